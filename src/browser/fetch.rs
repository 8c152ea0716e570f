//! Fetching a pack.

use super::window;
use js_sys::{ArrayBuffer, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// Why a file did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchFault {
    /// No connection.
    Offline,
    /// The host answered, but not with the file.
    Missing,
}

/// The bytes of a pack: the start-up script may already be fetching it under its name. When it is
/// tried `again`, not from what the browser has kept: that may be what was damaged.
pub async fn pack(name: &str, url: &str, again: bool) -> Result<Vec<u8>, FetchFault> {
    let window = window().ok_or(FetchFault::Offline)?;
    let promise = taken::<Promise>(name).unwrap_or_else(|| {
        let init = RequestInit::new();
        if again {
            init.set_cache(RequestCache::Reload);
        }
        window.fetch_with_str_and_init(url, &init)
    });
    let mut answer = JsFuture::from(promise)
        .await
        .map_err(|_| FetchFault::Offline)?;
    // The start-up script gives the bytes themselves.
    if let Some(response) = answer.dyn_ref::<Response>() {
        if !response.ok() {
            return Err(FetchFault::Missing);
        }
        let bytes = response.array_buffer().map_err(|_| FetchFault::Missing)?;
        answer = JsFuture::from(bytes)
            .await
            .map_err(|_| FetchFault::Offline)?;
    }
    Ok(Uint8Array::new(&answer).to_vec())
}

/// The bytes of a pack that the start-up script has fetched completely, once.
pub fn here(name: &str) -> Option<Vec<u8>> {
    let bytes = taken::<ArrayBuffer>(name)?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// A text that the start-up script has fetched, once.
pub fn text(name: &str) -> Option<String> {
    Some(taken::<JsString>(name)?.into())
}

/// Takes what the start-up script has of a pack, once and if it is of this kind: a second try is
/// a new fetch.
fn taken<T: JsCast>(name: &str) -> Option<T> {
    let packs = Reflect::get(&js_sys::global(), &JsValue::from_str("plenaryPacks")).ok()?;
    let key = JsValue::from_str(name);
    let taken = Reflect::get(&packs, &key).ok()?.dyn_into::<T>().ok()?;
    Reflect::delete_property(packs.unchecked_ref::<Object>(), &key).ok()?;
    Some(taken)
}
