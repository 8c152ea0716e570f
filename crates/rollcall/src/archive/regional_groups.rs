//! The regional group of a member on a date.

use crate::{Archive, Date, MemberId, RegionalGroup};

impl Archive {
    /// Whether the regional groups had been laid down by then: A/RES/1991 (XVIII) of
    /// 17 December 1963. Earlier votes are read with today's groups, and must say so.
    pub fn has_regional_groups(date: Date) -> bool {
        Date::new(1963, 12, 17).is_some_and(|first| date >= first)
    }

    /// The regional group that a member was in on a date; none for a member outside all five.
    /// Before 17 December 1963 the group of `members.csv`, applied back.
    pub fn regional_group_on(&self, member: MemberId, date: Date) -> Option<RegionalGroup> {
        if !Self::has_regional_groups(date) {
            return self.member(member).group;
        }
        RegionalGroup::ALL.into_iter().find(|group| {
            let rows = self.group_by_id(group.group_id());
            rows.is_some_and(|rows| rows.holds(member, date))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_those_of_the_date() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let group = |code: &str, date: &str| {
            let member = archive.member_by_code(code).unwrap();
            archive.regional_group_on(member, date.parse().unwrap())
        };
        assert_eq!(group("PAK", "2023-02-23"), Some(RegionalGroup::AsiaPacific));
        assert_eq!(group("USA", "2023-02-23"), Some(RegionalGroup::Weog));
        assert_eq!(group("ZAF", "1980-01-01"), None);
        assert_eq!(group("ISR", "1990-12-01"), None);
        assert_eq!(group("ISR", "2023-02-23"), Some(RegionalGroup::Weog));
        assert_eq!(group("ZAF", "1950-01-01"), Some(RegionalGroup::African));
        Ok(())
    }
}
