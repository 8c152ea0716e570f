//! Pieces of pages; one a file.
//!
//! A piece with a state of its own is a component. All others are functions of the site: each
//! component costs the reader some kilobytes of program, and a page is drawn at once anyway.

mod agreement;
mod agreement_map;
mod app_footer;
mod app_header;
mod card_subtitle;
mod change_maps;
mod copied;
mod copy_field;
pub mod country_charts;
pub mod country_lists;
mod documents;
mod embed_frame;
mod explore;
mod facets;
mod faults;
mod figure_view;
mod filter_text;
mod found_row;
mod group_bars;
mod long_list;
mod maps;
mod member_box;
mod member_card;
mod multiples;
mod name_lists;
mod numbers;
mod opened;
mod page_card;
mod picked;
mod position_chips;
mod position_mark;
mod printed;
mod query_parts;
mod region_bars;
mod results;
mod scene_view;
mod search_box;
mod series_matrix;
mod series_steps;
mod series_votes;
mod share_embed;
mod share_panel;
mod share_picture;
mod share_tabs;
mod squares;
pub mod take_away;
mod tally_bar;
mod tongues;
mod tree;
mod vote_box;
mod vote_details;
mod vote_pager;
mod vote_row;
mod waiting;

pub use agreement::{agreement, asked_votes, meaning, share, span_choice, value, want_subjects};
pub use app_footer::app_footer;
pub use app_header::app_header;
pub(crate) use card_subtitle::card_subtitle;
pub use change_maps::{direction_map, twin_maps};
pub use copy_field::CopyField;
use documents::documents;
pub use embed_frame::EmbedFrame;
pub use explore::{
    chart, choices, in_text, labels, member_link, member_link_in, part, path_to_search,
    path_to_votes, path_with, percent, say1, title, with_part,
};
use facets::facets;
pub use faults::faults;
pub use figure_view::FigureView;
use filter_text::filter_text;
pub use found_row::found_row;
pub use member_box::{name_of_nobody, OFFERED_MEMBERS};
pub use multiples::multiples;
use name_lists::name_lists;
pub use page_card::{card_section, is_card, page_end};
pub use picked::picked;
pub use position_chips::position_chips;
pub use position_mark::position_mark;
pub use printed::is_printed;
pub(crate) use printed::{all_members, card_foot, card_head};
pub use query_parts::{named_member, query_parts};
pub use results::{Answer, Results};
#[cfg(not(target_arch = "wasm32"))]
pub use scene_view::class as scene_class;
pub use scene_view::{scene_svg, shared_patterns};
pub use search_box::SearchBox;
pub use series_matrix::series_matrix;
pub use series_steps::{not_at_both, series_steps};
use series_votes::series_votes;
pub use share_panel::{share_link, share_panel};
pub use tally_bar::{small_tally_bar, wide_tally_bar};
pub use tongues::want_tongues;
pub use tree::Tree;
pub use vote_box::VoteBox;
pub use vote_details::VoteDetails;
pub use vote_pager::vote_pager;
pub use vote_row::{vote_row, Row};
pub use waiting::{pack_failure, waiting};
