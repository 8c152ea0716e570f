//! Who moved in a series and when: each vote with the one after it.

use crate::app_context::Site;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{labels, say1};
use figure::address::Subject;
use figure::captions;
use rollcall::{Comparison, MatrixRow, VoteId, Way};
use words::Msg;

/// Each vote of the series with the one after it, and who changed.
pub fn series_steps(site: &Site, out: &mut HtmlBuilder, votes: &[VoteId], rows: &[MatrixRow]) {
    let moved = rows.iter().filter(|row| row.moves > 0).count();
    let hint = site.get(Msg::SeriesStepsHint);
    out.section(&say1(site, Msg::SeriesMoved, "count", moved), &hint);
    out.el("div", "moved-steps");
    let steps = site.library.archive.compare_in_turn(votes);
    for (pair, comparison) in votes.windows(2).zip(&steps) {
        if let [first, second] = pair {
            step(site, out, [*first, *second], comparison);
        }
    }
    out.end().end();
}

/// One step: how many moved, and inside who, from where and to where.
fn step(site: &Site, out: &mut HtmlBuilder, votes: [VoteId; 2], comparison: &Comparison) {
    let [first, second] = votes.map(|vote| site.vote(vote));
    let [on, then] = [first, second].map(|vote| captions::short_date(vote.date(), site.words()));
    let count = comparison.changed.len();
    let values = [
        ("first", (&on).into()),
        ("second", (&then).into()),
        ("count", count.into()),
    ];
    out.with(
        "details",
        &["class", "data-moved"],
        &["moved-step", &count.to_string()],
    );
    out.el("summary", "")
        .say("span", "", Msg::SeriesStep, &values);
    out.with("bdi", &["class", "dir"], &["step-symbols", "ltr"]);
    for part in [first.symbol(), " → ", second.symbol()] {
        out.text(part);
    }
    out.end().end();
    if count == 0 {
        out.head("p", "", Msg::ChangedNone);
    }
    out.el("ul", "ways");
    for of in comparison.ways() {
        way(site, out, &of, votes);
    }
    out.end();
    not_at_both(site, out, comparison, votes);
    let path = site.path_to(Subject::Compare(first.slug(), second.slug()));
    out.el("p", "")
        .link("", &path, &site.get(Msg::SeriesStepCompare))
        .end()
        .end();
}

/// The members that went one way. They are one element, whose marks the style sheet draws: a long
/// series has thousands of moves.
fn way(site: &Site, out: &mut HtmlBuilder, way: &Way, votes: [VoteId; 2]) {
    let words = [
        captions::position(way.from, site.words()),
        captions::said(way.to, site.words()),
    ];
    let names = labels(site, &way.members, &votes);
    let values = [
        ("from", (&words[0]).into()),
        ("to", (&words[1]).into()),
        ("count", way.members.len().into()),
        ("names", (&names).into()),
    ];
    let text = site.say(Msg::SeriesWay, &values);
    out.with(
        "li",
        &["data-from", "data-to"],
        &[way.from.word(), way.to.word()],
    );
    out.text(&text).end();
}

/// The members with a seat at one of two votes only, who did not move.
pub fn not_at_both(
    site: &Site,
    out: &mut HtmlBuilder,
    comparison: &Comparison,
    votes: [VoteId; 2],
) {
    let count = comparison.left.len() + comparison.joined.len();
    if count == 0 {
        return;
    }
    out.line("h3", "", &say1(site, Msg::ChangedApart, "count", count));
    for (message, members) in [
        (Msg::ChangedLeft, &comparison.left),
        (Msg::ChangedJoined, &comparison.joined),
    ] {
        if !members.is_empty() {
            let names = labels(site, members, &votes);
            out.line("p", "apart", &say1(site, message, "names", &names));
        }
    }
}
