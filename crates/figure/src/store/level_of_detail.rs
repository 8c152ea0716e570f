//! How fine the outlines of a map are: a line that no screen can show costs a reader time to draw.

use crate::store::outline_cache::{Borders, Kept};
use atlas::{World, GRID};
use std::rc::Rc;

/// How fine the outlines of a map are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Detail {
    /// Every corner: for files and print, which may be enlarged.
    #[default]
    Full,
    /// As fine as a screen shows that has so many pixels in a CSS pixel.
    Screen(f64),
}

/// A line may be about this far from where it is, in pixels of the screen: as far as the nearest of
/// [`LEVELS`].
const UNSEEN: f64 = 0.5;

/// Tolerances that outlines are kept for, in eighths of a px of the 1200-px map: while a map grows
/// under the hand, not every size has outlines of its own.
const LEVELS: [i16; 7] = [2, 3, 4, 6, 8, 12, 16];

impl Detail {
    /// How far a line may be from where it is, in eighths of a px of the 1200-px map, on a map of
    /// `scale` CSS pixels in such a px; 0 for every corner.
    pub(crate) fn tolerance(self, scale: f64) -> i16 {
        let Detail::Screen(pixels) = self else {
            return 0;
        };
        let unseen = UNSEEN * f64::from(GRID) / (scale * pixels.max(1.0));
        let level = LEVELS.into_iter().rev();
        let mut fitting = level.filter(|level| f64::from(*level) <= unseen.round());
        fitting.next().unwrap_or(0)
    }
}

/// Outlines with fewer corners, and what was drawn of them.
pub(crate) struct Simpler {
    /// See [`Detail::tolerance`].
    pub tolerance: i16,
    /// The outlines.
    pub world: World,
    /// Path data of unions of pieces, in eighths of a px of the 1200-px map.
    pub paths: Kept<Rc<str>>,
    /// The lines between the lands of a day.
    pub borders: Borders,
}

impl Simpler {
    /// Simplifies a world.
    pub fn new(world: &World, tolerance: i16) -> Self {
        Self {
            tolerance,
            world: world.simplified(tolerance),
            paths: Kept::default(),
            borders: Borders::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Detail;

    #[test]
    fn a_finer_screen_and_a_closer_look_show_more() {
        assert_eq!(Detail::Full.tolerance(0.3), 0);
        assert_eq!(Detail::Screen(1.0).tolerance(1.0), 4);
        assert_eq!(Detail::Screen(1.0).tolerance(2.0), 2);
        assert_eq!(Detail::Screen(1.0).tolerance(3.0), 0, "less than any level");
        assert_eq!(Detail::Screen(1.5).tolerance(1.0), 3);
        assert_eq!(Detail::Screen(3.0).tolerance(0.3), 4, "a phone");
        assert_eq!(Detail::Screen(1.0).tolerance(0.3), 12);
        assert_eq!(Detail::Screen(0.5).tolerance(1.0), 4, "a page made smaller");
    }
}
