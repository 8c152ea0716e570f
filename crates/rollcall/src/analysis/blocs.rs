//! Who stood with whom: the members of a vote in groups, each with its counts and those who voted
//! otherwise than most of it.

use crate::{Archive, Date, Group, MemberId, Position, RecordedVote, RegionalGroup, Tally};

/// Which members a bloc is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlocKind<'a> {
    /// A regional group.
    Regional(RegionalGroup),
    /// Members in none of the regional groups.
    NoGroup,
    /// The members of a group of `groups.csv` on the day of the vote.
    Group(&'a Group),
    /// All other members of the day.
    Others,
}

/// Members of a vote that are looked at together.
#[derive(Clone, Debug, PartialEq)]
pub struct Bloc<'a> {
    /// Which members they are.
    pub kind: BlocKind<'a>,
    /// The members with their positions, in the order of the codes.
    pub members: Vec<(MemberId, Position)>,
    /// Their counts.
    pub tally: Tally,
}

impl<'a> Bloc<'a> {
    fn new(kind: BlocKind<'a>) -> Self {
        Bloc {
            kind,
            members: Vec::new(),
            tally: Tally::default(),
        }
    }

    fn add(&mut self, member: MemberId, position: Position) {
        self.members.push((member, position));
        self.tally.add(position);
    }

    /// The members that were in favour, against or abstained otherwise than the most of the
    /// bloc. None where two positions are equally large: then there are no ranks to break.
    pub fn dissenters(&self) -> impl Iterator<Item = (MemberId, Position)> + '_ {
        let most = self.tally.plurality();
        self.members.iter().copied().filter(move |(_, position)| {
            *position != Position::DidNotVote && most.is_some_and(|most| most != *position)
        })
    }
}

impl Archive {
    /// The regional group of each code on a date, by [`MemberId::index`]; see
    /// [`Archive::regional_group_on`].
    pub fn regional_groups_on(&self, date: Date) -> Vec<Option<RegionalGroup>> {
        if !Self::has_regional_groups(date) {
            return self.members().iter().map(|member| member.group).collect();
        }
        let mut groups = vec![None; self.members().len()];
        for group in RegionalGroup::ALL {
            let Some(rows) = self.group_by_id(group.group_id()) else {
                continue;
            };
            for row in rows.memberships.iter().filter(|row| row.holds_on(date)) {
                // A member is in one regional group at a time; the first would count.
                if let Some(place) = groups.get_mut(row.member.index()) {
                    place.get_or_insert(group);
                }
            }
        }
        groups
    }

    /// The groups that had at least one member among those of a vote, in the order of the table.
    pub fn groups_of(&self, vote: RecordedVote) -> Vec<&Group> {
        let seated = |group: &&Group| {
            group.memberships.iter().any(|row| {
                row.holds_on(vote.date()) && vote.position(row.member) != Position::NotMember
            })
        };
        self.groups().iter().filter(seated).collect()
    }
}

impl<'a> RecordedVote<'a> {
    /// The members of the day by regional group, in the order of the UN's list; those in none
    /// of them last. Groups without a member are left out.
    pub fn by_region(self, archive: &'a Archive) -> Vec<Bloc<'a>> {
        let groups = archive.regional_groups_on(self.date());
        let mut blocs: Vec<Bloc> = RegionalGroup::ALL
            .into_iter()
            .map(|group| Bloc::new(BlocKind::Regional(group)))
            .collect();
        blocs.push(Bloc::new(BlocKind::NoGroup));
        for (member, position) in self.positions() {
            let group = groups.get(member.index()).copied().flatten();
            let at = RegionalGroup::ALL
                .iter()
                .position(|other| Some(*other) == group)
                .unwrap_or(RegionalGroup::ALL.len());
            blocs[at].add(member, position);
        }
        blocs.retain(|bloc| !bloc.members.is_empty());
        blocs
    }

    /// The members of the day that belonged to a group, and all others.
    pub fn by_group(self, group: &'a Group) -> Vec<Bloc<'a>> {
        let date = self.date();
        let mut blocs = vec![
            Bloc::new(BlocKind::Group(group)),
            Bloc::new(BlocKind::Others),
        ];
        for (member, position) in self.positions() {
            let inside = group
                .memberships
                .iter()
                .any(|row| row.member == member && row.holds_on(date));
            blocs[usize::from(!inside)].add(member, position);
        }
        blocs.retain(|bloc| !bloc.members.is_empty());
        blocs
    }

    /// Today's members that held no seat that day, in the order of the codes: as many as
    /// [`Tally::not_a_member`] counts.
    pub fn not_members(self, archive: &'a Archive) -> Vec<MemberId> {
        let date = self.date();
        let mut held = vec![false; archive.members().len()];
        for (member, _) in self.positions() {
            if let Some(heir) = archive.heir_on(member, date) {
                held[heir.index()] = true;
            }
        }
        archive
            .member_ids()
            .filter(|id| !archive.member(*id).former && !held[id.index()])
            .collect()
    }

    /// The members of both votes that took another position in the earlier one, with that
    /// position, in the order of the codes.
    pub fn moved_since(self, earlier: RecordedVote) -> Vec<(MemberId, Position)> {
        self.positions()
            .map(|(member, position)| (member, position, earlier.position(member)))
            .filter(|(_, now, then)| now != then && *then != Position::NotMember)
            .map(|(member, _, then)| (member, then))
            .collect()
    }

    /// The vote before it in the first series that holds it.
    pub fn previous_in_series(self, archive: &'a Archive) -> Option<RecordedVote<'a>> {
        let (series, at) = archive.series_of(self.id())?;
        let before = series.votes.get(at.checked_sub(1)?)?;
        Some(archive.vote(*before))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Found;

    fn vote<'a>(archive: &'a Archive, symbol: &str) -> RecordedVote<'a> {
        match archive.find(symbol) {
            Found::One(id) => archive.vote(id),
            _ => panic!("{symbol} is one vote"),
        }
    }

    fn counts(tally: Tally) -> [u16; 4] {
        [
            tally.in_favour,
            tally.against,
            tally.abstained,
            tally.did_not_vote,
        ]
    }

    /// A/RES/ES-11/6 by regional group, counted by hand from the roll call of 23 February 2023.
    #[test]
    fn es_11_6_by_region_is_as_counted_by_hand() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let blocs = vote(&archive, "ES-11/6").by_region(&archive);
        let found: Vec<_> = blocs.iter().map(|b| (b.kind, counts(b.tally))).collect();
        let by_hand = [
            (RegionalGroup::African, [30, 2, 15, 7]),
            (RegionalGroup::AsiaPacific, [37, 2, 13, 2]),
            (RegionalGroup::EasternEuropean, [19, 2, 1, 1]),
            (RegionalGroup::Grulac, [26, 1, 3, 3]),
            (RegionalGroup::Weog, [29, 0, 0, 0]),
        ];
        let by_hand: Vec<_> = by_hand
            .into_iter()
            .map(|(group, counts)| (BlocKind::Regional(group), counts))
            .collect();
        assert_eq!(found, by_hand);
        // (30 − 17/2) / 47 = 0.457, (37 − 15/2) / 52 = 0.567, (19 − 3/2) / 22 = 0.795,
        // (26 − 4/2) / 30 = 0.8.
        let cohesion: Vec<_> = blocs.iter().map(|bloc| bloc.tally.cohesion()).collect();
        assert_eq!(
            cohesion,
            [Some(46), Some(57), Some(80), Some(80), Some(100)]
        );
        let against: Vec<&str> = blocs[2]
            .dissenters()
            .map(|(member, _)| archive.member(member).code.as_str())
            .collect();
        assert_eq!(against, ["ARM", "BLR", "RUS"]);
        Ok(())
    }

    #[test]
    fn a_group_of_the_day_and_the_others() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let union = archive.group_by_id("eu").unwrap();
        let blocs = vote(&archive, "ES-11/6").by_group(union);
        assert_eq!(counts(blocs[0].tally), [27, 0, 0, 0]);
        assert_eq!(counts(blocs[1].tally), [114, 7, 32, 13]);
        assert_eq!(blocs[1].kind, BlocKind::Others);
        let early: Vec<&str> = archive
            .groups_of(vote(&archive, "A/RES/377(V)[A]"))
            .iter()
            .map(|group| group.id.as_str())
            .collect();
        assert!(
            early.contains(&"nato") && !early.contains(&"eu"),
            "{early:?}"
        );
        Ok(())
    }

    #[test]
    fn every_vote_s_groups_hold_each_member_once() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        for id in archive.ids().step_by(53) {
            let vote = archive.vote(id);
            let blocs = vote.by_region(&archive);
            let sum: usize = blocs.iter().map(|bloc| bloc.members.len()).sum();
            assert_eq!(sum, usize::from(vote.tally().members()));
            assert_eq!(
                vote.not_members(&archive).len(),
                usize::from(vote.tally().not_a_member)
            );
            for bloc in &blocs {
                for (member, _) in &bloc.members {
                    let group = match bloc.kind {
                        BlocKind::Regional(group) => Some(group),
                        _ => None,
                    };
                    assert_eq!(archive.regional_group_on(*member, vote.date()), group);
                }
            }
        }
        Ok(())
    }

    #[test]
    fn who_moved_between_two_votes_of_a_series() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let now = vote(&archive, "ES-11/6");
        let before = now.previous_in_series(&archive).unwrap();
        assert_eq!(before.symbol(), "A/RES/ES-11/5");
        let moved = now.moved_since(before);
        let code = |id: MemberId| archive.member(id).code.as_str();
        assert!(moved
            .iter()
            .any(|(id, then)| code(*id) == "BRA" && *then == Position::Abstained));
        assert!(moved.iter().all(|(id, _)| code(*id) != "PAK"));
        Ok(())
    }
}
