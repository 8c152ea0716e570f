//! Files to keep.

use super::window;
use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// How long a file's address is kept, in milliseconds: Safari reads it some time after the press.
const KEPT: i32 = 60_000;

/// A file in memory.
pub fn blob(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// Saves a file under a name; says whether the browser was asked.
pub fn save(name: &str, file: &Blob) -> bool {
    press(name, file).is_some()
}

fn press(name: &str, file: &Blob) -> Option<()> {
    let window = window()?;
    let url = Url::create_object_url_with_blob(file).ok()?;
    let link = window.document()?.create_element("a").ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_ref::<HtmlElement>()?.click();
    let forget = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&url);
    });
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
        JsValue::unchecked_ref(&forget),
        KEPT,
    );
    Some(())
}
