//! Two members: how they stood to each other.

use super::not_found_page;
use crate::app_context::Site;
use crate::components::country::{charts, lists};
use crate::components::share::export_buttons;
use crate::components::{
    asked_votes, card_section, in_text, is_card, meaning, member_link, page_end, part,
    path_to_search, position_mark, say1, share, span_choice, value, want_subjects, HtmlBuilder,
};
use figure::agreement::pair::PairAgreement;
use figure::agreement::profile;
use figure::captions;
use rollcall::query::{Filter, Query};
use rollcall::{MemberId, Position, Topic};
use words::Msg;
use yew::prelude::*;

/// Opposed votes that are shown.
const OPPOSED: usize = 20;

/// The page of two members.
pub fn pair_page(site: &Site, one: &str, two: &str) -> Html {
    let archive = &site.library.archive;
    let [one, two] = [one, two].map(|name| archive.find_member(name).whole());
    let (Some(one), Some(two)) = (one, two) else {
        return not_found_page(site);
    };
    want_subjects(site);
    let together = PairAgreement::new(&site.library, [one, two], &site.figure.look);
    let agreement = together.agreement;
    let names = [one, two].map(|member| in_text(site, member));
    let heading = captions::pair_title(&site.library, &together, site.words());
    site.title(&heading);
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    out.with("div", &["class", "data-page"], &["page", "pair"]);
    if !is_card(site) {
        out.el("p", "vote-meta");
        member_link(site, out, one);
        member_link(site, out, two);
        out.end();
    }
    let code = &archive.member(two).code;
    let votes = agreement.votes.to_string();
    out.with(
        "h1",
        &["tabindex", "data-agreement", "data-value", "data-votes"],
        &["-1", code, &value(site, agreement), &votes],
    );
    out.text(&heading).end();
    out.line("p", "hint", &meaning(site, one));
    let words = site.words();
    if let Some(said) = captions::continued_seats(archive, &together.continued, words) {
        out.line("p", "hint", &said);
    }
    if !is_card(site) {
        span_choice(site, out, &[one, two]);
    }
    card_section(
        out,
        &site.get(Msg::PairTrend),
        &site.get(Msg::PairTrendHint),
    );
    let years = together.shares();
    charts::shares(site, out, &heading, Msg::AgreementColumn, years);
    if !is_card(site) && together.span.is_some() {
        out.put(export_buttons::way(site));
    }
    out.end();
    if !is_card(site) {
        out.el("div", "columns");
        let names = [
            ("member", (&names[0]).into()),
            ("other", (&names[1]).into()),
        ];
        table(site, out, one, two, &site.say(Msg::PairTableHint, &names));
        topics(site, out, one, two);
        out.end();
        opposed(site, out, one, two);
    }
    page_end(site, out, &heading);
    tree.html()
}

fn table(site: &Site, out: &mut HtmlBuilder, one: MemberId, two: MemberId, hint: &str) {
    let head = |out: &mut HtmlBuilder, position: Position| {
        out.el("th", "")
            .put(position_mark(position, 16.0))
            .text(" ");
        out.text(&captions::position(position, site.words())).end();
    };
    out.section(&site.get(Msg::PairTable), hint);
    out.el("table", "joint")
        .el("tbody", "")
        .el("tr", "")
        .el("td", "")
        .end();
    for position in &Position::ALL[..4] {
        head(out, *position);
    }
    out.end();
    let table = site
        .library
        .archive
        .joint_positions(one, two, &asked_votes(site, &[one, two]));
    for (position, row) in Position::ALL.iter().zip(table) {
        out.el("tr", "");
        head(out, *position);
        for count in row {
            out.line("td", "", &site.words().number(count.into()));
        }
        out.end();
    }
    out.end().end().end();
}

fn topics(site: &Site, out: &mut HtmlBuilder, one: MemberId, two: MemberId) {
    let index = site.library.index();
    let asked = asked_votes(site, &[one, two]);
    let differ = Filter::Pair(one, two, false);
    out.part(Msg::PairTopics)
        .head("p", "hint", Msg::PairTopicsHint)
        .el("ol", "ends");
    for (at, topic) in Topic::all().enumerate() {
        let Some(votes) = index.topic(at) else { break };
        let mut votes = votes.clone();
        votes.keep(&asked);
        let of = site.library.archive.agreement(one, two, &votes);
        if of.votes > 0 {
            let query = asked_query(site, [one, two], &[&differ, &Filter::Topic(at)]);
            out.el("li", "");
            out.link("member-link", &path_to_search(site, &query), topic.name);
            share(site, out, of);
            out.end();
        }
    }
    out.end().end();
}

/// The query of some filters, in the years and on the topic of the address.
fn asked_query(site: &Site, members: [MemberId; 2], filters: &[&Filter]) -> String {
    let archive = &site.library.archive;
    let period = profile::period(archive, &members, &site.figure.look);
    let years = Filter::Years(period.from, period.to);
    let years = Some(&years).filter(|_| period != archive.all_years());
    let topic = Topic::place(part(site, "topic")).map(Filter::Topic);
    let topic = topic.iter().filter(|topic| !filters.contains(topic));
    let parts = filters.iter().copied().chain(topic).chain(years);
    let parts: Vec<String> = parts.map(|filter| filter.part(archive)).collect();
    parts.join(" ")
}

/// The votes in which one was in favour and the other against: the newest, and the ways to all.
fn opposed(site: &Site, out: &mut HtmlBuilder, one: MemberId, two: MemberId) {
    let archive = &site.library.archive;
    let mut votes = archive.opposed(one, two);
    votes.keep(&asked_votes(site, &[one, two]));
    let count = votes.count();
    out.section(&say1(site, Msg::PairOpposed, "count", count), "");
    if count > 0 {
        out.head("p", "hint", Msg::PairSearchHint);
        out.el("ul", "pair-searches");
        sides(
            site,
            out,
            [one, two],
            [Position::InFavour, Position::Against],
        );
        sides(
            site,
            out,
            [one, two],
            [Position::Against, Position::InFavour],
        );
        out.end();
    }
    if count > OPPOSED {
        out.say(
            "p",
            "hint",
            Msg::PairOpposedNewest,
            &[("count", OPPOSED.into())],
        );
    }
    out.el("ol", "stood-list");
    for vote in archive.newest_of(&votes, OPPOSED) {
        let date = site.vote(vote).date();
        let holders = [one, two].map(|member| archive.seat_holder(member, vote));
        let positions = holders.map(|holder| site.vote(vote).position(holder));
        let said = [0, 1].map(|at| {
            let word = captions::position(positions[at], site.words());
            let label = ("member", archive.label_on(holders[at], date).into());
            site.say(Msg::MemberPosition, &[label, ("position", (&word).into())])
        });
        lists::stood_both(site, out, vote, &positions, &said.join(" · "));
    }
    out.end().end();
}

/// The way to all votes in which two members took these positions, how many there are, and how many
/// records of them the search finds.
fn sides(site: &Site, out: &mut HtmlBuilder, members: [MemberId; 2], positions: [Position; 2]) {
    let archive = &site.library.archive;
    let [one, two] = [0, 1].map(|at| Filter::MemberPosition(members[at], vec![positions[at]]));
    let query = asked_query(site, members, &[&one, &two]);
    let parsed = Query::parse(archive, &query);
    let found = site.library.index().matches(archive, &parsed).votes;
    let (records, count) = (found.count(), found.count_with(archive.counted()));
    if count == 0 {
        return;
    }
    let said = positions.map(|position| captions::said(position, site.words()));
    let one = captions::at_start(archive, members[0], &[], site.words());
    let two = in_text(site, members[1]);
    let values = [
        ("member", (&one).into()),
        ("position", (&said[0]).into()),
        ("other", (&two).into()),
        ("otherPosition", (&said[1]).into()),
        ("count", count.into()),
    ];
    let text = site.say(Msg::PairSearch, &values);
    out.with("li", &["data-count"], &[&records.to_string()]);
    out.link("", &path_to_search(site, &query), &text).end();
}
