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
    /// No member has the code or the name.
    #[error("No member has the code or the name “{0}”; write a code such as PAK.")]
    NoMember(String),
    /// No topic has the word.
    #[error("“{0}” is no topic; the topics are {1}.")]
    NoTopic(String, String),
    /// A part of a query that was not understood, and what was meant.
    #[error("“{0}” in the query was not understood{1}.")]
    Query(String, String),
    /// An address without a picture.
    #[error("“{0}” is no address of a vote, such as /vote/A-RES-ES-11-6.")]
    NoFigure(String),
    /// A part of an address that cannot be used.
    #[error("{0}")]
    Address(String),
    /// An ending other than those known.
    #[error("“{0}” does not say a format; end the file's name in .svg, .png, .csv, .json, .txt, .bib or .ris.")]
    Format(String),
    /// Letters that neither the carried fonts nor the system's have.
    #[error("No font has the letters “{0}”; install one for their script, such as Debian's fonts-noto-core or fonts-noto-cjk.")]
    NoFont(String),
    /// A picture that cannot be drawn.
    #[error("The picture cannot be drawn: {0}.")]
    Picture(String),
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
