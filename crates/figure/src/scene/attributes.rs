//! The attributes of marks as SVG text: where they are, whom they stand for, how they look.

use super::{decimal, escape, number, Anchor, Key, Mark, Shape};
use crate::address::Theme;
use crate::theme::{self, Paint};
use rollcall::Position;
use std::fmt::Write as _;

/// Where a shape is; nought is what is meant where nothing is said.
pub(super) fn write_place(out: &mut String, shape: &Shape) {
    let mut put = |name: &str, value: f64| {
        if value != 0.0 {
            let _ = write!(out, " {name}=\"{}\"", number(value));
        }
    };
    match shape {
        Shape::Path(data) => {
            let _ = write!(out, " d=\"{data}\"");
        }
        Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
        } => {
            put("x", *x);
            put("y", *y);
            put("width", *width);
            put("height", *height);
            put("rx", *radius);
        }
        Shape::Circle { x, y, radius } => {
            put("cx", *x);
            put("cy", *y);
            put("r", *radius);
        }
        Shape::Line(points) => {
            let _ = write!(out, " points=\"{}\"", point_list(points));
        }
        Shape::Text { x, y, anchor, .. } => {
            put("x", *x);
            put("y", *y);
            if *anchor != Anchor::Start {
                let _ = write!(out, " text-anchor=\"{}\"", anchor.attribute());
            }
        }
        Shape::Frame { width, height, .. } => {
            let _ = write!(out, " clip-path=\"url(#{})\"", edge(*width, *height));
        }
        Shape::Group { x, y, scale, .. } => {
            if let Some(transform) = transform(*x, *y, *scale) {
                let _ = write!(out, " transform=\"{transform}\"");
            }
        }
    }
}

/// The name of a frame's edge.
pub(super) fn edge(width: f64, height: f64) -> String {
    format!("frame-{}-{}", number(width), number(height))
}

/// The value of `transform` for a group, none when it changes nothing.
pub fn transform(x: f64, y: f64, scale: f64) -> Option<String> {
    let mut out = String::new();
    if x != 0.0 || y != 0.0 {
        let _ = write!(out, "translate({} {})", number(x), number(y));
    }
    if scale != 1.0 {
        let _ = write!(out, "scale({})", decimal(scale, 6));
    }
    (!out.is_empty()).then_some(out)
}

/// Points as `points=` writes them.
pub fn point_list(points: &[(f64, f64)]) -> String {
    let pairs: Vec<_> = points
        .iter()
        .map(|(x, y)| format!("{},{}", number(*x), number(*y)))
        .collect();
    pairs.join(" ")
}

pub(super) fn write_meaning(out: &mut String, mark: &Mark) {
    match &mark.key {
        Some(Key::Member(code)) => {
            let position = mark.position.map_or("", Position::word);
            let _ = write!(out, " data-member=\"{code}\" data-position=\"{position}\"");
        }
        Some(Key::MemberAgain(code)) => {
            let _ = write!(out, " data-of=\"{code}\"");
        }
        Some(Key::Position) => {
            if let Some(position) = mark.position {
                let _ = write!(out, " data-position=\"{}\"", position.word());
            }
        }
        Some(Key::Group(id)) => {
            let _ = write!(out, " data-group=\"{}\"", escape(id));
        }
        Some(Key::Year(year)) => {
            let _ = write!(out, " data-year=\"{year}\"");
        }
        None => {}
    }
}

/// The attributes of a look; its strokes are as wide as it says, whatever the scale.
pub(super) fn paint(paint: &Paint, theme: Theme, scale: f64) -> String {
    let mut out = String::new();
    if let Some(fill) = paint.fill {
        let _ = write!(out, " fill=\"{}\"", theme::colour(fill, theme));
    }
    if let Some(stroke) = paint.stroke {
        let _ = write!(out, " stroke=\"{}\"", theme::colour(stroke, theme));
        let width = decimal(paint.width / scale, 3);
        if width != "1" {
            let _ = write!(out, " stroke-width=\"{width}\"");
        }
    }
    if let Some((on, off)) = paint.dash {
        let (on, off) = (number(on / scale), number(off / scale));
        let _ = write!(out, " stroke-dasharray=\"{on} {off}\"");
    }
    if paint.even_odd {
        out.push_str(" fill-rule=\"evenodd\"");
    }
    let mut round = paint.round;
    if let Some(font) = paint.font {
        let _ = write!(out, " font-size=\"{}\"", number(font.size));
        if font.css_weight != 400 {
            let _ = write!(out, " font-weight=\"{}\"", font.css_weight);
        }
        if font.halo {
            out.push_str(" paint-order=\"stroke\"");
            round = true;
        }
    }
    if round {
        out.push_str(" stroke-linejoin=\"round\"");
    }
    out
}
