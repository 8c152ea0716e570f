//! Fewer corners for a smaller drawing: what a reader cannot tell apart need not be drawn.
//!
//! Douglas and Peucker, “Algorithms for the reduction of the number of points required to
//! represent a digitized line or its caricature”, The Canadian Cartographer 10 (1973).

use crate::outline::Point;

/// A line with the same ends, of which no corner is farther than `tolerance` from the simpler one,
/// both on the grid.
pub(crate) fn line(points: &[Point], tolerance: i16) -> Vec<Point> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let mut kept = vec![points[0]];
    // Ends of the parts that are still to be looked at, the nearest on top.
    let mut ends = vec![points.len() - 1];
    let mut from = 0;
    while let Some(&to) = ends.last() {
        match farthest(&points[from..=to], i64::from(tolerance)) {
            Some(at) => ends.push(from + at),
            None => {
                kept.push(points[to]);
                from = to;
                ends.pop();
            }
        }
    }
    kept
}

/// The corner farthest from the line between the ends, if it is farther than the tolerance.
fn farthest(points: &[Point], tolerance: i64) -> Option<usize> {
    let (first, last) = (points.first()?, points.last()?);
    let from = |a: &Point, b: &Point| {
        let step = |a: i16, b: i16| i64::from(b) - i64::from(a);
        (step(a.0, b.0), step(a.1, b.1))
    };
    let (dx, dy) = from(first, last);
    let length = dx * dx + dy * dy;
    let (mut far, mut found) = (tolerance * tolerance * length.max(1), None);
    for (at, point) in points.iter().enumerate() {
        let (x, y) = from(first, point);
        // Squared distances, times the squared length of the line where it has one: whole numbers.
        let along = x * dx + y * dy;
        let distance = if along <= 0 {
            (x * x + y * y) * length.max(1)
        } else if along >= length {
            let (x, y) = from(last, point);
            (x * x + y * y) * length
        } else {
            (x * dy - y * dx) * (x * dy - y * dx)
        };
        if distance > far {
            (far, found) = (distance, Some(at));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_wiggles_go_and_corners_stay() {
        let points = [(0, 0), (10, 1), (20, -1), (30, 0), (30, 30)];
        assert_eq!(line(&points, 2), [(0, 0), (30, 0), (30, 30)]);
        assert_eq!(line(&points, 0), points);
        assert_eq!(line(&[], 1), []);
        assert_eq!(line(&[(5, 5)], 1), [(5, 5)]);
        let island = [(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)];
        assert_eq!(line(&island, 1), island, "ends at one place");
    }

    /// From a point to the nearest of a line.
    fn distance(point: Point, line: &[Point]) -> f64 {
        let at = |p: Point| (f64::from(p.0), f64::from(p.1));
        let to_side = |side: &[Point]| {
            let ((px, py), (ax, ay), (bx, by)) = (at(point), at(side[0]), at(side[1]));
            let (dx, dy) = (bx - ax, by - ay);
            let length = dx * dx + dy * dy;
            let along = if length > 0.0 {
                (((px - ax) * dx + (py - ay) * dy) / length).clamp(0.0, 1.0)
            } else {
                0.0
            };
            (ax + along * dx - px).hypot(ay + along * dy - py)
        };
        line.windows(2).map(to_side).fold(f64::INFINITY, f64::min)
    }

    proptest! {
        #[test]
        fn no_corner_is_farther_than_the_tolerance(
            points in prop::collection::vec((-9000i16..9000, -4500i16..4500), 2..60),
            tolerance in 0i16..900,
        ) {
            let simple = line(&points, tolerance);
            prop_assert_eq!(simple.first(), points.first());
            prop_assert_eq!(simple.last(), points.last());
            prop_assert!(simple.len() <= points.len());
            for point in points {
                let far = distance(point, &simple);
                prop_assert!(far <= f64::from(tolerance) + 1e-6, "{point:?} is {far} away");
            }
        }
    }
}
