//! Two members: how they stood to each other, and a third between them.

use crate::{Agreement, Archive, MemberId, Position, VoteId, VoteSet};

/// A member between two poles in the votes of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoleAlignment {
    /// The year.
    pub year: i32,
    /// Counted votes in which one pole was in favour and the other against, and the member cast
    /// a vote.
    pub votes: u16,
    /// Those in which it stood with the second pole.
    pub second: u16,
    /// Those in which it abstained.
    pub midway: u16,
}

impl PoleAlignment {
    /// Two for each vote with the second pole, one for each abstention.
    pub fn points(self) -> u16 {
        2 * self.second + self.midway
    }

    /// The votes in which it stood with the first pole.
    pub fn first(self) -> u16 {
        self.votes - self.second - self.midway
    }
}

impl Archive {
    /// The counted votes among `votes` by the position of one member (row) and of another
    /// (column), where both, or the seats that they continue, were there.
    pub fn joint_positions(
        &self,
        member: MemberId,
        other: MemberId,
        votes: &VoteSet,
    ) -> [[u16; 4]; 4] {
        let mut table = [[0; 4]; 4];
        let [line, others_line] = self.lines_of(member, other);
        for (row, own) in table.iter_mut().zip(Position::ALL) {
            let mut own = self.votes_of_line(&line, own);
            own.keep(self.counted());
            own.keep(votes);
            for (cell, others) in row.iter_mut().zip(Position::ALL) {
                let count = self.votes_of_line(&others_line, others).count_with(&own);
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
        votes: &VoteSet,
    ) -> Vec<(i32, Agreement)> {
        let years = self.years().into_iter();
        years
            .map(|(year, rows)| {
                let mut of_year = VoteSet::span(self.len(), rows);
                of_year.keep(votes);
                (year, self.agreement(member, other, &of_year))
            })
            .collect()
    }

    /// The counted votes in which one of two members, with the seats that they continue, was in
    /// favour and the other against.
    pub fn opposed(&self, member: MemberId, other: MemberId) -> VoteSet {
        let [own, others] = self.lines_of(member, other);
        self.opposed_lines(&own, &others)
    }

    /// As [`Archive::opposed`], for codes that held a seat one after another.
    fn opposed_lines(&self, members: &[MemberId], others: &[MemberId]) -> VoteSet {
        let at = |members: &[MemberId], position| self.votes_of_line(members, position);
        let mut votes = at(members, Position::InFavour);
        votes.keep(&at(others, Position::Against));
        let mut turned = at(members, Position::Against);
        turned.keep(&at(others, Position::InFavour));
        votes.add(&turned);
        votes.keep(self.counted());
        votes
    }

    /// The last of some votes, the newest first.
    pub fn newest_of(&self, votes: &VoteSet, limit: usize) -> Vec<VoteId> {
        let mut newest: Vec<VoteId> = votes.iter().collect();
        newest.reverse();
        newest.truncate(limit);
        newest
    }

    /// Where a member stood, year by year, between two poles, all with the seats that they continue:
    /// in the votes in which one pole was in favour and the other against. Abstaining counts
    /// as midway.
    pub fn leanings(&self, member: MemberId, poles: [MemberId; 2]) -> Vec<PoleAlignment> {
        let [_, second] = poles;
        let opposed = self.opposed(poles[0], second);
        let mut with_second = VoteSet::none(self.len());
        for position in [Position::InFavour, Position::Against] {
            let mut own = self.votes_of_seat(member, position);
            own.keep(&self.votes_of_seat(second, position));
            with_second.add(&own);
        }
        with_second.keep(&opposed);
        let mut midway = self.votes_of_seat(member, Position::Abstained);
        midway.keep(&opposed);
        let mut cast = opposed;
        for position in [Position::DidNotVote, Position::NotMember] {
            cast.remove(&self.votes_of_seat(member, position));
        }
        let years = self.years().into_iter();
        years
            .map(|(year, rows)| PoleAlignment {
                year,
                votes: cast.count_in(rows.clone()) as u16,
                second: with_second.count_in(rows.clone()) as u16,
                midway: midway.count_in(rows) as u16,
            })
            .collect()
    }
}
