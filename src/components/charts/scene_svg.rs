//! Writes a scene as elements of the page.
//!
//! Colours come from classes, so nothing here is inline style. Attribute names are static lists,
//! so that a change of position compares and changes one attribute and nothing else.

use figure::scene::{number, point_list, transform, Key, Mark, Scene, Shape};
use figure::theme::{Role, PATTERNS};
use rollcall::Position;
use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VNode, VTag};

/// Properties of [`SceneView`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The scene.
    pub scene: Rc<Scene>,
    /// The figure in a sentence.
    pub label: AttrValue,
}

/// A scene as an `<svg>` of its own size, drawn again only when the scene is another one.
#[function_component]
pub fn SceneView(props: &Props) -> Html {
    scene_svg(&props.scene, &props.label)
}

/// The same without a component: drawn again with what is around it.
pub fn scene_svg(scene: &Scene, label: &str) -> Html {
    let (width, height) = (number(scene.width), number(scene.height));
    let view_box = format!("0 0 {width} {height}");
    html! {
        <svg class="scene" {width} {height} viewBox={view_box} role="img" aria-label={label.to_owned()}>
            if scene.map_scale != 1.0 { { patterns("-map", 1.0 / scene.map_scale.max(0.01)) } }
            { marks(&scene.marks) }
        </svg>
    }
}

/// The patterns that every figure of the page fills with, once for all of them.
pub fn shared_patterns() -> Html {
    html! { <svg class="visually-hidden" width="0" height="0" aria-hidden="true">{ patterns("", 1.0) }</svg> }
}

fn patterns(ending: &str, scale: f64) -> Html {
    let one = |pattern: &figure::theme::Pattern| {
        let step = pattern.step.to_string();
        html! {
            <pattern id={format!("{}{ending}", pattern.name)} width={step.clone()} height={step.clone()}
                patternUnits="userSpaceOnUse" patternTransform={pattern.transform(scale)}>
                <rect class={format!("{}-ground", pattern.name)} width={step.clone()} height={step} />
                <path class={format!("{}-ink", pattern.name)} d={pattern.path} stroke-width={pattern.line_width()} stroke-linecap="round" />
            </pattern>
        }
    };
    html! { <defs>{ for PATTERNS.iter().map(one) }</defs> }
}

/// Marks as a list with a key for each, so that a mark that changes its layer is moved and not
/// made anew.
fn marks(marks: &[Mark]) -> Html {
    let mut list = VList::new();
    list.add_children(marks.iter().enumerate().map(|(at, mark)| element(mark, at)));
    VNode::from(list)
}

fn element(mark: &Mark, at: usize) -> VNode {
    let name = match &mark.shape {
        Shape::Path(_) => "path",
        Shape::Rect { .. } => "rect",
        Shape::Circle { .. } => "circle",
        Shape::Line(_) => "polyline",
        Shape::Text { .. } => "text",
        Shape::Frame { .. } => "svg",
        Shape::Group { .. } => "g",
    };
    let mut tag = VTag::new(name);
    tag.key = Some(match &mark.key {
        Some(Key::Member(code)) => Rc::clone(code).into(),
        _ => at.to_string().into(),
    });
    tag.set_attributes(attributes(mark));
    match &mark.shape {
        Shape::Text { text, .. } => tag.add_child(VNode::from(text.as_str())),
        Shape::Group { marks: inside, .. } | Shape::Frame { marks: inside, .. } => {
            tag.add_child(marks(inside))
        }
        _ => {}
    }
    tag.into()
}

/// The names that every element has, after those of its shape.
macro_rules! names {
    ($($own:literal),*) => {
        &[$($own,)* "class", "data-member", "data-position", "data-group", "data-year", "data-of"]
    };
}

fn attributes(mark: &Mark) -> Attributes {
    let text = |text: String| Some(AttributeOrProperty::Attribute(AttrValue::from(text)));
    let length = |value: f64| text(number(value));
    let (keys, mut values): (&'static [&'static str], Vec<_>) = match &mark.shape {
        Shape::Path(data) => {
            let data = AttrValue::from(Rc::clone(data));
            (
                names!("d"),
                vec![Some(AttributeOrProperty::Attribute(data))],
            )
        }
        Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
        } => (
            names!("x", "y", "width", "height", "rx"),
            [x, y, width, height, radius]
                .map(|value| length(*value))
                .into(),
        ),
        Shape::Circle { x, y, radius } => (
            names!("cx", "cy", "r"),
            [x, y, radius].map(|value| length(*value)).into(),
        ),
        Shape::Line(points) => (names!("points"), vec![text(point_list(points))]),
        Shape::Text { x, y, anchor, .. } => (
            names!("x", "y", "text-anchor"),
            vec![
                length(*x),
                length(*y),
                Some(AttributeOrProperty::Attribute(AttrValue::Static(
                    anchor.attribute(),
                ))),
            ],
        ),
        Shape::Frame { width, height, .. } => (
            names!("width", "height"),
            vec![length(*width), length(*height)],
        ),
        Shape::Group { x, y, scale, .. } => (
            names!("transform"),
            vec![transform(*x, *y, *scale).and_then(text)],
        ),
    };
    values.push(class(mark).and_then(text));
    let word = mark
        .position
        .map(|position| AttributeOrProperty::Attribute(AttrValue::Static(position.word())));
    let shared = |text: &Rc<str>| {
        let text = AttrValue::from(Rc::clone(text));
        Some(AttributeOrProperty::Attribute(text))
    };
    values.extend(match &mark.key {
        Some(Key::Member(code)) => [shared(code), word, None, None, None],
        Some(Key::MemberAgain(code)) => [None, None, None, None, shared(code)],
        Some(Key::Position) => [None, word, None, None, None],
        Some(Key::Group(id)) => [None, None, shared(id), None, None],
        Some(Key::Year(year)) => [None, None, None, text(year.to_string()), None],
        None => [None, None, None, None, None],
    });
    Attributes::Dynamic {
        keys,
        values: values.into_boxed_slice(),
    }
}

/// The classes of a mark: its role, its position, whether it is dimmed.
pub fn class(mark: &Mark) -> Option<String> {
    let mut class = mark.role.class().to_owned();
    if let (Some(position), true) = (mark.position, mark.role != Role::Group) {
        class.push(' ');
        class.push_str(Position::word(position));
    }
    if mark.dimmed {
        class.push_str(" dimmed");
    }
    (!class.is_empty()).then_some(class)
}
