//! A chart of a published page: nobody has measured its place yet, so it is drawn for three
//! widths, the style sheet shows the one that fits, and lengths across are parts of its width.

use crate::components::scene_class;
use figure::scene::{decimal, number, point_list, Anchor, Key, Mark, Scene, Shape};
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

/// The widths, CSS pixels: each the narrowest place that shows it, so that what fits there fits
/// (see 75-published.css, which knows the same).
const WIDTHS: [(&str, f64); 3] = [
    ("printed printed-narrow", 280.0),
    ("printed printed-middle", 480.0),
    ("printed printed-wide", 900.0),
];

/// The chart in every width.
pub(crate) fn chart(draw: &Callback<f64, Scene>, label: &str) -> Html {
    let one = |(class, width): (&'static str, f64)| {
        let scene = draw.emit(width);
        html! { <div {class}>{ stretched(&scene, label) }</div> }
    };
    html! { <>{ for WIDTHS.into_iter().map(one) }</> }
}

/// A scene that is as wide as its place and as high as it was drawn.
fn stretched(scene: &Scene, label: &str) -> Html {
    let marks = scene.marks.iter().map(|mark| element(mark, scene));
    html! {
        <svg class="scene" width="100%" height={number(scene.height)} role="img" aria-label={label.to_owned()}>
            { for marks }
        </svg>
    }
}

/// A tenth of a pixel is as near as a screen shows.
fn down(length: f64) -> String {
    decimal(length, 1)
}

fn element(mark: &Mark, scene: &Scene) -> Html {
    // Hundredths of a per cent are less than a tenth of a pixel.
    let across = |x: f64| format!("{}%", number(100.0 * x / scene.width.max(1.0)));
    let mut tag;
    match &mark.shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
        } => {
            tag = VTag::new("rect");
            // What the three widths have in common stands together: it travels once.
            tag.add_attribute("x", across(*x));
            tag.add_attribute("width", across(*width));
            tag.add_attribute("y", down(*y));
            tag.add_attribute("height", down(*height));
            if *radius > 0.0 {
                tag.add_attribute("rx", number(*radius));
            }
        }
        Shape::Circle { x, y, radius } => {
            tag = VTag::new("circle");
            tag.add_attribute("cx", across(*x));
            tag.add_attribute("cy", down(*y));
            tag.add_attribute("r", down(*radius));
        }
        Shape::Text { x, y, anchor, text } => {
            tag = VTag::new("text");
            tag.add_attribute("x", across(*x));
            tag.add_attribute("y", down(*y));
            if *anchor != Anchor::Start {
                tag.add_attribute("text-anchor", anchor.attribute());
            }
            tag.add_child(VNode::from(text.as_str()));
        }
        Shape::Line(points) => {
            tag = VTag::new("polyline");
            let near = |length: f64| (length * 10.0).round() / 10.0;
            let points: Vec<_> = points.iter().map(|(x, y)| (near(*x), near(*y))).collect();
            tag.add_attribute("points", point_list(&points));
        }
        Shape::Path(path) => {
            tag = VTag::new("path");
            tag.add_attribute("d", path.to_string());
        }
        Shape::Group { x, y, marks, .. } => return moved(*x, *y, marks, scene),
        Shape::Frame { marks, .. } => return moved(0.0, 0.0, marks, scene),
    }
    if let Some(class) = scene_class(mark) {
        tag.add_attribute("class", class);
    }
    match &mark.key {
        Some(Key::Group(id)) => tag.add_attribute("data-group", id.to_string()),
        // Years are for the pointer, which needs the program.
        Some(Key::Member(code)) => tag.add_attribute("data-member", code.to_string()),
        Some(Key::MemberAgain(_) | Key::Position | Key::Year(_)) | None => {}
    }
    let by_position = matches!(mark.key, Some(Key::Position | Key::Member(_)));
    if let Some(position) = mark.position.filter(|_| by_position) {
        tag.add_attribute("data-position", position.word());
    }
    match mark.shape {
        // Points are lengths: they stretch in a frame of their own, and their strokes do not.
        Shape::Line(_) | Shape::Path(_) => {
            tag.add_attribute("vector-effect", "non-scaling-stroke");
            let view_box = format!("0 0 {} {}", number(scene.width), number(scene.height));
            html! {
                <svg width="100%" height={number(scene.height)} viewBox={view_box} preserveAspectRatio="none">
                    { VNode::from(tag) }
                </svg>
            }
        }
        _ => tag.into(),
    }
}

/// Marks of a group; its scale is 1 in a chart.
fn moved(x: f64, y: f64, marks: &[Mark], scene: &Scene) -> Html {
    let across = format!("{}%", number(100.0 * x / scene.width.max(1.0)));
    let marks = marks.iter().map(|mark| element(mark, scene));
    html! { <svg x={across} y={number(y)} class="scene-part">{ for marks }</svg> }
}
