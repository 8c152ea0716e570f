//! A scene: the marks of a figure, in fractional CSS pixels, with what they mean instead of
//! how they look. The page and the SVG text are written from the same scene.

mod attributes;
mod metrics;
mod svg;
mod xml;

pub use attributes::{point_list, transform};
pub use metrics::{fit, text_width, wrap, Weight};
pub use svg::{svg, SvgOptions};
pub use xml::{decimal, escape, number};

use crate::theme::Role;
use rollcall::Position;
use std::rc::Rc;

/// The marks of a figure in a frame of `width` × `height` CSS pixels, drawn in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// The marks, the lowest first.
    pub marks: Vec<Mark>,
    /// Scale of the map inside the scene (1 without a map): patterns inside it are divided by it.
    pub map_scale: f64,
}

/// A shape with its meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it is.
    pub shape: Shape,
    /// What part of the figure it is.
    pub role: Role,
    /// The position it stands for.
    pub position: Option<Position>,
    /// Whom or what it stands for.
    pub key: Option<Key>,
    /// What it says when pointed at.
    pub title: Option<String>,
    /// Whether a filter hides its position: it stays in its place, faintly.
    pub dimmed: bool,
}

/// Whom or what a mark stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A member, by its code.
    Member(Rc<str>),
    /// A member that has its mark in another drawing of the same figure, by its code.
    MemberAgain(Rc<str>),
    /// All members of the mark's position.
    Position,
    /// A group, as `group=` names it: `rg_africa`.
    Group(Rc<str>),
    /// A year of a histogram.
    Year(i32),
}

/// The shape of a mark; lengths in CSS pixels of the group it stands in.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// SVG path data, filled even-odd.
    Path(Rc<str>),
    /// A rectangle with rounded corners.
    Rect {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Radius of the corners.
        radius: f64,
    },
    /// A circle.
    Circle {
        /// Centre.
        x: f64,
        /// Centre.
        y: f64,
        /// Radius.
        radius: f64,
    },
    /// Straight strokes from point to point.
    Line(Vec<(f64, f64)>),
    /// One line of text on its base line.
    Text {
        /// Where the anchor stands.
        x: f64,
        /// The base line.
        y: f64,
        /// Which end of the text stands at `x`.
        anchor: Anchor,
        /// The text.
        text: String,
    },
    /// Marks of which only what lies inside a frame at the origin is seen.
    Frame {
        /// Width of the frame.
        width: f64,
        /// Height of the frame.
        height: f64,
        /// The marks inside.
        marks: Vec<Mark>,
    },
    /// Marks moved and scaled together.
    Group {
        /// First scaled by `scale`, then moved by `x`, `y`.
        x: f64,
        /// See `x`.
        y: f64,
        /// See `x`.
        scale: f64,
        /// The marks inside.
        marks: Vec<Mark>,
    },
}

/// Which end of a text stands at its x.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// The start of the line.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    pub fn attribute(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

impl Mark {
    /// A mark of a role, standing for nobody yet.
    pub fn new(role: Role, shape: Shape) -> Self {
        Self {
            shape,
            role,
            position: None,
            key: None,
            title: None,
            dimmed: false,
        }
    }

    /// A line of text.
    pub fn text(role: Role, x: f64, y: f64, anchor: Anchor, text: impl Into<String>) -> Self {
        let text = text.into();
        Self::new(role, Shape::Text { x, y, anchor, text })
    }

    /// Marks moved by `x`, `y`.
    pub fn moved(x: f64, y: f64, marks: Vec<Mark>) -> Self {
        let scale = 1.0;
        Self::new(Role::Group, Shape::Group { x, y, scale, marks })
    }

    /// With the position it stands for.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.position = Some(position);
        self
    }

    /// With whom it stands for.
    #[must_use]
    pub fn keyed(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// With what it says when pointed at.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}
