//! Two votes: who moved between them.

use crate::{Archive, MemberId, Position, RegionalGroup, VoteId};

/// A member at both votes whose position differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The member.
    pub member: MemberId,
    /// Its position in the first vote.
    pub from: Position,
    /// Its position in the second.
    pub to: Position,
}

/// Which way a member moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From against over abstaining to in favour, one step or two.
    Toward,
    /// The other way.
    Away,
    /// It began or ceased to vote.
    Aside,
}

impl Direction {
    /// All three.
    pub const ALL: [Direction; 3] = [Direction::Toward, Direction::Away, Direction::Aside];
}

impl Move {
    /// Which way it went.
    pub fn direction(self) -> Direction {
        let step = |position| match position {
            Position::Against => Some(0),
            Position::Abstained => Some(1),
            Position::InFavour => Some(2),
            Position::DidNotVote | Position::NotMember => None,
        };
        match (step(self.from), step(self.to)) {
            (Some(from), Some(to)) if to > from => Direction::Toward,
            (Some(_), Some(_)) => Direction::Away,
            _ => Direction::Aside,
        }
    }
}

impl Move {
    /// Whether it went from one side to the other, between in favour and against.
    pub fn crossed(self) -> bool {
        let ends = [self.from, self.to];
        ends.contains(&Position::InFavour) && ends.contains(&Position::Against)
    }
}

impl Comparison {
    /// How many members moved each way, in the order of [`Direction::ALL`].
    pub fn directions(&self) -> [u16; 3] {
        Direction::ALL.map(|direction| {
            let same = |one: &&Move| one.direction() == direction;
            self.changed.iter().filter(same).count() as u16
        })
    }

    /// The members that moved, by the way they went: changes between two recorded positions first.
    pub fn ways(&self) -> Vec<Way> {
        let mut ways = Vec::new();
        for recorded in [true, false] {
            for from in Position::ALL {
                for to in Position::ALL {
                    let absent = [from, to].contains(&Position::DidNotVote);
                    let went = |one: &&Move| (one.from, one.to) == (from, to);
                    let of = self.changed.iter().filter(went);
                    let members: Vec<MemberId> = of.map(|one| one.member).collect();
                    if absent != recorded && !members.is_empty() {
                        ways.push(Way { from, to, members });
                    }
                }
            }
        }
        ways
    }

    /// How a member moved; none where it did not.
    pub fn of(&self, member: MemberId) -> Option<Move> {
        self.changed
            .iter()
            .copied()
            .find(|one| one.member == member)
    }
}

/// The members that went from one position to another, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Their position in the first vote.
    pub from: Position,
    /// Their position in the second.
    pub to: Position,
    /// The members.
    pub members: Vec<MemberId>,
}

/// What changed between two votes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Members with a seat in both.
    pub members: u16,
    /// Every member at both whose position differs, by name.
    pub changed: Vec<Move>,
    /// Members by their position in the first vote (row) and in the second (column).
    pub flows: [[u16; 4]; 4],
    /// Members with a seat in the first only.
    pub left: Vec<MemberId>,
    /// Members with a seat in the second only.
    pub joined: Vec<MemberId>,
}

/// A regional group, or the members outside all of them, and how many of its members changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupChanges {
    /// The group.
    pub group: Option<RegionalGroup>,
    /// Its members with a seat in both votes, as it was at the second.
    pub members: u16,
    /// Those of them that changed.
    pub changed: u16,
}

impl Archive {
    /// The changes by regional group of the second vote's day, the group with the most first;
    /// groups without members are left out.
    pub fn changes_by_group(&self, comparison: &Comparison, second: VoteId) -> Vec<GroupChanges> {
        let vote = self.vote(second);
        let mut sums = [(0u16, 0u16); 6];
        for (member, _) in vote.positions() {
            if comparison.joined.contains(&member) {
                continue;
            }
            let group = self.regional_group_on(member, vote.date());
            let sum = &mut sums[group.map_or(5, |group| group as usize)];
            let moved = comparison.changed.iter().any(|one| one.member == member);
            sum.0 += 1;
            sum.1 += u16::from(moved);
        }
        let mut keyed: Vec<(u64, u32)> = (0..6).map(|at| (sums[at].1.into(), at as u32)).collect();
        crate::sort::descending(&mut keyed);
        let groups = keyed.into_iter().map(|(_, at)| GroupChanges {
            group: RegionalGroup::ALL.get(at as usize).copied(),
            members: sums[at as usize].0,
            changed: sums[at as usize].1,
        });
        groups.filter(|of| of.members > 0).collect()
    }

    /// Compares two votes, member by member; a code is compared with itself only.
    pub fn compare(&self, first: VoteId, second: VoteId) -> Comparison {
        self.compare_of(&self.members_by_name(), first, second)
    }

    /// Compares each of some votes with the one after it.
    pub fn compare_in_turn(&self, votes: &[VoteId]) -> Vec<Comparison> {
        // To order the members by name takes longer than to compare them.
        let members = self.members_by_name();
        let pairs = votes.iter().zip(votes.iter().skip(1));
        pairs
            .map(|(first, second)| self.compare_of(&members, *first, *second))
            .collect()
    }

    fn compare_of(&self, members: &[MemberId], first: VoteId, second: VoteId) -> Comparison {
        let (first, second) = (self.vote(first), self.vote(second));
        let mut comparison = Comparison::default();
        for member in members.iter().copied() {
            let (from, to) = (first.position(member), second.position(member));
            match (from, to) {
                (Position::NotMember, Position::NotMember) => {}
                (_, Position::NotMember) => comparison.left.push(member),
                (Position::NotMember, _) => comparison.joined.push(member),
                (from, to) => {
                    comparison.members += 1;
                    comparison.flows[from as usize][to as usize] += 1;
                    if from != to {
                        comparison.changed.push(Move { member, from, to });
                    }
                }
            }
        }
        comparison
    }
}
