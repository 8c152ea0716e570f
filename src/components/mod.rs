//! Pieces of pages; one a file.
//!
//! A piece with a state of its own is a component. All others are functions of the site: each
//! component costs the reader some kilobytes of program, and a page is drawn at once anyway.

pub(crate) mod charts;
pub mod country;
mod figure_view;
pub(crate) mod frame;
mod maps;
pub(crate) mod markup;
pub(crate) mod search;
pub(crate) mod series;
pub mod share;
pub(crate) mod vote;

pub use charts::prerendered::is_printed;
pub(crate) use charts::prerendered::{all_members, card_foot, card_head};
#[cfg(not(target_arch = "wasm32"))]
pub use charts::scene_svg::class as scene_class;
pub use charts::scene_svg::{scene_svg, shared_patterns};
pub use country::agreement_list::{
    agreement, asked_votes, meaning, share, span_choice, value, want_subjects,
};
pub use figure_view::FigureView;
pub use frame::address_faults::faults;
pub use frame::embed_frame::EmbedFrame;
pub use frame::footer::app_footer;
pub use frame::header::app_header;
pub use frame::loading::{pack_failure, waiting};
pub use frame::page_card::{card_section, is_card, page_end};
pub use maps::comparison_maps::{direction_map, twin_maps};
pub use markup::builder::HtmlBuilder;
pub use markup::query_params::{
    chart, choices, in_text, labels, member_link, member_link_in, part, path_to_search,
    path_to_votes, path_with, percent, say1, title, with_part,
};
use search::facets::facets;
use search::filter_label::filter_text;
pub use search::member_picker::{name_of_nobody, OFFERED_MEMBERS};
pub use search::query_summary::{named_member, query_parts};
pub use search::result_row::found_row;
pub use search::results::{Answer, Results};
pub use search::search_box::SearchBox;
pub use search::translated_titles::want_tongues;
pub use search::vote_picker::VoteBox;
pub use series::changes::{not_at_both, series_steps};
pub use series::matrix::series_matrix;
pub use series::small_multiples::multiples;
pub use share::copy_field::CopyField;
pub use share::panel::{share_link, share_panel};
pub(crate) use vote::card_subtitle::card_subtitle;
pub use vote::details::VoteDetails;
use vote::documents::documents;
use vote::members_by_position::name_lists;
pub use vote::pager::vote_pager;
pub use vote::picked_members::picked;
pub use vote::position_icon::position_mark;
pub use vote::position_legend::position_chips;
pub use vote::row::{vote_row, Row};
use vote::series_neighbours::series_votes;
pub use vote::tally_bar::{small_tally_bar, wide_tally_bar};
