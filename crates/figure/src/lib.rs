//! How it looks and where it lives: the figure, its address, its scene of marks.
//!
//! The way from an address to a picture: [`address::read`] gives the figure, the
//! [`Library`] finds its vote, [`plot`](plot::plot) and [`charts`] draw scenes of it, and
//! [`scene::svg`] or the page writes them.

pub mod address;
mod brush;
pub mod caption;
pub mod card;
pub mod charts;
pub mod chosen;
pub mod detail;
pub mod documents;
pub mod filter;
pub mod frame;
mod ground;
pub mod highlight;
mod kept;
mod labels;
pub mod legend;
mod library;
pub mod map;
mod matrix;
pub mod order;
mod pick_dots;
pub mod plot;
pub mod scene;
mod seats;
pub mod shaded;
pub mod stood;
pub mod table;
pub mod take;
pub mod taken;
pub mod theme;
mod tiles;
pub mod together;
pub mod type_ahead;
pub mod walk;
pub mod window;

pub use address::Figure;
pub use library::{Drawn, Library};
pub use taken::{Form, Taken};
