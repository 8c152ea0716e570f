//! The new site takes the old one's place.

use crate::publication::FILE;
use crate::Fault;
use std::fs;
use std::path::{Path, PathBuf};

/// Puts `next` where `shown` is and removes what stood there: in one step where the system can
/// exchange two folders, else in two, after which [`recover`] finds the old one.
pub fn swap(next: &Path, shown: &Path) -> Result<(), Fault> {
    if !shown.exists() {
        return fs::rename(next, shown).map_err(Fault::at(shown));
    }
    if exchanged(next, shown) {
        // The new site stands; what is left of the old one goes, now or with the next run.
        let _ = fs::remove_dir_all(next);
        return Ok(());
    }
    let old = aside(shown);
    if old.exists() {
        fs::remove_dir_all(&old).map_err(Fault::at(&old))?;
    }
    fs::rename(shown, &old).map_err(Fault::at(shown))?;
    if let Err(error) = fs::rename(next, shown) {
        let _ = fs::rename(&old, shown);
        return Err(Fault::at(shown)(error));
    }
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// Puts the old site back if a run was ended between the two steps.
pub fn recover(shown: &Path) -> Result<(), Fault> {
    let old = aside(shown);
    if !shown.exists() && old.join(FILE).is_file() {
        fs::rename(&old, shown).map_err(Fault::at(shown))?;
    }
    Ok(())
}

fn aside(shown: &Path) -> PathBuf {
    let name = shown.file_name().unwrap_or_default().to_string_lossy();
    shown.with_file_name(format!(".{name}.old"))
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
