//! The window of a map: that of the address's region, until the reader moves it.

use crate::app_context::{Site, Step};
use figure::address::Region;
use figure::map::camera::Window;
use yew::prelude::*;

/// The window, and how to move it. Where the reader moved it to holds as long as the region of the
/// address is the same; who goes back to the whole world leaves the region.
#[hook]
pub fn use_window(site: Option<&Site>) -> (Window, Callback<Window>) {
    let moved = use_state_eq(|| (None::<Region>, None::<Window>));
    let region = site.and_then(|site| site.figure.look.region);
    let window = match *moved {
        (of, Some(window)) if of == region => window,
        _ => Window::of(region),
    };
    let site = site.cloned();
    let zoom = Callback::from(move |window: Window| {
        moved.set((region, Some(window)));
        let site = site.as_ref().filter(|_| window == Window::WORLD);
        if let Some(site) = site.filter(|_| region.is_some()) {
            let mut figure = (*site.figure).clone();
            figure.look.region = None;
            let replace = true;
            site.go.emit(Step { figure, replace });
        }
    });
    (window, zoom)
}
