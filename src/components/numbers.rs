//! The numbers of a chart as a table, for who cannot see it or wants them exactly.

use super::explore::percent;
use super::tree::Tree;
use crate::site::Site;
use figure::caption;
use figure::charts::YearShare;
use rollcall::Position;
use words::Msg;

/// A table with a row for each year, closed at first.
fn by_year(out: &mut Tree, heads: &[&str], rows: impl Iterator<Item = (i32, Vec<String>)>) {
    out.el("details", "all-rows by-year");
    out.head("summary", "", Msg::NumbersByYear);
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
    out.end().end().end();
}

/// The four counts of each year; years without a record are left out.
pub fn counts_by_year(site: &Site, out: &mut Tree, years: &[(i32, [u16; 4])]) {
    let words = [0, 1, 2, 3].map(|at| caption::position(Position::ALL[at], site.words()));
    let year = site.get(Msg::YearColumn);
    let heads: Vec<&str> = [&year]
        .into_iter()
        .chain(&words)
        .map(String::as_str)
        .collect();
    let rows = years.iter().filter(|(_, counts)| *counts != [0; 4]);
    let rows = rows.map(|(year, counts)| {
        let cells = counts.iter().map(|count| count.to_string());
        (*year, cells.collect())
    });
    by_year(out, &heads, rows);
}

/// The share of each year and how many votes it is of; `of` names the share.
pub fn shares_by_year(site: &Site, out: &mut Tree, of: Msg, years: &[YearShare]) {
    let heads = [Msg::YearColumn, of, Msg::VotesColumn].map(|head| site.get(head));
    let heads = [0, 1, 2].map(|at| heads[at].as_str());
    let rows = years.iter().filter(|(_, votes, _)| *votes > 0);
    let rows = rows.map(|(year, votes, points)| {
        let share = rollcall::percent((*points).into(), 2 * usize::from(*votes));
        let share = percent(site, share, *points);
        (*year, vec![share, votes.to_string()])
    });
    by_year(out, &heads, rows);
}
