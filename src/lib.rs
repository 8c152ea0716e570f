//! The page: the app in the browser, and the same pieces written as text for published pages.

mod app;
mod app_context;
mod browser;
mod components;
mod layout;
mod packs;
mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod reach;

/// Puts the app in the place of the frame that the page's file shows.
pub fn run() {
    browser::document::mark_panics();
    browser::document::mount::<app::App>(|width| app::Frame { width });
}
