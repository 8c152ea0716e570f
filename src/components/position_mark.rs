//! The mark of a position: tick, cross, bar, hatch, dashed edge.

use super::SceneView;
use figure::legend::swatch;
use figure::scene::Scene;
use rollcall::Position;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`PositionMark`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The position.
    pub position: Position,
    /// Edge in CSS pixels.
    #[prop_or(20.0)]
    pub size: f64,
}

/// A mark beside the position's word, so that colour is never alone.
#[function_component]
pub fn PositionMark(props: &Props) -> Html {
    let scene = Scene {
        width: props.size,
        height: props.size,
        marks: swatch(props.position, props.size),
        map_scale: 1.0,
    };
    html! {
        <span class="position-mark" aria-hidden="true"><SceneView scene={Rc::new(scene)} label="" /></span>
    }
}
