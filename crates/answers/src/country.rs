//! One member over all votes.

use crate::{member, Fault};
use figure::Library;
use rollcall::{MemberId, Tally};
use serde::Serialize;

/// How a member stood.
#[derive(Debug, Serialize)]
pub struct Country<'a> {
    /// Its code: `PAK`.
    pub code: &'a str,
    /// Its name of today, or its last.
    pub name: &'a str,
    /// Votes by position, each counted once, with the seats that it continues.
    #[serde(flatten)]
    pub counts: Counts,
    /// The sum of the four counts.
    pub votes: u16,
    /// The same four counts, under a name that programs know.
    pub distinct: Counts,
    /// The day of its first vote: `1947-11-29`.
    pub first: Option<String>,
    /// The day of its last vote.
    pub last: Option<String>,
    /// Votes in which it stood with the largest side.
    pub majority: u16,
    /// Votes in which no other member took its position.
    pub alone: u16,
    /// Codes whose seats it continues; they are counted with it.
    pub continues: Vec<&'a str>,
    /// The code that continues its seat.
    pub continued_by: Option<&'a str>,
}

/// Votes by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// In favour.
    pub in_favour: u16,
    /// Against.
    pub against: u16,
    /// Abstained.
    pub abstained: u16,
    /// Did not vote.
    pub did_not_vote: u16,
}

impl From<Tally> for Counts {
    fn from(tally: Tally) -> Self {
        Self {
            in_favour: tally.in_favour,
            against: tally.against,
            abstained: tally.abstained,
            did_not_vote: tally.did_not_vote,
        }
    }
}

/// How a member stood over all votes.
///
/// # Errors
/// As [`member`].
pub fn country<'a>(library: &'a Library, text: &str) -> Result<Country<'a>, Fault> {
    let archive = &library.archive;
    let id = member(library, text)?;
    let member = archive.member(id);
    let record = archive.country(id);
    let code = |id: MemberId| archive.member(id).code.as_str();
    let date = |vote| archive.vote(vote).date().to_string();
    Ok(Country {
        code: &member.code,
        name: &member.name,
        counts: record.tally.into(),
        votes: record.votes(),
        distinct: record.tally.into(),
        first: record.first.map(date),
        last: record.last.map(date),
        majority: record.majority,
        alone: record.alone,
        continues: archive.lineage(id).into_iter().skip(1).map(code).collect(),
        continued_by: member.continued_by.map(code),
    })
}
