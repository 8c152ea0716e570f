//! The device's own way to send a link to somebody, where it has one.

use super::window;
use js_sys::{Promise, Reflect};
use web_sys::ShareData;

/// Whether there is one.
pub fn can_send() -> bool {
    window()
        .is_some_and(|window| Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false))
}

/// Offers a link with its title; what the reader then does is between them and the device.
pub fn send(title: &str, link: &str) -> Option<Promise> {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    Some(window()?.navigator().share_with_data(&data))
}
