//! Recorded votes that are known to exist and have no list of positions yet.

use crate::Date;

/// The hand-kept table; no cell of it has a comma or a quotation mark.
const TABLE: &str = include_str!("../../../../data/known_missing_votes.csv");

/// A recorded vote whose result is known, but not who voted how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingVote {
    /// The symbol: `A/RES/81/1`.
    pub symbol: &'static str,
    /// The day of the vote.
    pub date: Date,
    /// In favour, against, abstained.
    pub counts: [u16; 3],
    /// What it was on.
    pub title: &'static str,
}

/// The votes that are known to be missing, oldest first.
///
/// ```
/// let last = rollcall::known_missing().last().unwrap();
/// assert_eq!((last.symbol, last.counts), ("A/RES/81/1", [152, 3, 4]));
/// ```
pub fn known_missing() -> impl Iterator<Item = MissingVote> {
    TABLE.lines().skip(1).filter_map(row)
}

fn row(line: &'static str) -> Option<MissingVote> {
    let mut cells = line.split(',');
    let symbol = cells.next()?;
    let date = cells.next()?.parse().ok()?;
    let mut count = || cells.next()?.parse().ok();
    let counts = [count()?, count()?, count()?];
    Some(MissingVote {
        symbol,
        date,
        counts,
        title: cells.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Archive, Found};

    #[test]
    fn every_row_is_read_and_none_is_in_the_archive() {
        let archive = Archive::embedded().unwrap();
        assert_eq!(known_missing().count(), TABLE.lines().count() - 1);
        let dates: Vec<Date> = known_missing().map(|vote| vote.date).collect();
        assert!(dates.is_sorted());
        for vote in known_missing() {
            assert_eq!(archive.find(vote.symbol), Found::None, "{}", vote.symbol);
        }
    }
}
