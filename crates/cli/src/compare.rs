//! Who moved between two votes.

use crate::fault::Fault;
use crate::show::find;
use figure::{caption, Library};
use rollcall::{MemberId, RecordedVote};
use serde::Serialize;
use std::io::{self, Write};
use words::Words;

/// The JSON form; `docs/EXPLORE.md` promises these names.
#[derive(Serialize)]
struct Compared<'a> {
    first: Side<'a>,
    second: Side<'a>,
    /// Members with a seat in both.
    members: u16,
    /// Every one of them whose position differs.
    changed: Vec<Moved<'a>>,
    /// Members with a seat in the first only, and in the second only.
    left: Vec<&'a str>,
    joined: Vec<&'a str>,
}

#[derive(Serialize)]
struct Side<'a> {
    symbol: &'a str,
    date: String,
    title: &'a str,
}

#[derive(Serialize)]
struct Moved<'a> {
    code: &'a str,
    from: &'static str,
    to: &'static str,
}

/// Prints the members that moved.
pub fn compare(library: &Library, first: &str, second: &str, json: bool) -> Result<(), Fault> {
    let archive = &library.archive;
    let first = archive.vote(find(library, first)?);
    let second = archive.vote(find(library, second)?);
    let comparison = archive.compare(first.id(), second.id());
    let code = |id: &MemberId| archive.member(*id).code.as_str();
    let text = if json {
        let changed = comparison.changed.iter().map(|moved| Moved {
            code: code(&moved.member),
            from: moved.from.word(),
            to: moved.to.word(),
        });
        serde_json::to_string_pretty(&Compared {
            first: side(library, first),
            second: side(library, second),
            members: comparison.members,
            changed: changed.collect(),
            left: comparison.left.iter().map(code).collect(),
            joined: comparison.joined.iter().map(code).collect(),
        })?
    } else {
        let words = Words::default();
        let rows = comparison.changed.iter().map(|moved| {
            let [from, to] = [moved.from, moved.to].map(|at| caption::position(at, words));
            let name = archive.name_on(moved.member, second.date());
            format!("{name}: {from} → {to}")
        });
        rows.collect::<Vec<_>>().join("\n")
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}

fn side<'a>(library: &'a Library, vote: RecordedVote<'a>) -> Side<'a> {
    Side {
        symbol: vote.symbol(),
        date: vote.date().to_string(),
        title: library.title(vote.id()).unwrap_or_default(),
    }
}
