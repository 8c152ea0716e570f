//! Series of related votes, and votes that many people have heard of.

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
