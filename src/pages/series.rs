//! Related votes in order: a series of the table, or votes that the address names.

use super::not_found_page;
use crate::app_context::Site;
use crate::components::share::export_buttons;
use crate::components::{
    card_section, chart, is_card, labels, multiples, page_end, part, say1, series_matrix,
    series_steps, HtmlBuilder,
};
use figure::address::Subject;
use figure::resolve::ad_hoc_series::chosen;
use figure::{captions, charts};
use rollcall::{MatrixOrder, MatrixRow, MemberId, Position, Series, VoteId};
use words::Msg;
use yew::prelude::*;

/// The page of a series of the table.
pub fn series_page(site: &Site, id: &str) -> Html {
    match site.library.archive.series_by_id(id) {
        Some(series) => page(site, series, &series.note, &[]),
        None => not_found_page(site),
    }
}

/// The votes of `?votes=A~B`; what names no single vote is said.
pub fn chosen_page(site: &Site) -> Html {
    let (archive, look) = (&site.library.archive, &site.figure.look);
    let Some((series, unknown)) = chosen(archive, look, site.words()) else {
        return not_found_page(site);
    };
    page(site, &series, "", &unknown)
}

fn page(site: &Site, series: &Series, note: &str, unknown: &[&str]) -> Html {
    site.title(&series.title);
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    out.with("div", &["class", "data-page"], &["page", "series"]);
    out.with("h1", &["class", "tabindex"], &["in-card", "-1"]);
    out.text(&series.title).end();
    for symbol in unknown {
        out.line(
            "p",
            "faults",
            &say1(site, Msg::SeriesUnknown, "symbol", *symbol),
        );
    }
    finding(site, out, series);
    if !is_card(site) {
        rest(site, out, &series.votes);
        if !note.is_empty() {
            out.line("p", "notes", note);
        }
    }
    page_end(site, out, &series.title);
    tree.html()
}

/// The votes, who moved and when, and every member in every vote.
fn rest(site: &Site, out: &mut HtmlBuilder, votes: &[VoteId]) {
    let order = MatrixOrder::from_word(part(site, "sort")).unwrap_or_default();
    let rows = site.library.archive.series_rows(votes, order);
    multiples(site, out, votes);
    never(site, out, votes, &rows);
    series_steps(site, out, votes, &rows);
    series_matrix(site, out, votes, &rows, order);
    out.put(export_buttons::way(site)).end();
}

/// What the votes on texts of one name show, every vote as a column, and the way to a comparison.
fn finding(site: &Site, out: &mut HtmlBuilder, series: &Series) {
    let [first, .., last] = series.votes.as_slice() else {
        return;
    };
    let columns = charts::columns_of(&site.library.archive, &series.votes);
    let said = captions::series_heading(&site.library, series, site.words());
    card_section(out, &said, &site.get(Msg::SeriesVotesHint));
    let draw = move |width| charts::vote_columns(&columns, width, 220.0);
    chart(out, &said, "chart-high", draw);
    out.end();
    if is_card(site) {
        return;
    }
    let finding = captions::series_finding(&site.library, series, site.words());
    let ends = finding.map_or([*first, *last], |finding| [finding.first, finding.last]);
    let [first, last] = ends.map(|vote| site.vote(vote));
    let [on, then] = [first, last].map(|vote| captions::date(vote.date(), site.words()));
    let said = site.say(
        Msg::SeriesCompare,
        &[("first", (&on).into()), ("second", (&then).into())],
    );
    let path = site.path_to(Subject::Compare(first.slug(), last.slug()));
    out.el("p", "").link("", &path, &said).end();
}

/// Those who never moved, by where they stood.
fn never(site: &Site, out: &mut HtmlBuilder, votes: &[VoteId], rows: &[MatrixRow]) {
    let never = |row: &&MatrixRow| row.never_moved();
    let count = rows.iter().filter(never).count();
    out.section(&say1(site, Msg::SeriesNever, "count", count), "");
    for position in &Position::ALL[..4] {
        let mut members: Vec<MemberId> = Vec::new();
        for row in rows.iter().filter(never) {
            if row.positions.first() == Some(position) {
                members.push(row.member);
            }
        }
        if members.is_empty() {
            continue;
        }
        let word = captions::position(*position, site.words());
        let count = ("count", members.len().into());
        let title = site.say(Msg::NamesTitle, &[("position", (&word).into()), count]);
        out.el("details", "").line("summary", "", &title);
        out.line("p", "", &labels(site, &members, votes)).end();
    }
    out.end();
}
