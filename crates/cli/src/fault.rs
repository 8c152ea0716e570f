//! What can go wrong, each in one sentence.

use std::io;
use thiserror::Error;

/// Told to a person once, at the edge.
#[derive(Debug, Error)]
pub enum Fault {
    /// A compiled-in pack cannot be read.
    #[error("The archive in this program cannot be read: {0}.")]
    Pack(#[from] rollcall::PackError),
    /// No vote has the symbol.
    #[error("No recorded vote has the symbol “{0}”; texts adopted without a vote are not in the archive.")]
    Unknown(String),
    /// Several votes have it.
    #[error("“{symbol}” stands for several recorded votes; name one of them: {votes}.")]
    Several {
        /// The symbol asked for.
        symbol: String,
        /// The votes' own symbols.
        votes: String,
    },
    /// An address without a picture.
    #[error("“{0}” is no address of a vote, such as /vote/A-RES-ES-11-6.")]
    NoFigure(String),
    /// A part of an address that cannot be used.
    #[error("{0}")]
    Address(String),
    /// An ending other than those known.
    #[error("“{0}” does not say a format; end the file's name in .svg.")]
    Format(String),
    /// A file that cannot be written.
    #[error("“{path}” cannot be written: {error}.")]
    Write {
        /// The file.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// The tables cannot be written.
    #[error("{0}")]
    Tables(#[from] tables::Error),
    /// A value that JSON cannot hold.
    #[error("The answer cannot be written as JSON: {0}.")]
    Json(#[from] serde_json::Error),
}
