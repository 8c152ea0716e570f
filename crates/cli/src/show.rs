//! One vote in words or as JSON.

use crate::fault::Fault;
use figure::{captions, Library};
use rollcall::{Position, RecordedVote};
use std::io::{self, Write};
use words::Words;

/// Prints a vote; `docs/EMBEDDING.md` promises the names of the JSON form.
pub fn show(library: &Library, symbol: &str, json: bool) -> Result<(), Fault> {
    let vote = library.archive.vote(answers::find(library, symbol)?);
    let text = if json {
        serde_json::to_string_pretty(&answers::shown(library, vote))?
    } else {
        in_words(library, vote)
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}

fn in_words(library: &Library, vote: RecordedVote) -> String {
    let words = Words::default();
    let mut lines = vec![
        format!("{} · {}", vote.symbol(), captions::date(vote.date(), words)),
        library.title(vote.id()).unwrap_or_default().to_owned(),
        captions::result(vote, words),
    ];
    lines.extend(captions::record_notes(&library.archive, vote, words));
    let positions = Position::ALL[..4].iter().copied();
    // All would be listed as not voting, which they may not have done.
    for position in positions.filter(|_| vote.has_positions()) {
        let names: Vec<_> = captions::members_at(vote, position)
            .map(|member| library.archive.name_on(member, vote.date()))
            .collect();
        if !names.is_empty() {
            let label = captions::position(position, words);
            lines.push(format!("\n{label} ({}): {}", names.len(), names.join(", ")));
        }
    }
    lines.push(format!("\n{}", captions::source_line(vote, words)));
    lines.join("\n")
}
