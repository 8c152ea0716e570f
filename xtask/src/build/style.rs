//! The style sheets. One for every page, because each request costs a phone a round trip; and one
//! beside it for what only the whole program shows, because a vote's map does not wait for that.

use super::hashed::{self, Hashed};
use super::minify::{Kind, Minify};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use std::path::Path;

/// The files of `static/css` that only the whole program's pages need.
const WHOLE: &[&str] = &["45-share.css", "65-explore.css"];

/// Writes `target/style/plenary.css`, which index.html names: the rules of the figures' roles,
/// from the table that stand-alone pictures are drawn with, and the files of static/css by name.
///
/// # Errors
/// A file that cannot be read or written, or a rule that esbuild does not understand.
pub fn gather(places: &Places, minify: Minify) -> Outcome {
    let style = figure::theme::css() + &joined(places, |name| !WHOLE.contains(&name))?;
    let style = minify.text(Kind::Style, &style)?;
    let out = places.root.join("target/style");
    std::fs::create_dir_all(&out).map_err(Fault::at(&out))?;
    let out = out.join(super::trunk::STYLE);
    std::fs::write(&out, style).map_err(Fault::at(&out))
}

/// Writes the sheet that the start-up script adds for the whole program.
///
/// # Errors
/// A file that cannot be read or written.
pub fn whole(places: &Places, minify: Minify, to: &Path) -> Outcome<Hashed> {
    let style = minify.text(Kind::Style, &joined(places, |name| WHOLE.contains(&name))?)?;
    hashed::write(to, "plenary-whole.css", style.as_bytes())
}

/// The files of `static/css` whose names fit, one after another by name.
fn joined(places: &Places, fits: impl Fn(&str) -> bool) -> Outcome<String> {
    let from = places.root.join("static/css");
    let mut files: Vec<_> = std::fs::read_dir(&from)
        .map_err(Fault::at(&from))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "css"))
        .filter(|path| fits(&path.file_name().unwrap_or_default().to_string_lossy()))
        .collect();
    files.sort();
    let mut style = String::new();
    for file in files {
        style += &std::fs::read_to_string(&file).map_err(Fault::at(&file))?;
    }
    Ok(style)
}
