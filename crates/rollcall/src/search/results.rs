//! The best votes of a search, for lists.

#[cfg(doc)]
use super::Matches;
use crate::{TitleLanguage, VoteId};

/// One vote found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The vote.
    pub vote: VoteId,
    /// How well it fits; higher is better.
    pub score: u16,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// How many records fit: what is listed, each under its symbol.
    pub total: usize,
    /// How many votes fit, each once.
    pub votes: usize,
    /// The best of them, best first, then newest first.
    pub hits: Vec<Hit>,
    /// See [`Matches::tongues`].
    pub tongues: Vec<TitleLanguage>,
    /// See [`Matches::foreign`].
    pub foreign: Vec<String>,
}
