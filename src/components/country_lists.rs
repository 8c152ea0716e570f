//! The lists of a country's page.

use super::explore::{percent, title};
use super::found_row::meta;
use super::position_mark;
use super::squares::strip;
use super::tree::Tree;
use crate::site::Site;
use figure::address::Subject;
use figure::caption;
use rollcall::{MemberId, Position, VoteId};
use words::Msg;

/// Votes with the fewest others that are shown.
const LONELY: usize = 12;

/// The votes in which it stood with the fewest others.
pub fn lonely(site: &Site, out: &mut Tree, member: MemberId) {
    out.part(Msg::LonelyTitle).el("ol", "stood-list");
    for (vote, others) in site.library.archive.loneliest(member, LONELY) {
        let position = site.vote(vote).position(member);
        let said = caption::position(position, site.words());
        let count = ("count", u16::from(others).into());
        let said = site.say(Msg::LonelyOthers, &[("position", (&said).into()), count]);
        stood(site, out, vote, position, &said);
    }
    out.end().end();
}

/// A vote and where a member stood in it.
pub fn stood(site: &Site, out: &mut Tree, id: VoteId, position: Position, said: &str) {
    out.with("li", &["data-symbol"], &[site.vote(id).symbol()]);
    out.put(position_mark(position, 20.0)).el("div", "");
    out.link("vote-row-title", &site.path_to_vote(id), title(site, id));
    meta(site, out, id, ("span", said), &[]);
    out.end().end();
}

/// Its groups, and how often it stood apart from each.
pub fn groups(site: &Site, out: &mut Tree, member: MemberId) {
    let archive = &site.library.archive;
    out.part(Msg::GroupsTitle)
        .head("p", "hint", Msg::GroupsHint);
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
        let value = rollcall::percent(record.apart.into(), record.votes.into());
        let share = percent(site, value, record.apart);
        let values = [("percent", (&share).into()), ("votes", record.votes.into())];
        out.share(value, 100, &site.say(Msg::GroupsApart, &values))
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
            let word = caption::position(position, site.words());
            for part in [gap, &word, " ", &count.to_string()] {
                label.push_str(part);
            }
        }
    }
    label
}

/// Its positions in each series.
pub fn series(site: &Site, out: &mut Tree, member: MemberId) {
    let archive = &site.library.archive;
    out.part(Msg::CountrySeries).el("ul", "country-series");
    for series in archive.series() {
        let Some(row) = archive.series_row(&series.votes, member) else {
            continue;
        };
        let path = site.path_to(Subject::Series(series.id.clone()));
        let label = position_counts(site, &row.positions);
        out.el("li", "").link("", &path, &series.title);
        strip(out, &row.positions, &label);
        out.line("span", "share", &label).end();
    }
    out.end().end();
}
