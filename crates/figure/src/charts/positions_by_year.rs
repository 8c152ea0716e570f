//! A member's positions by year, as stacked columns.

use super::scene_canvas::{fine, pen};
use super::year_axis::{Area, Axis};
use crate::scene::{Key, Scene};
use crate::theme::Role;
use plotters::element::Rectangle;
use plotters::style::Color;
use rollcall::Position;

/// From the base line up: in favour, abstained, against, did not vote.
const STACK: [Position; 4] = [
    Position::InFavour,
    Position::Abstained,
    Position::Against,
    Position::DidNotVote,
];
/// Between segments.
const GAP: f64 = 0.6;

/// Draws the records of each year: in favour, against, abstained, did not vote. With `share` each
/// year's column is as high as the others, and its segments are shares of the year's records.
pub fn country_years(years: &[(i32, [u16; 4])], share: bool, width: f64, height: f64) -> Scene {
    let counts: Vec<(i32, usize)> = years.iter().map(|(year, of)| (*year, sum(of))).collect();
    let Some((axis, sheet, area)) = Axis::on_sheet(&counts, width, height) else {
        return Scene::default();
    };
    if share {
        for (part, label) in [(0.5, "50%"), (1.0, "100%")] {
            axis.rule(&area, &sheet, part, Role::Gridline, label.to_owned());
        }
    } else {
        axis.draw_counts(&area, &sheet);
    }
    for (year, of) in years {
        sheet.stand_for(Some(Key::Year(*year)));
        let whole = if share { sum(of) } else { axis.most() };
        stack(&area, &axis, axis.column(*year), of, whole);
    }
    sheet.stand_for(None);
    axis.draw_years(&area, &sheet);
    axis.scene(&sheet)
}

fn sum(counts: &[u16; 4]) -> usize {
    counts.iter().map(|count| usize::from(*count)).sum()
}

/// A column between two sides: a segment for each position that was taken. One of `whole` records
/// would be as high as the axis.
pub(super) fn stack(
    area: &Area,
    axis: &Axis,
    (left, right): (f64, f64),
    of: &[u16; 4],
    whole: usize,
) {
    let y_of = |count: usize| axis.y_of_share(count as f64 / whole.max(1) as f64);
    let mut below = 0;
    for position in STACK {
        let count = usize::from(of[position as usize]);
        if count == 0 {
            continue;
        }
        let (bottom, top) = (y_of(below), y_of(below + count));
        // A position that was taken is seen, however high the column is.
        let top = top.min(bottom - 1.0) + GAP;
        let corners = [(fine(left), fine(top)), (fine(right), fine(bottom))];
        let pen = pen(Role::Column, Some(position));
        let _ = area.draw(&Rectangle::new(corners, pen.filled()));
        below += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Shape;

    #[test]
    fn each_position_of_a_year_has_a_segment_and_nothing_else_has() {
        let scene = country_years(&[(1950, [3, 1, 0, 2]), (1951, [0; 4])], false, 400.0, 160.0);
        let columns = scene.marks.iter().filter(|mark| mark.role == Role::Column);
        let drawn: Vec<_> = columns
            .map(|mark| (mark.key.clone(), mark.position))
            .collect();
        let year = Some(Key::Year(1950));
        assert_eq!(
            drawn,
            [Position::InFavour, Position::Against, Position::DidNotVote]
                .map(|position| (year.clone(), Some(position)))
        );
        assert!(country_years(&[], false, 400.0, 160.0).marks.is_empty());
    }
    #[test]
    fn as_shares_all_years_are_as_high_and_as_counts_the_largest_is() {
        let years = [(1950, [3, 1, 0, 2]), (1951, [1, 0, 1, 0])];
        // The highest and the lowest edge of each year's column.
        let heights = |share| {
            let scene = country_years(&years, share, 400.0, 160.0);
            [1950, 1951].map(|year| {
                let (mut top, mut bottom) = (f64::MAX, f64::MIN);
                for mark in &scene.marks {
                    if mark.role != Role::Column || mark.key != Some(Key::Year(year)) {
                        continue;
                    }
                    let Shape::Rect { y, height, .. } = mark.shape else {
                        panic!("segments are rectangles");
                    };
                    (top, bottom) = (top.min(y), bottom.max(y + height));
                }
                bottom - top
            })
        };
        let [first, second] = heights(true);
        assert!((first - second).abs() < 0.2, "{first} {second}");
        let [first, second] = heights(false);
        assert!(second < 0.4 * first, "{first} {second}");
    }
}
