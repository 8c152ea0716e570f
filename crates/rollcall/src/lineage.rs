//! Codes through time: which seats a code continues.

use crate::{Archive, MemberId};

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
