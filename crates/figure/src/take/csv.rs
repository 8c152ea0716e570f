//! The numbers as CSV: RFC 4180, UTF-8, one header line, and no cell that a spreadsheet runs.

use super::rows::{rows, source};
use crate::library::Library;
use rollcall::RecordedVote;
use words::Words;

/// The columns.
const HEADER: [&str; 7] = [
    "member",
    "name",
    "regional_group",
    "position",
    "symbol",
    "date",
    "source",
];

/// One row a member of the day; each row carries its vote and its source, so that files can
/// be put together.
pub fn csv(library: &Library, vote: RecordedVote, words: Words) -> String {
    let date = vote.date().to_string();
    let source = source(vote, words);
    let mut out = String::with_capacity(24 * 1024);
    line(&mut out, HEADER);
    for row in rows(library, vote, words) {
        let cells = [
            row.code,
            row.name,
            &row.group,
            row.position,
            vote.symbol(),
            &date,
            &source,
        ];
        line(&mut out, cells);
    }
    out
}

fn line(out: &mut String, cells: [&str; 7]) {
    for (at, text) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        cell(out, text);
    }
    out.push_str("\r\n");
}

/// A cell, in quotes where it needs them. What a spreadsheet would take for a formula gets an
/// apostrophe, which makes it text there.
fn cell(out: &mut String, text: &str) {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let quoted = runs || text.contains([',', '"', '\r', '\n']);
    if !quoted {
        out.push_str(text);
        return;
    }
    out.push('"');
    if runs {
        out.push('\'');
    }
    out.push_str(&text.replace('"', "\"\""));
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::cell;

    fn written(text: &str) -> String {
        let mut out = String::new();
        cell(&mut out, text);
        out
    }

    #[test]
    fn a_cell_is_read_back_as_it_was() {
        assert_eq!(written("Türkiye"), "Türkiye");
        assert_eq!(written("Korea, Republic of"), "\"Korea, Republic of\"");
        assert_eq!(written("the \"old\"\n"), "\"the \"\"old\"\"\n\"");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(written(text), format!("\"'{text}\""));
        }
    }
}
