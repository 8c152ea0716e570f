//! Theme: what each role looks like, in tokens named for what they mean.
//!
//! This table is the one source: the page's rules are written from it ([`css`], when the site is
//! built), and a stand-alone SVG has its colours inlined from it. The tokens' values stand
//! in `static/css/00-tokens.css`; a test keeps the two alike.

use crate::address::Theme;
use crate::scene::{decimal, number, Weight};
use rollcall::Position;
use std::fmt::Write as _;

/// The fonts of a stand-alone picture.
pub const FONT: &str = "Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif";

/// What part of a figure a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A group of marks without a look of its own.
    Group,
    /// Land on the map, in the colour of a position or neutral.
    Land,
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
    /// A segment of a bar.
    Segment,
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
    /// Every role, for the style sheet.
    pub const ALL: [Role; 24] = [
        Role::Group,
        Role::Land,
        Role::Disputed,
        Role::PickHalo,
        Role::Pick,
        Role::Halo,
        Role::Leader,
        Role::Marker,
        Role::Hit,
        Role::Segment,
        Role::ThresholdHalo,
        Role::Threshold,
        Role::Column,
        Role::Baseline,
        Role::Gridline,
        Role::Tick,
        Role::Label,
        Role::Name,
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
            Role::Disputed => "disputed",
            Role::PickHalo => "pick-halo",
            Role::Pick => "pick",
            Role::Halo => "halo",
            Role::Leader => "leader",
            Role::Marker => "marker",
            Role::Hit => "hit",
            Role::Segment => "segment",
            Role::ThresholdHalo => "threshold-halo",
            Role::Threshold => "threshold",
            Role::Column => "column",
            Role::Baseline => "baseline",
            Role::Gridline => "gridline",
            Role::Tick => "tick",
            Role::Label => "label",
            Role::Name => "name",
            Role::Title => "scene-title",
            Role::Sentence => "scene-sentence",
            Role::Count => "count",
            Role::Word => "word",
            Role::Glyph => "glyph",
            Role::Note => "scene-note",
        }
    }

    /// Whether it stands in the map's scaled group, where strokes keep their width.
    fn on_land(self) -> bool {
        matches!(
            self,
            Role::Land | Role::Disputed | Role::PickHalo | Role::Pick
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
            Role::Segment => filled(position, "url(#hatch)", 1.0),
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
            Role::Title | Role::Count => text("--ink-1"),
        }
    }
}

fn land(position: Option<Position>) -> Paint {
    let (fill, stroke) = match position {
        Some(Position::InFavour) => ("--vote-yes", "--map-separator"),
        Some(Position::Against) => ("--vote-no", "--map-separator"),
        Some(Position::Abstained) => ("--vote-abstain", "--map-edge-abstain"),
        Some(Position::DidNotVote) => ("url(#hatch-map)", "--map-edge-absent"),
        Some(Position::NotMember) | None => ("--land-noseat", "--map-separator"),
    };
    Paint {
        fill: Some(fill),
        stroke: Some(stroke),
        width: 0.6,
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
pub const TOKENS: [(&str, &str, &str); 32] = [
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
    ("--agree-4", "#4D80B8", "#4F8AC8"),
    ("--gridline", "#E3E6EA", "#2A3038"),
    ("--baseline", "#5A636F", "#98A2AE"),
    ("--accent", "#1B5CAB", "#82B4F2"),
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

/// Distance of the hatch's lines and their width, in CSS pixels.
pub const HATCH: (f64, f64) = (5.0, 1.2);

/// The hatch of those who did not vote, as a pattern with literal colours.
pub fn hatch(id: &str, scale: f64, theme: Theme) -> String {
    let (step, width) = (number(HATCH.0), number(2.0 * HATCH.1));
    let fill = colour("--vote-absent", theme);
    let stroke = colour("--vote-absent-hatch", theme);
    let transform = hatch_transform(scale);
    format!(
        "<pattern id=\"{id}\" width=\"{step}\" height=\"{step}\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"{transform}\"><rect width=\"{step}\" height=\"{step}\" fill=\"{fill}\"/>\
         <line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"{step}\" stroke=\"{stroke}\" stroke-width=\"{width}\"/></pattern>"
    )
}

/// The transform of the hatch's pattern inside a group scaled by `1 / scale`.
pub fn hatch_transform(scale: f64) -> String {
    format!("scale({}) rotate(45)", decimal(scale, 4))
}

/// The page's rules for the roles; a part of its style sheet.
pub fn css() -> String {
    let mut out = String::new();
    for role in Role::ALL {
        let plain = role.paint(None);
        if plain == Paint::default() {
            continue;
        }
        write_rule(
            &mut out,
            &format!(".{}", role.class()),
            &plain,
            &Paint::default(),
        );
        if role.on_land() {
            let _ = writeln!(out, ".{}{{vector-effect:non-scaling-stroke}}", role.class());
        }
        for position in Position::ALL {
            let paint = role.paint(Some(position));
            let selector = format!(".{}.{}", role.class(), position.word());
            write_rule(&mut out, &selector, &paint, &plain);
        }
    }
    out
}

/// One rule with what differs from `base`.
fn write_rule(out: &mut String, selector: &str, paint: &Paint, base: &Paint) {
    let mut body = String::new();
    let value = |token: &str| {
        if token.starts_with("--") {
            format!("var({token})")
        } else {
            token.to_owned()
        }
    };
    if let Some(fill) = paint.fill.filter(|_| paint.fill != base.fill) {
        let _ = write!(body, "fill:{};", value(fill));
    }
    if let Some(stroke) = paint.stroke.filter(|_| paint.stroke != base.stroke) {
        let _ = write!(body, "stroke:{};", value(stroke));
    }
    if paint.stroke.is_some() && paint.width != base.width {
        let _ = write!(body, "stroke-width:{};", paint.width);
    }
    if let Some((on, off)) = paint.dash.filter(|_| paint.dash != base.dash) {
        let _ = write!(body, "stroke-dasharray:{on} {off};");
    }
    if paint.round && !base.round {
        body.push_str("stroke-linejoin:round;");
    }
    if paint.even_odd && !base.even_odd {
        body.push_str("fill-rule:evenodd;");
    }
    if let Some(font) = paint.font.filter(|_| paint.font != base.font) {
        let _ = write!(
            body,
            "font-size:{}px;font-weight:{};",
            font.size, font.css_weight
        );
        if font.halo {
            body.push_str("paint-order:stroke;stroke-linejoin:round;");
        }
    }
    if !body.is_empty() {
        let _ = writeln!(out, "{selector}{{{}}}", body.trim_end_matches(';'));
    }
}
