//! Words of files without a program, from the message file: what index.html shows before the program
//! is there, and what embed.js says in another's page.

use crate::fault::{Fault, Outcome};

/// Replaces each `{{id}}` by its message.
///
/// # Errors
/// The file has no such message, or one with places for values, which a page without a
/// program cannot fill.
pub fn fill(html: &str, messages: &str) -> Outcome<String> {
    filled(html, messages, |text| {
        text.replace('&', "&amp;").replace('<', "&lt;")
    })
}

/// As [`fill`], where each place stands within double quotes of a script.
///
/// # Errors
/// As [`fill`].
pub fn fill_script(script: &str, messages: &str) -> Outcome<String> {
    filled(script, messages, |text| {
        text.replace('\\', "\\\\").replace('"', "\\\"")
    })
}

fn filled(text: &str, messages: &str, escaped: impl Fn(&str) -> String) -> Outcome<String> {
    let mut parts = text.split("{{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((id, rest)) = part.split_once("}}") else {
            return Err(Fault::new(
                "index.html or embed.js has a {{ without its }}.",
            ));
        };
        let text = message(messages, id).ok_or_else(|| {
            Fault::new(format!(
                "index.html or embed.js asks for the message {id}, and en.ftl has none of one plain line."
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

#[cfg(test)]
mod tests {
    use super::{fill, fill_script};

    const MESSAGES: &str = "# Words\nname = Plenary\nname-long = A & B\nvotes = { $count } votes\n";

    #[test]
    fn words_come_from_the_messages() {
        let html = fill("<p>{{name}}</p><p>{{name-long}}</p>", MESSAGES);
        assert_eq!(html.unwrap(), "<p>Plenary</p><p>A &amp; B</p>");
        let script = fill_script("say(\"{{name-long}}\")", "name-long = A & \"B\"\n");
        assert_eq!(script.unwrap(), r#"say("A & \"B\"")"#);
    }

    #[test]
    fn what_cannot_be_said_plainly_is_a_fault() {
        for html in ["{{none}}", "{{votes}}", "{{name", "{{na}}"] {
            assert!(fill(html, MESSAGES).is_err(), "{html}");
        }
    }
}
