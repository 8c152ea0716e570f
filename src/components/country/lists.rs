//! The lists of a country's page.

use crate::app_context::Site;
use crate::components::charts::thumbnail::strip;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{in_text, path_to_votes, percent, say1, title};
use crate::components::position_mark;
use crate::components::search::result_row::meta;
use figure::address::Subject;
use figure::captions;
use rollcall::{MemberId, Position, VoteId};
use words::Msg;

/// Rows of votes with the fewest others that are shown, and from how many votes they are folded.
const LONELY: usize = 12;
const FOLDED: usize = 240;

/// The votes in which it stood with the fewest others; those on texts of one name in which it stood
/// the same way with as many others are one row.
pub fn lonely(site: &Site, out: &mut HtmlBuilder, member: MemberId) {
    let heading = say1(site, Msg::LonelyTitle, "name", &in_text(site, member));
    out.section(&heading, "").el("ol", "stood-list");
    let archive = &site.library.archive;
    let mut rows: Vec<Lonely> = Vec::new();
    for (vote, others) in archive.loneliest(member, FOLDED) {
        let holder = archive.seat_holder(member, vote);
        let position = site.vote(vote).position(holder);
        let name = title(site, vote);
        let alike = |row: &&mut Lonely| {
            (row.position, row.others) == (position, others) && title(site, row.votes[0]) == name
        };
        match rows.iter_mut().find(alike) {
            Some(row) => row.votes.push(vote),
            None => rows.push(Lonely {
                position,
                others,
                votes: vec![vote],
            }),
        }
    }
    for row in rows.iter().take(LONELY) {
        lonely_row(site, out, row);
    }
    out.end().end();
}

/// Votes on texts of one name in which a member took one position with as many others, the newest
/// first; never empty.
struct Lonely {
    position: Position,
    others: u8,
    votes: Vec<VoteId>,
}

fn lonely_row(site: &Site, out: &mut HtmlBuilder, row: &Lonely) {
    let said = captions::position(row.position, site.words());
    let year = |vote: Option<&VoteId>| vote.map_or(0, |vote| site.vote(*vote).date().year());
    let years = [year(row.votes.iter().min()), year(row.votes.iter().max())];
    let [from, to] = years.map(|year| year.to_string());
    let values = [
        ("position", (&said).into()),
        ("count", u16::from(row.others).into()),
        ("votes", row.votes.len().into()),
        ("from", (&from).into()),
        ("to", (&to).into()),
    ];
    match row.votes.as_slice() {
        [only] => {
            let said = site.say(Msg::LonelyOthers, &values);
            stood(site, out, *only, row.position, &said);
        }
        several => {
            let mut oldest_first = several.to_vec();
            oldest_first.reverse();
            let path = path_to_votes(site, oldest_first.into_iter());
            let symbols = several.iter().map(|vote| site.vote(*vote).symbol());
            let symbols: Vec<&str> = symbols.collect();
            out.with("li", &["data-symbols"], &[&symbols.join(" ")]);
            out.put(position_mark(row.position, 20.0)).el("div", "");
            out.link("vote-row-title", &path, title(site, several[0]));
            out.say("p", "vote-row-meta", Msg::LonelySeveral, &values);
            out.end().end();
        }
    }
}

/// A vote and where a member stood in it.
pub fn stood(site: &Site, out: &mut HtmlBuilder, id: VoteId, position: Position, said: &str) {
    stood_both(site, out, id, &[position], said);
}

/// A vote and where some members stood in it.
pub fn stood_both(
    site: &Site,
    out: &mut HtmlBuilder,
    id: VoteId,
    positions: &[Position],
    said: &str,
) {
    out.with("li", &["data-symbol"], &[site.vote(id).symbol()]);
    out.el("span", "step");
    for position in positions {
        out.put(position_mark(*position, 20.0));
    }
    out.end().el("div", "");
    out.link("vote-row-title", &site.path_to_vote(id), title(site, id));
    meta(site, out, id, ("span", said), &[]);
    out.end().end();
}

/// Its groups, and how often it stood apart from each.
pub fn groups(site: &Site, out: &mut HtmlBuilder, member: MemberId) {
    let archive = &site.library.archive;
    let heading = say1(site, Msg::GroupsTitle, "name", &in_text(site, member));
    out.section(&heading, &site.get(Msg::GroupsHint));
    out.el("ol", "ends");
    for record in archive.group_records(member) {
        let group = archive.groups().get(record.group);
        let group = group.map_or("", |group| &group.name);
        out.el("li", "");
        if record.now {
            out.line("span", "", group);
        } else {
            out.say("span", "", Msg::GroupsFormer, &[("group", group.into())]);
        }
        let share = percent(site, record.percent());
        let values = [("percent", (&share).into()), ("votes", record.votes.into())];
        out.share(
            record.percent().whole(),
            100,
            &site.say(Msg::GroupsApart, &values),
        )
        .end();
    }
    out.end().end();
}

/// How often each position was taken: `In favour 9, Abstained 2`.
pub fn position_counts(site: &Site, positions: &[Position]) -> String {
    let mut label = String::new();
    for position in Position::ALL {
        let count = positions.iter().filter(|at| **at == position).count();
        if count > 0 {
            let gap = if label.is_empty() { "" } else { ", " };
            let word = captions::position(position, site.words());
            for part in [gap, &word, " ", &count.to_string()] {
                label.push_str(part);
            }
        }
    }
    label
}

/// Its positions in each series, with the seats that it continues.
pub fn series(site: &Site, out: &mut HtmlBuilder, member: MemberId) {
    let archive = &site.library.archive;
    let rows: Vec<_> = archive
        .series()
        .iter()
        .filter_map(|series| Some((series, archive.seat_positions(&series.votes, member)?)))
        .collect();
    let name = captions::at_start(archive, member, &[], site.words());
    let values = [("name", (&name).into()), ("count", rows.len().into())];
    out.section(&site.say(Msg::CountrySeries, &values), "")
        .el("ul", "country-series");
    for (series, positions) in rows {
        let path = site.path_to(Subject::Series(series.id.clone()));
        let label = position_counts(site, &positions);
        out.el("li", "").link("", &path, &series.title);
        strip(out, &positions, &label);
        out.line("span", "share", &label).end();
    }
    out.end().end();
}
