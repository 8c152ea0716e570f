//! Search: the box, the pickers, results and how they divide.

pub(crate) mod facets;
pub(crate) mod filter_label;
pub(crate) mod member_picker;
pub(crate) mod query_summary;
pub(crate) mod result_row;
pub(crate) mod results;
pub(crate) mod search_box;
pub(crate) mod translated_titles;
pub(crate) mod virtual_list;
pub(crate) mod vote_picker;
