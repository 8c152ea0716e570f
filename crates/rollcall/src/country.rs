//! One member over all votes.

use crate::agreement::percent;
use crate::{Archive, MemberId, Position, Tally, VoteId, VoteMask};

/// How a member stood over all votes. In its tallies the counts are those of votes, and
/// `not_a_member` the votes in which the code held no seat. A count ends at 65,535, which at the
/// pace of 80 years is centuries away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountryRecord {
    /// Every record.
    pub records: Tally,
    /// Each vote once.
    pub distinct: Tally,
    /// Each vote once, without the records that do not say who stood where: what shares are
    /// made of.
    pub counted: Tally,
    /// Counted votes in which no position was taken by more members than its own.
    pub majority: u16,
    /// Counted votes in which no other member was in favour, against or abstained as it was.
    pub alone: u16,
    /// The first vote in which it held a seat.
    pub first: Option<VoteId>,
    /// The last one.
    pub last: Option<VoteId>,
}

impl CountryRecord {
    /// The share of a position in the counted votes in which it held a seat, whole per cent.
    pub fn percent(&self, position: Position) -> u16 {
        let whole = self.counted.members();
        percent(usize::from(self.counted.get(position)), usize::from(whole))
    }

    /// Counted votes in which it was in favour, against or abstained.
    pub fn cast(&self) -> u16 {
        self.counted.members() - self.counted.did_not_vote
    }
}

/// A group of a member, and how often it stood apart from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupRecord {
    /// The group's place in [`Archive::groups`].
    pub group: usize,
    /// Whether it is in the group on the day of the last vote.
    pub now: bool,
    /// Counted votes during its membership in which it and another member of the group were in
    /// favour, against or abstained.
    pub votes: u16,
    /// Those in which more of the group's other members took one of the other positions.
    pub apart: u16,
}

/// The positions in which a member is counted as having taken one.
const CAST: [Position; 3] = [Position::InFavour, Position::Against, Position::Abstained];

/// See [`CountryRecord`].
fn counted(votes: usize) -> u16 {
    u16::try_from(votes).unwrap_or(u16::MAX)
}

impl Archive {
    /// How a member stood over all votes; that of the code alone, whatever it continues.
    pub fn country(&self, member: MemberId) -> CountryRecord {
        let all = VoteMask::all(self.len());
        let mut record = CountryRecord {
            records: self.tally_of(member, &all),
            distinct: self.tally_of(member, self.distinct()),
            counted: self.tally_of(member, self.counted()),
            majority: 0,
            alone: 0,
            first: None,
            last: None,
        };
        let mut seats = all;
        seats.remove(&self.votes_at(member, Position::NotMember));
        record.first = seats.iter().next();
        record.last = seats.iter().last();
        for (vote, own, counts) in self.stands(member) {
            let most = counts[..3].iter().copied().max().unwrap_or(0);
            let add = |count: u16, is: bool| count.saturating_add(u16::from(is));
            record.majority = add(record.majority, own == most);
            record.alone = add(record.alone, own == 1);
            debug_assert!(self.counted().contains(vote));
        }
        record
    }

    fn tally_of(&self, member: MemberId, votes: &VoteMask) -> Tally {
        let count = |position| counted(self.votes_at(member, position).count_with(votes));
        Tally {
            in_favour: count(Position::InFavour),
            against: count(Position::Against),
            abstained: count(Position::Abstained),
            did_not_vote: count(Position::DidNotVote),
            not_a_member: count(Position::NotMember),
        }
    }

    /// The counted votes that a member cast, with the members that stood as it did (itself
    /// included) and the counts.
    fn stands(&self, member: MemberId) -> Vec<(VoteId, u8, [u8; 4])> {
        let mut stands = Vec::new();
        for (at, position) in CAST.into_iter().enumerate() {
            let mut votes = self.votes_at(member, position);
            votes.keep(self.counted());
            stands.extend(votes.iter().map(|vote| {
                let counts = self.counts(vote);
                (vote, counts[at], counts)
            }));
        }
        stands
    }

    /// The counted votes in which a member stood with the fewest others, those with the
    /// fewest first, then the newest; with each how many others.
    pub fn loneliest(&self, member: MemberId, limit: usize) -> Vec<(VoteId, u8)> {
        let stands = self.stands(member).into_iter();
        let mut ranked: Vec<(u64, u32)> = stands
            .map(|(vote, own, _)| (u64::from(u8::MAX - own) << 32 | u64::from(vote.0), vote.0))
            .collect();
        crate::order::highest(&mut ranked, limit);
        ranked
            .into_iter()
            .map(|(key, vote)| (VoteId(vote), u8::MAX - (key >> 32) as u8 - 1))
            .collect()
    }

    /// The records of each calendar year in which a member was in favour, against, abstained,
    /// did not vote.
    pub fn positions_by_year(&self, member: MemberId) -> Vec<(i32, [u16; 4])> {
        let votes: Vec<VoteMask> = Position::ALL[..4]
            .iter()
            .map(|position| self.votes_at(member, *position))
            .collect();
        let years = self.years().into_iter();
        years
            .map(|(year, rows)| {
                let mut counts = [0; 4];
                for (count, votes) in counts.iter_mut().zip(&votes) {
                    *count = counted(votes.count_in(rows.clone()));
                }
                (year, counts)
            })
            .collect()
    }

    /// The groups that a member is or was in, in the order of the table, and how often it stood
    /// apart from each. Groups without a vote in common are left out.
    pub fn group_records(&self, member: MemberId) -> Vec<GroupRecord> {
        let last = self.newest().map(|vote| self.vote(vote).date());
        let own = CAST.map(|position| self.votes_at(member, position));
        let groups = self.groups().iter().enumerate();
        groups
            .filter(|(_, group)| group.memberships.iter().any(|m| m.member == member))
            .filter_map(|(at, group)| {
                let mut during = self.membership(group, member);
                during.keep(self.counted());
                let counts = self.group_counts(group);
                let (mut votes, mut apart) = (0, 0);
                for (position, own) in own.iter().enumerate() {
                    let mut stood = own.clone();
                    stood.keep(&during);
                    for vote in stood.iter() {
                        let count = |at: usize| counts[at].get(vote.index());
                        let others = count(position).saturating_sub(1);
                        let rest = (0..3).filter(|at| *at != position).map(count);
                        let most = rest.max().unwrap_or(0);
                        votes += usize::from(others + most > 0);
                        apart += usize::from(most > others);
                    }
                }
                let now = group
                    .memberships
                    .iter()
                    .any(|m| m.member == member && last.is_some_and(|last| m.holds_on(last)));
                (votes > 0).then_some(GroupRecord {
                    group: at,
                    now,
                    votes: counted(votes),
                    apart: counted(apart),
                })
            })
            .collect()
    }
}
