//! Two votes: who moved between them.

use super::not_found_page;
use crate::app_context::{Site, Step};
use crate::components::{
    card_section, chart, direction_map, is_card, member_link_in, not_at_both, page_end,
    position_mark, say1, small_tally_bar, title, twin_maps, HtmlBuilder, VoteBox,
};
use figure::address::Subject;
use figure::{captions, charts};
use rollcall::{Comparison, Found, Position, VoteId, Way};
use words::Msg;
use yew::prelude::*;

/// The page of two votes.
pub fn compare_page(site: &Site, first: &str, second: &str) -> Html {
    let archive = &site.library.archive;
    let found = (archive.find(first), archive.find(second));
    let (Found::One(first), Found::One(second)) = found else {
        return not_found_page(site);
    };
    let comparison = archive.compare(first, second);
    let known = |vote: &VoteId| archive.vote(*vote).has_positions();
    let heading = match [first, second].iter().all(known) {
        true => captions::moved_title(&site.library, &comparison, [first, second], site.words()),
        false => site.get(Msg::VoteUnknown),
    };
    site.title(&heading);
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    out.with("div", &["class", "data-page"], &["page", "compare"]);
    out.with("h1", &["tabindex"], &["-1"]).text(&heading).end();
    out.el("div", "columns");
    side(site, out, [first, second], 0);
    side(site, out, [first, second], 1);
    out.end();
    if ![first, second].iter().all(known) {
        page_end(site, out, &heading);
        return tree.html();
    }
    if is_card(site) {
        flow(site, out, &comparison);
        page_end(site, out, &heading);
        return tree.html();
    }
    let [one, two] = [first, second].map(|vote| site.vote(vote).slug());
    let swapped = site.path_to(Subject::Compare(two, one));
    out.el("p", "");
    out.link("button", &swapped, &site.get(Msg::CompareSwap))
        .end();
    out.el("div", "columns");
    flow(site, out, &comparison);
    changed(site, out, &comparison, [first, second]);
    out.end();
    groups(site, out, &comparison, [first, second]);
    twin_maps(site, out, [first, second]);
    let shared = [
        &heading,
        ": ",
        site.vote(first).symbol(),
        ", ",
        site.vote(second).symbol(),
    ];
    page_end(site, out, &shared.concat());
    tree.html()
}

/// One of the two votes, and the box in which another is chosen for it.
fn side(site: &Site, out: &mut HtmlBuilder, votes: [VoteId; 2], at: usize) {
    let id = votes[at];
    let vote = site.vote(id);
    out.el("section", "card").el("p", "vote-row-meta");
    out.text(vote.symbol()).text(" · ");
    out.text(&captions::date(vote.date(), site.words())).end();
    let card = is_card(site);
    out.el("p", "");
    match card {
        true => out.text(&captions::short_title(&site.library, vote)),
        false => out.link("", &site.path_to_vote(id), title(site, id)),
    };
    out.end();
    if vote.has_positions() {
        out.put(small_tally_bar(site, vote, 300));
    }
    out.line("p", "hint", &captions::result(vote, site.words()));
    if card {
        out.end();
        return;
    }
    let choose = {
        let site = site.clone();
        Callback::from(move |vote| {
            let mut votes = votes;
            votes[at] = vote;
            let [one, two] = votes.map(|vote| site.vote(vote).slug());
            let figure = site.to(Subject::Compare(one, two));
            let replace = false;
            site.go.emit(Step { figure, replace });
        })
    };
    let (id, label) = match at {
        0 => ("first", site.get(Msg::CompareFirst)),
        _ => ("second", site.get(Msg::CompareSecond)),
    };
    out.put(html! { <VoteBox {id} {label} vote={votes[at]} {choose} /> });
    out.end();
}

fn flow(site: &Site, out: &mut HtmlBuilder, comparison: &Comparison) {
    let flows = comparison.flows;
    let labels = [0, 1, 2, 3].map(|at| captions::position(Position::ALL[at], site.words()));
    let title = say1(site, Msg::FlowTitle, "count", flows[0][0]);
    card_section(out, &title, &site.get(Msg::FlowHint));
    let draw = move |width| charts::flow(&flows, &labels, width, 380.0);
    chart(out, &title, "chart-flow", draw);
    out.end();
}

/// The members that changed, those with two recorded positions first.
fn changed(site: &Site, out: &mut HtmlBuilder, comparison: &Comparison, votes: [VoteId; 2]) {
    out.part(Msg::ChangedTitle)
        .head("p", "hint", Msg::ChangedHint);
    if comparison.changed.is_empty() {
        out.head("p", "", Msg::ChangedNone);
    }
    out.el("ul", "changes");
    for of in comparison.ways() {
        way(site, out, &of, votes);
    }
    out.end().head("p", "notes", Msg::ChangedNote);
    not_at_both(site, out, comparison, votes);
    out.end();
}

/// The members that went from one position to another.
fn way(site: &Site, out: &mut HtmlBuilder, way: &Way, votes: [VoteId; 2]) {
    out.el("li", "").el("span", "step");
    out.put(position_mark(way.from, 20.0)).text("→");
    out.put(position_mark(way.to, 20.0))
        .end()
        .el("div", "")
        .el("ul", "names");
    for member in &way.members {
        let code = &site.library.archive.member(*member).code;
        let keys = &["data-changed", "data-from", "data-to"];
        out.with("li", keys, &[code, way.from.word(), way.to.word()]);
        member_link_in(site, out, *member, &votes);
        out.end();
    }
    let words = [
        captions::position(way.from, site.words()),
        captions::said(way.to, site.words()),
    ];
    let values = [
        ("from", (&words[0]).into()),
        ("to", (&words[1]).into()),
        ("count", way.members.len().into()),
    ];
    out.end()
        .say("p", "hint", Msg::ChangedPair, &values)
        .end()
        .end();
}

/// Where those are that changed: on the map, and how many of each regional group.
fn groups(site: &Site, out: &mut HtmlBuilder, comparison: &Comparison, votes: [VoteId; 2]) {
    let Some(title) = captions::moved_finding(&site.library, comparison, votes, site.words())
    else {
        return;
    };
    out.section(&title, &site.get(Msg::ChangeMapHint));
    direction_map(site, out, comparison, votes, &title);
    out.el("ol", "ends");
    for of in site.library.archive.changes_by_group(comparison, votes[1]) {
        let (changed, members) = (of.changed.to_string(), of.members.to_string());
        let name = captions::group_name(of.group, site.words());
        out.el("li", "").line("span", "", &name);
        out.share(
            of.changed,
            of.members,
            &[&changed, " / ", members.as_str()].concat(),
        );
        out.end();
    }
    out.end().end();
}
