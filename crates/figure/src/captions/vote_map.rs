//! What stands over and under the map of a vote.

use super::shown::{shown_title, title_of};
use super::{each_position, NAMED};
use crate::address::Shown;
use rollcall::{Archive, Date, Position, RecordedVote};
use words::{Msg, Words};

/// The finding over the map: about the positions that are shown, else about the vote.
pub fn map_title(archive: &Archive, vote: RecordedVote, shown: Shown, words: Words) -> String {
    let tally = vote.tally();
    if !vote.has_positions() {
        return words.say(Msg::MembersListed, &[("count", tally.members().into())]);
    }
    if let Some(title) = shown_title(archive, vote, shown, words) {
        return title;
    }
    let at = if tally.against <= NAMED {
        Position::Against
    } else if tally.in_favour <= NAMED {
        Position::InFavour
    } else if tally.abstained > tally.against {
        Position::Abstained
    } else {
        Position::Against
    };
    title_of(archive, vote, at, words)
}

/// The line under the map's title.
pub fn map_subtitle(vote: RecordedVote, words: Words) -> String {
    let each = each_position(vote, words);
    format!("{each} {}", words.get(Msg::Circles))
}

/// The notes under a map, each a sentence or two.
pub fn map_notes(vote: RecordedVote, words: Words) -> Vec<String> {
    let mut notes = vec![words.get(Msg::BorderNote), words.get(Msg::DashedNote)];
    notes.extend(notes_of_day(vote, words));
    notes
}

/// What must be said about the outlines of a vote's day.
pub(crate) fn notes_of_day(vote: RecordedVote, words: Words) -> Vec<String> {
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
