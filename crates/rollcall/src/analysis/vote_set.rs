//! A set of votes, a bit each: filters are combined and counted 64 votes at a time.

use std::ops::Range;

use crate::VoteId;

/// A set of votes of one archive.
///
/// ```
/// use rollcall::{VoteId, VoteSet};
/// let mut votes = VoteSet::none(100);
/// votes.insert(VoteId(3));
/// votes.insert(VoteId(70));
/// assert_eq!(votes.count(), 2);
/// assert_eq!(votes.iter().collect::<Vec<_>>(), [VoteId(3), VoteId(70)]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoteSet {
    words: Vec<u64>,
}

impl VoteSet {
    /// No vote of `votes`.
    pub fn none(votes: usize) -> VoteSet {
        VoteSet {
            words: vec![0; votes.div_ceil(64)],
        }
    }

    /// Those of `votes` that lie in a range of the table.
    pub fn span(votes: usize, range: Range<usize>) -> VoteSet {
        let mut mask = Self::none(votes);
        let (mut at, last) = (range.start, range.end.min(votes));
        while at < last {
            let end = last.min((at / 64 + 1) * 64);
            mask.words[at / 64] = (u64::MAX >> (64 - (end - at))) << (at % 64);
            at = end;
        }
        mask
    }

    /// All of `votes`.
    pub fn all(votes: usize) -> VoteSet {
        Self::span(votes, 0..votes)
    }

    pub(crate) fn of_words(words: Vec<u64>) -> VoteSet {
        VoteSet { words }
    }

    /// 64 votes at a time, the earliest in the lowest bit.
    pub(crate) fn words(&self) -> &[u64] {
        &self.words
    }

    /// Adds a vote; one beyond the end changes nothing.
    pub fn insert(&mut self, vote: VoteId) {
        if let Some(word) = self.words.get_mut(vote.index() / 64) {
            *word |= 1 << (vote.index() % 64);
        }
    }

    /// Whether a vote is in the set.
    pub fn contains(&self, vote: VoteId) -> bool {
        let word = self.words.get(vote.index() / 64).copied().unwrap_or(0);
        word >> (vote.index() % 64) & 1 == 1
    }

    /// Keeps the votes that `other` has too.
    pub fn keep(&mut self, other: &VoteSet) {
        for (at, word) in self.words.iter_mut().enumerate() {
            *word &= other.words.get(at).copied().unwrap_or(0);
        }
    }

    /// Takes away the votes that `other` has.
    pub fn remove(&mut self, other: &VoteSet) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// Adds the votes of `other`.
    pub fn add(&mut self, other: &VoteSet) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Whether it holds no vote.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many votes are in it.
    pub fn count(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    /// How many votes are in both.
    pub fn count_with(&self, other: &VoteSet) -> usize {
        let pairs = self.words.iter().zip(&other.words);
        pairs.map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// How many of its votes lie in a range of the table.
    pub fn count_in(&self, range: Range<usize>) -> usize {
        let mut count = 0;
        let mut at = range.start;
        while at < range.end {
            let end = range.end.min((at / 64 + 1) * 64);
            let word = self.words.get(at / 64).copied().unwrap_or(0) >> (at % 64);
            count += (word & (u64::MAX >> (64 - (end - at)))).count_ones() as usize;
            at = end;
        }
        count
    }

    /// Its votes, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = VoteId> + '_ {
        self.words.iter().enumerate().flat_map(|(at, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(VoteId((at * 64) as u32 + bit))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn spans_are_counted_as_one_would_by_hand(from in 0usize..300, to in 0usize..400, a in 0usize..300, b in 0usize..300) {
            let mask = VoteSet::span(300, from..to);
            let listed: Vec<usize> = (from..to.min(300)).collect();
            prop_assert_eq!(mask.count(), listed.len());
            prop_assert_eq!(mask.iter().map(VoteId::index).collect::<Vec<_>>(), listed.clone());
            let inside = listed.iter().filter(|vote| (a..b).contains(*vote)).count();
            prop_assert_eq!(mask.count_in(a..b), inside);
            prop_assert!(!mask.contains(VoteId(300)));
        }
    }
}
