//! Folders with all that is in them.

use crate::fault::{Fault, Outcome};
use std::path::Path;

/// Copies a folder into another, which is made where it is not there.
///
/// # Errors
/// A file that cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to).map_err(Fault::at(to))?;
    for entry in std::fs::read_dir(from).map_err(Fault::at(from))? {
        let path = entry.map_err(Fault::at(from))?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        let new = to.join(name);
        if path.is_dir() {
            copy(&path, &new)?;
        } else {
            std::fs::copy(&path, &new).map_err(Fault::at(&new))?;
        }
    }
    Ok(())
}
