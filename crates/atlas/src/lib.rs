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
//! of each land → [`markers`] for those too small to hit → [`HitMap`] for the pointer.

mod borders;
mod frame;
mod hit;
mod label;
mod lands;
mod markers;
mod outline;
mod path;
mod places;
pub mod projection;
mod simplify;
mod union;
mod world;

pub use frame::{between, Frame, Rect, VIEW_BOX};
pub use hit::{Hit, HitMap};
pub use lands::{lands, Holder, Land};
pub use markers::{markers, Mark};
pub use outline::{Outline, Point, Ring, GRID};
pub use places::{Marker, Places, Territory, Tile, PLACES};
pub use rollcall::pack::PackError;
pub use world::{Line, PieceId, World, WORLD};
