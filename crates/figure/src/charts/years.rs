//! Votes by year, as columns.

use super::backend::{fine, pen, Sheet};
use crate::scene::{Anchor, Key, Scene};
use crate::theme::Role;
use plotters::element::{PathElement, Rectangle};
use plotters::prelude::IntoDrawingArea;
use plotters::style::Color;

/// Room for the labels: at the start and at the foot.
const START: f64 = 34.0;
const FOOT: f64 = 22.0;
const HEAD: f64 = 10.0;

/// Draws `(year, votes)` in a frame; years without a vote stay empty.
pub fn years(counts: &[(i32, usize)], width: f64, height: f64) -> Scene {
    let sheet = Sheet::default();
    let area = sheet.backend(width, height).into_drawing_area();
    let (Some(first), Some(last)) = (
        counts.iter().map(|(year, _)| *year).min(),
        counts.iter().map(|(year, _)| *year).max(),
    ) else {
        return Scene::default();
    };
    let most = counts
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(0)
        .max(1);
    let step = (width - START) / f64::from(last - first + 1);
    let plot = height - FOOT - HEAD;
    let x_of = |year: i32| START + f64::from(year - first) * step;
    let y_of = |count: usize| HEAD + plot * (1.0 - count as f64 / most as f64);
    let label = |text: String, x: f64, y: f64, anchor| sheet.text(Role::Tick, anchor, (x, y), text);
    let line = |y: f64, role| {
        let points = vec![(fine(START), fine(y)), (fine(width), fine(y))];
        let _ = area.draw(&PathElement::new(points, pen(role, None)));
    };
    let tick = tick_step(most);
    for count in (tick..=most).step_by(tick) {
        line(y_of(count), Role::Gridline);
        label(count.to_string(), START - 8.0, y_of(count), Anchor::End);
    }
    for (year, count) in counts {
        sheet.stand_for(Some(Key::Year(*year)));
        let gap = (step * 0.15).min(1.5);
        let from = (fine(x_of(*year) + gap / 2.0), fine(y_of(*count)));
        let to = (fine(x_of(*year) + step - gap / 2.0), fine(y_of(0)));
        let _ = area.draw(&Rectangle::new(
            [from, to],
            pen(Role::Column, None).filled(),
        ));
    }
    sheet.stand_for(None);
    line(y_of(0), Role::Baseline);
    let every = if width < 560.0 { 20 } else { 10 };
    for year in (first..=last).filter(|year| year % every == 0) {
        label(
            year.to_string(),
            x_of(year) + step / 2.0,
            height - FOOT / 2.0,
            Anchor::Middle,
        );
    }
    Scene {
        width,
        height,
        marks: sheet.take(),
        map_scale: 1.0,
    }
}

/// At most four lines, at round numbers.
fn tick_step(most: usize) -> usize {
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
        .into_iter()
        .find(|step| most / step <= 4)
        .unwrap_or(5000)
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
