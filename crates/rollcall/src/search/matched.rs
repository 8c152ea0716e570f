//! The votes that a query found, and in which order they are shown.

use super::{fold, Hit, Results};
use crate::query::Order;
use crate::{Archive, VoteId, VoteMask};
use std::ops::Range;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// The votes.
    pub votes: VoteMask,
    /// Words of the query that no vote has, found with a typing mistake instead.
    pub loose: Vec<String>,
    pub(super) scores: Vec<u16>,
    pub(super) by_words: bool,
}

impl Matches {
    /// How well a vote fits.
    pub fn score(&self, vote: VoteId) -> u16 {
        self.scores.get(vote.index()).copied().unwrap_or(0)
    }

    /// The first of them by relevance, then the newest.
    pub(super) fn best(&self, limit: usize) -> Vec<VoteId> {
        self.by_key(limit, &|vote| self.relevance(vote))
    }

    /// Some of them, with how many there are in all.
    pub(super) fn results(&self, votes: Vec<VoteId>) -> Results {
        let hit = |vote: VoteId| Hit {
            vote,
            score: self.score(vote),
        };
        Results {
            total: self.votes.count(),
            hits: votes.into_iter().map(hit).collect(),
        }
    }

    /// The first of them: by relevance where words were searched, else the newest first.
    pub fn ordered(&self, archive: &Archive, order: Option<Order>, limit: usize) -> Vec<VoteId> {
        let order = match order {
            None | Some(Order::Relevance) if !self.by_words => Order::Newest,
            order => order.unwrap_or_default(),
        };
        self.by_key(limit, &|vote| self.key(archive, order, vote))
    }

    fn by_key(&self, limit: usize, key: &dyn Fn(VoteId) -> u64) -> Vec<VoteId> {
        let votes = self.votes.iter();
        let mut keyed: Vec<(u64, u16)> = votes.map(|vote| (key(vote), vote.0)).collect();
        crate::order::descending(&mut keyed);
        keyed.truncate(limit);
        keyed.into_iter().map(|(_, vote)| VoteId(vote)).collect()
    }

    fn relevance(&self, vote: VoteId) -> u64 {
        u64::from(self.score(vote)) << 16 | u64::from(vote.0)
    }

    /// The higher comes first; of equals the newest.
    fn key(&self, archive: &Archive, order: Order, vote: VoteId) -> u64 {
        let newest = u64::from(vote.0);
        let counts = archive.counts(vote);
        let cast: u64 = counts[..3].iter().map(|count| u64::from(*count)).sum();
        let most = counts[..3].iter().copied().max().unwrap_or(0);
        let first = match order {
            Order::Relevance => return self.relevance(vote),
            Order::Newest => 0,
            Order::Oldest => return u64::from(u16::MAX - vote.0),
            // A record without positions is neither close nor divided.
            Order::Closest | Order::Divided if cast == 0 => 0,
            Order::Closest => (1000 - archive.margin(vote)).unsigned_abs().into(),
            Order::Divided => 1001 - u64::from(most) * 1000 / cast,
        };
        first << 16 | newest
    }
}

/// Where words of a query begin words of a text: the places to mark, in order.
///
/// ```
/// let words = ["ukrain".to_string(), "integrity".to_string()];
/// let places = rollcall::search::highlights("Integrity of Ukraine", &words);
/// assert_eq!(places, [0..9, 13..19]);
/// ```
pub fn highlights(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(is_gap) {
        let folded = fold(word);
        let parts = words.iter().flat_map(|word| word.split('-'));
        let fitting = parts.filter(|part| !part.is_empty() && folded.starts_with(part));
        if let Some(longest) = fitting.map(str::len).max() {
            // As many letters as were typed; an accented letter may take more bytes than its
            // plain form, so letters are counted and not bytes.
            let letters = word.char_indices().map(|(at, _)| at).nth(longest);
            let length = letters.unwrap_or(word.len());
            places.push(start..start + word[..length].trim_end().len());
        }
        start += word.len();
    }
    places
}

/// Signs between words, as [`fold`] sees them in Latin texts.
fn is_gap(letter: char) -> bool {
    letter.is_ascii() && !letter.is_ascii_alphanumeric()
}
