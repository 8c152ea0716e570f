//! The sites being served, a page of them in a browser, and what the archive says.

mod article;
mod copy;
mod page;
mod paper;
mod pixels;
mod record;
mod sites;

pub use article::{element_of, Article, Served};
pub use copy::Copy;
pub use page::Page;
pub use paper::{Paper, SCALE};
pub use pixels::{Bar, Pixels};
pub use record::{archive, library, vote, DayRecord};
pub use sites::{folder, published, published_late, site, sub_path};

/// Everybody's example: 141–7–32, 13 did not vote.
pub const VOTE: &str = "vote/A-RES-ES-11-6";
