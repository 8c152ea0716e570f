//! A figure is a value and its address is that value: the path says what is shown, the query
//! says how.

mod display_options;
mod format;
mod parse;
mod percent_encoding;
mod subject;

pub use display_options::{DisplayOptions, Region, Shown, Theme, View, MOST_PICKS};
pub use format::write;
pub use parse::{read, Fault, FaultReason, Reading};
pub use percent_encoding::{decode, encode};
pub use subject::Subject;

use words::Language;

/// What is shown and how, in one language.
///
/// ```
/// use figure::address::{read, write};
/// let reading = read("/vote/A-RES-ES-11-6?view=tiles&pick=PAK~IND");
/// assert!(reading.faults.is_empty());
/// assert_eq!(write(&reading.figure), "/vote/A-RES-ES-11-6?view=tiles&pick=PAK~IND");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// The language of its words.
    pub language: Language,
    /// What is shown.
    pub subject: Subject,
    /// How it is shown.
    pub look: DisplayOptions,
}

impl Figure {
    /// A subject in its default look.
    pub fn of(language: Language, subject: Subject) -> Self {
        Self {
            language,
            subject,
            look: DisplayOptions::default(),
        }
    }

    /// The address, relative to the site's base: `/vote/A-RES-ES-11-6?view=tiles`.
    pub fn address(&self) -> String {
        write(self)
    }
}
