//! Outlines of a published map on a grid of half a pixel of the 1200-px map: their corners are as far
//! as that from the shore anyway, and few different numbers travel a tenth lighter than many.

use atlas::{Outline, PieceId, Ring};
use figure::Library;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Half a pixel in the eighths that outlines count in.
const STEP: i32 = 4;

/// The coarse outlines, and the paths that were made of them: the lands of most days are the same.
pub(crate) struct Coarse {
    /// The library that has `world-coarse.pack` for its outlines.
    library: Library,
    paths: RefCell<HashMap<Vec<PieceId>, Rc<str>>>,
}

impl Coarse {
    /// Nothing is made yet.
    pub(crate) fn new(library: Library) -> Self {
        Self {
            library,
            paths: RefCell::default(),
        }
    }

    /// The path of these pieces of another world, named by their codes.
    pub(crate) fn path<'a>(&self, codes: impl Iterator<Item = &'a str>) -> Option<Rc<str>> {
        let world = self.library.world()?;
        let pieces: Vec<PieceId> = codes.filter_map(|code| world.piece(code)).collect();
        let mut paths = self.paths.borrow_mut();
        let path = paths.entry(pieces).or_insert_with_key(|pieces| {
            let drawn = self.library.drawn(world, pieces);
            on_grid(&drawn.outline).path_in_eighths().into()
        });
        Some(Rc::clone(path))
    }
}

/// The outline on the grid; as it is where nothing of it would be left.
fn on_grid(outline: &Outline) -> Outline {
    let rings: Vec<Ring> = outline.rings.iter().filter_map(ring).collect();
    match rings.is_empty() {
        true => outline.clone(),
        false => Outline { rings },
    }
}

/// A ring on the grid without corners that are none any more; nothing where no area is left.
fn ring(exact: &Ring) -> Option<Ring> {
    let mut points: Vec<(i16, i16)> = Vec::new();
    for (x, y) in &exact.points {
        let point = (round(*x), round(*y));
        if points.last() == Some(&point) {
            continue;
        }
        if let [.., before, last] = points[..] {
            if is_straight(before, last, point) {
                points.pop();
            }
        }
        points.push(point);
    }
    if points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    (points.len() > 2).then_some(Ring { points })
}

fn round(value: i16) -> i16 {
    let nearest = (i32::from(value) + STEP / 2).div_euclid(STEP) * STEP;
    i16::try_from(nearest).unwrap_or(value)
}

/// Whether the way from the first to the last goes on through the middle.
fn is_straight(first: (i16, i16), middle: (i16, i16), last: (i16, i16)) -> bool {
    let step = |from: (i16, i16), to: (i16, i16)| {
        let of = |a: i16, b: i16| i64::from(b) - i64::from(a);
        (of(from.0, to.0), of(from.1, to.1))
    };
    let ((ax, ay), (bx, by)) = (step(first, middle), step(middle, last));
    ax * by == ay * bx
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(points: &[(i16, i16)]) -> Outline {
        let points = points.to_vec();
        Outline {
            rings: vec![Ring { points }],
        }
    }

    #[test]
    fn corners_go_to_the_nearest_half_pixel_and_straight_ones_go() {
        let exact = outline(&[(-9, 1), (3, -1), (13, 1), (17, 14), (-7, 15)]);
        let grid = outline(&[(-8, 0), (12, 0), (16, 16), (-8, 16)]);
        assert_eq!(on_grid(&exact), grid);
    }

    #[test]
    fn an_island_smaller_than_the_grid_stays_where_it_is_all_there_is() {
        let small = outline(&[(0, 0), (1, 0), (1, 1)]);
        assert_eq!(on_grid(&small), small);
        let mut both = outline(&[(40, 40), (80, 40), (80, 80)]);
        both.rings.extend(small.rings);
        assert_eq!(on_grid(&both).rings.len(), 1);
    }
}
