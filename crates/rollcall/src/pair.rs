//! Two members: how they stood to each other, and a third between them.

use crate::{Agreement, Archive, MemberId, Position, VoteId, VoteMask};

/// A member between two poles in the votes of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaning {
    /// The year.
    pub year: i32,
    /// Counted votes in which one pole was in favour and the other against, and the member cast
    /// a vote.
    pub votes: u16,
    /// Two for each vote with the second pole, one for each abstention.
    pub points: u16,
}

impl Archive {
    /// The counted votes among `votes` by the position of one member (row) and of another
    /// (column), where both held a seat.
    pub fn joint_positions(
        &self,
        member: MemberId,
        other: MemberId,
        votes: &VoteMask,
    ) -> [[u16; 4]; 4] {
        let mut table = [[0; 4]; 4];
        for (row, own) in table.iter_mut().zip(Position::ALL) {
            let mut own = self.votes_at(member, own);
            own.keep(self.counted());
            own.keep(votes);
            for (cell, others) in row.iter_mut().zip(Position::ALL) {
                let count = self.votes_at(other, others).count_with(&own);
                *cell = u16::try_from(count).unwrap_or(u16::MAX);
            }
        }
        table
    }

    /// The agreement of two members over some votes in each calendar year, from the first vote's
    /// to the last's.
    pub fn agreement_by_year(
        &self,
        member: MemberId,
        other: MemberId,
        votes: &VoteMask,
    ) -> Vec<(i32, Agreement)> {
        let years = self.years().into_iter();
        years
            .map(|(year, rows)| {
                let mut of_year = VoteMask::span(self.len(), rows);
                of_year.keep(votes);
                (year, self.agreement(member, other, &of_year))
            })
            .collect()
    }

    /// The counted votes in which one of two members was in favour and the other against.
    pub fn opposed(&self, member: MemberId, other: MemberId) -> VoteMask {
        self.opposed_lines(&[member], &[other])
    }

    /// As [`Archive::opposed`], for seats that several codes held one after another.
    fn opposed_lines(&self, members: &[MemberId], others: &[MemberId]) -> VoteMask {
        let at = |members: &[MemberId], position| self.any_at(members, position);
        let mut votes = at(members, Position::InFavour);
        votes.keep(&at(others, Position::Against));
        let mut turned = at(members, Position::Against);
        turned.keep(&at(others, Position::InFavour));
        votes.add(&turned);
        votes.keep(self.counted());
        votes
    }

    /// The votes in which any of some members took a position; for
    /// [`Position::NotMember`], in which none of them held a seat.
    pub(crate) fn any_at(&self, members: &[MemberId], position: Position) -> VoteMask {
        if position == Position::NotMember {
            let mut votes = VoteMask::all(self.len());
            for member in members {
                votes.keep(&self.votes_at(*member, position));
            }
            return votes;
        }
        let mut votes = VoteMask::none(self.len());
        for member in members {
            votes.add(&self.votes_at(*member, position));
        }
        votes
    }

    /// The last of some votes, the newest first.
    pub fn newest_of(&self, votes: &VoteMask, limit: usize) -> Vec<VoteId> {
        let mut newest: Vec<VoteId> = votes.iter().collect();
        newest.reverse();
        newest.truncate(limit);
        newest
    }

    /// Where a member stood, year by year, between two poles and the seats that they continue:
    /// in the votes in which one pole was in favour and the other against. Abstaining counts
    /// as midway.
    pub fn leanings(&self, member: MemberId, poles: [MemberId; 2]) -> Vec<Leaning> {
        let [first, second] = poles.map(|pole| self.lineage(pole));
        let opposed = self.opposed_lines(&first, &second);
        let mut with_second = VoteMask::none(self.len());
        let mut cast = self.votes_at(member, Position::Abstained);
        for position in [Position::InFavour, Position::Against] {
            let mut own = self.votes_at(member, position);
            cast.add(&own);
            own.keep(&self.any_at(&second, position));
            with_second.add(&own);
        }
        cast.keep(&opposed);
        with_second.keep(&cast);
        let mut midway = self.votes_at(member, Position::Abstained);
        midway.keep(&cast);
        let years = self.years().into_iter();
        years
            .map(|(year, rows)| Leaning {
                year,
                votes: cast.count_in(rows.clone()) as u16,
                points: (2 * with_second.count_in(rows.clone()) + midway.count_in(rows)) as u16,
            })
            .collect()
    }
}
