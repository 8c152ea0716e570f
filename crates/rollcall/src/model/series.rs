//! Series of related votes, votes that many people have heard of, and short titles.

use crate::VoteId;

/// Related votes in order of date (`series.csv`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// `series_id`, as it stands in addresses.
    pub id: String,
    /// English title.
    pub title: String,
    /// Topic under which series are listed.
    pub topic: String,
    /// The votes.
    pub votes: Vec<VoteId>,
    /// What is left out, and why.
    pub note: String,
}

/// A well-known vote with a line in our own words (`landmarks.csv`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landmark {
    /// The vote.
    pub vote: VoteId,
    /// A short English name.
    pub name: String,
    /// What it decided.
    pub line: String,
}

/// A title for where the official one is too long (`short_titles.csv`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortTitle {
    /// The title, in English.
    pub title: String,
    /// The votes that it is short for.
    pub votes: Vec<VoteId>,
}
