//! A member's positions by year, as stacked columns.

use super::axis::{Area, Axis};
use super::backend::{fine, pen};
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

/// Draws the records of each year: in favour, against, abstained, did not vote.
pub fn country_years(years: &[(i32, [u16; 4])], width: f64, height: f64) -> Scene {
    let sum = |counts: &[u16; 4]| counts.iter().map(|count| usize::from(*count)).sum();
    let counts: Vec<(i32, usize)> = years.iter().map(|(year, of)| (*year, sum(of))).collect();
    let Some((axis, sheet, area)) = Axis::on_sheet(&counts, width, height) else {
        return Scene::default();
    };
    axis.draw_counts(&area, &sheet);
    for (year, of) in years {
        sheet.stand_for(Some(Key::Year(*year)));
        stack(&area, &axis, axis.column(*year), of);
    }
    sheet.stand_for(None);
    axis.draw_years(&area, &sheet);
    axis.scene(&sheet)
}

/// A column between two sides: a segment for each position that was taken.
pub(super) fn stack(area: &Area, axis: &Axis, (left, right): (f64, f64), of: &[u16; 4]) {
    let mut below = 0;
    for position in STACK {
        let count = usize::from(of[position as usize]);
        if count == 0 {
            continue;
        }
        let (bottom, top) = (axis.y_of(below), axis.y_of(below + count));
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

    #[test]
    fn each_position_of_a_year_has_a_segment_and_nothing_else_has() {
        let scene = country_years(&[(1950, [3, 1, 0, 2]), (1951, [0; 4])], 400.0, 160.0);
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
        assert!(country_years(&[], 400.0, 160.0).marks.is_empty());
    }
}
