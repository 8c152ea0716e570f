//! A static site of published pages: each vote at its own path, readable before any script, with
//! a preview, oEmbed, feed, map of the site and headers.
//!
//! [`publish`] is the way in. The body of a page is drawn by the pieces of the page itself
//! (`plenary_page::prerender`); here is what stands around it, and how a site replaces another.

mod app_bundle;
mod atomic_swap;
mod base_url;
mod error;
mod feed;
mod head;
mod host_headers;
mod json_ld;
mod oembed;
mod page_meta;
mod page_writer;
mod parallel;
mod pipeline;
mod preview_image;
mod publication_record;
mod published_page;
mod site_files;
mod site_lock;
mod sitemap;
mod staging_dir;
mod trailing_slash;

pub use app_bundle::App;
pub use base_url::BaseUrl;
pub use error::Fault;
pub use page_meta::{said, Said};
pub use pipeline::{publish, Order, Packs, Progress, Report};
pub use preview_image::Preview;
pub use published_page::{Page, NEWEST};
pub use staging_dir::Counts;
