//! One member over all votes.

use super::not_found_page;
use crate::app_context::Site;
use crate::components::country::{charts, lists};
use crate::components::{
    agreement, in_text, is_card, member_link, page_end, path_to_search, percent, position_mark,
    HtmlBuilder,
};
use figure::captions;
use rollcall::{MemberId, MemberRecord, Position, VoteId};
use words::Msg;
use yew::prelude::*;

/// The page of a member.
pub fn country_page(site: &Site, code: &str) -> Html {
    let archive = &site.library.archive;
    let Some(id) = archive.find_member(code).whole() else {
        return not_found_page(site);
    };
    let member = archive.member(id);
    let record = archive.country(id);
    site.title(&member.name);
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    let keys = &["class", "data-page", "data-country"];
    out.with("div", keys, &["page country", "country", &member.code]);
    since(site, out, id, &record);
    let heading = captions::country_title(archive, id, &record, site.words());
    out.with("h1", &["class", "tabindex"], &["in-card", "-1"]);
    out.text(&heading).end();
    out.el("ul", "chips chips-four");
    for position in &Position::ALL[..4] {
        out.el("li", "chip").put(position_mark(*position, 20.0));
        out.with(
            "span",
            &["class", "data-tally"],
            &["chip-count", position.word()],
        );
        digits(site, out, record.tally.get(*position));
        out.end();
        let word = captions::position(*position, site.words());
        let share = percent(site, record.percent(*position));
        out.line(
            "span",
            "chip-word",
            &[word.as_str(), " · ", &share].concat(),
        );
        out.end();
    }
    out.end();
    counted_with(site, out, id);
    if !is_card(site) {
        former(site, out, id);
        sides(site, out, id, &record);
    }
    charts::years(site, out, id, &record);
    if !is_card(site) {
        rest(site, out, id);
    }
    page_end(site, out, &heading);
    tree.html()
}

/// Who votes like it, where it stood, and what it belongs to.
fn rest(site: &Site, out: &mut HtmlBuilder, id: MemberId) {
    let nearest = agreement(site, out, id);
    charts::with_other(site, out, id, nearest);
    charts::poles(site, out, id);
    out.el("div", "columns");
    lists::lonely(site, out, id);
    lists::groups(site, out, id);
    out.end();
    lists::series(site, out, id);
}

/// A count: as text digits alone, as others read them; the mark between thousands is written by the
/// style sheet.
fn digits(site: &Site, out: &mut HtmlBuilder, count: u16) {
    let digits = count.to_string();
    match digits.len().checked_sub(3).map(|at| digits.split_at(at)) {
        Some((thousands, rest)) if !thousands.is_empty() => {
            out.text(thousands);
            let gap = site.get(Msg::NumberSeparator);
            out.with("span", &["data-gap"], &[&gap]).text(rest).end();
        }
        _ => {
            out.text(&digits);
        }
    }
}

/// Code, full name, group, and the days of the first and the last vote.
fn since(site: &Site, out: &mut HtmlBuilder, id: MemberId, record: &MemberRecord) {
    let member = site.library.archive.member(id);
    let date = |vote: Option<VoteId>| match vote {
        Some(vote) => captions::date(site.vote(vote).date(), site.words()),
        None => String::new(),
    };
    let (first, last) = (date(record.first), date(record.last));
    let first = ("first", (&first).into());
    let span = site.say(Msg::CountrySince, &[first, ("last", (&last).into())]);
    out.el("p", "vote-meta in-card")
        .line("span", "", &member.code)
        .line("span", "", &member.name);
    let group = captions::group_name(member.group, site.words());
    out.line("span", "", &group).line("span", "", &span).end();
}

/// The former members whose seats it continues: their votes are among its own.
fn counted_with(site: &Site, out: &mut HtmlBuilder, id: MemberId) {
    let before = site.library.archive.lineage(id).split_off(1);
    if !before.is_empty() {
        out.el("p", "hint in-card").get(Msg::CountryContinues);
        links(site, out, &before);
        out.end();
    }
}

/// Members as links, after a word that leads to them.
fn links(site: &Site, out: &mut HtmlBuilder, members: &[MemberId]) {
    for (at, member) in members.iter().enumerate() {
        out.text(if at == 0 { " " } else { ", " });
        member_link(site, out, *member);
    }
}

/// The codes before and after this one, as links, which are not counted with it: the one that continues
/// its seat, and the States of which it is a successor or which are its own.
fn former(site: &Site, out: &mut HtmlBuilder, id: MemberId) {
    let archive = &site.library.archive;
    let member = archive.member(id);
    let predecessors = archive.predecessors(id);
    let after: Vec<MemberId> = member.continued_by.into_iter().collect();
    for (message, members) in [
        (Msg::CountryContinued, &after),
        (Msg::CountryPredecessors, &predecessors),
        (Msg::CountrySuccessors, &member.successors),
    ] {
        if members.is_empty() {
            continue;
        }
        out.el("p", "").get(message);
        links(site, out, members);
        out.end();
    }
}

fn sides(site: &Site, out: &mut HtmlBuilder, id: MemberId, record: &MemberRecord) {
    let archive = &site.library.archive;
    let name = captions::at_start(archive, id, &[], site.words());
    let share = percent(site, record.with_majority());
    let values = [
        ("name", (&name).into()),
        ("percent", (&share).into()),
        ("count", record.cast().into()),
        ("alone", record.alone.into()),
    ];
    out.say("p", "", Msg::CountryMajority, &values);
    let query = [archive.member(id).code.as_str(), ":yes~no~abstain~novote"].concat();
    let name = in_text(site, id);
    let values = [("count", record.votes().into()), ("name", (&name).into())];
    let text = site.say(Msg::CountryAll, &values);
    out.el("p", "")
        .link("", &path_to_search(site, &query), &text)
        .end();
}
