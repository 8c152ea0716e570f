//! The new site takes the old one's place.

use crate::publication_record::FILE;
use crate::site_lock::beside;
use crate::Fault;
use std::fs;
use std::path::Path;

/// Puts `next` where `shown` is: in one step where the system can exchange two folders, else in two,
/// after which [`recover`] finds the old one. The old site is then beside the new one.
pub fn swap(next: &Path, shown: &Path) -> Result<(), Fault> {
    if !shown.exists() {
        return fs::rename(next, shown).map_err(Fault::at(shown));
    }
    if exchanged(next, shown) {
        return Ok(());
    }
    let old = beside(shown, "old");
    fs::rename(shown, &old).map_err(Fault::at(shown))?;
    if let Err(error) = fs::rename(next, shown) {
        let _ = fs::rename(&old, shown);
        return Err(Fault::at(shown)(error));
    }
    Ok(())
}

/// Puts the old site back if a run was killed between the two steps, and removes it if after them.
pub fn recover(shown: &Path) -> Result<(), Fault> {
    let old = beside(shown, "old");
    if !shown.exists() && old.join(FILE).is_file() {
        return fs::rename(&old, shown).map_err(Fault::at(shown));
    }
    if old.exists() {
        fs::remove_dir_all(&old).map_err(Fault::at(&old))?;
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchanged(next: &Path, shown: &Path) -> bool {
    use rustix::fs::{renameat_with, RenameFlags, CWD};
    renameat_with(CWD, next, CWD, shown, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchanged(_next: &Path, _shown: &Path) -> bool {
    false
}
