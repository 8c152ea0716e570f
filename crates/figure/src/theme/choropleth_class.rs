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

    /// The graded scale: each step with the least and the most share that it stands for, in whole
    /// per cent.
    pub const STEPS: [(Shade, u16, u16); 6] = [
        (Shade::Step1, 0, 39),
        (Shade::Step2, 40, 54),
        (Shade::Step3, 55, 64),
        (Shade::Step4, 65, 74),
        (Shade::Step5, 75, 84),
        (Shade::Step6, 85, 100),
    ];

    /// The step of a share in whole per cent.
    pub fn step(percent: u16) -> Shade {
        let step = Shade::STEPS.iter().find(|(_, _, most)| percent <= *most);
        step.map_or(Shade::Step6, |(shade, ..)| *shade)
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

    /// How it looks. As on the map of a vote only what stands out little from the page has an edge
    /// of its own: the borders are drawn once, above all lands.
    pub(super) fn paint(self) -> Paint {
        let (fill, stroke) = match self {
            Shade::Step1 => ("--agree-1", Some("--agree-edge")),
            Shade::Step2 => ("--agree-2", Some("--agree-edge")),
            Shade::Step3 => ("--agree-3", Some("--agree-edge")),
            Shade::Step4 => ("--agree-4", None),
            Shade::Step5 => ("--agree-5", None),
            Shade::Step6 => ("--agree-6", None),
            Shade::Chosen => ("--ink-1", None),
            Shade::Few => ("url(#hatch-map)", Some("--map-edge-absent")),
            Shade::FewMarker => ("--vote-absent", Some("--vote-absent-edge")),
            Shade::Plain => ("--land-noseat", None),
            Shade::Toward => ("--move-toward", None),
            Shade::Away => ("--move-away", None),
            Shade::Aside => ("--move-aside", Some("--agree-edge")),
        };
        Paint {
            fill: Some(fill),
            stroke,
            // Wider than the border, which lies on its middle: of two pale neighbours an edge is seen
            // on both sides.
            width: 1.2,
            round: true,
            even_odd: true,
            ..Paint::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_share_has_the_step_whose_bounds_hold_it() {
        let mut next = 0;
        for (shade, least, most) in Shade::STEPS {
            assert_eq!(least, next);
            for percent in least..=most {
                assert_eq!(Shade::step(percent), shade, "{percent}");
            }
            next = most + 1;
        }
        assert_eq!(next, 101);
    }
}
