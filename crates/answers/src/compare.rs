//! Who moved between two votes.

use crate::{find_positions, Fault};
use figure::Library;
use rollcall::{MemberId, RecordedVote};
use serde::Serialize;

/// Two votes and what changed between them.
#[derive(Debug, Serialize)]
pub struct Compared<'a> {
    /// The first.
    pub first: Side<'a>,
    /// The second.
    pub second: Side<'a>,
    /// Members with a seat in both.
    pub members: u16,
    /// Every one of them whose position differs.
    pub changed: Vec<Moved<'a>>,
    /// Members with a seat in the first only.
    pub left: Vec<&'a str>,
    /// Members with a seat in the second only.
    pub joined: Vec<&'a str>,
}

/// One of the two votes.
#[derive(Debug, Serialize)]
pub struct Side<'a> {
    /// The symbol of the data.
    pub symbol: &'a str,
    /// The day: `2023-02-23`.
    pub date: String,
    /// The title; empty without the titles' pack.
    pub title: &'a str,
}

/// A member whose position differs.
#[derive(Debug, Serialize)]
pub struct Moved<'a> {
    /// Its code.
    pub code: &'a str,
    /// Its position in the first vote, in the words of `data-position`.
    pub from: &'static str,
    /// Its position in the second.
    pub to: &'static str,
}

/// Who moved between two votes, each named by any spelling of its symbol.
///
/// # Errors
/// A symbol of no vote, or of several; a record without positions.
pub fn compare<'a>(library: &'a Library, first: &str, second: &str) -> Result<Compared<'a>, Fault> {
    let archive = &library.archive;
    let first = archive.vote(find_positions(library, first)?);
    let second = archive.vote(find_positions(library, second)?);
    let comparison = archive.compare(first.id(), second.id());
    let code = |id: &MemberId| archive.member(*id).code.as_str();
    let changed = comparison.changed.iter().map(|moved| Moved {
        code: code(&moved.member),
        from: moved.from.word(),
        to: moved.to.word(),
    });
    Ok(Compared {
        first: side(library, first),
        second: side(library, second),
        members: comparison.members,
        changed: changed.collect(),
        left: comparison.left.iter().map(code).collect(),
        joined: comparison.joined.iter().map(code).collect(),
    })
}

fn side<'a>(library: &'a Library, vote: RecordedVote<'a>) -> Side<'a> {
    Side {
        symbol: vote.symbol(),
        date: vote.date().to_string(),
        title: library.title(vote.id()).unwrap_or_default(),
    }
}
