//! The counts of one vote.

use crate::Position;

/// How many members stood where.
///
/// `not_a_member` counts today's members that held no seat that day, neither themselves nor
/// through a code that they continue (the Russian Federation continues the Soviet Union; see
/// `Archive::heir_on`).
///
/// ```
/// use rollcall::Tally;
/// let tally = Tally { in_favour: 141, against: 7, abstained: 32, did_not_vote: 13, not_a_member: 0 };
/// assert_eq!(tally.members(), 193);
/// assert_eq!(tally.two_thirds(), 99);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tally {
    /// Members in favour.
    pub in_favour: u16,
    /// Members against.
    pub against: u16,
    /// Members that abstained.
    pub abstained: u16,
    /// Members listed without a vote.
    pub did_not_vote: u16,
    /// Members of today without a seat then.
    pub not_a_member: u16,
}

impl Tally {
    /// Members of the day: the first four counts.
    pub fn members(self) -> u16 {
        self.in_favour + self.against + self.abstained + self.did_not_vote
    }

    /// Members present and voting, which is in favour or against (rule 86 of the rules of
    /// procedure of the General Assembly); abstentions do not count.
    pub fn voting(self) -> u16 {
        self.in_favour + self.against
    }

    /// The votes in favour that a majority of two thirds takes: two thirds of
    /// [`Tally::voting`], rounded up. No table says whether a vote needed it.
    pub fn two_thirds(self) -> u16 {
        (2 * self.voting()).div_ceil(3)
    }

    /// One of the five counts.
    pub fn get(self, position: Position) -> u16 {
        match position {
            Position::InFavour => self.in_favour,
            Position::Against => self.against,
            Position::Abstained => self.abstained,
            Position::DidNotVote => self.did_not_vote,
            Position::NotMember => self.not_a_member,
        }
    }

    /// Counts one more member; a member without a seat is not counted here, because only
    /// the archive knows whose seat another code held.
    pub(crate) fn add(&mut self, position: Position) {
        match position {
            Position::InFavour => self.in_favour += 1,
            Position::Against => self.against += 1,
            Position::Abstained => self.abstained += 1,
            Position::DidNotVote => self.did_not_vote += 1,
            Position::NotMember => {}
        }
    }
}
