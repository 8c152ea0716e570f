//! Several votes in a row: who never moved, who moved and when.

use crate::{Archive, MemberId, Position, RegionalGroup, VoteId};

/// A member over the votes of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// The member.
    pub member: MemberId,
    /// Its position in each vote.
    pub positions: Vec<Position>,
    /// Its regional group on the day of the last of these votes in which it held a seat.
    pub group: Option<RegionalGroup>,
    /// How often its position was another one than in the vote before, of those in which it
    /// held a seat.
    pub moves: u16,
}

impl MatrixRow {
    /// Whether it held a seat in every vote and its position was always the same.
    pub fn never_moved(&self) -> bool {
        self.moves == 0 && !self.positions.contains(&Position::NotMember)
    }

    /// Its steps from in favour (0) over abstaining and not voting to against (2), for lists in
    /// which those who stood alike stand together.
    fn leaning(&self) -> u64 {
        let steps = self.positions.iter().map(|position| match position {
            Position::InFavour => 0,
            Position::Abstained => 12,
            Position::DidNotVote | Position::NotMember => 11,
            Position::Against => 24,
        });
        steps.sum()
    }
}

/// How the rows of a series stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MatrixOrder {
    /// By name.
    #[default]
    Name,
    /// By regional group, then by name.
    Group,
    /// Those who stood alike together.
    Similarity,
    /// Those who moved most first.
    Changes,
}

impl MatrixOrder {
    /// All four.
    pub const ALL: [MatrixOrder; 4] = [
        MatrixOrder::Name,
        MatrixOrder::Group,
        MatrixOrder::Similarity,
        MatrixOrder::Changes,
    ];

    /// The word of an address.
    pub fn word(self) -> &'static str {
        match self {
            MatrixOrder::Name => "name",
            MatrixOrder::Group => "group",
            MatrixOrder::Similarity => "similarity",
            MatrixOrder::Changes => "changes",
        }
    }

    /// Reads what [`MatrixOrder::word`] writes.
    pub fn from_word(word: &str) -> Option<MatrixOrder> {
        Self::ALL.into_iter().find(|order| order.word() == word)
    }
}

impl Archive {
    /// Every member that held a seat in one of some votes, and how it stood in each.
    pub fn series_rows(&self, votes: &[VoteId], order: MatrixOrder) -> Vec<MatrixRow> {
        let rows: Vec<MatrixRow> = self
            .member_ids()
            .filter_map(|member| self.series_row(votes, member))
            .collect();
        let names = self.ranks_of_names();
        let mut ranked: Vec<(u64, u32)> = rows
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let name = names.get(row.member.index()).copied().unwrap_or(0);
                let key = match order {
                    MatrixOrder::Name => 0,
                    MatrixOrder::Group => row.group.map_or(9, |g| g as u64),
                    MatrixOrder::Similarity => row.leaning(),
                    MatrixOrder::Changes => 999 - u64::from(row.moves),
                };
                (!(key << 16 | u64::from(name)), at as u32)
            })
            .collect();
        crate::sort::descending(&mut ranked);
        ranked
            .into_iter()
            .filter_map(|(_, at)| rows.get(at as usize).cloned())
            .collect()
    }

    /// One member over some votes; none where it held no seat in any of them.
    pub fn series_row(&self, votes: &[VoteId], member: MemberId) -> Option<MatrixRow> {
        let stood = |vote: &VoteId| self.vote(*vote).position(member);
        let positions: Vec<Position> = votes.iter().map(stood).collect();
        let mut moves = 0;
        let mut before = None;
        for position in positions.iter().filter(|at| **at != Position::NotMember) {
            moves += u16::from(before.is_some_and(|before| before != position));
            before = Some(position);
        }
        let seated = votes.iter().zip(&positions);
        let seated = seated.filter(|(_, position)| **position != Position::NotMember);
        let last = self.vote(seated.map(|(vote, _)| *vote).max()?);
        Some(MatrixRow {
            member,
            group: self.regional_group_on(member, last.date()),
            positions,
            moves,
        })
    }

    /// Where a member, or the seat that it continues, stood in each of some votes; none where there was
    /// no such seat in any of them.
    pub fn seat_positions(&self, votes: &[VoteId], member: MemberId) -> Option<Vec<Position>> {
        let line = self.lineage(member);
        let stood = |vote: &VoteId| {
            let vote = self.vote(*vote);
            let of_line = line.iter().map(|code| vote.position(*code));
            let held = of_line.into_iter().find(|at| *at != Position::NotMember);
            held.unwrap_or(Position::NotMember)
        };
        let positions: Vec<Position> = votes.iter().map(stood).collect();
        let seated = positions.iter().any(|at| *at != Position::NotMember);
        seated.then_some(positions)
    }

    /// All members by name.
    pub fn members_by_name(&self) -> Vec<MemberId> {
        let mut members: Vec<MemberId> = self.member_ids().collect();
        for (at, rank) in self.ranks_of_names().into_iter().enumerate() {
            if let Some(place) = members.get_mut(usize::from(rank)) {
                *place = MemberId(at as u8);
            }
        }
        members
    }

    /// The place of each member in the list of names.
    pub fn ranks_of_names(&self) -> Vec<u16> {
        let name = |member: MemberId| crate::search::fold(&self.member(member).name);
        let names: Vec<String> = self.member_ids().map(name).collect();
        let before = |at: usize| {
            let lower = |(other, name): &(usize, &String)| (*name, *other) < (&names[at], at);
            names.iter().enumerate().filter(lower).count() as u16
        };
        (0..names.len()).map(before).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Found;

    fn votes(archive: &Archive, symbols: &[&str]) -> Vec<VoteId> {
        let one = |symbol: &&str| match archive.find(symbol) {
            Found::One(vote) => vote,
            other => panic!("{symbol}: {other:?}"),
        };
        symbols.iter().map(one).collect()
    }

    /// Israel was in no regional group before May 2000, South Africa in none before 1994.
    #[test]
    fn the_groups_of_a_series_are_those_of_its_last_vote() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let group = |symbols: &[&str], code: &str| {
            let member = archive.member_by_code(code).unwrap();
            let rows = archive.series_rows(&votes(&archive, symbols), MatrixOrder::Group);
            let row = rows.iter().find(|row| row.member == member);
            row.unwrap().group
        };
        let old = ["A/RES/3379(XXX)", "A/RES/45/130"];
        assert_eq!(group(&old, "ISR"), None);
        assert_eq!(group(&old, "ZAF"), None);
        assert_eq!(group(&old, "SUN"), Some(RegionalGroup::EasternEuropean));
        let late = ["A/RES/3379(XXX)", "A/RES/ES-11/6"];
        assert_eq!(group(&late, "ISR"), Some(RegionalGroup::Weog));
        assert_eq!(group(&late, "ZAF"), Some(RegionalGroup::African));
        // A former member has the group of its own last vote.
        assert_eq!(group(&late, "SUN"), Some(RegionalGroup::EasternEuropean));
        Ok(())
    }
}
