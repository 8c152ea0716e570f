//! A copy of the built site, to be damaged.

use super::sites::folder;
use site::{Options, Site};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder with the site; it goes with the value.
pub struct Copy(PathBuf);

impl Copy {
    /// An empty folder.
    pub fn empty() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("plenary-copy-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The whole site for `/`.
    pub fn of_site() -> Self {
        let copy = Self::empty();
        copy_folder(&folder("PLENARY_SITE"), &copy.0);
        copy
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// The one file in `under` whose name begins and ends like this.
    pub fn find(&self, under: &str, begins: &str, ends: &str) -> PathBuf {
        let entries = std::fs::read_dir(self.0.join(under)).unwrap();
        let found: Vec<PathBuf> = entries
            .map(|entry| entry.unwrap().path())
            .filter(|path| {
                let name = path.file_name().unwrap().to_string_lossy();
                name.starts_with(begins) && name.ends_with(ends)
            })
            .collect();
        assert_eq!(found.len(), 1, "{begins}…{ends}: {found:?}");
        found[0].clone()
    }

    /// Serves it on a port of its own.
    pub fn serve(&self) -> Site {
        Site::start(Options::new(&self.0)).unwrap()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let new = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &new);
        } else {
            std::fs::copy(&path, &new).unwrap();
        }
    }
}
