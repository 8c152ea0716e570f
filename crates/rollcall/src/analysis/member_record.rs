//! One member over all votes, with the seats that it continues.

use crate::{Archive, MemberId, Percent, Position, Tally, VoteId, VoteSet};

/// How a member, and before it the seat that it continues, stood over all votes. Each vote counts
/// once ([`Archive::counted`]); a count ends at 65,535, which at the pace of 80 years is centuries
/// away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberRecord {
    /// Votes by position; `not_a_member` are those in which it held no seat.
    pub tally: Tally,
    /// Votes in which no position was taken by more members than its own.
    pub majority: u16,
    /// Votes in which no other member was in favour, against or abstained as it was.
    pub alone: u16,
    /// The first vote in which it held a seat.
    pub first: Option<VoteId>,
    /// The last one.
    pub last: Option<VoteId>,
}

impl MemberRecord {
    /// The votes in which it held a seat: the sum of its four counts.
    pub fn votes(&self) -> u16 {
        self.tally.members()
    }

    /// The share of a position in these votes.
    pub fn percent(&self, position: Position) -> Percent {
        self.tally.percent(position)
    }

    /// The votes in which it was in favour, against or abstained.
    pub fn cast(&self) -> u16 {
        self.votes() - self.tally.did_not_vote
    }

    /// The share of the votes it cast in which it stood with the largest side.
    pub fn with_majority(&self) -> Percent {
        Percent::of(self.majority.into(), self.cast().into())
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

impl GroupRecord {
    /// The share of the votes in which it stood apart.
    pub fn percent(&self) -> Percent {
        Percent::of(self.apart.into(), self.votes.into())
    }
}

/// The positions in which a member is counted as having taken one.
const CAST: [Position; 3] = [Position::InFavour, Position::Against, Position::Abstained];

/// A count of votes as a record keeps it.
fn kept(votes: usize) -> u16 {
    u16::try_from(votes).unwrap_or(u16::MAX)
}

impl Archive {
    /// How a member stood over all votes, with the seats that it continues.
    pub fn country(&self, member: MemberId) -> MemberRecord {
        let [in_favour, against, abstained, did_not_vote, not_a_member] =
            Position::ALL.map(|position| kept(self.counted_of(member, position).count()));
        let mut seated = self.counted().clone();
        seated.remove(&self.votes_of_seat(member, Position::NotMember));
        let mut record = MemberRecord {
            tally: Tally {
                in_favour,
                against,
                abstained,
                did_not_vote,
                not_a_member,
            },
            majority: 0,
            alone: 0,
            first: seated.iter().next(),
            last: seated.iter().last(),
        };
        for (_, own, counts) in self.stands(member) {
            let most = counts[..3].iter().copied().max().unwrap_or(0);
            let add = |count: u16, is: bool| count.saturating_add(u16::from(is));
            record.majority = add(record.majority, own == most);
            record.alone = add(record.alone, own == 1);
        }
        record
    }

    /// The votes, each once, in which a member or a seat that it continues took a position.
    pub fn counted_of(&self, member: MemberId, position: Position) -> VoteSet {
        let mut votes = self.votes_of_seat(member, position);
        votes.keep(self.counted());
        votes
    }

    /// The counted votes that a member cast, with the members that stood as it did (itself
    /// included) and the counts.
    fn stands(&self, member: MemberId) -> Vec<(VoteId, u8, [u8; 4])> {
        let mut stands = Vec::new();
        for (at, position) in CAST.into_iter().enumerate() {
            let votes = self.counted_of(member, position);
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
        crate::sort::highest(&mut ranked, limit);
        ranked
            .into_iter()
            .map(|(key, vote)| (VoteId(vote), u8::MAX - (key >> 32) as u8 - 1))
            .collect()
    }

    /// The votes of each calendar year, each once, in which a member was in favour, against,
    /// abstained, did not vote.
    pub fn positions_by_year(&self, member: MemberId) -> Vec<(i32, [u16; 4])> {
        let votes: Vec<VoteSet> = Position::ALL[..4]
            .iter()
            .map(|position| self.counted_of(member, *position))
            .collect();
        let years = self.years().into_iter();
        years
            .map(|(year, rows)| {
                let mut counts = [0; 4];
                for (count, votes) in counts.iter_mut().zip(&votes) {
                    *count = kept(votes.count_in(rows.clone()));
                }
                (year, counts)
            })
            .collect()
    }

    /// The groups that a member, or a seat that it continues, is or was in, in the order of the table,
    /// and how often it stood apart from each. Groups without a vote in common are left out.
    pub fn group_records(&self, member: MemberId) -> Vec<GroupRecord> {
        let last = self.newest().map(|vote| self.vote(vote).date());
        let line = self.lineage(member);
        let own = CAST.map(|position| self.counted_of(member, position));
        let groups = self.groups().iter().enumerate();
        groups
            .filter(|(_, group)| group.memberships.iter().any(|m| line.contains(&m.member)))
            .filter_map(|(at, group)| {
                let mut during = VoteSet::none(self.len());
                for code in &line {
                    during.add(&self.membership(group, *code));
                }
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
                    votes: kept(votes),
                    apart: kept(apart),
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The counts, the shares, the years and the span of a country are of the same votes.
    #[test]
    fn every_country_adds_up() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        for member in archive.member_ids() {
            let code = &archive.member(member).code;
            let record = archive.country(member);
            let tally = record.tally;
            let four = [
                tally.in_favour,
                tally.against,
                tally.abstained,
                tally.did_not_vote,
            ];
            assert_eq!(four.iter().sum::<u16>(), record.votes(), "{code}");
            let all = archive.counted().count();
            assert_eq!(
                usize::from(record.votes() + tally.not_a_member),
                all,
                "{code}"
            );
            let mut by_year = [0; 4];
            for (_, counts) in archive.positions_by_year(member) {
                for (sum, count) in by_year.iter_mut().zip(counts) {
                    *sum += count;
                }
            }
            assert_eq!(by_year, four, "{code}");
            for (position, count) in Position::ALL.into_iter().zip(four) {
                let share = Percent::of(count.into(), record.votes().into());
                assert_eq!(record.percent(position), share, "{code}");
            }
            assert_eq!(record.first.is_some(), record.votes() > 0, "{code}");
            assert!(record.alone <= record.cast() && record.majority <= record.cast());
        }
        Ok(())
    }

    #[test]
    fn a_seat_that_is_continued_counts_with_its_member() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let of = |code: &str| archive.country(archive.member_by_code(code).unwrap());
        let (russia, union) = (of("RUS"), of("SUN"));
        assert_eq!(russia.first, union.first);
        assert!(russia.votes() > union.votes());
        assert_eq!(russia.votes(), of("USA").votes());
        // Czechoslovakia's seat was continued by nobody.
        assert!(of("CZE").first > of("CSK").last);
        Ok(())
    }
}
