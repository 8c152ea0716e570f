//! What can go wrong, each in one sentence.

use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why nothing was published; the site that stood before still stands.
#[derive(Debug, Error)]
pub enum Fault {
    /// No address of a site.
    #[error("“{0}” is no address that a site can stand at; write one such as https://example.org/plenary/.")]
    BaseUrl(String),
    /// No vote has the symbol.
    #[error("No recorded vote has the symbol “{0}”; write symbols such as A/RES/ES-11/6, or landmarks, or all.")]
    Unknown(String),
    /// No built site where one was looked for.
    #[error("“{0}” holds no built site; build one with cargo xtask build, or name its folder with --app.")]
    NoApp(PathBuf),
    /// A built site that cannot be read.
    #[error("The built site has a file that cannot be used, “{path}”: {reason}; build it again with cargo xtask build.")]
    App {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// A folder that somebody else filled.
    #[error("“{0}” is not empty and was not written by plenary publish; name another folder or empty this one.")]
    Stranger(PathBuf),
    /// One folder inside another.
    #[error("“{0}” and the built site “{1}” lie within each other; name another folder.")]
    Nested(PathBuf, PathBuf),
    /// Somebody else is at it.
    #[error("Another run is publishing to “{0}”; wait until it has ended.")]
    Busy(PathBuf),
    /// A file that cannot be written, read or moved.
    #[error("“{path}” cannot be written: {error}.")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// The system's words.
        error: io::Error,
    },
    /// A pack that cannot be read.
    #[error("The archive in this program cannot be read: {0}.")]
    Pack(#[from] rollcall::PackError),
    /// A page without a body.
    #[error("The page “{address}” cannot be written: {reason}")]
    Body {
        /// Its address.
        address: String,
        /// Why.
        reason: String,
    },
    /// A preview that cannot be drawn.
    #[error("{0}")]
    Picture(#[from] picture::PictureFault),
    /// What a format cannot hold.
    #[error("“{file}” cannot be written: {reason}.")]
    Format {
        /// The file.
        file: &'static str,
        /// Why.
        reason: String,
    },
}

impl Fault {
    /// A fault with the file or folder it is about, for `map_err`.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| Self::Write {
            path: path.to_path_buf(),
            error,
        }
    }
}
