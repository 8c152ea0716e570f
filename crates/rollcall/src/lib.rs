//! What was voted: votes, members, symbols, dates, tallies, and the packed form they travel in.
//!
//! [`Archive`] is the way in: it is read once from two packs and answers from then on.

mod agreement;
mod archive;
mod columns;
mod compare;
mod counter;
mod country;
mod date;
mod find;
mod group;
mod grouping;
mod issues;
mod lineage;
mod majority;
mod mask;
mod member;
mod membership;
mod mixture;
mod moves;
mod names;
pub mod order;
mod overview;
mod pair;
mod position;
mod regional;
mod seat;
mod series;
mod session;
mod subjects;
mod symbol;
mod tally;
mod titles;
mod topics;
mod vote;

pub mod pack;
pub mod query;
pub mod search;

pub use agreement::{enough_votes, percent, Agreement, Definition};
pub use archive::Archive;
pub use compare::{Comparison, Direction, GroupChanges, Move, Way};
pub use country::{CountryRecord, GroupRecord};
pub use date::{Date, DateError};
pub use find::Found;
pub use group::{Bound, Group, GroupMembership};
pub use grouping::{Bloc, BlocKind};
pub use issues::{Issue, Issues};
pub use majority::{Question, TwoThirds};
pub use mask::VoteMask;
pub use member::{Member, MemberId, RegionalGroup};
pub use moves::{RowOrder, SeriesRow};
pub use pack::{PackError, Source};
pub use pair::Leaning;
pub use position::Position;
pub use seat::Seat;
pub use series::{Landmark, Series, ShortTitle};
pub use session::Session;
pub use subjects::{SubjectRow, Subjects};
pub use symbol::{base_symbol, slug};
pub use tally::Tally;
pub use titles::{Titles, Tongue};
pub use topics::Topic;
pub use vote::{RecordedVote, VoteId};
