//! A shape of closed rings on the map's grid.

use crate::viewport::between;
use crate::Rect;

/// Steps of the grid in a px of the 1200-px map.
pub const GRID: f32 = 8.0;

/// A place on the grid: eighths of a px of the 1200-px map, y downwards.
pub type Point = (i16, i16);

/// A closed line; the last point joins the first, which is not repeated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ring {
    /// Corners in order, at least three.
    pub points: Vec<Point>,
}

/// Rings filled by the even-odd rule: islands and holes alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Rings in no order that means anything.
    pub rings: Vec<Ring>,
}

impl Ring {
    /// Each side: a corner and the next.
    pub(crate) fn sides(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let next = self.points.iter().cycle().skip(1);
        self.points.iter().copied().zip(next.copied())
    }

    /// Twice the area in square steps of the grid; the sign is the winding's.
    pub(crate) fn doubled_area(&self) -> i64 {
        self.sides()
            .map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1))
            .sum()
    }

    /// Square px of the 1200-px map, never negative.
    pub fn area(&self) -> f32 {
        self.doubled_area().unsigned_abs() as f32 / (2.0 * GRID * GRID)
    }

    /// The smallest rectangle around it, px of the 1200-px map.
    pub fn bounds(&self) -> Option<Rect> {
        bounds(self.points.iter())
    }

    /// The middle of its area, to the nearest point of the grid; the first corner where it
    /// has no area.
    pub fn middle(&self) -> Point {
        let Some(&first) = self.points.first() else {
            return (0, 0);
        };
        let from_first = |p: Point| {
            (
                i64::from(p.0) - i64::from(first.0),
                i64::from(p.1) - i64::from(first.1),
            )
        };
        let (mut doubled, mut x, mut y) = (0, 0, 0);
        for (a, b) in self.sides() {
            let (a, b) = (from_first(a), from_first(b));
            let cross = a.0 * b.1 - b.0 * a.1;
            doubled += cross;
            x += (a.0 + b.0) * cross;
            y += (a.1 + b.1) * cross;
        }
        if doubled == 0 {
            return first;
        }
        let part = |from: i16, sum: i64| (i64::from(from) + sum / (3 * doubled)) as i16;
        (part(first.0, x), part(first.1, y))
    }

    /// Whether the ring, taken alone, holds the place (px of the 1200-px map).
    pub(crate) fn contains(&self, x: f32, y: f32) -> bool {
        let mut inside = false;
        for (a, b) in self.sides() {
            let ((ax, ay), (bx, by)) = (px(a), px(b));
            if (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax {
                inside = !inside;
            }
        }
        inside
    }

    /// How far the ring's line is from the place, both in px of the 1200-px map.
    pub(crate) fn line_distance(&self, x: f32, y: f32) -> f32 {
        self.sides()
            .map(|(a, b)| squared_distance((x, y), px(a), px(b)))
            .fold(f32::INFINITY, f32::min)
            .sqrt()
    }
}

impl Outline {
    /// Square px of the 1200-px map. Holes count off when they wind the other way, as the
    /// packed outlines do.
    pub fn area(&self) -> f32 {
        let doubled: i64 = self.rings.iter().map(Ring::doubled_area).sum();
        doubled.unsigned_abs() as f32 / (2.0 * GRID * GRID)
    }

    /// The smallest rectangle around all rings, px of the 1200-px map; none without a ring.
    pub fn bounds(&self) -> Option<Rect> {
        bounds(self.rings.iter().flat_map(|ring| &ring.points))
    }

    /// The ring with the largest area.
    pub fn largest_ring(&self) -> Option<&Ring> {
        self.rings
            .iter()
            .max_by_key(|ring| ring.doubled_area().unsigned_abs())
    }

    /// Whether the place (px of the 1200-px map) is inside, by the even-odd rule.
    pub fn contains(&self, x: f32, y: f32) -> bool {
        self.rings.iter().filter(|ring| ring.contains(x, y)).count() % 2 == 1
    }

    /// How far the place is from the shape, px of the 1200-px map; 0 inside, infinite
    /// without a ring.
    pub fn distance(&self, x: f32, y: f32) -> f32 {
        if self.contains(x, y) {
            0.0
        } else {
            self.edge_distance(x, y)
        }
    }

    /// How far the place is from the nearest edge, inside or outside, px of the 1200-px
    /// map; infinite without a ring.
    pub fn edge_distance(&self, x: f32, y: f32) -> f32 {
        self.rings
            .iter()
            .map(|ring| ring.line_distance(x, y))
            .fold(f32::INFINITY, f32::min)
    }
}

/// Grid to px of the 1200-px map.
pub(crate) fn px(point: Point) -> (f32, f32) {
    (f32::from(point.0) / GRID, f32::from(point.1) / GRID)
}

/// The smallest rectangle around points of the grid, px of the 1200-px map.
fn bounds<'a>(mut points: impl Iterator<Item = &'a Point>) -> Option<Rect> {
    let &(x, y) = points.next()?;
    let (mut left, mut top, mut right, mut bottom) = (x, y, x, y);
    for &(x, y) in points {
        left = left.min(x);
        right = right.max(x);
        top = top.min(y);
        bottom = bottom.max(y);
    }
    let ((left, top), (right, bottom)) = (px((left, top)), px((right, bottom)));
    Some(Rect {
        left,
        top,
        right,
        bottom,
    })
}

/// From a place to the nearest point of a side, squared.
fn squared_distance(p: (f32, f32), a: (f32, f32), b: (f32, f32)) -> f32 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        between(((p.0 - a.0) * dx + (p.1 - a.1) * dy) / length, 0.0, 1.0)
    } else {
        0.0
    };
    let (ex, ey) = (a.0 + along * dx - p.0, a.1 + along * dy - p.1);
    ex * ex + ey * ey
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A square ring, px of the 1200-px map; `hole` winds it the other way.
    pub(crate) fn square(x: i16, y: i16, side: i16, hole: bool) -> Ring {
        let (x, y, s) = (x * 8, y * 8, side * 8);
        let mut points = vec![(x, y), (x + s, y), (x + s, y + s), (x, y + s)];
        if hole {
            points.reverse();
        }
        Ring { points }
    }

    #[test]
    fn a_square_with_a_hole() {
        let outline = Outline {
            rings: vec![square(0, 0, 10, false), square(4, 4, 2, true)],
        };
        assert_eq!(outline.area(), 96.0);
        assert!(outline.contains(1.0, 1.0));
        assert!(!outline.contains(5.0, 5.0));
        assert!(!outline.contains(11.0, 5.0));
        assert_eq!(outline.distance(1.0, 1.0), 0.0);
        assert_eq!(outline.distance(5.0, 5.0), 1.0);
        assert_eq!(outline.distance(13.0, 14.0), 5.0);
        let bounds = outline.bounds().unwrap();
        assert_eq!((bounds.left, bounds.bottom), (0.0, 10.0));
    }

    #[test]
    fn nothing_is_nowhere() {
        let nothing = Outline::default();
        assert_eq!(nothing.area(), 0.0);
        assert_eq!(nothing.bounds(), None);
        assert!(!nothing.contains(0.0, 0.0));
        assert_eq!(nothing.distance(0.0, 0.0), f32::INFINITY);
    }
}
