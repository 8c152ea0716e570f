//! What part of a figure a mark is.

use super::ChoroplethClass;

/// The roles with their classes in the page, each said once.
macro_rules! roles {
    ($($(#[$doc:meta])+ $role:ident = $class:literal,)+) => {
        /// What part of a figure a mark is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Role {
            $($(#[$doc])+ $role,)+
            /// Land or a circle of a map that shows something other than positions.
            ChoroplethClass(ChoroplethClass),
        }

        impl Role {
            /// Every role but those of [`ChoroplethClass::ALL`], for the style sheet.
            pub const ALL: &'static [Role] = &[$(Role::$role),+];

            /// The class in the page; a group has none.
            pub fn class(self) -> &'static str {
                match self {
                    $(Role::$role => $class,)+
                    Role::ChoroplethClass(shade) => shade.class(),
                }
            }
        }
    };
}

roles! {
    /// A group of marks without a look of its own.
    Group = "",
    /// Land on the map, in the colour of a position or neutral.
    Land = "land",
    /// The lines between lands, as one path.
    Border = "border",
    /// A disputed or undetermined boundary.
    Disputed = "disputed",
    /// The page-coloured gap round a picked member.
    PickHalo = "pick-halo",
    /// The ring round a picked member.
    Pick = "pick",
    /// The page-coloured ring round a marker.
    Halo = "halo",
    /// The line from a moved marker to its place.
    Leader = "leader",
    /// The circle of a member too small for the map.
    Marker = "marker",
    /// What takes the pointer and is not seen.
    Hit = "hit",
    /// A segment of a bar, a tile, a seat.
    Segment = "segment",
    /// The square of a position in a legend; its mark needs no pattern beside it.
    Swatch = "swatch",
    /// A member's own mark beside a bar.
    Cell = "cell",
    /// The clear ground under a code on a pattern.
    Plate = "plate",
    /// The edge of what is pointed at.
    Hover = "hover",
    /// The gap round what has the focus.
    FocusGap = "focus-gap",
    /// The ring round what has the focus.
    Focus = "focus",
    /// The page-coloured edge of the line at two thirds.
    ThresholdHalo = "threshold-halo",
    /// The line at two thirds.
    Threshold = "threshold",
    /// A column of a histogram.
    Column = "column",
    /// The base line of an axis.
    Baseline = "baseline",
    /// A line across the plot.
    Gridline = "gridline",
    /// A label of an axis.
    Tick = "tick",
    /// A label in a chart.
    Label = "label",
    /// The name of a member on the map.
    Name = "name",
    /// The code of a member on its tile or seat.
    Code = "code",
    /// The name of a group.
    Heading = "heading",
    /// A number in a column.
    Figure = "figure",
    /// The large number in the middle.
    Total = "total",
    /// The finding above a figure.
    Title = "scene-title",
    /// The sentence under a title.
    Sentence = "scene-sentence",
    /// A count in the legend.
    Count = "count",
    /// A word in the legend.
    Word = "word",
    /// The mark inside a legend's swatch: tick, cross, bar.
    Glyph = "glyph",
    /// Source and border note.
    Note = "scene-note",
}

impl Role {
    /// Whether it stands in the map's scaled group, where strokes keep their width.
    pub(super) fn on_land(self) -> bool {
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
                | Role::ChoroplethClass(_)
        )
    }
}
