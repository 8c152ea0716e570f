//! The app, as `cargo xtask build` made it: its files, and its page put under another path.

use crate::{BaseUrl, Fault};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The list that `cargo xtask build` writes.
const LIST: &str = "app.json";

/// A built site.
#[derive(Clone, Debug)]
pub struct App {
    /// Its folder.
    pub folder: PathBuf,
    /// The names of its parts.
    pub parts: Parts,
    /// Its files but the pages, as paths within the folder with `/` between the names.
    pub files: Vec<String>,
    /// Its page, for the path that it was built for.
    index: String,
}

/// The names of the files that pages name.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Parts {
    /// The path that the site was built for.
    pub base: String,
    /// The style sheet of every page.
    pub style: String,
    /// The style sheet of what only the whole program shows: of pages that are no vote.
    pub whole_style: String,
    /// The script for the head of published pages.
    pub head: String,
    /// The start-up script.
    pub boot: String,
    /// The script for browsers without modules.
    pub old: String,
}

impl App {
    /// Reads a built site.
    ///
    /// # Errors
    /// [`Fault::NoApp`] and [`Fault::App`].
    pub fn read(folder: &Path) -> Result<Self, Fault> {
        let list = folder.join(LIST);
        let text = std::fs::read_to_string(&list).map_err(|_| Fault::NoApp(folder.into()))?;
        let parts = serde_json::from_str(&text).map_err(|error| unusable(&list, error))?;
        let index = folder.join("index.html");
        let index = std::fs::read_to_string(&index).map_err(|error| unusable(&index, error))?;
        let mut app = Self {
            folder: folder.to_path_buf(),
            parts,
            files: Vec::new(),
            index,
        };
        app.gather("")?;
        app.files.sort();
        let parts = &app.parts;
        for part in [&parts.style, &parts.whole_style, &parts.head, &parts.boot] {
            if !app.files.contains(part) {
                return Err(unusable(&folder.join(part), "it is missing"));
            }
        }
        Ok(app)
    }

    fn gather(&mut self, under: &str) -> Result<(), Fault> {
        let folder = self.folder.join(under);
        let entries = std::fs::read_dir(&folder).map_err(|error| unusable(&folder, error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unusable(&folder, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = match under {
                "" => name,
                _ => format!("{under}/{name}"),
            };
            let kind = entry
                .file_type()
                .map_err(|error| unusable(&folder, error))?;
            if kind.is_symlink() && !self.holds(&entry.path()) {
                return Err(unusable(&entry.path(), "it is a link that leads elsewhere"));
            }
            if kind.is_dir() {
                self.gather(&path)?;
            } else if !path.ends_with(".html") && path != LIST {
                self.files.push(path);
            }
        }
        Ok(())
    }

    /// Whether a link leads to a file of the app; its folders are walked where they stand.
    fn holds(&self, link: &Path) -> bool {
        let (Ok(file), Ok(folder)) = (link.canonicalize(), self.folder.canonicalize()) else {
            return false;
        };
        file.starts_with(folder) && file.is_file()
    }

    /// The app's page under another path, with more lines in its head.
    ///
    /// # Errors
    /// [`Fault::App`] if the page has no head.
    pub fn page(&self, base: &BaseUrl, head: &str) -> Result<String, Fault> {
        let built_for = |attribute: &str| format!("{attribute}=\"{}", self.parts.base);
        let mut page = self.index.clone();
        for attribute in ["href", "src", "content"] {
            page = page.replace(
                &built_for(attribute),
                &format!("{attribute}=\"{}", base.path()),
            );
        }
        match page.split_once("</head>") {
            Some((before, after)) => Ok(format!("{before}{head}</head>{after}")),
            None => Err(unusable(&self.folder.join("index.html"), "it has no head")),
        }
    }
}

fn unusable(path: &Path, reason: impl ToString) -> Fault {
    Fault::App {
        path: path.to_path_buf(),
        reason: reason.to_string(),
    }
}
