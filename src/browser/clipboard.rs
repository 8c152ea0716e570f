//! The clipboard.

use super::window;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; says whether it worked (a frame or an insecure page may not be allowed to).
pub async fn copy(text: &str) -> bool {
    let Some(window) = window().filter(web_sys::Window::is_secure_context) else {
        return false;
    };
    JsFuture::from(window.navigator().clipboard().write_text(text))
        .await
        .is_ok()
}
