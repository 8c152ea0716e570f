//! A site is written aside and then takes the old one's place, so that no reader sees half of one.

use crate::fault::{Fault, Outcome};
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
    copy_folder(from, to)?;
    std::fs::remove_dir_all(from).map_err(Fault::at(from))
}

fn copy_folder(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to).map_err(Fault::at(to))?;
    for entry in std::fs::read_dir(from).map_err(Fault::at(from))? {
        let path = entry.map_err(Fault::at(from))?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        let new = to.join(name);
        if path.is_dir() {
            copy_folder(&path, &new)?;
        } else {
            std::fs::copy(&path, &new).map_err(Fault::at(&new))?;
        }
    }
    Ok(())
}
