//! The page that embeds this one.

use super::listen::Listener;
use super::window;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageEvent;

/// Tells the embedding page how high the figure is: in our form,
/// `{plenary: {height, address, ready}}`, and in Datawrapper's,
/// `{"datawrapper-height": {id: height}}`, which many sites understand.
pub fn post_height(height: u32, address: &str, ready: bool) {
    let Some(window) = window() else { return };
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

/// Answers the embedding page's question `{plenary: "height"}` for as long as the value lives.
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

fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
