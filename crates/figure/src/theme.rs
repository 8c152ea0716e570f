//! Theme: what each role looks like, in tokens named for what they mean.
//!
//! This table is the one source: the page's rules are written from it ([`css`], when the site is
//! built), and a stand-alone SVG has its colours inlined from it. The tokens' values stand
//! in `static/css/00-tokens.css`; a test keeps the two alike.

mod css;
mod patterns;
mod shade;

pub use css::css;
pub use patterns::{Pattern, PATTERNS};
pub use shade::Shade;

use crate::address::Theme;
use crate::scene::Weight;
use rollcall::Position;

/// The fonts of a stand-alone picture.
pub const FONT: &str = "Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif";

/// What part of a figure a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A group of marks without a look of its own.
    Group,
    /// Land on the map, in the colour of a position or neutral.
    Land,
    /// The lines between lands, as one path.
    Border,
    /// A disputed or undetermined boundary.
    Disputed,
    /// The page-coloured gap round a picked member.
    PickHalo,
    /// The ring round a picked member.
    Pick,
    /// The page-coloured ring round a marker.
    Halo,
    /// The line from a moved marker to its place.
    Leader,
    /// The circle of a member too small for the map.
    Marker,
    /// What takes the pointer and is not seen.
    Hit,
    /// A segment of a bar, a tile, a seat.
    Segment,
    /// The square of a position in a legend; its mark needs no pattern beside it.
    Swatch,
    /// A member's own mark beside a bar.
    Cell,
    /// The clear ground under a code on a pattern.
    Plate,
    /// The edge of what is pointed at.
    Hover,
    /// The gap round what has the focus.
    FocusGap,
    /// The ring round what has the focus.
    Focus,
    /// The page-coloured edge of the line at two thirds.
    ThresholdHalo,
    /// The line at two thirds.
    Threshold,
    /// A column of a histogram.
    Column,
    /// The base line of an axis.
    Baseline,
    /// A line across the plot.
    Gridline,
    /// A label of an axis.
    Tick,
    /// A label in a chart.
    Label,
    /// The name of a member on the map.
    Name,
    /// The code of a member on its tile or seat.
    Code,
    /// The name of a group.
    Heading,
    /// A number in a column.
    Figure,
    /// The large number in the middle.
    Total,
    /// The finding above a figure.
    Title,
    /// The sentence under a title.
    Sentence,
    /// A count in the legend.
    Count,
    /// A word in the legend.
    Word,
    /// The mark inside a legend's swatch: tick, cross, bar.
    Glyph,
    /// Source and border note.
    Note,
    /// Land or a circle of a map that shows something other than positions.
    Shade(Shade),
}

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

/// The font of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Size in CSS pixels.
    pub size: f64,
    /// Weight as CSS counts it.
    pub css_weight: u16,
    /// Whether the stroke is a halo behind the letters.
    pub halo: bool,
}

impl Font {
    /// The weight that the text metrics know.
    pub fn weight(self) -> Weight {
        if self.css_weight > 500 {
            Weight::Bold
        } else {
            Weight::Regular
        }
    }
}

const fn font(size: f64, css_weight: u16) -> Option<Font> {
    Some(Font {
        size,
        css_weight,
        halo: false,
    })
}

impl Role {
    /// Every role but those of [`Shade::ALL`], for the style sheet.
    pub const ALL: [Role; 35] = [
        Role::Group,
        Role::Land,
        Role::Border,
        Role::Disputed,
        Role::PickHalo,
        Role::Pick,
        Role::Halo,
        Role::Leader,
        Role::Marker,
        Role::Hit,
        Role::Segment,
        Role::Swatch,
        Role::Cell,
        Role::Plate,
        Role::Hover,
        Role::FocusGap,
        Role::Focus,
        Role::ThresholdHalo,
        Role::Threshold,
        Role::Column,
        Role::Baseline,
        Role::Gridline,
        Role::Tick,
        Role::Label,
        Role::Name,
        Role::Code,
        Role::Heading,
        Role::Figure,
        Role::Total,
        Role::Title,
        Role::Sentence,
        Role::Count,
        Role::Word,
        Role::Glyph,
        Role::Note,
    ];

    /// The class in the page; a group has none.
    pub fn class(self) -> &'static str {
        match self {
            Role::Group => "",
            Role::Land => "land",
            Role::Border => "border",
            Role::Disputed => "disputed",
            Role::PickHalo => "pick-halo",
            Role::Pick => "pick",
            Role::Halo => "halo",
            Role::Leader => "leader",
            Role::Marker => "marker",
            Role::Hit => "hit",
            Role::Segment => "segment",
            Role::Swatch => "swatch",
            Role::Cell => "cell",
            Role::Plate => "plate",
            Role::Hover => "hover",
            Role::FocusGap => "focus-gap",
            Role::Focus => "focus",
            Role::ThresholdHalo => "threshold-halo",
            Role::Threshold => "threshold",
            Role::Column => "column",
            Role::Baseline => "baseline",
            Role::Gridline => "gridline",
            Role::Tick => "tick",
            Role::Label => "label",
            Role::Name => "name",
            Role::Code => "code",
            Role::Heading => "heading",
            Role::Figure => "figure",
            Role::Total => "total",
            Role::Title => "scene-title",
            Role::Sentence => "scene-sentence",
            Role::Count => "count",
            Role::Word => "word",
            Role::Glyph => "glyph",
            Role::Note => "scene-note",
            Role::Shade(shade) => shade.class(),
        }
    }

    /// Whether it stands in the map's scaled group, where strokes keep their width.
    fn on_land(self) -> bool {
        matches!(
            self,
            Role::Land
                | Role::Border
                | Role::Disputed
                | Role::PickHalo
                | Role::Pick
                | Role::Hover
                | Role::FocusGap
                | Role::Focus
                | Role::Shade(_)
        )
    }

    /// The font of a text of this role.
    pub fn font(self) -> Option<Font> {
        match self {
            Role::Tick | Role::Note => font(12.0, 400),
            Role::Label | Role::Word => font(13.0, 400),
            Role::Name => Some(Font {
                size: 12.0,
                css_weight: 600,
                halo: true,
            }),
            Role::Code => font(11.0, 600),
            Role::Heading => font(14.0, 600),
            Role::Figure => font(14.0, 400),
            Role::Total => font(56.0, 700),
            Role::Title => font(26.0, 700),
            Role::Sentence => font(16.0, 400),
            Role::Count => font(18.0, 700),
            _ => None,
        }
    }

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
            Role::Shade(shade) => shade.paint(),
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
            Role::Leader => line("--map-leader", 0.75),
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
                fill: Some("--agree-4"),
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
    let (fill, stroke) = match position {
        Some(Position::InFavour) => ("--vote-yes", "--vote-yes-edge"),
        Some(Position::Against) => ("--vote-no", "--vote-no-edge"),
        Some(Position::Abstained) => ("--vote-abstain", "--vote-abstain-edge"),
        Some(Position::DidNotVote) => (hatch, "--vote-absent-edge"),
        Some(Position::NotMember) | None => ("--vote-none", "--vote-none-edge"),
    };
    Paint {
        fill: Some(fill),
        stroke: Some(stroke),
        width,
        dash: matches!(position, Some(Position::NotMember)).then_some((2.5, 2.0)),
        ..Paint::default()
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

/// Token, light value, dark value: those that scenes use.
pub const TOKENS: [(&str, &str, &str); 43] = [
    ("--surface-page", "#FFFFFF", "#14171B"),
    ("--ink-1", "#14181D", "#F2F4F6"),
    ("--ink-2", "#454D58", "#C3CAD2"),
    ("--ink-3", "#626B78", "#98A2AE"),
    ("--vote-yes", "#15836F", "#38B097"),
    ("--vote-yes-edge", "#0A5547", "#84DFCB"),
    ("--vote-yes-ink", "#FFFFFF", "#04140E"),
    ("--vote-no", "#8A0F22", "#BF3347"),
    ("--vote-no-edge", "#5C0715", "#F28C99"),
    ("--vote-no-ink", "#FFFFFF", "#FFFFFF"),
    ("--vote-abstain", "#F2BF26", "#FAD24D"),
    ("--vote-abstain-edge", "#8A6400", "#FDEBB0"),
    ("--vote-abstain-ink", "#2E2300", "#241B00"),
    ("--vote-absent", "#E7EAEE", "#2B323A"),
    ("--vote-absent-edge", "#7B8592", "#87919D"),
    ("--vote-absent-ink", "#2B323B", "#E3E7EB"),
    ("--vote-absent-hatch", "#7B8592", "#7A8490"),
    ("--vote-none", "#FFFFFF", "#14171B"),
    ("--vote-none-edge", "#868F9B", "#77828F"),
    ("--vote-none-ink", "#4F5864", "#B4BDC7"),
    ("--land-noseat", "#E9ECEF", "#252A31"),
    ("--map-separator", "#FFFFFF", "#14171B"),
    ("--map-leader", "#5A636F", "#98A2AE"),
    ("--map-dashed", "#454D58", "#14171B"),
    ("--map-edge-abstain", "#8A6400", "#14171B"),
    ("--map-edge-absent", "#7B8592", "#87919D"),
    ("--agree-1", "#EDF1F6", "#1C2430"),
    ("--agree-2", "#C6D6E8", "#24405F"),
    ("--agree-3", "#8FB0D3", "#2F6196"),
    ("--agree-4", "#4D80B8", "#4F8AC8"),
    ("--agree-5", "#1F5592", "#8DB9E6"),
    ("--agree-6", "#0C2F5C", "#DCEBFB"),
    ("--agree-edge", "#6F7F92", "#77828F"),
    ("--move-toward", "#1F5592", "#CFE3F9"),
    ("--move-away", "#C8701A", "#D9822B"),
    ("--move-aside", "#B9C2CC", "#5A636F"),
    ("--gridline", "#E3E6EA", "#2A3038"),
    ("--baseline", "#5A636F", "#98A2AE"),
    ("--accent", "#1B5CAB", "#82B4F2"),
    ("--focus-ring", "#1B5CAB", "#A5CBFA"),
    ("--focus-gap", "#FFFFFF", "#14171B"),
    ("--select-ring", "#14181D", "#FFFFFF"),
    ("--select-halo", "#FFFFFF", "#14171B"),
];

/// The value of a token in a theme; anything else (`none`, a pattern) stands for itself.
pub fn colour(token: &'static str, theme: Theme) -> &'static str {
    TOKENS
        .iter()
        .find(|(name, ..)| *name == token)
        .map_or(token, |(_, light, dark)| match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        })
}
