//! The style sheet: one file, because each request costs a phone a round trip.

use crate::fault::{Fault, Outcome};
use crate::places::Places;

/// Writes `target/style/plenary.css`, which index.html names: the rules of the figures' roles,
/// from the table that stand-alone pictures are drawn with, and the files of static/css by name.
///
/// # Errors
/// A file that cannot be read or written.
pub fn gather(places: &Places) -> Outcome {
    let from = places.root.join("static/css");
    let mut files: Vec<_> = std::fs::read_dir(&from)
        .map_err(Fault::at(&from))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "css"))
        .collect();
    files.sort();
    let mut style = figure::theme::css();
    for file in files {
        style.push_str(&std::fs::read_to_string(&file).map_err(Fault::at(&file))?);
    }
    let out = places.root.join("target/style");
    std::fs::create_dir_all(&out).map_err(Fault::at(&out))?;
    let out = out.join(super::trunk::STYLE);
    std::fs::write(&out, style).map_err(Fault::at(&out))
}
