//! SVG path data, as short as the grammar of SVG allows.
//!
//! Numbers are sums of eighths, so three decimals say them exactly. Corners are written as
//! steps from the one before; the steps after an `m` need no letter, and no space stands
//! where the next number shows where it starts. `h` and `v` would save two characters in a
//! hundred and cost five in a hundred after compression.

use crate::outline::{Outline, Point, GRID};
use crate::topology::Line;

/// Writes path data; the pen stands where the next subpath counts from.
struct Pen {
    data: String,
    at: Point,
    /// Steps of the grid in a unit of the path.
    grid: u16,
}

impl Pen {
    fn new(grid: u16) -> Self {
        Self {
            data: String::new(),
            at: (0, 0),
            grid,
        }
    }

    /// Starts a subpath.
    fn start(&mut self, point: Point) {
        self.data.push('m');
        let (dx, dy) = self.step(point);
        self.number(dx);
        self.number(dy);
    }

    /// A line to the point: after an `m`, pairs of numbers are lines.
    fn line(&mut self, point: Point) {
        let (dx, dy) = self.step(point);
        if (dx, dy) != (0, 0) {
            self.number(dx);
            self.number(dy);
        }
    }

    fn step(&mut self, point: Point) -> (i32, i32) {
        let step = (
            i32::from(point.0) - i32::from(self.at.0),
            i32::from(point.1) - i32::from(self.at.1),
        );
        self.at = point;
        step
    }

    /// A number of grid steps in the path's unit.
    fn number(&mut self, steps: i32) {
        let unit = u32::from(self.grid);
        let whole = steps.unsigned_abs() / unit;
        let mut thousandths = steps.unsigned_abs() % unit * 1000 / unit;
        let after_digit = self.data.ends_with(|c: char| c.is_ascii_digit());
        if steps < 0 {
            self.data.push('-');
        } else if after_digit && (whole > 0 || thousandths == 0 || !self.in_decimals()) {
            self.data.push(' ');
        }
        if whole > 0 || thousandths == 0 {
            self.data.push_str(&whole.to_string());
        }
        if thousandths > 0 {
            self.data.push('.');
            let mut place = 100;
            while thousandths > 0 {
                self.data
                    .push(char::from(b'0' + (thousandths / place) as u8));
                thousandths %= place;
                place /= 10;
            }
        }
    }

    /// Whether the number written last has a decimal point, so that another one ends it.
    fn in_decimals(&self) -> bool {
        let digits = |c: char| c.is_ascii_digit();
        self.data.trim_end_matches(digits).ends_with('.')
    }
}

impl Outline {
    /// Path data in px of the 1200-px map, exact; empty without a ring. Fill by even-odd.
    ///
    /// ```
    /// use atlas::{Outline, Ring};
    /// let ring = Ring { points: vec![(8, 16), (12, 16), (12, 20), (7, 21)] };
    /// assert_eq!(Outline { rings: vec![ring] }.path(), "m1 2 .5 0 0 .5-.625.125z");
    /// ```
    pub fn path(&self) -> String {
        self.path_on(GRID as u16)
    }

    /// Path data in whole eighths of a px, for a group with `transform="scale(.125)"`: little
    /// more than half as long, and a sixth shorter after compression.
    pub fn path_in_eighths(&self) -> String {
        self.path_on(1)
    }

    fn path_on(&self, grid: u16) -> String {
        let mut pen = Pen::new(grid);
        for ring in &self.rings {
            let Some((first, rest)) = ring.points.split_first() else {
                continue;
            };
            pen.start(*first);
            rest.iter().for_each(|point| pen.line(*point));
            pen.data.push('z');
            pen.at = *first;
        }
        pen.data
    }
}

/// Path data of open lines in whole eighths of a px; see [`Outline::path_in_eighths`].
pub(crate) fn lines_in_eighths<'a>(lines: impl Iterator<Item = &'a [Point]>) -> String {
    let mut pen = Pen::new(1);
    for line in lines {
        if let Some((first, rest)) = line.split_first() {
            pen.start(*first);
            rest.iter().for_each(|point| pen.line(*point));
        }
    }
    pen.data
}

impl Line {
    /// Path data in px of the 1200-px map; an open line.
    pub fn path(&self) -> String {
        let mut pen = Pen::new(GRID as u16);
        if let Some((first, rest)) = self.points.split_first() {
            pen.start(*first);
            rest.iter().for_each(|point| pen.line(*point));
        }
        pen.data
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::tests::square;
    use crate::outline::Ring;
    use proptest::prelude::*;

    /// Reads what [`Outline::path`] writes, in eighths.
    fn read(path: &str) -> Vec<Vec<Point>> {
        let mut rings: Vec<Vec<Point>> = Vec::new();
        let (mut at, mut start) = ((0i32, 0i32), (0i32, 0i32));
        let mut rest = path;
        let mut letter = ' ';
        while let Some(head) = rest.chars().next() {
            if head.is_ascii_alphabetic() {
                letter = head;
                rest = &rest[1..];
                if letter == 'z' {
                    at = start;
                    continue;
                }
            }
            let mut number = || {
                rest = rest.trim_start();
                let mut end = usize::from(rest.starts_with('-'));
                let mut dot = false;
                for c in rest[end..].chars() {
                    if c == '.' && !dot {
                        dot = true;
                    } else if !c.is_ascii_digit() {
                        break;
                    }
                    end += 1;
                }
                let value: f64 = rest[..end].parse().unwrap();
                rest = &rest[end..];
                (value * 8.0) as i32
            };
            let (dx, dy) = (number(), number());
            at = (at.0 + dx, at.1 + dy);
            if letter == 'm' {
                rings.push(Vec::new());
                start = at;
                letter = 'l';
            }
            rings.last_mut().unwrap().push((at.0 as i16, at.1 as i16));
        }
        rings
    }

    #[test]
    fn numbers_lean_on_each_other() {
        let ring = Ring {
            points: vec![(-4, 1), (1, 2), (2, 3), (0, 18)],
        };
        let outline = Outline {
            rings: vec![ring, square(10, 10, 1, false)],
        };
        assert_eq!(
            outline.path(),
            "m-.5.125.625.125.125.125-.25 1.875zm10.5 9.875 1 0 0 1-1 0z"
        );
        assert_eq!(
            outline.path_in_eighths(),
            "m-4 1 5 1 1 1-2 15zm84 79 8 0 0 8-8 0z"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(rings in prop::collection::vec(
            prop::collection::vec((-4000i16..4000, -4000i16..4000), 3..30), 0..5)
        ) {
            let mut rings = rings;
            rings.iter_mut().for_each(|ring| ring.dedup());
            let outline = Outline {
                rings: rings.iter().map(|r| Ring { points: r.clone() }).collect(),
            };
            prop_assert_eq!(read(&outline.path()), rings);
        }
    }
}
