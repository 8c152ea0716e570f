//! Who moved between two votes, as bands from position to position.

use crate::scene::{number, Anchor, Mark, Scene, Shape};
use crate::theme::Role;
use rollcall::Position;

/// Width of a position's bar, and room between bars.
const NODE: f64 = 16.0;
const GAP: f64 = 14.0;
/// Room for the labels at each side.
const SIDE: f64 = 104.0;
/// A bar is never lower than the two lines of its label.
const LOWEST: f64 = 4.0;

/// Draws members by their position in the first vote (rows) and in the second (columns);
/// `labels` are the words of the four positions.
pub fn flow(flows: &[[u16; 4]; 4], labels: &[String; 4], width: f64, height: f64) -> Scene {
    let rows = flows.map(|row| row.iter().map(|count| f64::from(*count)).sum::<f64>());
    let mut columns = [0.0; 4];
    for row in flows {
        for (sum, count) in columns.iter_mut().zip(row) {
            *sum += f64::from(*count);
        }
    }
    let members: f64 = rows.iter().sum();
    let unit = (height - 3.0 * GAP - 4.0 * LOWEST) / members.max(1.0);
    let (left, right) = (SIDE, width - SIDE - NODE);
    let starts = [starts(&rows, unit), starts(&columns, unit)];
    let mut used = starts;
    let (mut still, mut moved) = (Vec::new(), Vec::new());
    for (from, row) in flows.iter().enumerate() {
        for (to, count) in row.iter().enumerate().filter(|(_, count)| **count > 0) {
            let thick = f64::from(*count) * unit;
            let path = band(left + NODE, used[0][from], right, used[1][to], thick);
            used[0][from] += thick;
            used[1][to] += thick;
            if from == to {
                still.push(Mark::new(Role::Land, Shape::Path(path.into())));
            } else {
                let mark = Mark::new(Role::Segment, Shape::Path(path.into()));
                moved.push(mark.at(Position::ALL[to]));
            }
        }
    }
    let mut marks = still;
    marks.append(&mut moved);
    for (side, (x, sums)) in [(left, rows), (right, columns)].into_iter().enumerate() {
        for (at, position) in Position::ALL[..4].iter().enumerate() {
            if sums[at] == 0.0 {
                continue;
            }
            let y = starts[side][at];
            let tall = (sums[at] * unit).max(LOWEST);
            let shape = Shape::Rect {
                x: x + 0.5,
                y: y + 0.5,
                width: NODE - 1.0,
                height: tall - 1.0,
                radius: 1.0,
            };
            marks.push(Mark::new(Role::Segment, shape).at(*position));
            let (x, anchor) = match side {
                0 => (x - 8.0, Anchor::End),
                _ => (x + NODE + 8.0, Anchor::Start),
            };
            let middle = y + tall / 2.0;
            let count = number(sums[at]);
            marks.push(Mark::text(Role::Name, x, middle - 2.0, anchor, count));
            marks.push(Mark::text(
                Role::Tick,
                x,
                middle + 12.0,
                anchor,
                labels[at].as_str(),
            ));
        }
    }
    Scene {
        width,
        height,
        marks,
        map_scale: 1.0,
    }
}

/// Where each position's bar begins.
fn starts(sums: &[f64; 4], unit: f64) -> [f64; 4] {
    let mut y = 0.0;
    sums.map(|sum| {
        let start = y;
        y += (sum * unit).max(LOWEST) + GAP;
        start
    })
}

/// A band from the right of one bar to the left of the other, as thick everywhere.
fn band(x0: f64, y0: f64, x1: f64, y1: f64, thick: f64) -> String {
    let middle = number((x0 + x1) / 2.0);
    let [x0, x1, a, b, c, d] = [x0, x1, y0, y1, y1 + thick, y0 + thick].map(number);
    format!("M{x0} {a}C{middle} {a} {middle} {b} {x1} {b}V{c}C{middle} {c} {middle} {d} {x0} {d}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flow_has_a_band_and_every_position_its_count() {
        let flows = [[137, 0, 1, 3], [0, 5, 0, 0], [3, 2, 27, 3], [1, 0, 4, 7]];
        let labels = ["a", "b", "c", "d"].map(str::to_owned);
        let scene = flow(&flows, &labels, 560.0, 380.0);
        let bands = scene
            .marks
            .iter()
            .filter(|m| matches!(m.shape, Shape::Path(_)));
        assert_eq!(bands.count(), 11);
        let texts: Vec<&str> = scene
            .marks
            .iter()
            .filter_map(|mark| match &mark.shape {
                Shape::Text { text, .. } if mark.role == Role::Name => Some(text.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(texts, ["141", "5", "35", "12", "141", "7", "32", "13"]);
        for mark in &scene.marks {
            if let Shape::Rect { y, height, .. } = mark.shape {
                assert!(y >= 0.0 && y + height <= 380.0);
            }
        }
    }
}
