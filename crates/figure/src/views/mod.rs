//! The views of a vote, and the marks of members that they share.

pub(crate) mod group_bars;
pub(crate) mod hemicycle;
pub mod highlight;
pub mod keyboard_navigation;
pub mod member_filter;
pub(crate) mod member_marks;
pub mod member_order;
pub mod member_table;
pub mod plot;
pub(crate) mod tile_grid;
pub mod type_ahead;
