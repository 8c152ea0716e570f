//! What is said: message files, plural rules, numbers and dates by language.
//!
//! No sentence that a reader sees stands in code. `messages/en.ftl` names each message in
//! Fluent's syntax; the other five UN languages follow it file by file, and until a message
//! is translated it is said in English.
//!
//! ```
//! use words::{Language, Msg, Words};
//! let words = Words::new(Language::En);
//! assert_eq!(words.say(Msg::PositionInFavour, &[]), "In favour");
//! assert_eq!(words.date(2023, 2, 23), "23 February 2023");
//! ```

mod language;
mod plural;
mod say;
mod value;

pub use language::{Direction, Language};
pub use say::{Msg, Words, NAMES};
pub use value::Value;
