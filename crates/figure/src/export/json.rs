//! The numbers as JSON. Written by hand, because a library for it would weigh more in the page
//! than everything that is taken away.

use super::data_table::{Numbers, Value};
use std::fmt::Write as _;

/// The facts, and an object for each row, under the name of what the rows are of.
pub fn json(numbers: &Numbers) -> String {
    let mut out = String::with_capacity(32 * 1024);
    out.push('{');
    for (at, (name, value)) in numbers.facts.iter().enumerate() {
        let before = if at > 0 { ",\n  " } else { "\n  " };
        put(&mut out, before, name, value);
    }
    name(&mut out, ",\n  ", numbers.of);
    out.push('[');
    for (at, row) in numbers.rows.iter().enumerate() {
        out.push_str(if at > 0 { ",\n    {" } else { "\n    {" });
        for (at, (name, value)) in numbers.columns.iter().zip(row).enumerate() {
            put(&mut out, if at > 0 { ", " } else { "" }, name, value);
        }
        out.push('}');
    }
    out.push_str("\n  ]\n}\n");
    out
}

/// A name and its value.
fn put(out: &mut String, before: &str, of: &str, value: &Value) {
    name(out, before, of);
    match value {
        Value::Text(value) => text(out, value),
        Value::Number(number) => out.push_str(number),
        Value::Flag(true) => out.push_str("true"),
        Value::Flag(false) => out.push_str("false"),
        Value::Texts(texts) => {
            out.push('[');
            for (at, value) in texts.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                text(out, value);
            }
            out.push(']');
        }
    }
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
