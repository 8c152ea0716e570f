//! index.html: the start-up script, what is fetched beside it, and the base path.

use super::boot::{Scripts, Started};
use super::words;
use crate::fault::{Fault, Outcome};

/// What Trunk leaves where its own inline script would stand (see Trunk.toml).
const PLACE: &str = "<meta name=\"plenary-program\">";

/// Puts the words and the names of the files into the page.
///
/// # Errors
/// Trunk left no place for them, or the page holds what the policy forbids.
pub fn finish(
    html: &str,
    messages: &str,
    started: &Started,
    scripts: &Scripts,
    base: &str,
) -> Outcome<String> {
    if html.matches(PLACE).count() != 1 {
        return Err(Fault::new(
            "Trunk left no place for the start-up script; see pattern_script in Trunk.toml.",
        ));
    }
    let html = words::fill(
        &html.replace(PLACE, &head(started, scripts, base)),
        messages,
    )?;
    match forbidden(&html) {
        Some(what) => Err(Fault::new(format!(
            "index.html has {what}, which the content security policy forbids; move it to a file."
        ))),
        None => Ok(html),
    }
}

/// `crossorigin` as fetch asks, or the browser would fetch the outlines twice. Which program is
/// fetched, only the start-up script can tell; until it is there, the outlines keep the line busy.
fn head(started: &Started, scripts: &Scripts, base: &str) -> String {
    let mut lines = vec![
        format!("<meta name=\"plenary-base\" content=\"{base}\">"),
        format!(
            "<script type=\"module\" async src=\"{base}{}\"></script>",
            scripts.boot.name
        ),
        format!(
            "<script nomodule defer src=\"{base}{}\"></script>",
            scripts.old.name
        ),
    ];
    if let Some(world) = started.packs.iter().find(|pack| pack.name == "world") {
        lines.push(format!(
            "<link rel=\"preload\" href=\"{base}packs/{}\" as=\"fetch\" crossorigin>",
            world.file
        ));
    }
    lines.join("\n")
}

/// What a strict policy would block, if the page has it.
fn forbidden(html: &str) -> Option<&'static str> {
    let lower = html.to_ascii_lowercase();
    let inline_script = lower
        .split("<script")
        .skip(1)
        .any(|rest| !rest.split('>').next().unwrap_or(rest).contains("src="));
    if inline_script {
        Some("an inline script")
    } else if lower.contains("<style") {
        Some("a style element")
    } else if lower.contains(" style=") {
        Some("a style attribute")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::forbidden;

    #[test]
    fn only_what_is_inline_is_forbidden() {
        assert_eq!(
            forbidden("<script src=\"a.js\"></script><p class=style>"),
            None
        );
        assert!(forbidden("<script>go()</script>").is_some());
        assert!(forbidden("<p style=\"color:red\">").is_some());
        assert!(forbidden("<style>p{}</style>").is_some());
    }
}
