//! What can go wrong, each in one sentence.

use std::io;
use thiserror::Error;

/// Told to a person once, at the edge.
#[derive(Debug, Error)]
pub enum Fault {
    /// A compiled-in pack cannot be read.
    #[error("The archive in this program cannot be read: {0}.")]
    Pack(#[from] rollcall::PackError),
    /// There is no answer.
    #[error(transparent)]
    Answer(#[from] answers::Fault),
    /// No topic has the word.
    #[error("“{0}” is no topic; the topics are {1}.")]
    NoTopic(String, String),
    /// An ending other than those known.
    #[error("“{0}” does not say a format; end the file's name in .svg, .png, .csv, .json, .txt, .bib or .ris.")]
    Format(String),
    /// A picture that cannot be drawn.
    #[error("{0}")]
    Picture(#[from] picture::PictureFault),
    /// A file that cannot be written.
    #[error("“{path}” cannot be written: {error}.")]
    Write {
        /// The file.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// A site that cannot be published.
    #[error("{0}")]
    Publish(#[from] publish::Fault),
    /// The tables cannot be written.
    #[error("{0}")]
    Tables(#[from] tables::Error),
    /// A value that JSON cannot hold.
    #[error("The answer cannot be written as JSON: {0}.")]
    Json(#[from] serde_json::Error),
}
