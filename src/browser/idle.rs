//! Work that can wait until the browser has nothing better to do.

use super::window;
use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Calls when the browser is idle, within a tenth of a second; dropped before, it never calls.
pub struct Idle {
    cancel: &'static str,
    handle: JsValue,
    _closure: Closure<dyn FnMut()>,
}

/// The longest wait in milliseconds, also where the browser cannot tell when it is idle.
const WAIT: i32 = 100;

impl Idle {
    /// See [`Idle`].
    pub fn new(call: impl FnOnce() + 'static) -> Option<Self> {
        let window = window()?;
        let when_idle = Reflect::get(&window, &"requestIdleCallback".into())
            .ok()
            .and_then(|found| found.dyn_into::<Function>().ok());
        let Some(when_idle) = when_idle else {
            return Self::after(WAIT / 4, call);
        };
        let closure = Closure::once(call);
        let options = js_sys::Object::new();
        Reflect::set(&options, &"timeout".into(), &WAIT.into()).ok()?;
        let handle = when_idle.call2(&window, closure.as_ref(), &options).ok()?;
        Some(Self {
            cancel: "cancelIdleCallback",
            handle,
            _closure: closure,
        })
    }

    /// Calls after this many milliseconds; dropped before, it never calls.
    pub fn after(wait: i32, call: impl FnOnce() + 'static) -> Option<Self> {
        let closure = Closure::once(call);
        let function: &Function = closure.as_ref().unchecked_ref();
        let set = window()?.set_timeout_with_callback_and_timeout_and_arguments_0(function, wait);
        let (cancel, handle) = ("clearTimeout", set.ok()?.into());
        Some(Self {
            cancel,
            handle,
            _closure: closure,
        })
    }
}

impl Drop for Idle {
    fn drop(&mut self) {
        let Some(window) = window() else { return };
        if let Some(cancel) = Reflect::get(&window, &self.cancel.into())
            .ok()
            .and_then(|found| found.dyn_into::<Function>().ok())
        {
            let _ = cancel.call1(&window, &self.handle);
        }
    }
}
