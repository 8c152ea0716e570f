//! Why there is no picture.

use thiserror::Error;

/// Each in one sentence.
#[derive(Debug, Error)]
pub enum PictureFault {
    /// Letters that neither the carried fonts nor the system's have.
    #[error("No font has the letters “{0}”; install one for their script, such as Debian's fonts-noto-core or fonts-noto-cjk.")]
    NoFont(String),
    /// A picture that cannot be drawn.
    #[error("The picture cannot be drawn: {0}.")]
    Undrawn(String),
}
