//! A static site of published pages: each vote at its own path, readable before any script, with
//! a preview, oEmbed, feed, map of the site and headers.
//!
//! [`publish`] is the way in. The body of a page is drawn by the pieces of the page itself
//! (`plenary_page::published`); here is what stands around it, and how a site replaces another.

mod app;
mod base;
mod choice;
mod data;
mod desk;
mod fault;
mod feed;
mod headers;
mod links;
mod lock;
mod oembed;
mod preview;
mod publication;
mod run;
mod said;
mod site_files;
mod sitemap;
mod stage;
mod swap;
mod tags;
mod work;

pub use app::App;
pub use base::Base;
pub use choice::{Page, NEWEST};
pub use fault::Fault;
pub use preview::Preview;
pub use run::{publish, Order, Packs, Progress, Report};
pub use said::{said, Said};
pub use stage::Counts;
