//! Where a site is written: beside the one that stands, which it replaces when it is whole.

use crate::atomic_swap::{recover, swap};
use crate::publication_record::{Publication, FILE};
use crate::site_lock::{beside, Lock};
use crate::Fault;
use rollcall::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How many files, and bytes, a run wrote and left as they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files that are new or have changed.
    pub written: usize,
    /// Files carried over from the site that stood before.
    pub unchanged: usize,
    /// Bytes of both.
    pub bytes: u64,
}

/// Folder beside a site, in which a run writes the next one.
pub struct StagingDir {
    shown: PathBuf,
    next: PathBuf,
    lock: Option<Lock>,
    before: Publication,
    today: Date,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    files: BTreeMap<String, Date>,
    counts: Counts,
}

impl StagingDir {
    /// Opens a folder beside `out`.
    ///
    /// # Errors
    /// [`Fault::Stranger`] if `out` holds what no run of ours wrote, [`Fault::Busy`] if another
    /// run is at it, [`Fault::Write`] if the folder cannot be written.
    pub fn open(out: &Path, today: Date) -> Result<Self, Fault> {
        let shown = settled(out)?;
        if shown.file_name().is_none() {
            return Err(Fault::Stranger(shown));
        }
        let next = beside(&shown, "next");
        // Before the lock is there, which makes what lies beside the site a run's.
        for folder in [&next, &beside(&shown, "old")] {
            if is_strange(folder, &shown) {
                return Err(Fault::Stranger(folder.clone()));
            }
        }
        let lock = Some(Lock::take(&shown)?);
        let mut stage = Self {
            shown,
            next,
            lock,
            before: Publication::default(),
            today,
            state: Mutex::default(),
        };
        recover(&stage.shown)?;
        stage.before =
            Publication::read(&stage.shown).ok_or_else(|| Fault::Stranger(out.to_path_buf()))?;
        if stage.next.exists() {
            fs::remove_dir_all(&stage.next).map_err(Fault::at(&stage.next))?;
        }
        fs::create_dir(&stage.next).map_err(Fault::at(&stage.next))?;
        Ok(stage)
    }

    /// Writes a file, or carries it over if it stands already as it is to be. `path` is relative,
    /// with `/` between names.
    ///
    /// # Errors
    /// [`Fault::Write`], for example on a full disk.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Fault> {
        let old = self.shown.join(path);
        let same = fs::metadata(&old).is_ok_and(|data| data.len() == bytes.len() as u64)
            && fs::read(&old).is_ok_and(|before| before == bytes);
        if same && self.keep(path)? {
            return Ok(());
        }
        let new = self.place(path)?;
        fs::write(&new, bytes).map_err(Fault::at(&new))?;
        self.note(path, self.today, bytes.len() as u64, |counts| {
            &mut counts.written
        });
        Ok(())
    }

    /// Carries a file over from the site that stands, if a run of ours wrote it there.
    ///
    /// # Errors
    /// [`Fault::Write`]
    pub fn keep(&self, path: &str) -> Result<bool, Fault> {
        let Some(day) = self.before.files.get(path).copied() else {
            return Ok(false);
        };
        let old = self.shown.join(path);
        let Ok(data) = fs::symlink_metadata(&old) else {
            return Ok(false);
        };
        if !data.is_file() {
            return Ok(false);
        }
        link(&old, &self.place(path)?)?;
        self.note(path, day, data.len(), |counts| &mut counts.unchanged);
        Ok(true)
    }

    /// Counts a file once, also if two threads came to it: two pages may show one picture.
    fn note(&self, path: &str, day: Date, bytes: u64, kind: fn(&mut Counts) -> &mut usize) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.files.insert(path.to_owned(), day).is_none() {
            *kind(&mut state.counts) += 1;
            state.counts.bytes += bytes;
        }
    }

    /// The day on which a file of this run last changed.
    pub fn changed(&self, path: &str) -> Date {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.files.get(path).copied().unwrap_or(self.today)
    }

    /// Puts the new site in the place of the old one. What others put into the old one goes with
    /// it, and so do the app's hashed files of the run before: a page loaded before asks for them.
    ///
    /// # Errors
    /// [`Fault::Write`]; the old site still stands.
    pub fn finish(mut self) -> Result<Counts, Fault> {
        let state = std::mem::take(&mut self.state);
        let State { files, counts } = state.into_inner().unwrap_or_else(PoisonError::into_inner);
        let past = self.before.outlived_by(&files);
        for path in &past {
            let old = self.shown.join(path);
            if old.is_file() {
                link(&old, &self.place(path)?)?;
            }
        }
        let ours: BTreeSet<&str> = self.before.ours().collect();
        self.carry_strangers(&ours, "")?;
        let publication = Publication { files, past };
        let list = self.next.join(FILE);
        fs::write(&list, publication.write()?).map_err(Fault::at(&list))?;
        swap(&self.next, &self.shown)?;
        Ok(counts)
    }

    fn carry_strangers(&self, ours: &BTreeSet<&str>, under: &str) -> Result<(), Fault> {
        let folder = self.shown.join(under);
        let Ok(entries) = fs::read_dir(&folder) else {
            return Ok(());
        };
        for entry in entries {
            let entry = entry.map_err(Fault::at(&folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = match under {
                "" => name,
                _ => format!("{under}/{name}"),
            };
            let kind = entry.file_type().map_err(Fault::at(&folder))?;
            if kind.is_dir() {
                self.carry_strangers(ours, &path)?;
            } else if !ours.contains(path.as_str()) && !self.next.join(&path).exists() {
                link(&entry.path(), &self.place(&path)?)?;
            }
        }
        Ok(())
    }

    /// Where a file goes; its folder is there.
    fn place(&self, path: &str) -> Result<PathBuf, Fault> {
        let new = self.next.join(path);
        if let Some(folder) = new.parent() {
            fs::create_dir_all(folder).map_err(Fault::at(folder))?;
        }
        Ok(new)
    }
}

impl Drop for StagingDir {
    /// Removes what the run leaves: the next site if it did not end well, else the one before. The
    /// lock's file goes last, and stays with what cannot be removed, for the next run.
    fn drop(&mut self) {
        let old = beside(&self.shown, "old");
        let _ = fs::remove_dir_all(&self.next);
        // Where two folders cannot be exchanged, it may be the only whole site.
        if self.shown.exists() {
            let _ = fs::remove_dir_all(&old);
        }
        if self.next.exists() || old.exists() {
            return;
        }
        if let Some(lock) = self.lock.take() {
            lock.remove();
        }
    }
}

/// The folder's own path: a link leads to its folder, and folders above it are there.
fn settled(out: &Path) -> Result<PathBuf, Fault> {
    if let Ok(path) = out.canonicalize() {
        return Ok(path);
    }
    let name = out
        .file_name()
        .ok_or_else(|| Fault::Stranger(out.to_path_buf()))?;
    let parent = match out.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(Fault::at(parent))?;
    let parent = parent.canonicalize().map_err(Fault::at(parent))?;
    Ok(parent.join(name))
}

/// Whether a folder beside a site holds what no run wrote. What a run is still writing, or left when
/// it was killed, has the lock's file beside it; it may end between two looks, and then nothing is there.
fn is_strange(folder: &Path, shown: &Path) -> bool {
    let strange = || Publication::read(folder).is_none();
    strange() && !Lock::is_left(shown) && strange()
}

/// The same file under a second name; a copy where the disk has no such thing.
fn link(old: &Path, new: &Path) -> Result<(), Fault> {
    match fs::hard_link(old, new) {
        Ok(()) => Ok(()),
        // Another thread was first. A copy would be written over the old site's own file.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(_) => fs::copy(old, new).map(drop).map_err(Fault::at(new)),
    }
}
