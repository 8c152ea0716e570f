//! The calendar years over which agreement is counted.

use crate::{Archive, MemberId, Position, VoteSet};

/// Calendar years, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
}

/// How many years before the newest one are counted when nobody says which.
const YEARS: i32 = 10;

impl Archive {
    /// The years of all votes.
    pub fn all_years(&self) -> Period {
        let year = |id| self.vote(id).date().year();
        Period {
            from: self.ids().next().map_or(0, year),
            to: self.newest().map_or(0, year),
        }
    }

    /// The year of the last vote in which all of some members held a seat, and the ten years before
    /// it. Agreement over eighty years would say little about today.
    pub fn last_ten_years(&self, members: &[MemberId]) -> Period {
        let mut votes = VoteSet::all(self.len());
        for member in members {
            votes.remove(&self.votes_of_seat(*member, Position::NotMember));
        }
        let year = |id| self.vote(id).date().year();
        let to = votes.iter().last().or(self.newest()).map_or(0, year);
        let from = (to - YEARS).max(self.all_years().from);
        Period { from, to }
    }

    /// The years from `from` to `to`, where an absent end is that of the archive; without either,
    /// [`Archive::last_ten_years`].
    pub fn period(&self, members: &[MemberId], from: Option<i32>, to: Option<i32>) -> Period {
        if (from, to) == (None, None) {
            return self.last_ten_years(members);
        }
        let all = self.all_years();
        Period {
            from: from.unwrap_or(all.from),
            to: to.unwrap_or(all.to),
        }
    }

    /// The votes of some years.
    pub fn votes_of(&self, period: Period) -> VoteSet {
        VoteSet::span(self.len(), self.rows_of_years(period.from, period.to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ten_years_are_those_in_which_all_held_a_seat() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let newest = archive.all_years().to;
        let of = |codes: &[&str]| {
            let members: Vec<MemberId> = codes
                .iter()
                .map(|code| archive.member_by_code(code).unwrap())
                .collect();
            let period = archive.last_ten_years(&members);
            (period.from, period.to)
        };
        assert_eq!(of(&["FRA"]), (newest - 10, newest));
        assert_eq!(of(&["RUS", "DEU"]), (newest - 10, newest));
        assert_eq!(of(&["DDR"]), (1979, 1989));
        assert_eq!(of(&["FRA", "SUN"]), (1981, 1991));
        // The two never held a seat at the same time.
        assert_eq!(of(&["DDR", "SSD"]), (newest - 10, newest));
        let open = archive.period(&[], None, Some(1970));
        assert_eq!((open.from, open.to), (1946, 1970));
        let open = archive.period(&[], Some(1991), None);
        assert_eq!((open.from, open.to), (1991, newest));
        Ok(())
    }
}
