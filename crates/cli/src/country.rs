//! One member over all votes.

use crate::fault::Fault;
use figure::{captions, Library};
use rollcall::Position;
use std::io::{self, Write};
use words::{Msg, Words};

/// Prints how a member stood; `docs/EXPLORE.md` promises the names of the JSON form.
pub fn country(library: &Library, text: &str, json: bool) -> Result<(), Fault> {
    let text = if json {
        serde_json::to_string_pretty(&answers::country(library, text)?)?
    } else {
        in_words(library, text)?
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}

fn in_words(library: &Library, text: &str) -> Result<String, Fault> {
    let words = Words::default();
    let id = answers::member(library, text)?;
    let member = library.archive.member(id);
    let record = library.archive.country(id);
    let counts = Position::ALL[..4].iter().map(|position| {
        let label = captions::position(*position, words);
        let share = captions::percent(record.percent(*position), words);
        format!("{label}: {} ({share})", record.tally.get(*position))
    });
    let title = captions::country_title(&library.archive, id, &record, words);
    let head = format!("{} ({})\n{title}", member.name, member.code);
    let former: Vec<&str> = library
        .archive
        .lineage(id)
        .into_iter()
        .skip(1)
        .map(|code| library.archive.member(code).label.as_str())
        .collect();
    let with = match former.is_empty() {
        true => None,
        false => Some(format!(
            "{} {}",
            words.get(Msg::CountryContinues),
            words.list(&former)
        )),
    };
    let lines: Vec<String> = [head].into_iter().chain(counts).chain(with).collect();
    Ok(lines.join("\n"))
}
