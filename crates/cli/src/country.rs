//! One member over all votes.

use crate::fault::Fault;
use figure::{caption, Library};
use rollcall::{MemberId, Position, Tally};
use serde::Serialize;
use std::io::{self, Write};
use words::Words;

/// The JSON form; `docs/EXPLORE.md` promises these names.
#[derive(Serialize)]
struct Shown<'a> {
    code: &'a str,
    name: &'a str,
    /// Every record of this code alone.
    #[serde(flatten)]
    records: Counts,
    /// Each vote once.
    distinct: Counts,
    first: Option<String>,
    last: Option<String>,
    majority: u16,
    alone: u16,
    continues: Vec<&'a str>,
    continued_by: Option<&'a str>,
}

#[derive(Serialize)]
struct Counts {
    in_favour: u16,
    against: u16,
    abstained: u16,
    did_not_vote: u16,
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

/// The member of a code or a name.
pub fn member(library: &Library, text: &str) -> Result<MemberId, Fault> {
    library
        .archive
        .member_called(text)
        .ok_or_else(|| Fault::NoMember(text.into()))
}

/// Prints how a member stood.
pub fn country(library: &Library, text: &str, json: bool) -> Result<(), Fault> {
    let archive = &library.archive;
    let id = member(library, text)?;
    let member = archive.member(id);
    let record = archive.country(id);
    let code = |id: MemberId| archive.member(id).code.as_str();
    let date = |vote| archive.vote(vote).date().to_string();
    let text = if json {
        serde_json::to_string_pretty(&Shown {
            code: &member.code,
            name: &member.name,
            records: record.records.into(),
            distinct: record.distinct.into(),
            first: record.first.map(date),
            last: record.last.map(date),
            majority: record.majority,
            alone: record.alone,
            continues: archive.lineage(id).into_iter().skip(1).map(code).collect(),
            continued_by: member.continued_by.map(code),
        })?
    } else {
        let words = Words::default();
        let counts = Position::ALL[..4].iter().map(|position| {
            let label = caption::position(*position, words);
            format!("{label}: {}", record.records.get(*position))
        });
        let head = format!("{} ({})", member.name, member.code);
        let lines: Vec<String> = [head].into_iter().chain(counts).collect();
        lines.join("\n")
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}
