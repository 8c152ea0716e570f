//! How often two members stood alike.
//!
//! Agreement is counted over votes in which both were in favour, against or abstained: the share
//! in which they took the same position. The other definition gives half a point where one of
//! them abstained and the other did not, as published tables of coincidence do. A vote filed
//! under several symbols counts once; records without positions do not count. A member counts with
//! the seats that it continues: Russia with the Soviet Union.

use crate::{Archive, MemberId, Percent, Position, VoteId, VoteSet};

/// What counts as agreement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgreementMeasure {
    /// The same position.
    #[default]
    Same,
    /// The same position, and half a point between a vote and an abstention.
    Half,
}

impl AgreementMeasure {
    /// The word of an address and of the terminal.
    pub fn word(self) -> &'static str {
        match self {
            AgreementMeasure::Same => "same",
            AgreementMeasure::Half => "half",
        }
    }

    /// Reads what [`AgreementMeasure::word`] writes.
    pub fn from_word(word: &str) -> Option<AgreementMeasure> {
        [AgreementMeasure::Same, AgreementMeasure::Half]
            .into_iter()
            .find(|definition| definition.word() == word)
    }
}

/// How two members stood to each other over some votes.
///
/// ```
/// use rollcall::{Agreement, AgreementMeasure, MemberId};
/// let agreement = Agreement { member: MemberId(0), votes: 10, same: 6, half: 3 };
/// assert_eq!(agreement.value(AgreementMeasure::Same), Some(0.6));
/// assert_eq!(agreement.value(AgreementMeasure::Half), Some(0.75));
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
    pub fn value(self, definition: AgreementMeasure) -> Option<f64> {
        (self.votes > 0).then(|| f64::from(self.points(definition)) / f64::from(2 * self.votes))
    }

    /// The share for those who read it; 0 without a vote.
    pub fn percent(self, definition: AgreementMeasure) -> Percent {
        Percent::of(self.points(definition) as usize, 2 * self.votes as usize)
    }

    /// Two for each vote alike, and, where halves count, one for each half.
    pub fn points(self, definition: AgreementMeasure) -> u32 {
        let half = match definition {
            AgreementMeasure::Same => 0,
            AgreementMeasure::Half => self.half,
        };
        2 * self.same + half
    }

    /// For lists by agreement: pairs with fewer votes than `enough` come first, then the higher value
    /// comes later, of equal values the one with more votes.
    fn rank(self, definition: AgreementMeasure, enough: u32) -> u64 {
        let points = u64::from(self.points(definition)) << 24;
        let value = (points / u64::from(self.votes.max(1))) << 24;
        u64::from(self.votes >= enough) << 62 | value | u64::from(self.votes)
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

impl Archive {
    /// The first and the last of some votes in which a member or a seat that it continues was
    /// there, whether it voted or not.
    pub fn span_seated(&self, member: MemberId, votes: &VoteSet) -> Option<(VoteId, VoteId)> {
        let mut seated = votes.clone();
        seated.remove(&self.votes_of_seat(member, Position::NotMember));
        let first = seated.iter().next()?;
        Some((first, seated.iter().last()?))
    }

    /// How two members, with the seats that they continue, stood to each other over the counted votes
    /// among `votes`.
    pub fn agreement(&self, member: MemberId, other: MemberId, votes: &VoteSet) -> Agreement {
        let [own, others] = self.lines_of(member, other);
        let mut sums = [0u32; 3];
        let masks = votes.words().iter().zip(self.counted().words());
        for (at, (votes, counted)) in masks.enumerate() {
            let own = self.word_of_line(&own, at);
            let others = self.word_of_line(&others, at);
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

    /// The agreement of a member with every other it has a vote in common with, the highest first;
    /// those with too few votes in common to be compared ([`enough_votes`]) come after all others. A
    /// seat that was continued within these votes is listed once, under its last code.
    pub fn agreements(
        &self,
        member: MemberId,
        votes: &VoteSet,
        definition: AgreementMeasure,
    ) -> Vec<Agreement> {
        let found: Vec<Agreement> = self
            .last_codes(votes)
            .into_iter()
            .filter(|other| !self.is_one_seat(member, *other))
            .map(|other| self.agreement(member, other, votes))
            .filter(|agreement| agreement.votes > 0)
            .collect();
        let enough = enough_votes(&found);
        let mut ranked: Vec<(u64, u32)> = found
            .iter()
            .enumerate()
            .map(|(at, agreement)| (agreement.rank(definition, enough), at as u32))
            .collect();
        crate::sort::descending(&mut ranked);
        ranked
            .into_iter()
            .filter_map(|(_, at)| found.get(at as usize).copied())
            .collect()
    }

    /// The codes with a seat in some votes that no other code with a seat in them continues.
    fn last_codes(&self, votes: &VoteSet) -> Vec<MemberId> {
        let mut codes: Vec<MemberId> = self.member_ids().collect();
        codes.retain(|code| self.held_seat_in(*code, votes));
        let earlier: Vec<MemberId> = codes
            .iter()
            .flat_map(|code| self.lineage(*code).split_off(1))
            .collect();
        codes.retain(|code| !earlier.contains(code));
        codes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_continued_seat_counts_with_the_one_before_it() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let member = |code: &str| archive.member_by_code(code).unwrap();
        let all = VoteSet::all(archive.len());
        let votes = |code: &str, other: &str| {
            let of = archive.agreement(member(code), member(other), &all);
            (of.votes, of.same, of.half)
        };
        let sum = |one: (u32, u32, u32), two: (u32, u32, u32)| {
            (one.0 + two.0, one.1 + two.1, one.2 + two.2)
        };
        let mut alone = all.clone();
        alone.remove(&archive.votes_at(member("RUS"), Position::NotMember));
        let russia = archive.agreement(member("USA"), member("RUS"), &alone);
        let russia = (russia.votes, russia.same, russia.half);
        assert_eq!(votes("USA", "RUS"), sum(russia, votes("USA", "SUN")));
        // A seat does not agree with itself.
        assert_eq!(votes("RUS", "SUN"), (0, 0, 0));
        let codes = |code: &str, votes: &VoteSet| -> Vec<&str> {
            let found = archive.agreements(member(code), votes, AgreementMeasure::Same);
            found
                .iter()
                .map(|one| archive.member(one.member).code.as_str())
                .collect()
        };
        let of_all = codes("FRA", &all);
        assert!(of_all.contains(&"RUS") && !of_all.contains(&"SUN"));
        assert!(of_all.contains(&"DDR") && !of_all.contains(&"GER"));
        let early = VoteSet::span(archive.len(), archive.rows_of_years(1970, 1985));
        let early = codes("FRA", &early);
        assert!(early.contains(&"SUN") && !early.contains(&"RUS"));
        Ok(())
    }

    #[test]
    fn those_with_few_votes_in_common_stand_after_all_others() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let france = archive.member_by_code("FRA").unwrap();
        let all = VoteSet::all(archive.len());
        let found = archive.agreements(france, &all, AgreementMeasure::Same);
        let enough = enough_votes(&found);
        let compared = found.iter().take_while(|one| one.votes >= enough).count();
        assert!(compared > 50 && compared < found.len());
        assert!(found[compared..].iter().all(|one| one.votes < enough));
        for part in [&found[..compared], &found[compared..]] {
            let values = part.windows(2).map(|pair| [pair[0], pair[1]]);
            for [before, after] in values {
                let value = |one: Agreement| one.value(AgreementMeasure::Same);
                assert!(value(before) >= value(after));
            }
        }
        Ok(())
    }
}
