//! The letters of pictures, which the program fetches when it draws the first one.

use crate::fault::{Fault, Outcome};
use crate::places::Places;
use std::path::Path;

/// Copies the fonts and their licence from `crates/picture/fonts`.
///
/// # Errors
/// A file that cannot be read or written.
pub fn copy(places: &Places, to: &Path) -> Outcome {
    let from = places.root.join("crates/picture/fonts");
    std::fs::create_dir_all(to).map_err(Fault::at(to))?;
    for entry in std::fs::read_dir(&from).map_err(Fault::at(&from))? {
        let entry = entry.map_err(Fault::at(&from))?;
        let name = to.join(entry.file_name());
        std::fs::copy(entry.path(), &name).map_err(Fault::at(&name))?;
    }
    Ok(())
}
