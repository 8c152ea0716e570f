//! How often two members stood alike.
//!
//! Agreement is counted over votes in which both were in favour, against or abstained: the share
//! in which they took the same position. The other definition gives half a point where one of
//! them abstained and the other did not, as published tables of coincidence do. A vote filed
//! under several symbols counts once; records without positions do not count.

use crate::{Archive, MemberId, Position, VoteId, VoteMask};

/// What counts as agreement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Definition {
    /// The same position.
    #[default]
    Same,
    /// The same position, and half a point between a vote and an abstention.
    Half,
}

impl Definition {
    /// The word of an address and of the terminal.
    pub fn word(self) -> &'static str {
        match self {
            Definition::Same => "same",
            Definition::Half => "half",
        }
    }

    /// Reads what [`Definition::word`] writes.
    pub fn from_word(word: &str) -> Option<Definition> {
        [Definition::Same, Definition::Half]
            .into_iter()
            .find(|definition| definition.word() == word)
    }
}

/// How two members stood to each other over some votes.
///
/// ```
/// use rollcall::{Agreement, Definition, MemberId};
/// let agreement = Agreement { member: MemberId(0), votes: 10, same: 6, half: 3 };
/// assert_eq!(agreement.value(Definition::Same), Some(0.6));
/// assert_eq!(agreement.value(Definition::Half), Some(0.75));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The other member.
    pub member: MemberId,
    /// Votes in which both were in favour, against or abstained.
    pub votes: u32,
    /// Those in which they took the same position.
    pub same: u32,
    /// Those in which one abstained and the other did not.
    pub half: u32,
}

impl Agreement {
    /// The share from 0 to 1; none without a vote.
    pub fn value(self, definition: Definition) -> Option<f64> {
        (self.votes > 0).then(|| f64::from(self.points(definition)) / f64::from(2 * self.votes))
    }

    /// The share in whole per cent, for those who read it; 0 without a vote.
    pub fn percent(self, definition: Definition) -> u16 {
        percent(self.points(definition) as usize, 2 * self.votes as usize)
    }

    /// Two for each vote alike, and, where halves count, one for each half.
    pub fn points(self, definition: Definition) -> u32 {
        let half = match definition {
            Definition::Same => 0,
            Definition::Half => self.half,
        };
        2 * self.same + half
    }

    /// For lists by agreement: the higher value comes last, of equal values the one with more
    /// votes.
    pub(crate) fn rank(self, definition: Definition) -> u64 {
        let points = u64::from(self.points(definition)) << 24;
        (points / u64::from(self.votes.max(1))) << 24 | u64::from(self.votes)
    }
}

/// Pairs with a smaller share than this, in per cent, of the votes that the most have in common are
/// not compared with the others.
const IN_COMMON: u32 = 60;

/// The least votes in common with which a pair is compared with the others of a list.
pub fn enough_votes(all: &[Agreement]) -> u32 {
    let most = all.iter().map(|one| one.votes).max().unwrap_or(0);
    (most * IN_COMMON).div_ceil(100)
}

/// A part of a whole in whole per cent, rounded; 0 of nothing.
pub fn percent(part: usize, whole: usize) -> u16 {
    ((200 * part + whole) / (2 * whole).max(1)) as u16
}

impl Archive {
    /// The first and the last of some votes in which a member held a seat, whether it voted or not.
    pub fn span_seated(&self, member: MemberId, votes: &VoteMask) -> Option<(VoteId, VoteId)> {
        let mut seated = votes.clone();
        seated.remove(&self.votes_at(member, Position::NotMember));
        let first = seated.iter().next()?;
        Some((first, seated.iter().last()?))
    }

    /// How two members stood to each other over the counted votes among `votes`.
    pub fn agreement(&self, member: MemberId, other: MemberId, votes: &VoteMask) -> Agreement {
        let columns = self.columns();
        let mut sums = [0u32; 3];
        let masks = votes.words().iter().zip(self.counted().words());
        for (at, (votes, counted)) in masks.enumerate() {
            let own = columns.word(member.index(), at);
            let others = columns.word(other.index(), at);
            let both = own.cast() & others.cast() & votes & counted;
            sums[0] += both.count_ones();
            sums[1] += (both & own.same(others)).count_ones();
            sums[2] += (both & own.half(others)).count_ones();
        }
        Agreement {
            member: other,
            votes: sums[0],
            same: sums[1],
            half: sums[2],
        }
    }

    /// The agreement of a member with every other it has a vote in common with, the highest
    /// first.
    pub fn agreements(
        &self,
        member: MemberId,
        votes: &VoteMask,
        definition: Definition,
    ) -> Vec<Agreement> {
        let found: Vec<Agreement> = self
            .member_ids()
            .filter(|other| *other != member)
            .map(|other| self.agreement(member, other, votes))
            .filter(|agreement| agreement.votes > 0)
            .collect();
        let mut ranked: Vec<(u64, u32)> = found
            .iter()
            .enumerate()
            .map(|(at, agreement)| (agreement.rank(definition), at as u32))
            .collect();
        crate::order::descending(&mut ranked);
        ranked
            .into_iter()
            .filter_map(|(_, at)| found.get(at as usize).copied())
            .collect()
    }
}
