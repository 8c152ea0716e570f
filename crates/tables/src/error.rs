//! What can go wrong between CSV and packs.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use rollcall::pack::ShelfError;
use rollcall::PackError;
use thiserror::Error;

/// Why packs cannot be written or tables cannot be read; each is a sentence.
#[derive(Debug, Error)]
pub enum Error {
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file is no CSV.
    #[error("{path}: {source}")]
    Csv {
        /// The file.
        path: PathBuf,
        /// What the reader says.
        source: csv::Error,
    },
    /// A column is missing.
    #[error("{path} has no column “{column}”")]
    Column {
        /// The file.
        path: PathBuf,
        /// The missing column.
        column: String,
    },
    /// A cell cannot be understood.
    #[error("{path}, line {line}, column “{column}”: “{value}” is no {wanted}")]
    Cell {
        /// The file.
        path: PathBuf,
        /// Line of the file.
        line: u64,
        /// The column.
        column: String,
        /// What the cell holds.
        value: String,
        /// What it should be.
        wanted: Cow<'static, str>,
    },
    /// More members than a pack can tell apart.
    #[error("{0} has more members than a pack can tell apart")]
    TooManyMembers(PathBuf),
    /// A pack cannot be written or read.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The list of fetched packs cannot be read.
    #[error(transparent)]
    PackManifest(#[from] ShelfError),
    /// Both the tables and the official file are given.
    #[error("give either the folder of tables or the Digital Library's file, not both")]
    TwoSources,
    /// `members.csv` has other codes than the votes.
    #[error("members.csv and votes.pack have different codes; pack the votes again")]
    OtherMembers,
}

impl Error {
    /// Wraps the system's error with the file's name.
    pub fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Error + '_ {
        move |source| Error::File {
            path: path.to_owned(),
            source,
        }
    }

    /// Wraps the CSV reader's error with the file's name.
    pub fn csv(path: &Path) -> impl FnOnce(csv::Error) -> Error + '_ {
        move |source| Error::Csv {
            path: path.to_owned(),
            source,
        }
    }
}
