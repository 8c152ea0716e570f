//! The address bar.

use super::idle::Idle;
use super::{document, scroll, window};
use figure::address::Subject;
use figure::Figure;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// A step is written this long after it, in milliseconds: when its page is drawn.
const SOON: i32 = 5;
/// Steps closer together than this, in milliseconds, are too fast to be read.
const RAPID: f64 = 50.0;
/// As long as this, in milliseconds, no step must follow a rapid one for it to be written.
const REST: i32 = 100;
/// As long as this, in milliseconds, no letter must follow for a search to be written: sooner, the
/// writing would hold up the results of the next letter.
const TYPED: i32 = 400;

/// Writes addresses into the bar.
///
/// To write a step costs a browser as much as to draw a vote, so the drawing comes first. Of steps
/// too fast to be read only the last is written, when no other follows for a tenth of a second:
/// somebody who holds a key down would fill the history with votes never looked at, and browsers
/// refuse all steps after about a hundred in a row. Another look at the same page is written at once;
/// a search whose words are being typed, when they rest.
#[derive(Default)]
pub struct AddressBar {
    rest: Option<Idle>,
    last: f64,
}

thread_local! {
    /// The step that is not yet written; a page has one address bar.
    static WAITING: RefCell<Option<Entry>> = const { RefCell::new(None) };
}

struct Entry {
    path: String,
    /// The name of its place in the page; see [`scroll`].
    state: JsValue,
    /// In the place of the present entry, or after it.
    replace: bool,
    /// The page's title, once it is drawn.
    title: Option<String>,
}

impl AddressBar {
    /// Goes to a figure: a new step in the history, or in the place of the present one.
    pub fn go(&mut self, base: &str, figure: &Figure, replace: bool) {
        let now = js_sys::Date::now();
        let typing = replace && figure.subject == Subject::Search;
        let wait = match typing {
            true => TYPED,
            false if now - self.last < RAPID => REST,
            false => SOON,
        };
        self.last = now;
        let before = WAITING.take();
        let before = match before {
            Some(before) if !replace && before.replace => {
                // The last look of the page that is left.
                before.write();
                None
            }
            before => before,
        };
        if !replace {
            scroll::begin();
        }
        // The place of a step that waits is not yet in the history.
        let replace = replace && before.is_none_or(|entry| entry.replace);
        WAITING.set(Some(Entry {
            path: path(base, figure),
            state: scroll::state(),
            replace,
            title: None,
        }));
        let after = |wait| Idle::after(wait, write);
        self.rest = (typing || !replace).then_some(wait).and_then(after);
        if self.rest.is_none() {
            write();
        }
    }

    /// Forgets what waits: the reader went back or forward.
    pub fn forget(&mut self) {
        self.rest = None;
        WAITING.set(None);
    }
}

impl Entry {
    fn write(self) {
        if let Some(history) = window().and_then(|window| window.history().ok()) {
            // In a sandboxed frame the address cannot change; the figure still does.
            let _ = if self.replace {
                history.replace_state_with_url(&self.state, "", Some(&self.path))
            } else {
                history.push_state_with_url(&self.state, "", Some(&self.path))
            };
        }
        if let Some(title) = self.title {
            document::set_title(&title);
        }
    }
}

/// Writes the step that waits, if any: another page is about to be loaded.
pub fn write() {
    if let Some(entry) = WAITING.take() {
        entry.write();
    }
}

/// Puts the page's title into the tab, together with the step that leads to the page: a browser
/// remembers it for the step that stands in its history.
pub fn title(title: String) {
    let late = WAITING.with_borrow_mut(|waiting| match waiting {
        Some(entry) => {
            entry.title = Some(title);
            None
        }
        None => Some(title),
    });
    if let Some(title) = late {
        document::set_title(&title);
    }
}

/// The title of the page that is shown, also before its step is written.
pub fn page_title() -> String {
    let waiting = WAITING.with_borrow(|waiting| waiting.as_ref()?.title.clone());
    let shown = || Some(window()?.document()?.title());
    waiting.or_else(shown).unwrap_or_default()
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

/// Whether a page can be loaded; where there is no connection for it, the page says so.
pub fn may_load() -> bool {
    let online = window().is_none_or(|window| window.navigator().on_line());
    document::hide("#no-connection", online);
    online
}

/// Goes to a figure that this program does not show: the page is loaded anew, and the control that
/// led there has the focus again; see [`take_fragment`].
pub fn leave(base: &str, figure: &Figure) {
    if let Some(window) = window().filter(|_| may_load()) {
        let (path, focused) = (path(base, figure), document::focused_id());
        let path = match focused.is_empty() {
            true => path,
            false => [&path, "#", &focused].concat(),
        };
        let _ = window.location().assign(&path);
    }
}

/// Loads the same figure in the whole program and goes to an element of it: the start-up script
/// takes the whole program for an address with a fragment.
pub fn load_whole(id: &str) {
    if let Some(window) = window().filter(|_| may_load()) {
        let location = window.location();
        if location.set_hash(id).is_ok() {
            let _ = location.reload();
        }
    }
}

/// The element that [`load_whole`] or [`leave`] goes to; empty without one. That of a view's tab
/// goes from the address: the view stands there already.
pub fn take_fragment() -> String {
    let Some(window) = window() else {
        return String::new();
    };
    let fragment = window.location().hash().unwrap_or_default();
    if fragment.starts_with("#view-") {
        if let Ok(history) = window.history() {
            let _ = history.replace_state_with_url(&scroll::state(), "", Some(&address("/")));
        }
    }
    fragment
}

/// Keeps a name for the step that is shown; its address stays.
pub fn name_step(name: &JsValue) {
    if let Some(Ok(history)) = window().map(|window| window.history()) {
        let _ = history.replace_state_with_url(name, "", None);
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}
