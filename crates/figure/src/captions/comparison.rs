//! What is said of the members that moved between two votes.

use super::{date, group_name, named_notes, notes_of_day, position, said, source_line, Told};
use crate::store::Library;
use crate::theme::ChoroplethClass;
use rollcall::{Comparison, Date, Direction, MemberId, VoteId};
use words::{Msg, Words};

/// How many members took another position, and between which months; days where both votes are of one
/// month.
pub fn moved_title(
    library: &Library,
    comparison: &Comparison,
    votes: [VoteId; 2],
    words: Words,
) -> String {
    let days = votes.map(|vote| library.archive.vote(vote).date());
    let month = |day: Date| (day.year(), day.month());
    let said = days.map(|day| match month(days[0]) == month(days[1]) {
        true => date(day, words),
        false => words.month(day.year(), day.month()),
    });
    let values = [
        ("count", comparison.changed.len().into()),
        ("first", (&said[0]).into()),
        ("second", (&said[1]).into()),
    ];
    words.say(Msg::CompareTitle, &values)
}

/// In which regional group most of them were; none where nobody moved.
pub fn moved_finding(
    library: &Library,
    comparison: &Comparison,
    votes: [VoteId; 2],
    words: Words,
) -> Option<String> {
    let groups = library.archive.changes_by_group(comparison, votes[1]);
    let most = groups.first().filter(|most| most.changed > 0)?;
    let largest = group_name(most.group, words);
    let values = [
        ("most", most.changed.into()),
        ("count", comparison.changed.len().into()),
        ("group", (&largest).into()),
    ];
    Some(words.say(Msg::ChangedGroups, &values))
}

/// The shades of the map and how many members each stands for.
pub fn moved_legend(comparison: &Comparison, words: Words) -> Vec<(ChoroplethClass, String)> {
    let mut legend = Vec::new();
    for (direction, count) in Direction::ALL.into_iter().zip(comparison.directions()) {
        let (shade, message) = match direction {
            Direction::Toward => (ChoroplethClass::Toward, Msg::MovedToward),
            Direction::Away => (ChoroplethClass::Away, Msg::MovedAway),
            Direction::Aside => (ChoroplethClass::Aside, Msg::MovedAside),
        };
        legend.push((shade, words.say(message, &[("count", count.into())])));
    }
    if !comparison.joined.is_empty() {
        // Who left has no land on the day of the second vote.
        let count = ("count", comparison.joined.len().into());
        legend.push((ChoroplethClass::Few, words.say(Msg::MovedApart, &[count])));
    }
    legend.push((ChoroplethClass::Plain, words.get(Msg::MovedNot)));
    legend
}

/// The notes under the map.
pub fn moved_notes(library: &Library, votes: [VoteId; 2], words: Words) -> Vec<String> {
    let mut notes = vec![words.get(Msg::BorderNote)];
    notes.extend(notes_of_day(library.archive.vote(votes[1]), words));
    notes
}

/// Where a member stood in both.
pub fn moved_said(library: &Library, member: MemberId, votes: [VoteId; 2], words: Words) -> String {
    let [from, to] = votes.map(|vote| library.archive.vote(vote).position(member));
    let (from, to) = (position(from, words), said(to, words));
    let values = [("from", (&from).into()), ("to", (&to).into())];
    words.say(Msg::MovedSaid, &values)
}

/// All that a picture says.
pub fn moved_told(
    library: &Library,
    comparison: &Comparison,
    votes: [VoteId; 2],
    words: Words,
) -> Told {
    let [first, second] = votes.map(|vote| library.archive.vote(vote));
    let [on, then] = [first, second].map(|vote| date(vote.date(), words));
    let values = [
        ("first", first.symbol().into()),
        ("firstDate", (&on).into()),
        ("second", second.symbol().into()),
        ("secondDate", (&then).into()),
    ];
    let of = |vote| named_notes(&library.archive, vote, words);
    let mut notes: Vec<String> = [first, second].into_iter().flat_map(of).collect();
    notes.push(words.get(Msg::ChangedNote));
    notes.extend(moved_notes(library, votes, words));
    let finding = moved_finding(library, comparison, votes, words);
    let sources = [first, second].map(|vote| source_line(vote, words));
    Told {
        title: moved_title(library, comparison, votes, words),
        subtitle: words.say(Msg::CompareOf, &values),
        last: first.date().max(second.date()),
        sentence: finding.unwrap_or_else(|| words.get(Msg::ChangedNone)),
        legend: moved_legend(comparison, words),
        notes,
        source: sources.join(" "),
    }
}
