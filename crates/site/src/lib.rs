//! Serves the built site as a strict static host does: compression, policy, fallback; a published
//! site by the headers that it brings with it.
//!
//! For this machine only: `cargo xtask serve`, the tests in browsers and the benchmark use it.

mod answer;
mod compress;
mod headers;
mod host;
mod kind;
mod request;
mod resolve;
mod server;

pub use compress::{brotli, gzip, Encoding};
pub use host::{is_hashed, FOR_EVER, POLICY};
pub use kind::content_type;
pub use server::{Fallback, Options, Site, SiteError};
