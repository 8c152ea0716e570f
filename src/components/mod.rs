//! Pieces of pages; one a file.
//!
//! A piece with a state of its own is a component. All others are functions of the site: each
//! component costs the reader some kilobytes of program, and a page is drawn at once anyway.

mod app_footer;
mod app_header;
mod copy_field;
mod documents;
mod embed_frame;
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
mod vote_details;
mod vote_map;
mod vote_pager;
mod vote_row;
mod waiting;

pub use app_footer::app_footer;
pub use app_header::app_header;
pub use copy_field::CopyField;
use documents::documents;
pub use embed_frame::EmbedFrame;
pub use faults::faults;
use name_lists::name_lists;
pub use picked::picked;
pub use position_chips::position_chips;
pub use position_mark::position_mark;
pub use scene_view::{scene_svg, SceneView};
pub use search_box::SearchBox;
use series_votes::series_votes;
pub use share_panel::share_panel;
pub use tally_bar::{small_tally_bar, TallyBar};
pub use vote_details::VoteDetails;
pub use vote_map::VoteMap;
pub use vote_pager::vote_pager;
pub use vote_row::{vote_row, Row};
pub use waiting::{pack_failure, waiting};
