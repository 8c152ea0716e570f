//! Pieces of pages; one component a file.

mod app_footer;
mod app_header;
mod copy_field;
mod documents;
mod faults;
mod name_lists;
mod picked;
mod position_chips;
mod position_mark;
mod scene_view;
mod search_box;
mod series_votes;
mod share_panel;
mod tally_bar;
mod vote_map;
mod vote_pager;
mod vote_row;
mod waiting;

pub use app_footer::AppFooter;
pub use app_header::AppHeader;
pub use copy_field::CopyField;
pub use documents::Documents;
pub use faults::Faults;
pub use name_lists::NameLists;
pub use picked::Picked;
pub use position_chips::PositionChips;
pub use position_mark::PositionMark;
pub use scene_view::SceneView;
pub use search_box::SearchBox;
pub use series_votes::SeriesVotes;
pub use share_panel::SharePanel;
pub use tally_bar::TallyBar;
pub use vote_map::VoteMap;
pub use vote_pager::VotePager;
pub use vote_row::VoteRow;
pub use waiting::{PackFailure, Waiting};
