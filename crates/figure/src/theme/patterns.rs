//! Patterns: those who did not vote always, against and abstained where a reader asks for them.

use super::colour;
use crate::address::Theme;
use crate::scene::{decimal, number};

/// A pattern that fills a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// Its name; on the map, where it is scaled back, with `-map` behind it.
    pub name: &'static str,
    /// Distance of its lines or dots in CSS pixels.
    pub step: u8,
    /// Whether its lines are turned by 45°.
    pub turned: bool,
    /// Token of its ground.
    pub ground: &'static str,
    /// Token of its lines or dots.
    pub ink: &'static str,
    /// Its lines or dots as path data in a square of the step.
    pub path: &'static str,
    /// Width of its lines in tenths of a CSS pixel, twice what is seen at the square's edge.
    pub line: u8,
}

/// The patterns: those who did not vote, always; against and abstained where asked for.
pub const PATTERNS: [Pattern; 3] = [
    Pattern {
        name: "hatch",
        step: 5,
        turned: true,
        ground: "--vote-absent",
        ink: "--vote-absent-hatch",
        path: "M0 0V5",
        line: 24,
    },
    Pattern {
        name: "cross",
        step: 6,
        turned: true,
        ground: "--vote-no",
        ink: "--vote-no-ink",
        path: "M0 0V6M0 0H6",
        line: 20,
    },
    Pattern {
        name: "dots",
        step: 6,
        turned: false,
        ground: "--vote-abstain",
        ink: "--vote-abstain-ink",
        path: "M3 3h.01",
        line: 20,
    },
];

impl Pattern {
    /// The transform inside a group scaled by `1 / scale`.
    pub fn transform(&self, scale: f64) -> String {
        let turn = if self.turned { " rotate(45)" } else { "" };
        format!("scale({}){turn}", decimal(scale, 4))
    }

    /// The width of its lines as an attribute has it.
    pub fn line_width(&self) -> String {
        number(f64::from(self.line) / 10.0)
    }

    /// The pattern with literal colours, for a file.
    pub fn svg(&self, id: &str, scale: f64, theme: Theme) -> String {
        let step = self.step;
        format!(
            "<pattern id=\"{id}\" width=\"{step}\" height=\"{step}\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"{}\"><rect width=\"{step}\" height=\"{step}\" fill=\"{}\"/>\
             <path d=\"{}\" stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\"/></pattern>",
            self.transform(scale),
            colour(self.ground, theme),
            self.path,
            colour(self.ink, theme),
            self.line_width(),
        )
    }
}
