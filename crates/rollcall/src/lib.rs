//! What was voted: votes, members, symbols, dates, tallies, and the packed form they travel in.
//!
//! [`Archive`] is the way in: it is read once from two packs and answers from then on.

mod analysis;
mod archive;
mod edit_distance;
mod model;
pub mod sort;
mod texts;

pub mod pack;
pub mod query;
pub mod search;

pub use analysis::agreement::{enough_votes, Agreement, AgreementMeasure};
pub use analysis::blocs::{Bloc, BlocKind};
pub use analysis::comparison::{Comparison, Direction, GroupChanges, Move, Way};
pub use analysis::member_pair::PoleAlignment;
pub use analysis::member_record::{GroupRecord, MemberRecord};
pub use analysis::position_matrix::{MatrixOrder, MatrixRow};
pub use analysis::vote_set::VoteSet;
pub use archive::known_missing::{known_missing, MissingVote};
pub use archive::member_lookup::FoundMembers;
pub use archive::overview::Overview;
pub use archive::symbol_lookup::Found;
pub use archive::Archive;
pub use model::date::{Date, DateError};
pub use model::group::{Bound, Group, GroupMembership};
pub use model::issue::{Issue, Issues};
pub use model::member::{Member, MemberId, RegionalGroup};
pub use model::percent::Percent;
pub use model::period::Period;
pub use model::position::Position;
pub use model::seat_period::Seat;
pub use model::series::{Landmark, Series, ShortTitle};
pub use model::session::Session;
pub use model::symbol::{base_symbol, slug};
pub use model::tally::Tally;
pub use model::topic::Topic;
pub use model::two_thirds_rule::{Question, TwoThirds};
pub use model::vote::{RecordedVote, VoteId};
pub use pack::{PackError, Source};
pub use texts::subjects::{SubjectRow, Subjects};
pub use texts::titles::{TitleLanguage, Titles};
