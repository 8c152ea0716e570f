//! The address bar.

use super::idle::Idle;
use super::window;
use figure::address::Subject;
use figure::Figure;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// A step is written this long after it, in milliseconds: when its page is drawn.
const SOON: i32 = 5;
/// Steps closer together than this, in milliseconds, are too fast to be read.
const RAPID: f64 = 50.0;
/// As long as this, in milliseconds, no step must follow a rapid one for it to be written.
const REST: i32 = 100;

/// Writes addresses into the bar.
///
/// To write a step costs a browser as much as to draw a vote, so the drawing comes first. Of steps
/// too fast to be read only the last is written, when no other follows for a tenth of a second:
/// somebody who holds a key down would fill the history with votes never looked at, and browsers
/// refuse all steps after about a hundred in a row. Another look at the same page is written at once;
/// a search whose words are being typed, when they rest.
#[derive(Default)]
pub struct AddressBar {
    waiting: Rc<RefCell<Option<Entry>>>,
    rest: Option<Idle>,
    last: f64,
}

struct Entry {
    path: String,
    /// In the place of the present entry, or after it.
    replace: bool,
}

impl AddressBar {
    /// Goes to a figure: a new step in the history, or in the place of the present one.
    pub fn go(&mut self, base: &str, figure: &Figure, replace: bool) {
        let now = js_sys::Date::now();
        let typing = replace && figure.subject == Subject::Search;
        let wait = match typing || now - self.last < RAPID {
            true => REST,
            false => SOON,
        };
        self.last = now;
        let in_place = |entry: &Entry| entry.replace;
        if !replace && self.waiting.borrow().as_ref().is_some_and(in_place) {
            // The last look of the page that is left.
            self.write();
        }
        // The place of a step that waits is not yet in the history.
        let replace = replace && self.waiting.borrow().as_ref().is_none_or(in_place);
        let path = path(base, figure);
        *self.waiting.borrow_mut() = Some(Entry { path, replace });
        let waiting = Rc::clone(&self.waiting);
        let after = |wait| Idle::after(wait, move || write(&waiting));
        self.rest = (typing || !replace).then_some(wait).and_then(after);
        if self.rest.is_none() {
            self.write();
        }
    }

    /// Writes what waits: another page is about to be loaded.
    pub fn write(&self) {
        write(&self.waiting);
    }

    /// Forgets what waits: the reader went back or forward.
    pub fn forget(&mut self) {
        self.rest = None;
        *self.waiting.borrow_mut() = None;
    }
}

fn write(waiting: &RefCell<Option<Entry>>) {
    let Some(entry) = waiting.take() else { return };
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return;
    };
    // In a sandboxed frame the address cannot change; the figure still does.
    let _ = if entry.replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&entry.path))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&entry.path))
    };
}

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
