//! Small texts kept on the reader's device: its theme, and how far pages were scrolled.

use super::window;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// Where a text is kept: for good, or as long as the tab is open.
#[derive(Clone, Copy)]
pub enum Kept {
    /// On the device.
    Device,
    /// In the tab.
    Tab,
}

/// The store; `None` where the browser refuses it, as in a sandboxed frame.
fn store(kept: Kept) -> Option<Storage> {
    let window = window()?;
    let store: Result<_, JsValue> = match kept {
        Kept::Device => window.local_storage(),
        Kept::Tab => window.session_storage(),
    };
    store.ok()?
}

/// The text kept under a name; `None` where there is none, or no store.
pub fn read(kept: Kept, name: &str) -> Option<String> {
    store(kept)?.get_item(name).ok()?
}

/// Keeps a text under a name, or forgets it. A full or refused store keeps nothing.
pub fn write(kept: Kept, name: &str, text: Option<&str>) {
    let Some(store) = store(kept) else { return };
    let _ = match text {
        Some(text) => store.set_item(name, text),
        None => store.remove_item(name),
    };
}
