//! The mark of a position: tick, cross, bar, hatch, dashed edge.

use crate::components::charts::scene_svg::scene_svg;
use figure::charts::legend::swatch;
use figure::scene::Scene;
use rollcall::Position;
use yew::prelude::*;

/// A mark beside the position's word, so that colour is never alone; `size` CSS pixels wide.
pub fn position_mark(position: Position, size: f64) -> Html {
    let scene = Scene {
        width: size,
        height: size,
        marks: swatch(position, size),
        map_scale: 1.0,
    };
    html! { <span class="position-mark" aria-hidden="true">{ scene_svg(&scene, "") }</span> }
}
