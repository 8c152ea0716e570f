//! What an event says.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};

/// The text of the box that an event comes from.
pub fn value(event: &Event) -> Option<String> {
    let value = Reflect::get(&event.target()?.into(), &"value".into());
    value.ok()?.as_string()
}

/// The text of the first box of the form that an event comes from, as it stands there now.
pub fn first_value(event: &Event) -> Option<String> {
    let first = Reflect::get_u32(&event.target()?.into(), 0).ok()?;
    Reflect::get(&first, &"value".into()).ok()?.as_string()
}

/// Empties the box that an event comes from.
pub fn clear(event: &Event) {
    if let Some(target) = event.target() {
        let _ = Reflect::set(&target.into(), &"value".into(), &"".into());
    }
}

/// Whether a key is pressed together with one that gives it another meaning.
pub fn with_modifier(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.alt_key()
}

/// The moment of an event, milliseconds since the page began.
pub fn moment(event: &Event) -> f64 {
    event.time_stamp()
}

/// Whether an event comes from the element with the focus itself, and not from a control in it.
pub fn is_own(event: &Event) -> bool {
    let button = |target: Element| target.closest("button").ok().flatten();
    let target = event.target().and_then(|target| target.dyn_into().ok());
    target.and_then(button).is_none()
}

/// Whether a key goes into a field.
pub fn is_typed(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    target.is_some_and(|element: Element| {
        let field = element.matches("input, select, textarea");
        field.unwrap_or(false)
    })
}

/// Keeps a pointer that moves beyond the element it came down on.
pub fn capture(event: &PointerEvent) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = target.and_then(|target| target.closest("[data-figure]").ok()?) {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Whether the focus goes to something inside the nearest `selector`.
pub fn stays_inside(event: &FocusEvent, selector: &str) -> bool {
    event
        .related_target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| element.closest(selector).ok().flatten().is_some())
}

/// The value of an attribute, of the nearest element around the event that has it.
pub fn word_of(event: &Event, attribute: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let element = target.closest(&format!("[{attribute}]")).ok()??;
    element.get_attribute(attribute)
}

/// Where the pointer is, in CSS pixels from the top left of the nearest `selector`.
pub fn place_in(event: &MouseEvent, selector: &str) -> Option<(f64, f64)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let rect = target.closest(selector).ok()??.get_bounding_client_rect();
    Some((
        f64::from(event.client_x()) - rect.left(),
        f64::from(event.client_y()) - rect.top(),
    ))
}
