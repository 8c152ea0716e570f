//! How wide an element is, now and whenever that changes.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::JsCast;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// Watches an element's size for as long as it lives.
struct Watch {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn watch(element: &Element, on: impl FnMut() + 'static) -> Option<Watch> {
    let closure = Closure::<dyn FnMut()>::new(on);
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Watch {
        observer,
        _closure: closure,
    })
}

/// Width and height in whole CSS pixels.
fn size(element: &Element) -> (u32, u32) {
    let rect = element.get_bounding_client_rect();
    (rect.width().floor() as u32, rect.height().ceil() as u32)
}

/// The size of the element of `node` in whole CSS pixels; none before it is measured, which is
/// before the first paint on a processor that is not too slow.
#[hook]
pub fn use_size(node: &NodeRef) -> Option<(u32, u32)> {
    let known = use_state_eq(|| None);
    {
        let known = known.clone();
        let node = node.clone();
        use_effect_with(node, move |node| {
            let watched = node.cast::<Element>().and_then(|element| {
                known.set(Some(size(&element)));
                let again = element.clone();
                watch(&element, move || known.set(Some(size(&again))))
            });
            move || drop(watched)
        });
    }
    *known
}
