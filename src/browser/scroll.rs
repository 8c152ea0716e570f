//! How far each step of the history was scrolled, so that the way back leads to the same place.

use super::idle::Idle;
use super::listeners::Listener;
use super::storage::{self, Kept};
use super::{address_bar, document, window};
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;

/// Between two looks at whether the page is long enough by now, milliseconds.
const PAUSE: i32 = 50;
/// So many looks are taken before a place is given up: packs can take seconds on a slow line.
const LOOKS: u32 = 100;
/// So many looks in a row must find the place: charts above it that come late would move it.
const STEADY: u32 = 6;

thread_local! {
    /// The name of the step that is shown, which the history keeps as its state.
    static STEP: Cell<u64> = const { Cell::new(0) };
    /// How far the shown step is scrolled, whole CSS pixels.
    static TOP: Cell<i32> = const { Cell::new(0) };
    /// The next look at a page that is not long enough yet.
    static NEXT: RefCell<Option<Idle>> = const { RefCell::new(None) };
}

/// Returns to the place of the step that the page was loaded for, if it was loaded for it before, and
/// follows the scrolling from then on. A published page stands where the browser put it.
pub fn follow() -> [Option<Listener>; 6] {
    STEP.set(named());
    if STEP.get() == 0 {
        // A link or an address led here, not the way back, though the same page may have been left before.
        STEP.set(js_sys::Date::now() as u64);
        address_bar::name_step(&state());
    }
    if document::has_mark(document::PUBLISHED) {
        TOP.set(top());
    } else {
        go_back();
    }
    let listen = |kind, on: fn()| Some(Listener::new(window()?.into(), kind, move |_| on()));
    [
        listen("scroll", || {
            if NEXT.with_borrow(Option::is_none) {
                TOP.set(top());
            }
        }),
        listen("pagehide", keep),
        // Somebody who moves the page by hand wants to be elsewhere.
        listen("wheel", || NEXT.set(None)),
        listen("touchmove", || NEXT.set(None)),
        listen("keydown", || NEXT.set(None)),
        listen("pointerdown", || NEXT.set(None)),
    ]
}

/// The state that the history keeps for the shown step.
pub fn state() -> JsValue {
    (STEP.get() as f64).into()
}

/// Leaves the shown step for a new one, which begins at its top.
pub fn begin() {
    keep();
    NEXT.set(None);
    STEP.set(js_sys::Date::now() as u64);
    TOP.set(0);
}

/// Leaves the shown step for the one that the history has arrived at, and returns to its place
/// once the page is drawn.
pub fn arrive() {
    keep();
    STEP.set(named());
    go_back();
}

/// Keeps the place while the page is drawn anew.
pub fn stay() {
    look(LOOKS, 0);
}

/// Remembers that a list of the shown step is open, as its place depends on that.
pub fn note_open(list: &str) {
    storage::write(Kept::Tab, &[&name(), ":", list].concat(), Some(""));
}

/// Whether a list of the shown step was open when the reader left it.
pub fn was_open(list: &str) -> bool {
    storage::read(Kept::Tab, &[&name(), ":", list].concat()).is_some()
}

fn go_back() {
    let kept = storage::read(Kept::Tab, &name()).and_then(|top| top.parse().ok());
    TOP.set(kept.unwrap_or(0));
    // A page that nobody has left stays where the reader takes it.
    if kept.is_some() {
        look(LOOKS, 0);
    }
}

fn look(left: u32, steady: u32) {
    let again = move || {
        let Some(window) = window() else { return };
        let there = (top() - TOP.get()).abs() < 2;
        if !there {
            window.scroll_to_with_x_and_y(0.0, TOP.get().into());
        }
        let steady = if there { steady + 1 } else { 0 };
        match left == 0 || steady == STEADY {
            true => NEXT.set(None),
            false => look(left - 1, steady),
        }
    };
    let wait = if left == LOOKS { 0 } else { PAUSE };
    NEXT.set(Idle::after(wait, again));
}

fn top() -> i32 {
    window().map_or(0, |window| window.scroll_y().unwrap_or(0.0) as i32)
}

fn keep() {
    storage::write(Kept::Tab, &name(), Some(&TOP.get().to_string()));
}

/// The step that the history's state names.
fn named() -> u64 {
    let state = window().and_then(|window| window.history().ok()?.state().ok());
    state.and_then(|state| state.as_f64()).unwrap_or(0.0) as u64
}

/// The name under which the place of the shown step is kept.
fn name() -> String {
    ["scroll:", &STEP.get().to_string()].concat()
}
