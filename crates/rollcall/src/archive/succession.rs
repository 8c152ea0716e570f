//! Codes through time: which seats a code continues, and how it stood with them.

use crate::analysis::position_bitmaps::Word;
use crate::{Archive, MemberId, Position, VoteId, VoteSet};

impl Archive {
    /// A code and those whose seats it continues, step by step, by `continued_by`: RUS and SUN;
    /// SRB, SCG and YUG. The code itself comes first.
    pub fn lineage(&self, member: MemberId) -> Vec<MemberId> {
        let mut line = vec![member];
        let mut at = 0;
        while let Some(heir) = line.get(at).copied() {
            let before = self
                .member_ids()
                .filter(|other| self.member(*other).continued_by == Some(heir));
            let new: Vec<MemberId> = before.filter(|other| !line.contains(other)).collect();
            line.extend(new);
            at += 1;
        }
        line
    }

    /// Whether one of two codes continues the seat of the other, or both are the same.
    pub fn is_one_seat(&self, member: MemberId, other: MemberId) -> bool {
        self.lineage(member).contains(&other) || self.lineage(other).contains(&member)
    }

    /// The code that held a member's seat in a vote: itself, or one whose seat it continues; itself
    /// where none did.
    pub fn seat_holder(&self, member: MemberId, vote: VoteId) -> MemberId {
        let vote = self.vote(vote);
        let held = |code: &MemberId| vote.position(*code) != Position::NotMember;
        let holder = self.lineage(member).into_iter().find(held);
        holder.unwrap_or(member)
    }

    /// Whether a code itself held a seat in any of some votes.
    pub(crate) fn held_seat_in(&self, code: MemberId, votes: &VoteSet) -> bool {
        let absent = self.votes_at(code, Position::NotMember);
        absent.count_with(votes) < votes.count()
    }

    /// The codes whose seats a member continues and that held them in any of some votes: those that
    /// are counted with it there.
    pub fn continued_in(&self, member: MemberId, votes: &VoteSet) -> Vec<MemberId> {
        let mut former = self.lineage(member).split_off(1);
        former.retain(|code| self.held_seat_in(*code, votes));
        former
    }

    /// The votes in which a member, or the code whose seat it continues, took a position;
    /// [`Position::NotMember`]: in which none of them had a seat. Each vote has one position: that of
    /// [`Archive::seat_holder`].
    pub fn votes_of_seat(&self, member: MemberId, position: Position) -> VoteSet {
        self.votes_of_line(&self.lineage(member), position)
    }

    pub(crate) fn votes_of_line(&self, line: &[MemberId], position: Position) -> VoteSet {
        let word = |at| self.word_of_line(line, at).at(position);
        let mut votes = VoteSet::of_words((0..self.columns().words()).map(word).collect());
        votes.keep(&VoteSet::all(self.len()));
        votes
    }

    /// 64 votes of several codes, of which the first with a seat counts.
    pub(crate) fn word_of_line(&self, line: &[MemberId], at: usize) -> Word {
        let columns = self.columns();
        let words = line.iter().map(|code| columns.word(code.index(), at));
        words.fold(Word::default(), Word::or)
    }

    /// The codes whose votes stand for two members that are compared: each with the seats that it
    /// continues. Of two codes for one seat each stands for itself alone.
    pub(crate) fn lines_of(&self, member: MemberId, other: MemberId) -> [Vec<MemberId>; 2] {
        match self.is_one_seat(member, other) {
            true => [vec![member], vec![other]],
            false => [member, other].map(|code| self.lineage(code)),
        }
    }

    /// The former members of which a member is a successor State, as far as it does not continue
    /// their seats: those are in [`Archive::lineage`].
    pub fn predecessors(&self, member: MemberId) -> Vec<MemberId> {
        let line = self.lineage(member);
        let before = self.member_ids().filter(|other| {
            self.member(*other).successors.contains(&member) && !line.contains(other)
        });
        before.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seats_are_followed_back() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let codes = |code: &str| -> Vec<&str> {
            let line = archive.lineage(archive.member_by_code(code).unwrap());
            line.into_iter()
                .map(|member| archive.member(member).code.as_str())
                .collect()
        };
        assert_eq!(codes("RUS"), ["RUS", "SUN"]);
        assert_eq!(codes("SRB"), ["SRB", "SCG", "YUG"]);
        assert_eq!(codes("TZA"), ["TZA", "EAT", "EAZ"]);
        assert_eq!(codes("SUN"), ["SUN"]);
        assert_eq!(codes("CZE"), ["CZE"]);
        Ok(())
    }

    #[test]
    fn a_seat_that_is_continued_has_one_position_in_each_vote() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        for member in archive.member_ids() {
            let mut taken = VoteSet::none(archive.len());
            for position in Position::ALL {
                let votes = archive.votes_of_seat(member, position);
                assert_eq!(votes.count_with(&taken), 0);
                for vote in votes.iter().step_by(97) {
                    let holder = archive.seat_holder(member, vote);
                    assert_eq!(archive.vote(vote).position(holder), position);
                }
                taken.add(&votes);
            }
            assert_eq!(taken.count(), archive.len());
        }
        Ok(())
    }

    #[test]
    fn every_former_member_leads_to_its_successors_and_they_lead_back(
    ) -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let mut former = 0;
        for id in archive.member_ids() {
            let member = archive.member(id);
            let after = member.successors.iter().chain(&member.continued_by);
            let mut led = 0;
            for heir in after {
                let seats = archive.lineage(*heir);
                let before = archive.predecessors(*heir);
                let (code, heir) = (&member.code, &archive.member(*heir).code);
                assert!(seats.contains(&id) != before.contains(&id), "{code} {heir}");
                led += 1;
            }
            assert_eq!(led > 0, member.former, "{}", member.code);
            former += usize::from(member.former);
            for before in archive.predecessors(id) {
                assert!(archive.member(before).successors.contains(&id));
            }
        }
        assert_eq!(former, 9);
        let codes = |code: &str| -> Vec<&str> {
            let before = archive.predecessors(archive.member_by_code(code).unwrap());
            let code = |member: MemberId| archive.member(member).code.as_str();
            before.into_iter().map(code).collect()
        };
        assert_eq!([codes("CZE"), codes("SVK")], [["CSK"], ["CSK"]]);
        assert_eq!([codes("ARM"), codes("HRV")], [["SUN"], ["YUG"]]);
        assert_eq!([codes("MNE"), codes("DEU")], [["SCG"], ["DDR"]]);
        assert!(codes("RUS").is_empty() && codes("FRA").is_empty());
        Ok(())
    }
}
