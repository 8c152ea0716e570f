//! Where: outlines, seats through time, markers, tile grid, hit-testing.
//!
//! Three spaces of coordinates occur here, all with y downwards:
//!
//! - *degrees*: longitude and latitude;
//! - *px of the 1200-px map*: the plane of [`projection`], origin at 11° E on the equator;
//!   the outlines are kept in eighths of it, and [`VIEW_BOX`] is its frame;
//! - *CSS px*: what is on a screen, relative to the top left of the frame ([`Frame`]).
//!
//! The way from a vote's members to a map: [`World::read`] → [`lands`] → [`World::outline`]
//! of each land → [`markers`] for those too small to hit → [`HitTester`] for the pointer.

mod borders;
mod dissolve;
pub mod equal_earth;
mod gazetteer;
mod hit_test;
mod lands;
mod marker_layout;
mod outline;
mod polylabel;
mod simplify;
mod svg_path;
mod topology;
mod viewport;

pub use gazetteer::{Marker, Places, Territory, Tile, PLACES};
pub use hit_test::{Hit, HitTester};
pub use lands::{lands, Holder, Land};
pub use marker_layout::{markers, Mark};
pub use outline::{Outline, Point, Ring, GRID};
pub use rollcall::pack::PackError;
pub use topology::{Line, PieceId, World, WORLD};
pub use viewport::{between, Frame, Rect, VIEW_BOX};
