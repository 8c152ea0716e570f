//! One vote: its tally and every position.

use crate::Fault;
use figure::Library;
use rollcall::{Found, RecordedVote, VoteId};
use serde::Serialize;
use std::collections::BTreeMap;

/// One recorded vote.
#[derive(Debug, Serialize)]
pub struct Vote<'a> {
    /// The symbol of the data: `A/RES/ES-11/6`.
    pub symbol: &'a str,
    /// The day: `2023-02-23`.
    pub date: String,
    /// The title as it stands in the record; empty without the titles' pack.
    pub title: &'a str,
    /// Whether the record says who voted how: three list every member as not voting.
    pub has_positions: bool,
    /// Whether the positions were worked out from totals.
    pub derived: bool,
    /// Members in favour.
    pub in_favour: u16,
    /// Members against.
    pub against: u16,
    /// Members that abstained.
    pub abstained: u16,
    /// Members that did not vote.
    pub did_not_vote: u16,
    /// Every member of the day, by its code; the words are those of `data-position`.
    pub positions: BTreeMap<&'a str, &'static str>,
}

/// The vote of a symbol in any spelling.
///
/// # Errors
/// No vote has it, or several have.
pub fn find(library: &Library, symbol: &str) -> Result<VoteId, Fault> {
    match library.archive.find(symbol) {
        Found::One(vote) => Ok(vote),
        Found::None => Err(Fault::Unknown(symbol.into())),
        Found::Several(votes) => Err(Fault::Several {
            symbol: symbol.into(),
            votes: votes
                .into_iter()
                .map(|vote| library.archive.vote(vote).symbol())
                .collect::<Vec<_>>()
                .join(", "),
        }),
    }
}

/// The vote of a symbol in any spelling, with every position.
///
/// # Errors
/// As [`find`].
pub fn vote<'a>(library: &'a Library, symbol: &str) -> Result<Vote<'a>, Fault> {
    let vote = library.archive.vote(find(library, symbol)?);
    Ok(shown(library, vote))
}

/// The vote of a symbol in any spelling, where its record says who voted how.
///
/// # Errors
/// As [`find`]; and where the record has no positions.
pub fn find_positions(library: &Library, symbol: &str) -> Result<VoteId, Fault> {
    let id = find(library, symbol)?;
    match no_positions(library, id) {
        Some(fault) => Err(fault),
        None => Ok(id),
    }
}

/// Why there is nothing to count in a vote whose record has no positions.
pub(crate) fn no_positions(library: &Library, id: VoteId) -> Option<Fault> {
    let vote = library.archive.vote(id);
    (!vote.has_positions()).then(|| Fault::NoPositions {
        symbol: vote.symbol().to_owned(),
        members: vote.tally().members(),
    })
}

/// A vote with every position.
pub fn shown<'a>(library: &'a Library, vote: RecordedVote<'a>) -> Vote<'a> {
    let tally = vote.tally();
    let code = |member| library.archive.member(member).code.as_str();
    Vote {
        symbol: vote.symbol(),
        date: vote.date().to_string(),
        title: library.title(vote.id()).unwrap_or_default(),
        has_positions: vote.has_positions(),
        derived: vote.derived(),
        in_favour: tally.in_favour,
        against: tally.against,
        abstained: tally.abstained,
        did_not_vote: tally.did_not_vote,
        positions: vote
            .positions()
            .map(|(member, position)| (code(member), position.word()))
            .collect(),
    }
}
