//! The address bar.

use super::window;
use figure::Figure;
use wasm_bindgen::JsValue;

/// The path that the site was built for, with a slash at both ends.
pub fn base() -> String {
    window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("meta[name=plenary-base]").ok()?)
        .and_then(|meta| meta.get_attribute("content"))
        .unwrap_or_else(|| "/".into())
}

/// The address from the site's base on, with its query.
pub fn address(base: &str) -> String {
    let Some(location) = window().map(|window| window.location()) else {
        return "/".into();
    };
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    format!("/{}{query}", path.strip_prefix(base).unwrap_or_default())
}

/// Scheme, host and port of this page; empty where there is none (a sandboxed frame).
pub fn origin() -> String {
    window()
        .and_then(|window| window.location().origin().ok())
        .filter(|origin| origin != "null")
        .unwrap_or_default()
}

/// A figure's path from the host on, for links in the page.
pub fn path(base: &str, figure: &Figure) -> String {
    format!("{}{}", base.trim_end_matches('/'), figure.address())
}

/// Goes to a figure: a new step in the history, or in the place of the present one.
pub fn go(base: &str, figure: &Figure, replace: bool) {
    let path = path(base, figure);
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return;
    };
    // In a sandboxed frame the address cannot change; the figure still does.
    let _ = if replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&path))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&path))
    };
}

/// Goes to a figure that this program does not show: the page is loaded anew.
pub fn leave(base: &str, figure: &Figure) {
    if let Some(window) = window() {
        let _ = window.location().assign(&path(base, figure));
    }
}

/// Loads the same figure in the whole program and goes to an element of it: the start-up script
/// takes the whole program for an address with a fragment.
pub fn load_whole(id: &str) {
    if let Some(window) = window() {
        let location = window.location();
        if location.set_hash(id).is_ok() {
            let _ = location.reload();
        }
    }
}

/// The element that [`load_whole`] goes to; empty without one.
pub fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}
