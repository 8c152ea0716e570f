//! Maps: the basemap, the camera, names and dots on it, and what is drawn over it.

pub(crate) mod basemap;
pub mod camera;
pub mod choropleth;
pub(crate) mod label_placement;
pub(crate) mod pick_dots;
pub mod vote_map;
