//! Listening to the window and the document for as long as a value lives.

use super::events::{is_typed, with_modifier};
use super::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, MouseEvent};

/// Stops listening when dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens to one kind of event of a target.
    pub fn new(target: EventTarget, kind: &'static str, on: impl FnMut(Event) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(on);
        let _ = target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
        Self {
            target,
            kind,
            closure,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback(self.kind, function);
    }
}

/// Steps back and forward in the history.
pub fn on_step(mut on: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener::new(window()?.into(), "popstate", move |_| on()))
}

/// What is done before the page is printed; it is drawn again by then.
pub fn on_print(mut on: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener::new(window()?.into(), "beforeprint", move |_| {
        on()
    }))
}

/// The key `/` where nobody is typing.
pub fn on_slash(on: impl Fn() + 'static) -> Option<Listener> {
    let document = window()?.document()?;
    Some(Listener::new(document.into(), "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if key.key() == "/" && !with_modifier(key) && !is_typed(key) {
            event.prevent_default();
            on();
        }
    }))
}

/// Whatever moves the page under its window: scrolling, another size of the window.
pub fn on_scroll(on: impl Fn() + Clone + 'static) -> [Option<Listener>; 2] {
    ["scroll", "resize"].map(|kind| {
        let on = on.clone();
        Some(Listener::new(window()?.into(), kind, move |_| on()))
    })
}

/// Presses on links within the site: `on` gets the path and query from the host on and says whether
/// it goes there. Links that open elsewhere, and presses that ask for a new window, stay the
/// browser's.
pub fn on_link(base: String, mut on: impl FnMut(String) -> bool + 'static) -> Option<Listener> {
    let document = window()?.document()?;
    Some(Listener::new(document.into(), "click", move |event| {
        // Links of a page whose program has stopped are the browser's.
        if !document::has_stopped() && link_of(&event, &base).is_some_and(&mut on) {
            event.prevent_default();
        }
    }))
}

fn link_of(event: &Event, base: &str) -> Option<String> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    let modified = mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key();
    if event.default_prevented() || mouse.button() != 0 || modified {
        return None;
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??;
    if link.has_attribute("target") || link.has_attribute("download") {
        return None;
    }
    let href = link.get_attribute("href")?;
    (href.starts_with(base) && !href.starts_with("//")).then_some(href)
}
