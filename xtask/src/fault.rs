//! What went wrong, as one sentence with its remedy.

use std::fmt;
use std::path::Path;

/// One sentence that says what happened and what to do.
#[derive(Debug)]
pub struct Fault(String);

/// What every step gives.
pub type Outcome<T = ()> = Result<T, Fault>;

impl Fault {
    /// A fault with its sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A fault with a file or folder, for `map_err`.
    pub fn at<E: fmt::Display>(path: &Path) -> impl FnOnce(E) -> Self + '_ {
        move |error| Self(format!("{}: {error}.", path.display()))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
