//! The archive seen from above: votes by year, the series of a vote.

use crate::{Archive, Series, VoteId};

/// What an archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overview {
    /// Votes, each once, however many symbols it is filed under.
    pub votes: usize,
    /// Records that do not say who voted how.
    pub without_positions: usize,
    /// Votes whose positions were worked out and not read from a list.
    pub derived: usize,
}

impl Archive {
    /// What the archive holds; the records are [`Archive::len`].
    pub fn overview(&self) -> Overview {
        let all = || self.ids().map(|id| self.vote(id));
        let without_positions = all().filter(|vote| !vote.has_positions()).count();
        Overview {
            votes: all()
                .filter(|vote| vote.distinct_key() == vote.id())
                .count(),
            without_positions,
            derived: all().filter(|vote| vote.derived()).count(),
        }
    }

    /// Votes by calendar year, each once, from the first year to the last; a year without one has 0.
    pub fn votes_by_year(&self) -> Vec<(i32, usize)> {
        let years = || self.distinct().iter().map(|id| self.vote(id).date().year());
        let (Some(first), Some(last)) = (years().min(), years().max()) else {
            return Vec::new();
        };
        let mut counts: Vec<(i32, usize)> = (first..=last).map(|year| (year, 0)).collect();
        for year in years() {
            counts[(year - first) as usize].1 += 1;
        }
        counts
    }

    /// The first series that holds a vote, and the vote's place in it, from 0.
    pub fn series_of(&self, vote: VoteId) -> Option<(&Series, usize)> {
        self.series().iter().find_map(|series| {
            let at = series.votes.iter().position(|other| *other == vote)?;
            Some((series, at))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Found, VoteSet};

    #[test]
    fn years_sum_up_and_1964_is_empty() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let counts = archive.votes_by_year();
        assert_eq!(
            counts.iter().map(|(_, count)| count).sum::<usize>(),
            archive.overview().votes
        );
        assert!(counts.contains(&(1964, 0)));
        Ok(())
    }

    /// The numbers of the source's own notes.
    #[test]
    fn votes_are_counted_once() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let overview = Overview {
            votes: 5637,
            without_positions: 3,
            derived: 4,
        };
        assert_eq!((archive.len(), archive.overview()), (5709, overview));
        Ok(())
    }

    #[test]
    fn a_vote_found_by_a_later_record_alone_counts_too() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let later = archive.ids().find(|id| !archive.distinct().contains(*id));
        let later = later.ok_or(crate::PackError::Malformed("no vote with two records"))?;
        let mut found = VoteSet::none(archive.len());
        found.insert(later);
        assert_eq!(archive.each_once(&found), found);
        found.insert(archive.vote(later).distinct_key());
        assert_eq!(archive.each_once(&found).count(), 1);
        let all = VoteSet::all(archive.len());
        assert_eq!(&archive.each_once(&all), archive.distinct());
        Ok(())
    }

    #[test]
    fn a_vote_knows_its_series() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        let Found::One(vote) = archive.find("ES-11/6") else {
            panic!("ES-11/6 is one vote");
        };
        let (series, at) = archive.series_of(vote).unwrap();
        assert_eq!((series.id.as_str(), at), ("ukraine", 6));
        Ok(())
    }
}
