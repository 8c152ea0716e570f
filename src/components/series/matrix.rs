//! Every member in every vote of a series: a row for each member with a mark for each vote, under
//! the years of the votes.

use super::small_multiples::positions_legend;
use crate::app_context::Site;
use crate::components::charts::thumbnail::{strip, MARK};
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{choices, member_link_in, path_with};
use figure::captions;
use rollcall::{MatrixOrder, MatrixRow, Position, VoteId};
use words::Msg;

/// More votes than this do not fit beside a name on a phone: there their marks stand below it.
const BESIDE: usize = 16;
/// The room that the marks have at least, and that the digits of a year need, CSS pixels.
const ROOM: f64 = 288.0;
const YEAR: f64 = 32.0;

/// The order of the rows, what the marks are, and the rows; a section that is left open.
pub fn series_matrix(
    site: &Site,
    out: &mut HtmlBuilder,
    votes: &[VoteId],
    rows: &[MatrixRow],
    order: MatrixOrder,
) {
    out.section(&site.get(Msg::SeriesMatrix), &hint(site, votes));
    let last = votes.iter().max().filter(|_| order == MatrixOrder::Group);
    if let Some(last) = last {
        let date = captions::date(site.vote(*last).date(), site.words());
        out.say("p", "hint", Msg::SeriesGroups, &[("date", (&date).into())]);
    }
    let orders = [
        (Msg::OrderName, "name"),
        (Msg::OrderGroup, "group"),
        (Msg::OrderSimilarity, "similarity"),
        (Msg::OrderChanges, "changes"),
    ];
    choices(site, out, Msg::OrderLabel, &orders, order.word(), &|word| {
        path_with(site, "sort", if word == "name" { "" } else { word })
    });
    positions_legend(site, out, votes);
    out.el(
        "div",
        if votes.len() > BESIDE {
            "matrix matrix-long"
        } else {
            "matrix"
        },
    );
    let ticks = ticks(votes.iter().map(|vote| site.vote(*vote).date().year()));
    for part in rows.chunks(rows.len().div_ceil(2).max(1)) {
        out.el("div", "");
        head(out, &ticks, votes.len());
        out.el("ul", "");
        let mut group = None;
        for one in part {
            if order == MatrixOrder::Group && group.replace(one.group) != Some(one.group) {
                let name = captions::group_name(one.group, site.words());
                out.el("li", "matrix-group").line("h3", "", &name).end();
            }
            row(site, out, one, votes);
        }
        out.end().end();
    }
    out.end();
}

/// Which votes the marks are.
fn hint(site: &Site, votes: &[VoteId]) -> String {
    let date = |vote: Option<&VoteId>| match vote {
        Some(vote) => captions::date(site.vote(*vote).date(), site.words()),
        None => String::new(),
    };
    let (first, last) = (date(votes.first()), date(votes.last()));
    let values = [
        ("count", votes.len().into()),
        ("first", (&first).into()),
        ("last", (&last).into()),
    ];
    site.say(Msg::SeriesMatrixHint, &values)
}

/// A member, its mark in each vote, and how often it moved.
fn row(site: &Site, out: &mut HtmlBuilder, row: &MatrixRow, votes: &[VoteId]) {
    let moves = row.moves.to_string();
    let code = &site.library.archive.member(row.member).code;
    out.with("li", &["data-row", "data-moves"], &[code, &moves]);
    member_link_in(site, out, row.member, votes);
    strip(out, &row.positions, &stood_in(site, &row.positions));
    out.line("span", "share", &moves).end();
}

/// How often each position was taken, in words: `in favour in 9 of 11 votes, abstained in 2`.
fn stood_in(site: &Site, positions: &[Position]) -> String {
    let mut said = String::new();
    for position in Position::ALL {
        let count = positions.iter().filter(|at| **at == position).count();
        if count == 0 {
            continue;
        }
        let word = captions::said(position, site.words());
        let values = [
            ("position", (&word).into()),
            ("count", count.into()),
            ("votes", positions.len().into()),
        ];
        if said.is_empty() {
            said = site.say(Msg::StoodIn, &values);
        } else {
            said.push_str(&site.get(Msg::ListSeparator));
            said.push_str(&site.say(Msg::StoodInMore, &values));
        }
    }
    said
}

/// The years over the marks; who hears the page has them in the hint.
fn head(out: &mut HtmlBuilder, ticks: &[Tick], votes: usize) {
    let width = (votes * usize::from(MARK)).to_string();
    out.with("div", &["class", "aria-hidden"], &["matrix-head", "true"]);
    out.el("span", "").end();
    out.with(
        "svg",
        &["class", "width", "height"],
        &["ticks", &width, "16"],
    );
    for tick in ticks {
        // Parts of the width, because the marks are narrower where there is less room.
        let x = figure::scene::number(100.0 * tick.at as f64 / votes.max(1) as f64);
        let anchor = if tick.ends { "end" } else { "" };
        let keys = &["x", "y", "text-anchor"];
        out.with("text", keys, &[&[&x, "%"].concat(), "12", anchor]);
        out.text(&tick.year.to_string()).end();
    }
    out.end().el("span", "").end().end();
}

/// A year over the first mark of its votes, or ending over the last mark of all.
#[derive(Debug, PartialEq)]
struct Tick {
    year: i32,
    at: usize,
    ends: bool,
}

/// The first year, the last year, and of those between them what has room.
fn ticks(years: impl Iterator<Item = i32>) -> Vec<Tick> {
    let years: Vec<i32> = years.collect();
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return Vec::new();
    };
    let pitch = f64::from(MARK).min(ROOM / years.len() as f64);
    let end = pitch * years.len() as f64;
    let mut ticks = vec![Tick {
        year: *first,
        at: 0,
        ends: false,
    }];
    let ends = first != last && end >= 2.0 * YEAR;
    let room = if ends { end - YEAR } else { end };
    let mut free = YEAR;
    for (at, pair) in (1..).zip(years.windows(2)) {
        let x = pitch * at as f64;
        if let [before, year] = pair {
            if before != year && x >= free && x + YEAR <= room {
                free = x + YEAR;
                ticks.push(Tick {
                    year: *year,
                    at,
                    ends: false,
                });
            }
        }
    }
    if ends {
        ticks.push(Tick {
            year: *last,
            at: years.len(),
            ends: true,
        });
    }
    ticks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_years_over_the_marks_stand_apart_where_marks_are_narrowest() {
        let archive = rollcall::Archive::embedded().unwrap();
        for series in archive.series() {
            let years = |vote: &VoteId| archive.vote(*vote).date().year();
            let years: Vec<i32> = series.votes.iter().map(years).collect();
            let ticks = ticks(years.iter().copied());
            assert_eq!(ticks.first().map(|tick| tick.year), years.first().copied());
            let pitch = f64::from(MARK).min(ROOM / years.len() as f64);
            let mut free = 0.0;
            for tick in ticks {
                let at = pitch * tick.at as f64;
                let left = if tick.ends { at - YEAR } else { at };
                assert!(left >= free, "{}: {}", series.id, tick.year);
                free = left + YEAR;
                // The mark below it is one of that year.
                let below = if tick.ends { tick.at - 1 } else { tick.at };
                assert_eq!(years[below], tick.year, "{}", series.id);
            }
        }
        assert_eq!(ticks([2014, 2014].into_iter()).len(), 1);
        assert!(ticks(std::iter::empty()).is_empty());
    }
}
