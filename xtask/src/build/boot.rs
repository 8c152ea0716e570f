//! The start-up script as a file of its own: a strict policy allows no inline script.

use super::hashed::{self, Hashed};
use super::minify::{Kind, Minify};
use super::packs::Listed;
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use std::path::Path;

/// A program and the script that wasm-bindgen wrote for it.
pub struct Program {
    /// The script.
    pub glue: Hashed,
    /// The program.
    pub wasm: Hashed,
}

/// What the start-up script starts.
pub struct Started {
    /// For a vote and the first page.
    pub first: Program,
    /// For everything.
    pub whole: Program,
    /// The style sheet of what only the whole program shows.
    pub whole_style: Hashed,
    /// What travels beside a program.
    pub packs: Vec<Listed>,
    /// What the names of the files of votes’ words end in.
    pub vote_words: String,
}

/// The scripts that pages name.
pub struct Scripts {
    /// For browsers that know modules.
    pub boot: Hashed,
    /// For all others: says that they are too old.
    pub old: Hashed,
    /// For the head of published pages, before their first paint.
    pub head: Hashed,
}

/// Writes the scripts from their templates.
///
/// # Errors
/// A template is missing, or a placeholder is left in it.
pub fn write(places: &Places, minify: Minify, started: &Started, to: &Path) -> Outcome<Scripts> {
    let templates = places.root.join("static/boot");
    let read = |name: &str| {
        let path = templates.join(name);
        std::fs::read_to_string(&path).map_err(Fault::at(&path))
    };
    let put = |name: &str, kind: Kind, script: &str| {
        hashed::write(to, name, minify.text(kind, script)?.as_bytes())
    };
    let take_over = put("take_over.js", Kind::Module, &read("take_over.js")?)?;
    let boot = fill(&read("boot.js")?, started, &take_over)?;
    Ok(Scripts {
        boot: put("boot.js", Kind::Module, &boot)?,
        // As it is: esbuild would write what old browsers do not read.
        old: hashed::write(to, "old.js", read("old.js")?.as_bytes())?,
        head: put("head.js", Kind::Script, &read("head.js")?)?,
    })
}

fn fill(template: &str, started: &Started, take_over: &Hashed) -> Outcome<String> {
    let pack = |name: &str| {
        let found = started.packs.iter().find(|pack| pack.name == name);
        found.map_or_else(String::new, |pack| {
            format!(
                "\"{}\": {{ url: at(\"packs/{}\"), bytes: {} }}",
                pack.name, pack.file, pack.bytes
            )
        })
    };
    // Nothing to escape: the names are of letters, digits, hyphens and dots.
    let at = |file: &Hashed| format!("at(\"{}\")", file.name);
    let named = |program: &Program| {
        format!(
            "{{ glue: {}, url: {}, bytes: {} }}",
            at(&program.glue),
            at(&program.wasm),
            program.wasm.bytes
        )
    };
    let script = template
        .replace("{{first}}", &named(&started.first))
        .replace("{{whole}}", &named(&started.whole))
        .replace("{{whole_style}}", &at(&started.whole_style))
        .replace("{{take_over}}", &at(take_over))
        .replace("{{world}}", &pack("world"))
        .replace("{{titles}}", &pack("titles-en"))
        .replace("{{subjects}}", &pack("subjects"))
        .replace("{{vote_words}}", &started.vote_words);
    if script.contains("{{") {
        return Err(Fault::new(
            "static/boot/boot.js has a placeholder that xtask does not know.",
        ));
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> Hashed {
        Hashed {
            name: name.to_owned(),
            bytes: 9,
        }
    }

    fn started() -> Started {
        let program = |name: &str| Program {
            glue: file(&format!("{name}.js")),
            wasm: file(&format!("{name}.wasm")),
        };
        Started {
            first: program("a"),
            whole: program("b"),
            whole_style: file("b.css"),
            packs: Vec::new(),
            vote_words: String::new(),
        }
    }

    #[test]
    fn names_are_filled_in_beside_the_script() {
        let template = "go({{first}}, { {{world}} }, {{take_over}});";
        let script = fill(template, &started(), &file("c.js"));
        assert_eq!(
            script.unwrap(),
            "go({ glue: at(\"a.js\"), url: at(\"a.wasm\"), bytes: 9 }, {  }, at(\"c.js\"));"
        );
    }

    #[test]
    fn an_unknown_placeholder_is_a_fault() {
        assert!(fill("{{first}} {{other}}", &started(), &file("c.js")).is_err());
    }
}
