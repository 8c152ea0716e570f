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
}
