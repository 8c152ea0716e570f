//! The numbers as CSV: RFC 4180, UTF-8, one header line, and no cell that a spreadsheet runs.

use super::data_table::{Numbers, Value};

/// The rows; each repeats what is true of all, so that files can be put together.
pub fn csv(numbers: &Numbers) -> String {
    let mut out = String::with_capacity(24 * 1024);
    let head = numbers.columns.iter().chain(numbers.repeated);
    line(&mut out, head.copied());
    let fact = |name: &&str| numbers.facts.iter().find(|(of, _)| of == name);
    let facts = numbers.repeated.iter().filter_map(fact);
    let facts: Vec<&str> = facts.map(|(_, value)| written(value)).collect();
    for row in &numbers.rows {
        let own = row.iter().map(written);
        line(&mut out, own.chain(facts.iter().copied()));
    }
    out
}

/// A value as a cell has it; sentences are in the JSON form only.
fn written(value: &Value) -> &str {
    match value {
        Value::Text(text) | Value::Number(text) => text,
        Value::Flag(true) => "true",
        Value::Flag(false) => "false",
        Value::Texts(_) => "",
    }
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, text) in cells.enumerate() {
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
