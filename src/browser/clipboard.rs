//! The clipboard.

use super::rasterize::png;
use super::window;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{future_to_promise, JsFuture};
use web_sys::{Clipboard, ClipboardItem};

/// Copies a text; says whether it worked (a frame or an insecure page may not be allowed to).
pub async fn copy(text: &str) -> bool {
    match clipboard() {
        Some(clipboard) => done(clipboard.write_text(text)).await,
        None => false,
    }
}

/// Copies the PNG of an SVG; `base` as for [`png`]. To be called while the press lasts: Safari takes a promise of the
/// picture, but only then.
pub fn copy_picture(svg: String, base: String) -> Option<Promise> {
    let clipboard = clipboard()?;
    let picture = future_to_promise(async move { png(svg, 2, &base).await.map(JsValue::from) });
    let kinds = Object::new();
    Reflect::set(&kinds, &"image/png".into(), &picture).ok()?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds).ok()?;
    Some(clipboard.write(&Array::of1(&item)))
}

/// Whether what was promised came.
pub async fn done(promise: Promise) -> bool {
    JsFuture::from(promise).await.is_ok()
}

fn clipboard() -> Option<Clipboard> {
    window()
        .filter(web_sys::Window::is_secure_context)
        .map(|window| window.navigator().clipboard())
}
