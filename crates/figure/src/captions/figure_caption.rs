//! What stands around a figure that shows something other than one vote.

use crate::theme::ChoroplethClass;
use rollcall::Date;

/// What stands around a figure that shows something other than one vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The finding.
    pub title: String,
    /// Which votes it is about, and of which days.
    pub subtitle: String,
    /// The day of the last of these votes.
    pub last: Date,
    /// What is measured, or what else was found, in a sentence.
    pub sentence: String,
    /// Its shades and what they stand for.
    pub legend: Vec<(ChoroplethClass, String)>,
    /// What must be said about the record and the map.
    pub notes: Vec<String>,
    /// Where the positions come from.
    pub source: String,
}
