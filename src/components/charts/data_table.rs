//! The numbers of a chart as a table, for who cannot see it or wants them exactly.

use crate::app_context::Site;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::lazy_details::opened;
use crate::components::markup::query_params::percent;
use figure::captions;
use figure::charts::YearShare;
use rollcall::{Percent, Position};
use words::Msg;

const CLASS: &str = "all-rows by-year";

/// A table with a row for each year.
fn by_year(
    out: &mut HtmlBuilder,
    heads: &[String],
    rows: impl Iterator<Item = (i32, Vec<String>)>,
) {
    out.el("table", "").el("thead", "").el("tr", "");
    for head in heads {
        out.with("th", &["scope"], &["col"]).text(head).end();
    }
    out.end().end().el("tbody", "");
    for (year, cells) in rows {
        let year = year.to_string();
        out.with("tr", &["data-year"], &[&year]);
        out.with("th", &["scope"], &["row"]).text(&year).end();
        for cell in &cells {
            out.line("td", "", cell);
        }
        out.end();
    }
    out.end().end();
}

/// The four counts of each year; years without a vote are left out.
pub fn counts_by_year(site: &Site, out: &mut HtmlBuilder, years: Vec<(i32, [u16; 4])>) {
    let title = site.get(Msg::NumbersByYear);
    opened(site, out, CLASS, &title, true, move |site, out| {
        let mut heads = vec![site.get(Msg::YearColumn)];
        let words = Position::ALL[..4].iter();
        heads.extend(words.map(|at| captions::position(*at, site.words())));
        let rows = years.iter().filter(|(_, counts)| *counts != [0; 4]);
        let rows = rows.map(|(year, counts)| {
            let cells = counts.iter().map(|count| count.to_string());
            (*year, cells.collect())
        });
        by_year(out, &heads, rows);
    });
}

/// The share of each year and how many votes it is of; `of` names the share. A published page has no
/// room for it.
pub fn shares_by_year(site: &Site, out: &mut HtmlBuilder, of: &str, years: Vec<YearShare>) {
    let title = site.get(Msg::NumbersByYear);
    let of = of.to_owned();
    opened(site, out, CLASS, &title, false, move |site, out| {
        let (year, votes) = (site.get(Msg::YearColumn), site.get(Msg::VotesColumn));
        let heads = [year, of.clone(), votes];
        let rows = years.iter().filter(|(_, votes, _)| *votes > 0);
        let rows = rows.map(|(year, votes, points)| {
            let share = Percent::of((*points).into(), 2 * usize::from(*votes));
            let share = percent(site, share);
            (*year, vec![share, votes.to_string()])
        });
        by_year(out, &heads, rows);
    });
}
