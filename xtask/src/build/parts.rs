//! `app.json`: the names that pages written elsewhere (`plenary publish`) have to know.

use super::boot::Scripts;
use super::hashed::Hashed;
use crate::fault::{Fault, Outcome};
use std::path::Path;

/// Writes the list beside the page; the second of the styles is that of the whole program.
///
/// # Errors
/// The file cannot be written.
pub fn write(base: &str, styles: [&Hashed; 2], scripts: &Scripts, to: &Path) -> Outcome {
    let path = to.join("app.json");
    std::fs::write(&path, json(base, styles, scripts)).map_err(Fault::at(&path))
}

/// Nothing to escape: the names are of letters, digits, hyphens and dots.
fn json(base: &str, [style, whole_style]: [&Hashed; 2], scripts: &Scripts) -> String {
    let named = [
        ("base", base),
        ("style", style.name.as_str()),
        ("whole_style", whole_style.name.as_str()),
        ("head", scripts.head.name.as_str()),
        ("boot", scripts.boot.name.as_str()),
        ("old", scripts.old.name.as_str()),
    ];
    let rows: Vec<String> = named
        .iter()
        .map(|(part, name)| format!("  \"{part}\": \"{name}\""))
        .collect();
    format!("{{\n{}\n}}\n", rows.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_named() {
        let file = |name: &str| Hashed {
            name: name.to_owned(),
            bytes: 1,
        };
        let scripts = Scripts {
            boot: file("boot-1.js"),
            old: file("old-2.js"),
            head: file("head-3.js"),
        };
        assert_eq!(
            json("/p/", [&file("plenary-4.css"), &file("plenary-whole-5.css")], &scripts),
            "{\n  \"base\": \"/p/\",\n  \"style\": \"plenary-4.css\",\n  \"whole_style\": \"plenary-whole-5.css\",\n  \"head\": \"head-3.js\",\n  \"boot\": \"boot-1.js\",\n  \"old\": \"old-2.js\"\n}\n"
        );
    }
}
