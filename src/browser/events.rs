//! What an event says.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlInputElement, MouseEvent};

/// The text of the box that an event comes from.
pub fn value(event: &Event) -> Option<String> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    Some(input.value())
}

/// Whether the focus goes to something inside the nearest `selector`.
pub fn stays_inside(event: &FocusEvent, selector: &str) -> bool {
    event
        .related_target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| element.closest(selector).ok().flatten().is_some())
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
