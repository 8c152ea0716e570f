//! What is said of the positions that a figure shows.

use super::{group_name, members_at, said, NAMED};
use crate::address::Shown;
use crate::views::member_order::by_name;
use rollcall::{Archive, Position, RecordedVote, RegionalGroup};
use words::{Msg, Words};

/// The finding about the positions that a filter leaves; `None` where it leaves all.
pub(crate) fn shown_title(
    archive: &Archive,
    vote: RecordedVote,
    shown: Shown,
    words: Words,
) -> Option<String> {
    if shown.is_all() {
        return None;
    }
    let positions: Vec<Position> = shown.positions().collect();
    if let [position] = positions[..] {
        return Some(title_of(archive, vote, position, words));
    }
    let tally = vote.tally();
    let (mut count, mut counts) = (0, Vec::new());
    for position in positions {
        let at = tally.get(position);
        count += at;
        if at > 0 {
            let word = said(position, words);
            let values = [("count", at.into()), ("position", (&word).into())];
            counts.push(words.say(Msg::CountSaid, &values));
        }
    }
    if counts.is_empty() {
        return Some(words.get(Msg::NobodyThere));
    }
    let counts = counts.join(&words.get(Msg::ListSeparator));
    let values = [("count", count.into()), ("counts", (&counts).into())];
    Some(words.say(Msg::SeveralAt, &values))
}

/// The finding about one position: who took it where they are few, else where most of them are.
pub(crate) fn title_of(
    archive: &Archive,
    vote: RecordedVote,
    position: Position,
    words: Words,
) -> String {
    let count = vote.tally().get(position);
    let (counted, at) = (
        ("count", count.into()),
        ("position", position.word().into()),
    );
    if position == Position::NotMember {
        return words.say(Msg::NotMembers, &[counted]);
    }
    if count == 0 {
        return words.say(Msg::NoneAt, &[at]);
    }
    if count <= NAMED {
        let names: Vec<&str> = members_at(vote, position)
            .map(|member| archive.label_on(member, vote.date()))
            .collect();
        let order = by_name(&names);
        let names: Vec<&str> = order.into_iter().map(|at| names[at]).collect();
        let names = words.list(&names);
        return words.say(Msg::FewAt, &[counted, at, ("names", (&names).into())]);
    }
    let (group, most) = largest_group(archive, vote, position);
    let group = group_name(group, words);
    let values = [
        counted,
        at,
        ("most", most.into()),
        ("group", (&group).into()),
    ];
    words.say(Msg::ManyAt, &values)
}

/// The regional group with most members at a position, and how many.
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
