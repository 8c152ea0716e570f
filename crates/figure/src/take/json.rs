//! The numbers as JSON. Written by hand, because a library for it would weigh more in the page
//! than everything that is taken away.

use super::rows::{rows, source, title};
use crate::caption;
use crate::library::Library;
use rollcall::{Position, RecordedVote};
use std::fmt::Write as _;
use words::Words;

/// The vote and every member's position; `address` is the figure's.
pub fn json(library: &Library, vote: RecordedVote, address: &str, words: Words) -> String {
    let mut out = String::with_capacity(32 * 1024);
    out.push('{');
    put(&mut out, "\n  ", "symbol", vote.symbol());
    put(&mut out, ",\n  ", "date", &vote.date().to_string());
    put(&mut out, ",\n  ", "title", title(library, vote));
    put(&mut out, ",\n  ", "source", &source(vote, words));
    put(&mut out, ",\n  ", "address", address);
    let derived = if vote.derived() { "true" } else { "false" };
    name(&mut out, ",\n  ", "derived");
    out.push_str(derived);
    let tally = vote.tally();
    for (word, position) in ["in_favour", "against", "abstained", "did_not_vote"]
        .into_iter()
        .zip(Position::ALL)
    {
        name(&mut out, ",\n  ", word);
        out.push_str(&tally.get(position).to_string());
    }
    name(&mut out, ",\n  ", "notes");
    out.push('[');
    let notes = caption::record_notes(&library.archive, vote, words);
    for (at, note) in notes.iter().enumerate() {
        out.push_str(if at > 0 { ", " } else { "" });
        text(&mut out, note);
    }
    out.push(']');
    name(&mut out, ",\n  ", "members");
    for (at, row) in rows(library, vote, words).iter().enumerate() {
        out.push_str(if at > 0 { ",\n    {" } else { "[\n    {" });
        put(&mut out, "", "member", row.code);
        put(&mut out, ", ", "name", row.name);
        put(&mut out, ", ", "regional_group", &row.group);
        put(&mut out, ", ", "position", row.position);
        out.push('}');
    }
    out.push_str("\n  ]\n}\n");
    out
}

/// A name and its text.
fn put(out: &mut String, before: &str, of: &str, value: &str) {
    name(out, before, of);
    text(out, value);
}

fn name(out: &mut String, before: &str, name: &str) {
    out.push_str(before);
    text(out, name);
    out.push_str(": ");
}

/// A text in quotes, safe inside a script of a page too.
fn text(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\0'..='\x1f' | '<' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    fn written(text: &str) -> String {
        let mut out = String::new();
        super::text(&mut out, text);
        out
    }

    #[test]
    fn a_text_ends_where_it_ends() {
        assert_eq!(written("a\"b\\c\n"), "\"a\\\"b\\\\c\\u000a\"");
        assert_eq!(written("</script>"), "\"\\u003c/script>\"");
        assert_eq!(written("Côte d’Ivoire"), "\"Côte d’Ivoire\"");
    }
}
