//! The shades of maps that show something other than the positions of one vote: a graded scale,
//! and the direction of a move. Never the positions' own colours.

use super::Paint;

/// What a land or a circle of such a map is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shade {
    /// The least of a graded scale.
    Step1,
    /// More.
    Step2,
    /// More.
    Step3,
    /// More.
    Step4,
    /// More.
    Step5,
    /// The most.
    Step6,
    /// The member that all others are compared with.
    Chosen,
    /// Land of a member of which too little is known.
    Few,
    /// The circle of such a member: the pattern of land is too large for it.
    FewMarker,
    /// Nothing is said about it.
    Plain,
    /// It moved towards being in favour.
    Toward,
    /// It moved away from it.
    Away,
    /// It began or ceased to vote.
    Aside,
}

impl Shade {
    /// Every shade, for the style sheet.
    pub const ALL: [Shade; 13] = [
        Shade::Step1,
        Shade::Step2,
        Shade::Step3,
        Shade::Step4,
        Shade::Step5,
        Shade::Step6,
        Shade::Chosen,
        Shade::Few,
        Shade::FewMarker,
        Shade::Plain,
        Shade::Toward,
        Shade::Away,
        Shade::Aside,
    ];

    /// The step of a share in whole per cent: below 40, 40 to 54, 55 to 64, 65 to 74, 75 to 84,
    /// 85 and more.
    pub fn step(percent: u16) -> Shade {
        match percent {
            0..40 => Shade::Step1,
            40..55 => Shade::Step2,
            55..65 => Shade::Step3,
            65..75 => Shade::Step4,
            75..85 => Shade::Step5,
            _ => Shade::Step6,
        }
    }

    /// The class in the page.
    pub fn class(self) -> &'static str {
        match self {
            Shade::Step1 => "agree-1",
            Shade::Step2 => "agree-2",
            Shade::Step3 => "agree-3",
            Shade::Step4 => "agree-4",
            Shade::Step5 => "agree-5",
            Shade::Step6 => "agree-6",
            Shade::Chosen => "agree-self",
            Shade::Few => "agree-few",
            Shade::FewMarker => "agree-few-marker",
            Shade::Plain => "plain",
            Shade::Toward => "toward",
            Shade::Away => "away",
            Shade::Aside => "aside",
        }
    }

    /// How it looks.
    pub(super) fn paint(self) -> Paint {
        let (fill, stroke) = match self {
            // The steps nearest the page have an edge of their own.
            Shade::Step1 => ("--agree-1", "--agree-edge"),
            Shade::Step2 => ("--agree-2", "--agree-edge"),
            Shade::Step3 => ("--agree-3", "--agree-edge"),
            Shade::Step4 => ("--agree-4", "--map-separator"),
            Shade::Step5 => ("--agree-5", "--map-separator"),
            Shade::Step6 => ("--agree-6", "--map-separator"),
            Shade::Chosen => ("--ink-1", "--map-separator"),
            Shade::Few => ("url(#hatch-map)", "--map-edge-absent"),
            Shade::FewMarker => ("--vote-absent", "--vote-absent-edge"),
            Shade::Plain => ("--land-noseat", "--map-separator"),
            Shade::Toward => ("--move-toward", "--map-separator"),
            Shade::Away => ("--move-away", "--map-separator"),
            Shade::Aside => ("--move-aside", "--agree-edge"),
        };
        Paint {
            fill: Some(fill),
            stroke: Some(stroke),
            width: 0.6,
            even_odd: true,
            ..Paint::default()
        }
    }
}
