//! What is asked of the archive and answered in plain values.
//!
//! The terminal program prints these answers as JSON, the library for other sites gives them as
//! objects: the names of their fields are the same, because they are the same values.
//! `docs/EMBEDDING.md` and `docs/EXPLORE.md` promise the names.

mod compare;
mod country;
mod drawing;
mod fault;
mod find_member;
mod search;
mod vote;

pub use compare::{compare, Compared, Moved, Side};
pub use country::{country, Country, Counts};
pub use drawing::{drawing, svg, text, Drawing, Wish};
pub use fault::Fault;
pub use find_member::{find_member, member, MembersFound, NamedMember};
pub use search::{search, Found, Searched};
pub use vote::{find, find_positions, shown, vote, Vote};
