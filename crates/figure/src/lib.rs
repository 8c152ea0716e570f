//! How it looks and where it lives: the figure, its address, its scene of marks.
//!
//! The way from an address to a picture: [`address::read`] gives the figure, the
//! [`Library`] finds its vote, [`plot`](views::plot::plot) and [`charts`] draw scenes of it, and
//! [`scene::svg`] or the page writes them.

pub mod address;
pub mod agreement;
pub mod captions;
pub mod charts;
pub mod embed_size;
pub mod export;
pub mod image;
pub mod map;
pub mod resolve;
pub mod scene;
pub mod store;
pub mod theme;
pub mod un_documents;
pub mod views;

pub use address::Figure;
pub use export::taken::{Form, Taken};
pub use store::{Drawn, Library};
