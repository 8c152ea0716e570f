//! Votes that a query finds.

use crate::fault::Fault;
use figure::Library;
use rollcall::query::Query;
use rollcall::search::Index;
use rollcall::VoteId;
use serde::Serialize;
use std::io::{self, Write};
use words::{Msg, Words};

/// The JSON form; `docs/EXPLORE.md` promises these names.
#[derive(Serialize)]
struct Answer<'a> {
    query: &'a str,
    total: usize,
    results: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Found<'a> {
    symbol: &'a str,
    date: String,
    title: &'a str,
    in_favour: u8,
    against: u8,
    abstained: u8,
    did_not_vote: u8,
    derived: bool,
}

/// Prints the votes of a query, best first.
pub fn search(
    library: &Library,
    text: &str,
    limit: Option<usize>,
    json: bool,
) -> Result<(), Fault> {
    let archive = &library.archive;
    let query = Query::parse(archive, text);
    if let Some(mistake) = query.mistakes.first() {
        let part = text.get(mistake.place.clone()).unwrap_or_default();
        let meant = match (&mistake.meant, mistake.known.as_slice()) {
            (Some(meant), _) => format!("; “{meant}” would be"),
            (None, []) => String::new(),
            (None, known) => format!("; known are {}", known.join(", ")),
        };
        return Err(Fault::Query(part.into(), meant));
    }
    let index = Index::new(archive, library.titles(), library.subjects());
    let matches = index.matches(archive, &query);
    let total = matches.votes.count();
    let votes = matches.ordered(archive, query.order, limit.unwrap_or(usize::MAX));
    let found = |vote: &VoteId| found(library, *vote);
    // A reader that closes early (`| head`) has read enough.
    let _ = if json {
        let results = votes.iter().map(found).collect();
        let answer = Answer {
            query: text,
            total,
            results,
        };
        writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&answer)?)
    } else {
        let words = Words::default();
        let all = ("total", archive.len().into());
        let head = words.say(Msg::SearchResults, &[("count", total.into()), all]);
        let rows = votes.iter().map(found).map(|vote| {
            format!(
                "{}  {}  {}–{}–{}  {}",
                vote.date, vote.symbol, vote.in_favour, vote.against, vote.abstained, vote.title
            )
        });
        let lines: Vec<String> = [head].into_iter().chain(rows).collect();
        writeln!(io::stdout(), "{}", lines.join("\n"))
    };
    Ok(())
}

fn found(library: &Library, id: VoteId) -> Found<'_> {
    let vote = library.archive.vote(id);
    let [in_favour, against, abstained, did_not_vote] = library.archive.counts(id);
    Found {
        symbol: vote.symbol(),
        date: vote.date().to_string(),
        title: library.title(id).unwrap_or_default(),
        in_favour,
        against,
        abstained,
        did_not_vote,
        derived: vote.derived(),
    }
}
