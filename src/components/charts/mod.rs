//! Charts and small pictures as SVG, and their numbers as tables.

pub(crate) mod data_table;
pub(crate) mod prerendered;
pub(crate) mod scene_svg;
pub(crate) mod thumbnail;
