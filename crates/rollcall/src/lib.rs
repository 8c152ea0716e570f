//! What was voted: votes, members, symbols, dates, tallies, and the packed form they travel in.
//!
//! [`Archive`] is the way in: it is read once from two packs and answers from then on.

mod archive;
mod date;
mod find;
mod group;
mod issues;
mod member;
mod names;
mod overview;
mod position;
mod regional;
mod seat;
mod series;
mod session;
mod subjects;
mod symbol;
mod tally;
mod titles;
mod vote;

pub mod pack;
pub mod search;

pub use archive::Archive;
pub use date::{Date, DateError};
pub use find::Found;
pub use group::{Bound, Group, GroupMembership};
pub use issues::{Issue, Issues};
pub use member::{Member, MemberId, RegionalGroup};
pub use pack::{PackError, Source};
pub use position::Position;
pub use seat::Seat;
pub use series::{Landmark, Series};
pub use session::Session;
pub use subjects::{SubjectRow, Subjects};
pub use symbol::{base_symbol, slug};
pub use tally::Tally;
pub use titles::Titles;
pub use vote::{RecordedVote, VoteId};
