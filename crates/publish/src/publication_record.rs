//! `publication.json`: what a run wrote, so that the next one knows its own files from others'.

use crate::Fault;
use rollcall::Date;
use serde::{Deserialize, Serialize};
use site::is_hashed;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The list's name within the site.
pub const FILE: &str = "publication.json";
/// What the list says it is.
const KIND: &str = "plenary publication 1";

/// What a run wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publication {
    /// Each file and the day on which it last changed.
    pub files: BTreeMap<String, Date>,
    /// Files of the run before that pages loaded before may still ask for.
    pub past: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    kind: String,
    files: BTreeMap<String, String>,
    past: Vec<String>,
}

impl Publication {
    /// What stands in a folder: nothing if it is empty or not there; `None` if somebody else
    /// filled it.
    pub fn read(folder: &Path) -> Option<Self> {
        let empty = match fs::read_dir(folder) {
            Ok(mut entries) => entries.next().is_none(),
            Err(_) => !folder.exists(),
        };
        if empty {
            return Some(Self::default());
        }
        let text = fs::read_to_string(folder.join(FILE)).ok()?;
        let written: Written = serde_json::from_str(&text).ok()?;
        if written.kind != KIND {
            return None;
        }
        let files = written.files.into_iter().map(|(path, day)| {
            let day = day.parse().unwrap_or(Date::from_days(0));
            (path, day)
        });
        Some(Self {
            files: files.collect(),
            past: written.past,
        })
    }

    /// The bytes of the list.
    ///
    /// # Errors
    /// [`Fault::Format`], if JSON cannot be written.
    pub fn write(&self) -> Result<Vec<u8>, Fault> {
        let files = self.files.iter();
        let written = Written {
            kind: KIND.to_owned(),
            files: files
                .map(|(path, day)| (path.clone(), day.to_string()))
                .collect(),
            past: self.past.clone(),
        };
        serde_json::to_vec(&written).map_err(|error| Fault::Format {
            file: FILE,
            reason: error.to_string(),
        })
    }

    /// Every path that a run of ours wrote.
    pub fn ours(&self) -> impl Iterator<Item = &str> {
        let files = self.files.keys().chain(&self.past);
        files.map(String::as_str).chain([FILE])
    }

    /// The app's hashed files that a new run has no more. Those of the run before that are no
    /// longer waited for.
    pub fn outlived_by(&self, files: &BTreeMap<String, Date>) -> Vec<String> {
        let of_the_app = |path: &str| is_hashed(path) && !path.starts_with("preview/");
        let gone = self.files.keys().filter(|path| !files.contains_key(*path));
        gone.filter(|path| of_the_app(path)).cloned().collect()
    }
}
