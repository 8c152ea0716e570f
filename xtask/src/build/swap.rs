//! A site is written aside and then takes the old one's place, so that no reader sees half of one.

use crate::fault::{Fault, Outcome};
use crate::folder;
use std::path::Path;

/// Puts `next` where `shown` is.
///
/// # Errors
/// A folder cannot be moved or removed.
pub fn swap(next: &Path, shown: &Path) -> Outcome {
    let old = next.with_extension("old");
    if old.exists() {
        std::fs::remove_dir_all(&old).map_err(Fault::at(&old))?;
    }
    if let Some(parent) = shown.parent() {
        std::fs::create_dir_all(parent).map_err(Fault::at(parent))?;
    }
    if shown.exists() {
        move_folder(shown, &old)?;
    }
    move_folder(next, shown)?;
    if old.exists() {
        std::fs::remove_dir_all(&old).map_err(Fault::at(&old))?;
    }
    Ok(())
}

/// A rename, or a copy where the two lie on different disks.
fn move_folder(from: &Path, to: &Path) -> Outcome {
    if std::fs::rename(from, to).is_ok() {
        return Ok(());
    }
    folder::copy(from, to)?;
    std::fs::remove_dir_all(from).map_err(Fault::at(from))
}
