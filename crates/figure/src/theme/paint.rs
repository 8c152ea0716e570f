//! How each role looks, in tokens.

use super::{Font, Role};
use rollcall::Position;

/// How a role looks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Paint {
    /// Token of the fill, or `none`, or a reference to a pattern.
    pub fill: Option<&'static str>,
    /// Token of the stroke.
    pub stroke: Option<&'static str>,
    /// Width of the stroke in CSS pixels, whatever the scale.
    pub width: f64,
    /// Length of dashes and gaps in CSS pixels.
    pub dash: Option<(f64, f64)>,
    /// Whether corners are rounded.
    pub round: bool,
    /// Whether rings inside rings are holes.
    pub even_odd: bool,
    /// The font of a text.
    pub font: Option<Font>,
}

impl Role {
    /// How it looks, for a position where it has one.
    pub fn paint(self, position: Option<Position>) -> Paint {
        let line = |stroke, width| Paint {
            fill: Some("none"),
            stroke: Some(stroke),
            width,
            ..Paint::default()
        };
        let text = |fill| Paint {
            fill: Some(fill),
            font: self.font(),
            ..Paint::default()
        };
        match self {
            Role::Group => Paint::default(),
            Role::Land => land(position),
            Role::ChoroplethClass(shade) => shade.paint(),
            Role::Border => line("--map-separator", 0.6),
            Role::Disputed => Paint {
                dash: Some((2.5, 2.5)),
                ..line("--map-dashed", 0.9)
            },
            Role::PickHalo => Paint {
                round: true,
                ..line("--select-halo", 4.5)
            },
            Role::Pick => Paint {
                round: true,
                ..line("--select-ring", 2.0)
            },
            Role::Halo => Paint {
                fill: Some("--surface-page"),
                ..Paint::default()
            },
            Role::Leader => match position {
                Some(position) => line(edge(position), 1.5),
                None => line("--map-leader", 0.75),
            },
            Role::Marker => filled(position, "url(#hatch)", 1.25),
            Role::Hit => Paint {
                fill: Some("transparent"),
                ..Paint::default()
            },
            Role::Segment | Role::Swatch | Role::Cell => filled(position, "url(#hatch)", 1.0),
            Role::Plate => Paint {
                fill: Some(match position {
                    Some(Position::DidNotVote) => "--vote-absent",
                    _ => "none",
                }),
                ..Paint::default()
            },
            Role::Hover => Paint {
                round: true,
                ..line("--select-ring", 1.25)
            },
            Role::FocusGap => Paint {
                round: true,
                ..line("--focus-gap", 5.5)
            },
            Role::Focus => Paint {
                round: true,
                ..line("--focus-ring", 2.5)
            },
            Role::ThresholdHalo => line("--surface-page", 6.0),
            Role::Threshold => line("--ink-1", 2.0),
            Role::Column => Paint {
                fill: Some(match position {
                    Some(Position::InFavour) => "--vote-yes",
                    Some(Position::Against) => "--vote-no",
                    Some(Position::Abstained) => "--vote-abstain",
                    Some(Position::DidNotVote) => "url(#hatch)",
                    Some(Position::NotMember) | None => "--agree-4",
                }),
                ..Paint::default()
            },
            Role::Baseline => line("--baseline", 1.0),
            Role::Gridline => line("--gridline", 1.0),
            Role::Glyph => Paint {
                width: 2.0,
                ..line(position.map_or("--ink-1", ink), 2.0)
            },
            Role::Name => Paint {
                stroke: Some("--surface-page"),
                width: 3.0,
                ..text("--ink-1")
            },
            Role::Tick | Role::Note => text("--ink-3"),
            Role::Label | Role::Word | Role::Sentence => text("--ink-2"),
            Role::Code => text(position.map_or("--ink-1", ink)),
            Role::Title | Role::Count | Role::Heading | Role::Figure | Role::Total => {
                text("--ink-1")
            }
        }
    }
}

impl Role {
    /// [`Role::paint`] where the reader asked for patterns: against is cross-hatched, abstained
    /// dotted, and codes on them stand on a clear ground.
    pub fn paint_with(self, position: Option<Position>, patterns: bool) -> Paint {
        let paint = self.paint(position);
        let fill = match (self, position) {
            _ if !patterns => paint.fill,
            (Role::Land, Some(Position::Against)) => Some("url(#cross-map)"),
            (Role::Land, Some(Position::Abstained)) => Some("url(#dots-map)"),
            (Role::Segment | Role::Cell, Some(Position::Against)) => Some("url(#cross)"),
            (Role::Segment | Role::Cell, Some(Position::Abstained)) => Some("url(#dots)"),
            (Role::Plate, Some(Position::Against)) => Some("--vote-no"),
            (Role::Plate, Some(Position::Abstained)) => Some("--vote-abstain"),
            _ => paint.fill,
        };
        Paint { fill, ..paint }
    }
}

/// Only what stands out little from the page has an edge of its own: an outline's stroke costs
/// more than its fill. The borders, drawn above, leave a thin line of it on both sides.
fn land(position: Option<Position>) -> Paint {
    let (fill, stroke) = match position {
        Some(Position::InFavour) => ("--vote-yes", None),
        Some(Position::Against) => ("--vote-no", None),
        Some(Position::Abstained) => ("--vote-abstain", Some("--map-edge-abstain")),
        Some(Position::DidNotVote) => ("url(#hatch-map)", Some("--map-edge-absent")),
        Some(Position::NotMember) | None => ("--land-noseat", None),
    };
    Paint {
        fill: Some(fill),
        stroke,
        width: 0.8,
        round: true,
        even_odd: true,
        ..Paint::default()
    }
}

fn filled(position: Option<Position>, hatch: &'static str, width: f64) -> Paint {
    let fill = match position {
        Some(Position::InFavour) => "--vote-yes",
        Some(Position::Against) => "--vote-no",
        Some(Position::Abstained) => "--vote-abstain",
        Some(Position::DidNotVote) => hatch,
        Some(Position::NotMember) | None => "--vote-none",
    };
    Paint {
        fill: Some(fill),
        stroke: Some(edge(position.unwrap_or(Position::NotMember))),
        width,
        dash: matches!(position, Some(Position::NotMember)).then_some((2.5, 2.0)),
        ..Paint::default()
    }
}

fn edge(position: Position) -> &'static str {
    match position {
        Position::InFavour => "--vote-yes-edge",
        Position::Against => "--vote-no-edge",
        Position::Abstained => "--vote-abstain-edge",
        Position::DidNotVote => "--vote-absent-edge",
        Position::NotMember => "--vote-none-edge",
    }
}

fn ink(position: Position) -> &'static str {
    match position {
        Position::InFavour => "--vote-yes-ink",
        Position::Against => "--vote-no-ink",
        Position::Abstained => "--vote-abstain-ink",
        Position::DidNotVote => "--vote-absent-ink",
        Position::NotMember => "--vote-none-ink",
    }
}
