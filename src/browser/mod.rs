//! The browser: the only room that names web-sys. Each may throw in a sandboxed frame, so each
//! gives an answer instead of a panic.

pub mod address_bar;
pub mod clipboard;
pub mod clock;
pub mod document;
pub mod download;
pub mod element_size;
pub mod events;
pub mod fetch;
pub mod idle;
pub mod listeners;
pub mod parent_frame;
pub mod performance;
pub mod picture_fonts;
pub mod rasterize;
pub mod scroll;
mod storage;
pub mod theme;
pub mod web_share;

/// The window; a page always has one. Where pages are written as text there is none.
fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}
