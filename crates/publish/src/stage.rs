//! Where a site is written: beside the one that stands, which it replaces when it is whole.

use crate::publication::{Publication, FILE};
use crate::swap::{recover, swap};
use crate::Fault;
use rollcall::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Held locked as long as a run writes; what has it was left by a run of ours.
const LOCK: &str = ".publishing";

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

/// See the head of this file.
pub struct Stage {
    shown: PathBuf,
    next: PathBuf,
    lock: Option<File>,
    before: Publication,
    today: Date,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    files: BTreeMap<String, Date>,
    counts: Counts,
}

impl Stage {
    /// Opens a folder beside `out`.
    ///
    /// # Errors
    /// [`Fault::Stranger`] if `out` holds what no run of ours wrote, [`Fault::Busy`] if another
    /// run is at it, [`Fault::Write`] if the folder cannot be written.
    pub fn open(out: &Path, today: Date) -> Result<Self, Fault> {
        let shown = settled(out)?;
        let stranger = || Fault::Stranger(out.to_path_buf());
        let name = shown.file_name().ok_or_else(stranger)?.to_string_lossy();
        let next = shown.with_file_name(format!(".{name}.next"));
        recover(&shown)?;
        let before = Publication::read(&shown).ok_or_else(stranger)?;
        let lock = begin(&next)?;
        Ok(Self {
            shown,
            next,
            lock: Some(lock),
            before,
            today,
            state: Mutex::default(),
        })
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
        let lock = self.next.join(LOCK);
        fs::remove_file(&lock).map_err(Fault::at(&lock))?;
        swap(&self.next, &self.shown)?;
        self.lock = None;
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

impl Drop for Stage {
    /// What a run leaves that did not end well goes; after a good one nothing is there.
    fn drop(&mut self) {
        if self.lock.is_some() {
            let _ = fs::remove_dir_all(&self.next);
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

/// A fresh folder, locked for this run; what a run left that was ended half-way goes.
fn begin(next: &Path) -> Result<File, Fault> {
    let path = next.join(LOCK);
    if next.exists() {
        let left = File::open(&path).map_err(|_| Fault::Stranger(next.to_path_buf()))?;
        if left.try_lock().is_err() {
            return Err(Fault::Busy(next.to_path_buf()));
        }
        fs::remove_dir_all(next).map_err(Fault::at(next))?;
    }
    fs::create_dir(next).map_err(Fault::at(next))?;
    let lock = File::create(&path).map_err(Fault::at(&path))?;
    if lock.try_lock().is_err() {
        return Err(Fault::Busy(next.to_path_buf()));
    }
    Ok(lock)
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
