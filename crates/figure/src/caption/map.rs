//! What stands over and under the map of a vote.

use super::{each_position, group_name, members_at, NAMED};
use crate::order::by_name;
use rollcall::{Archive, Date, Position, RecordedVote, RegionalGroup};
use words::{Msg, Words};

/// The finding over the map.
pub fn map_title(archive: &Archive, vote: RecordedVote, words: Words) -> String {
    let tally = vote.tally();
    let named = |at: Position, message: Msg| {
        let names: Vec<&str> = members_at(vote, at)
            .map(|member| archive.label_on(member, vote.date()))
            .collect();
        let order = by_name(&names);
        let names: Vec<&str> = order.into_iter().map(|at| names[at]).collect();
        let names = words.list(&names);
        let count = tally.get(at).into();
        words.say(message, &[("count", count), ("names", (&names).into())])
    };
    if !vote.has_positions() {
        words.say(Msg::MembersListed, &[("count", tally.members().into())])
    } else if tally.against == 0 {
        words.get(Msg::NoneAgainst)
    } else if tally.against <= NAMED {
        named(Position::Against, Msg::FewAgainst)
    } else if tally.in_favour <= NAMED {
        named(Position::InFavour, Msg::FewInFavour)
    } else {
        let (at, message) = if tally.abstained > tally.against {
            (Position::Abstained, Msg::ManyAbstained)
        } else {
            (Position::Against, Msg::ManyAgainst)
        };
        let (group, most) = largest_group(archive, vote, at);
        let group = group_name(group, words);
        let count = tally.get(at).into();
        words.say(
            message,
            &[
                ("count", count),
                ("most", most.into()),
                ("group", (&group).into()),
            ],
        )
    }
}

/// The line under the map's title.
pub fn map_subtitle(vote: RecordedVote, words: Words) -> String {
    let each = each_position(vote, words);
    format!("{each} {}", words.get(Msg::Circles))
}

fn largest_group(
    archive: &Archive,
    vote: RecordedVote,
    at: Position,
) -> (Option<RegionalGroup>, usize) {
    let groups: Vec<_> = members_at(vote, at)
        .map(|member| archive.regional_group_on(member, vote.date()))
        .collect();
    let count =
        |group: Option<RegionalGroup>| groups.iter().filter(|other| **other == group).count();
    RegionalGroup::ALL
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|group| (group, count(group)))
        // The first of equals, in the order of the UN's list.
        .fold(
            (None, 0),
            |best, next| if next.1 > best.1 { next } else { best },
        )
}

/// The notes under a map, each a sentence or two.
pub fn map_notes(vote: RecordedVote, words: Words) -> Vec<String> {
    let mut notes = vec![words.get(Msg::BorderNote), words.get(Msg::DashedNote)];
    notes.extend(notes_of_day(vote, words));
    notes
}

/// What must be said about the outlines of a vote's day.
pub(super) fn notes_of_day(vote: RecordedVote, words: Words) -> Vec<String> {
    let mut notes = Vec::new();
    let before =
        |year, month, day| Date::new(year, month, day).is_some_and(|date| vote.date() < date);
    if before(1992, 1, 1) {
        notes.push(words.get(Msg::HistoricalNote));
    }
    if before(1971, 10, 26) {
        notes.push(words.get(Msg::SeatOfChinaNote));
    }
    notes
}
