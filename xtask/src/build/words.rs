//! The words that index.html shows before the program is there, from the message file.

use crate::fault::{Fault, Outcome};

/// Replaces each `{{id}}` by its message.
///
/// # Errors
/// The file has no such message, or one with places for values, which a page without a
/// program cannot fill.
pub fn fill(html: &str, messages: &str) -> Outcome<String> {
    let mut parts = html.split("{{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((id, rest)) = part.split_once("}}") else {
            return Err(Fault::new("index.html has a {{ without its }}."));
        };
        let text = message(messages, id).ok_or_else(|| {
            Fault::new(format!(
                "index.html asks for the message {id}, and en.ftl has none of one plain line."
            ))
        })?;
        out.push_str(&escaped(text));
        out.push_str(rest);
    }
    Ok(out)
}

fn message<'a>(messages: &'a str, id: &str) -> Option<&'a str> {
    let text = messages
        .lines()
        .find_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='))?
        .trim();
    (!text.is_empty() && !text.contains('{')).then_some(text)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::fill;

    const MESSAGES: &str = "# Words\nname = Plenary\nname-long = A & B\nvotes = { $count } votes\n";

    #[test]
    fn words_come_from_the_messages() {
        let html = fill("<p>{{name}}</p><p>{{name-long}}</p>", MESSAGES);
        assert_eq!(html.unwrap(), "<p>Plenary</p><p>A &amp; B</p>");
    }

    #[test]
    fn what_cannot_be_said_plainly_is_a_fault() {
        for html in ["{{none}}", "{{votes}}", "{{name", "{{na}}"] {
            assert!(fill(html, MESSAGES).is_err(), "{html}");
        }
    }
}
