//! Votes by year, as columns.

use super::scene_canvas::{fine, pen};
use super::year_axis::Axis;
use crate::scene::{Key, Scene};
use crate::theme::Role;
use plotters::element::Rectangle;
use plotters::style::Color;

/// Draws `(year, votes)` in a frame; years without a vote stay empty.
pub fn years(counts: &[(i32, usize)], width: f64, height: f64) -> Scene {
    let Some((axis, sheet, area)) = Axis::on_sheet(counts, width, height) else {
        return Scene::default();
    };
    axis.draw_counts(&area, &sheet);
    for (year, count) in counts {
        sheet.stand_for(Some(Key::Year(*year)));
        let (left, right) = axis.column(*year);
        let corners = [
            (fine(left), fine(axis.y_of(*count))),
            (fine(right), fine(axis.y_of(0))),
        ];
        let pen = pen(Role::Column, None);
        let _ = area.draw(&Rectangle::new(corners, pen.filled()));
    }
    sheet.stand_for(None);
    axis.draw_years(&area, &sheet);
    axis.scene(&sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_has_its_column_and_a_missing_one_stays_empty() {
        let scene = years(&[(1963, 28), (1965, 30)], 600.0, 160.0);
        let columns: Vec<_> = scene
            .marks
            .iter()
            .filter(|mark| mark.role == Role::Column)
            .filter_map(|mark| mark.key.clone())
            .collect();
        assert_eq!(columns, [Key::Year(1963), Key::Year(1965)]);
        assert!(years(&[], 600.0, 160.0).marks.is_empty());
    }
}
