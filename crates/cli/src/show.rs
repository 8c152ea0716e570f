//! One vote in words or as JSON.

use crate::fault::Fault;
use figure::{caption, Library};
use rollcall::{Found, Position, RecordedVote, VoteId};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use words::Words;

/// The JSON form; `docs/EMBEDDING.md` promises these names.
#[derive(Serialize)]
struct Shown<'a> {
    symbol: &'a str,
    date: String,
    title: &'a str,
    derived: bool,
    in_favour: u16,
    against: u16,
    abstained: u16,
    did_not_vote: u16,
    positions: BTreeMap<&'a str, &'static str>,
}

/// The vote of a symbol in any spelling.
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

/// Prints a vote.
pub fn show(library: &Library, symbol: &str, json: bool) -> Result<(), Fault> {
    let vote = library.archive.vote(find(library, symbol)?);
    let text = if json {
        serde_json::to_string_pretty(&shown(library, vote))?
    } else {
        in_words(library, vote)
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}

fn shown<'a>(library: &'a Library, vote: RecordedVote<'a>) -> Shown<'a> {
    let tally = vote.tally();
    let code = |member| library.archive.member(member).code.as_str();
    Shown {
        symbol: vote.symbol(),
        date: vote.date().to_string(),
        title: library.title(vote.id()).unwrap_or_default(),
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

fn in_words(library: &Library, vote: RecordedVote) -> String {
    let words = Words::default();
    let mut lines = vec![
        format!("{} · {}", vote.symbol(), caption::date(vote.date(), words)),
        library.title(vote.id()).unwrap_or_default().to_owned(),
        caption::result(vote, words),
    ];
    lines.extend(caption::record_notes(&library.archive, vote, words));
    for position in Position::ALL[..4].iter().copied() {
        let names: Vec<_> = caption::members_at(vote, position)
            .map(|member| library.archive.name_on(member, vote.date()))
            .collect();
        if !names.is_empty() {
            let label = caption::position(position, words);
            lines.push(format!("\n{label} ({}): {}", names.len(), names.join(", ")));
        }
    }
    lines.push(format!("\n{}", caption::source_line(vote, words)));
    lines.join("\n")
}
