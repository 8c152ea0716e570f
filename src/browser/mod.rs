//! The browser: the only room that names web-sys. Each may throw in a sandboxed frame, so each
//! gives an answer instead of a panic.

pub mod clipboard;
pub mod clock;
pub mod document;
pub mod download;
pub mod events;
pub mod fetch;
pub mod history;
pub mod idle;
pub mod letters;
pub mod listen;
pub mod marks;
pub mod parent;
pub mod picture;
pub mod scroll;
pub mod send;
mod storage;
pub mod theme;
pub mod width;

/// The window; a page always has one. Where pages are written as text there is none.
fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}
