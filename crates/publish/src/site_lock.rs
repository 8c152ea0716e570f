//! The lock beside a site: one run at a time, and a mark of what a run left that was killed.

use crate::Fault;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// So many times a lock is looked for that another run removes at the same moment.
const TRIES: usize = 100;

/// A lock that is held. The system frees it when its holder dies; the file then stays, and says that
/// the folders beside it are a run's.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock of a site, `.site.lock` beside `site`.
    ///
    /// # Errors
    /// [`Fault::Busy`] if another run holds it, [`Fault::Write`] if it cannot be written.
    pub fn take(shown: &Path) -> Result<Self, Fault> {
        let path = beside(shown, "lock");
        for _ in 0..TRIES {
            let mut open = File::options();
            let file = open.write(true).create(true).truncate(false).open(&path);
            let file = file.map_err(Fault::at(&path))?;
            match file.try_lock() {
                Ok(()) if is_at(&file, &path) => return Ok(Self { path, _file: file }),
                // Its holder has ended and removed it meanwhile.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => break,
                Err(TryLockError::Error(error)) => return Err(Fault::at(&path)(error)),
            }
        }
        Err(Fault::Busy(shown.to_path_buf()))
    }

    /// Whether a run is at it, or was killed and nothing has tidied up since.
    pub fn is_left(shown: &Path) -> bool {
        beside(shown, "lock").exists()
    }

    /// Removes the file, before the lock is free.
    pub fn remove(self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// The path of what a run keeps beside a site: `.site.next`.
pub fn beside(shown: &Path, what: &str) -> PathBuf {
    let name = shown.file_name().unwrap_or_default().to_string_lossy();
    shown.with_file_name(format!(".{name}.{what}"))
}

/// Whether an open file still has this name.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |a: fs::Metadata, b: fs::Metadata| (a.dev(), a.ino()) == (b.dev(), b.ino());
    let there = fs::symlink_metadata(path).ok();
    file.metadata()
        .ok()
        .zip(there)
        .is_some_and(|(a, b)| same(a, b))
}

/// Elsewhere a file that is open keeps its name.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}
