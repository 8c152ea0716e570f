//! The parts of a vote’s page.

pub(crate) mod card_subtitle;
pub(crate) mod details;
pub(crate) mod documents;
pub(crate) mod group_chart;
pub(crate) mod member_card;
pub(crate) mod members_by_position;
pub(crate) mod pager;
pub(crate) mod picked_members;
pub(crate) mod position_icon;
pub(crate) mod position_legend;
pub(crate) mod region_bars;
pub(crate) mod row;
pub(crate) mod series_neighbours;
pub(crate) mod tally_bar;
