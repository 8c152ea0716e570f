//! The start-up script as a file of its own: a strict policy allows no inline script.

use super::hashed::{self, Hashed};
use super::packs::Listed;
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use std::path::Path;

/// What the start-up script starts.
pub struct Started {
    /// The script that wasm-bindgen wrote.
    pub glue: Hashed,
    /// The program.
    pub program: Hashed,
    /// The outlines, which travel beside the program.
    pub world: Option<Listed>,
}

/// The two scripts that the page names.
pub struct Scripts {
    /// For browsers that know modules.
    pub boot: Hashed,
    /// For all others: says that they are too old.
    pub old: Hashed,
}

/// Writes both scripts from their templates.
///
/// # Errors
/// A template is missing, or a placeholder is left in it.
pub fn write(places: &Places, started: &Started, base: &str, to: &Path) -> Outcome<Scripts> {
    let templates = places.root.join("static/boot");
    let read = |name: &str| {
        let path = templates.join(name);
        std::fs::read_to_string(&path).map_err(Fault::at(&path))
    };
    let boot = fill(&read("boot.js")?, started, base)?;
    Ok(Scripts {
        boot: hashed::write(to, "boot.js", boot.as_bytes())?,
        old: hashed::write(to, "old.js", read("old.js")?.as_bytes())?,
    })
}

fn fill(template: &str, started: &Started, base: &str) -> Outcome<String> {
    let packs = started.world.as_ref().map_or_else(String::new, |world| {
        format!(
            "{}: {{ url: \"{base}packs/{}\", bytes: {} }}",
            world.name, world.file, world.bytes
        )
    });
    // Nothing to escape: the names are of letters, digits, hyphens and dots.
    let script = template
        .replace("{{glue}}", &format!("{base}{}", started.glue.name))
        .replace("{{program}}", &format!("{base}{}", started.program.name))
        .replace("{{program-bytes}}", &started.program.bytes.to_string())
        .replace("{{packs}}", &packs);
    if script.contains("{{") {
        return Err(Fault::new(
            "static/boot/boot.js has a placeholder that xtask does not know.",
        ));
    }
    Ok(without_comments(&script))
}

/// The reader's browser needs no comments: whole lines of them are left out.
fn without_comments(script: &str) -> String {
    let kept: Vec<&str> = script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .collect();
    kept.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn started() -> Started {
        let file = |name: &str| Hashed {
            name: name.to_owned(),
            bytes: 9,
        };
        Started {
            glue: file("a-1.js"),
            program: file("a-2.wasm"),
            world: None,
        }
    }

    #[test]
    fn names_are_filled_in_under_the_base() {
        let script = fill(
            "// why\n  go(\"{{glue}}\", {{program-bytes}}, { {{packs}} });",
            &started(),
            "/p/",
        );
        assert_eq!(script.unwrap(), "go(\"/p/a-1.js\", 9, {  });\n");
    }

    #[test]
    fn an_unknown_placeholder_is_a_fault() {
        assert!(fill("{{glue}} {{other}}", &started(), "/").is_err());
    }
}
