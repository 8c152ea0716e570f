//! A real Chromium, driven for the tests in a browser and for the benchmark.
//!
//! Each [`Browser`] has a chromedriver of its own on a free port and a fresh profile; all of
//! it ends with the value, also when a test fails. [`OtherBrowser`] is one of another engine, for a few pages.

mod browser;
mod driver;
mod fault;
mod other;
mod settings;
mod wait;

pub use browser::Browser;
pub use fault::BrowserFault;
pub use other::{Engine, OtherBrowser};
pub use serde_json::{json, Value};
pub use settings::Settings;
