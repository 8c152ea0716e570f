//! Where a label sits best inside a shape.

use crate::outline::{px, Outline, Ring};

/// Rounds of refinement; each divides the step by three.
const ROUNDS: usize = 3;
/// Places tried across a side of the search window in each round.
const ACROSS: i32 = 4;
/// Corners that are looked at: a label need not know every fjord.
const CORNERS: usize = 100;

impl Outline {
    /// A place far from the coast of the largest ring (a coarse pole of inaccessibility), px
    /// of the 1200-px map; none without a ring.
    pub fn label_point(&self) -> Option<(f32, f32)> {
        let ring = self.largest_ring()?;
        let every = ring.points.len() / CORNERS + 1;
        let thinned = Ring {
            points: ring.points.iter().copied().step_by(every).collect(),
        };
        let first = px(*thinned.points.first()?);
        let coarse = Outline {
            rings: vec![thinned],
        };
        let (bounds, ring) = (coarse.bounds()?, coarse.rings.first()?);
        let (mut x, mut y) = (
            (bounds.left + bounds.right) / 2.0,
            (bounds.top + bounds.bottom) / 2.0,
        );
        let (mut half_width, mut half_height) = (bounds.width() / 2.0, bounds.height() / 2.0);
        let mut best = depth(ring, x, y);
        for _ in 0..ROUNDS {
            let centre = (x, y);
            for i in -ACROSS..=ACROSS {
                for j in -ACROSS..=ACROSS {
                    let try_x = centre.0 + half_width * i as f32 / ACROSS as f32;
                    let try_y = centre.1 + half_height * j as f32 / ACROSS as f32;
                    let found = depth(ring, try_x, try_y);
                    if found > best {
                        (best, x, y) = (found, try_x, try_y);
                    }
                }
            }
            half_width /= 3.0;
            half_height /= 3.0;
        }
        Some(if best > 0.0 { (x, y) } else { first })
    }
}

/// How deep inside the ring a place is; negative outside.
fn depth(ring: &Ring, x: f32, y: f32) -> f32 {
    let distance = ring.line_distance(x, y);
    if ring.contains(x, y) {
        distance
    } else {
        -distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::tests::square;

    #[test]
    fn the_middle_of_the_larger_square() {
        let outline = Outline {
            rings: vec![square(0, 0, 2, false), square(10, 10, 8, false)],
        };
        let (x, y) = outline.label_point().unwrap();
        assert!((x - 14.0).abs() < 0.3 && (y - 14.0).abs() < 0.3);
    }

    #[test]
    fn inside_the_thick_arm_of_an_l() {
        let points = vec![(0, 0), (80, 0), (80, 8), (40, 8), (40, 80), (0, 80)];
        let outline = Outline {
            rings: vec![Ring { points }],
        };
        let (x, y) = outline.label_point().unwrap();
        assert!(outline.contains(x, y) && y > 1.0);
    }

    #[test]
    fn nothing_has_no_label() {
        assert_eq!(Outline::default().label_point(), None);
    }
}
