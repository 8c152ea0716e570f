//! Groups of States over all votes: who was in, and how its members stood.

use crate::analysis::bit_sliced_counter::BitSlicedCounter;
use crate::{Archive, Group, GroupMembership, MemberId, Position, VoteSet};
use std::ops::Range;

impl Archive {
    /// The rows of the table that a membership covers.
    fn rows_of(&self, membership: &GroupMembership) -> Range<usize> {
        let start = membership
            .from
            .map_or(0, |from| self.rows_from(Some(from.date)));
        let after = |date: crate::Date| crate::Date::from_days(date.days().saturating_add(1));
        let end = self.rows_from(membership.to.map(|to| after(to.date)));
        start..end.max(start)
    }

    /// The votes during which a member was in a group.
    pub(crate) fn membership(&self, group: &Group, member: MemberId) -> VoteSet {
        let mut votes = VoteSet::none(self.len());
        for membership in group.memberships.iter().filter(|m| m.member == member) {
            votes.add(&VoteSet::span(self.len(), self.rows_of(membership)));
        }
        votes
    }

    /// How many members of a group, as it was on the day, were in favour, against, abstained.
    pub(crate) fn group_counts(&self, group: &Group) -> [BitSlicedCounter; 3] {
        let columns = self.columns();
        let mut counts = [(); 3].map(|()| BitSlicedCounter::new(columns.words()));
        let mut seen: Vec<MemberId> = Vec::new();
        for member in group.memberships.iter().map(|m| m.member) {
            if seen.contains(&member) {
                continue;
            }
            seen.push(member);
            let during = self.membership(group, member);
            for (at, during) in during.words().iter().enumerate() {
                let word = columns.word(member.index(), at);
                for (count, position) in counts.iter_mut().zip(Position::ALL) {
                    count.add(at, word.at(position) & during);
                }
            }
        }
        counts
    }

    /// The votes in which a group, as it was on the day, was divided: its members cast different
    /// votes. Of the rest, where at least two cast a vote, it was united.
    pub fn divided(&self, group: &Group) -> VoteSet {
        self.by_group(group, |in_favour, against, abstained| {
            let positions = u8::from(in_favour > 0) + u8::from(against > 0);
            positions + u8::from(abstained > 0) > 1
        })
    }

    /// The votes in which at least two members of a group, as it was on the day, cast a vote
    /// and all of them the same.
    pub fn united(&self, group: &Group) -> VoteSet {
        self.by_group(group, |in_favour, against, abstained| {
            let most = in_favour.max(against).max(abstained);
            most > 1 && most == in_favour + against + abstained
        })
    }

    fn by_group(&self, group: &Group, is: impl Fn(u8, u8, u8) -> bool) -> VoteSet {
        let [in_favour, against, abstained] = self.group_counts(group);
        let mut votes = VoteSet::none(self.len());
        for id in self.ids() {
            let at = id.index();
            if is(in_favour.get(at), against.get(at), abstained.get(at)) {
                votes.insert(id);
            }
        }
        votes
    }
}
