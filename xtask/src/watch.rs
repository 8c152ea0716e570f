//! Waits until a source changes.

use crate::places::Places;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// What the page is made of.
const SOURCES: &[&str] = &[
    "src",
    "crates",
    "static",
    "data",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
];

/// How often to look, and how long nothing may change before a build begins.
const PAUSE: Duration = Duration::from_millis(700);

/// The state of the sources when they were last looked at.
pub struct Watch {
    sources: Vec<PathBuf>,
    seen: (usize, Option<SystemTime>),
}

impl Watch {
    /// Starts with the sources as they are.
    pub fn new(places: &Places) -> Self {
        let sources: Vec<PathBuf> = SOURCES.iter().map(|name| places.root.join(name)).collect();
        let seen = state(&sources);
        Self { sources, seen }
    }

    /// Returns when something has changed and then stayed as it is.
    pub fn wait(&mut self) {
        loop {
            std::thread::sleep(PAUSE);
            let now = state(&self.sources);
            if now == self.seen {
                continue;
            }
            self.seen = now;
            loop {
                std::thread::sleep(PAUSE);
                let now = state(&self.sources);
                if now == self.seen {
                    return;
                }
                self.seen = now;
            }
        }
    }
}

/// How many files there are and when the youngest was written.
fn state(sources: &[PathBuf]) -> (usize, Option<SystemTime>) {
    let mut state = (0, None);
    for source in sources {
        add(source, &mut state);
    }
    state
}

fn add(path: &Path, state: &mut (usize, Option<SystemTime>)) {
    let Ok(data) = path.metadata() else {
        return;
    };
    if data.is_dir() {
        let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
        entries.for_each(|entry| add(&entry.path(), state));
    } else {
        state.0 += 1;
        state.1 = state.1.max(data.modified().ok());
    }
}
