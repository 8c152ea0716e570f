//! Who moved between two votes.

use crate::fault::Fault;
use figure::{captions, Library};
use std::io::{self, Write};
use words::Words;

/// Prints the members that moved; `docs/EXPLORE.md` promises the names of the JSON form.
pub fn compare(library: &Library, first: &str, second: &str, json: bool) -> Result<(), Fault> {
    let text = if json {
        serde_json::to_string_pretty(&answers::compare(library, first, second)?)?
    } else {
        in_words(library, first, second)?
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}

fn in_words(library: &Library, first: &str, second: &str) -> Result<String, Fault> {
    let words = Words::default();
    let archive = &library.archive;
    let first = archive.vote(answers::find_positions(library, first)?);
    let second = archive.vote(answers::find_positions(library, second)?);
    let comparison = archive.compare(first.id(), second.id());
    let rows = comparison.changed.iter().map(|moved| {
        let [from, to] = [moved.from, moved.to].map(|at| captions::position(at, words));
        let name = archive.name_in(moved.member, &[first.id(), second.id()]);
        format!("{name}: {from} → {to}")
    });
    Ok(rows.collect::<Vec<_>>().join("\n"))
}
