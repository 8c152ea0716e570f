//! The page that embeds this one.

use super::listeners::Listener;
use super::window;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MessageEvent};

/// Tells the embedding page how high the card is now, and whether its figure is in it, where
/// nothing that it needs is `coming`: in our form, `{plenary: {height, address, ready}}`, and in
/// Datawrapper's, `{"datawrapper-height": {id: height}}`, which many sites understand.
pub fn post_height(card: &Element, address: &str, coming: bool) {
    let Some(window) = window() else { return };
    let has = |found: Result<Option<Element>, JsValue>| matches!(found, Ok(Some(_)));
    // Nobody sees it before it takes a published page over (static/boot/take_over.js).
    if has(card.closest(".coming")) {
        return;
    }
    let height = card.get_bounding_client_rect().height().ceil();
    let ready = !coming && !has(card.query_selector(MISSING));
    let Ok(Some(parent)) = window.parent() else {
        return;
    };
    if parent == window {
        return;
    }
    let height = JsValue::from(height);
    let ours = object(&[
        ("height", height.clone()),
        ("address", address.into()),
        ("ready", ready.into()),
    ]);
    let theirs = object(&[(address, height)]);
    for message in [
        object(&[("plenary", ours)]),
        object(&[("datawrapper-height", theirs)]),
    ] {
        // A height is no secret: any page may embed.
        let _ = parent.post_message(&message, "*");
    }
}

/// A figure that is not drawn yet. One that failed says so, and is all that will come.
const MISSING: &str = "[data-figure]:not([data-ready], :has([data-failed]))";

/// Has the height told once more: the figure is there, which may have changed no height.
pub fn ask() {
    if let Some(window) = window() {
        let question = object(&[("plenary", "height".into())]);
        let _ = window.post_message(&question, "*");
    }
}

/// Answers the question `{plenary: "height"}`, the embedding page's or [`ask`]'s, for as long as the
/// value lives.
pub fn on_ask(mut answer: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener::new(window()?.into(), "message", move |event| {
        let asked = event
            .dyn_ref::<MessageEvent>()
            .and_then(|message| Reflect::get(&message.data(), &"plenary".into()).ok())
            .is_some_and(|question| question == "height");
        if asked {
            answer();
        }
    }))
}

/// Hears what cards in frames of this page tell of their heights, as [`post_height`] does, for as long as
/// the value lives: `on` gets the address of a card and its height in CSS pixels.
pub fn on_height(mut on: impl FnMut(String, u32) + 'static) -> Option<Listener> {
    Some(Listener::new(window()?.into(), "message", move |event| {
        let told = event.dyn_ref::<MessageEvent>().and_then(|message| {
            let of = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
            let told = of(&message.data(), "plenary")?;
            let address = of(&told, "address")?.as_string()?;
            Some((address, of(&told, "height")?.as_f64()?))
        });
        if let Some((address, height)) = told.filter(|(_, height)| *height > 0.0) {
            on(address, height.ceil() as u32);
        }
    }))
}

fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
