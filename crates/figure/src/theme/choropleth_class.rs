//! The shades of maps that show something other than the positions of one vote: a graded scale,
//! and the direction of a move. Never the positions' own colours.

use super::Paint;

/// What a land or a circle of such a map is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChoroplethClass {
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

impl ChoroplethClass {
    /// Every shade, for the style sheet.
    pub const ALL: [ChoroplethClass; 13] = [
        ChoroplethClass::Step1,
        ChoroplethClass::Step2,
        ChoroplethClass::Step3,
        ChoroplethClass::Step4,
        ChoroplethClass::Step5,
        ChoroplethClass::Step6,
        ChoroplethClass::Chosen,
        ChoroplethClass::Few,
        ChoroplethClass::FewMarker,
        ChoroplethClass::Plain,
        ChoroplethClass::Toward,
        ChoroplethClass::Away,
        ChoroplethClass::Aside,
    ];

    /// The graded scale: each step with the least and the most share that it stands for, in whole
    /// per cent.
    pub const STEPS: [(ChoroplethClass, u16, u16); 6] = [
        (ChoroplethClass::Step1, 0, 39),
        (ChoroplethClass::Step2, 40, 54),
        (ChoroplethClass::Step3, 55, 64),
        (ChoroplethClass::Step4, 65, 74),
        (ChoroplethClass::Step5, 75, 84),
        (ChoroplethClass::Step6, 85, 100),
    ];

    /// The step of a share in whole per cent.
    pub fn step(percent: u16) -> ChoroplethClass {
        let step = ChoroplethClass::STEPS
            .iter()
            .find(|(_, _, most)| percent <= *most);
        step.map_or(ChoroplethClass::Step6, |(shade, ..)| *shade)
    }

    /// The class in the page.
    pub fn class(self) -> &'static str {
        match self {
            ChoroplethClass::Step1 => "agree-1",
            ChoroplethClass::Step2 => "agree-2",
            ChoroplethClass::Step3 => "agree-3",
            ChoroplethClass::Step4 => "agree-4",
            ChoroplethClass::Step5 => "agree-5",
            ChoroplethClass::Step6 => "agree-6",
            ChoroplethClass::Chosen => "agree-self",
            ChoroplethClass::Few => "agree-few",
            ChoroplethClass::FewMarker => "agree-few-marker",
            ChoroplethClass::Plain => "plain",
            ChoroplethClass::Toward => "toward",
            ChoroplethClass::Away => "away",
            ChoroplethClass::Aside => "aside",
        }
    }

    /// How it looks. As on the map of a vote only what stands out little from the page has an edge
    /// of its own: the borders are drawn once, above all lands.
    pub(super) fn paint(self) -> Paint {
        let (fill, stroke) = match self {
            ChoroplethClass::Step1 => ("--agree-1", Some("--agree-edge")),
            ChoroplethClass::Step2 => ("--agree-2", Some("--agree-edge")),
            ChoroplethClass::Step3 => ("--agree-3", Some("--agree-edge")),
            ChoroplethClass::Step4 => ("--agree-4", None),
            ChoroplethClass::Step5 => ("--agree-5", None),
            ChoroplethClass::Step6 => ("--agree-6", None),
            ChoroplethClass::Chosen => ("--ink-1", None),
            ChoroplethClass::Few => ("url(#hatch-map)", Some("--map-edge-absent")),
            ChoroplethClass::FewMarker => ("--vote-absent", Some("--vote-absent-edge")),
            ChoroplethClass::Plain => ("--land-noseat", None),
            ChoroplethClass::Toward => ("--move-toward", None),
            ChoroplethClass::Away => ("--move-away", None),
            ChoroplethClass::Aside => ("--move-aside", Some("--agree-edge")),
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
        for (shade, least, most) in ChoroplethClass::STEPS {
            assert_eq!(least, next);
            for percent in least..=most {
                assert_eq!(ChoroplethClass::step(percent), shade, "{percent}");
            }
            next = most + 1;
        }
        assert_eq!(next, 101);
    }
}
