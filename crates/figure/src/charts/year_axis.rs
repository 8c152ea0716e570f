//! Years across and a number up: what charts through time share.

use super::scene_canvas::{fine, pen, SceneBackend, Sheet};
use crate::scene::{Anchor, Scene};
use crate::theme::Role;
use plotters::coord::Shift;
use plotters::element::PathElement;
use plotters::prelude::{DrawingArea, IntoDrawingArea};

/// Room for the labels: at the start, at the foot, at the head.
const START: f64 = 34.0;
const FOOT: f64 = 22.0;
const HEAD: f64 = 10.0;

pub(super) type Area = DrawingArea<SceneBackend, Shift>;

/// Where years and numbers stand.
pub(super) struct Axis {
    first: i32,
    last: i32,
    most: usize,
    width: f64,
    height: f64,
}

impl Axis {
    /// From the first year to the last, and from 0 to the largest number; none without a year.
    fn new(counts: &[(i32, usize)], width: f64, height: f64) -> Option<Axis> {
        let most = counts.iter().map(|(_, count)| *count).max()?.max(1);
        Some(Axis {
            first: counts.first()?.0,
            last: counts.last()?.0,
            most,
            width,
            height,
        })
    }

    /// An axis on a sheet of its own, with what draws there.
    pub fn on_sheet(
        counts: &[(i32, usize)],
        width: f64,
        height: f64,
    ) -> Option<(Axis, Sheet, Area)> {
        let axis = Axis::new(counts, width, height)?;
        let sheet = Sheet::default();
        let area = sheet.backend(width, height).into_drawing_area();
        Some((axis, sheet, area))
    }

    fn step(&self) -> f64 {
        (self.width - START) / f64::from((self.last - self.first + 1).max(1))
    }

    /// The sides of a year's column.
    pub fn column(&self, year: i32) -> (f64, f64) {
        let step = self.step();
        let left = START + f64::from(year - self.first) * step;
        let gap = (step * 0.15).min(1.5) / 2.0;
        (left + gap, left + step - gap)
    }

    /// The middle of a year's column.
    pub fn x_of(&self, year: i32) -> f64 {
        let (left, right) = self.column(year);
        (left + right) / 2.0
    }

    /// The largest number.
    pub fn most(&self) -> usize {
        self.most
    }

    /// The height of a number.
    pub fn y_of(&self, count: usize) -> f64 {
        self.y_of_share(count as f64 / self.most as f64)
    }

    /// The height of a share of the largest number.
    pub fn y_of_share(&self, share: f64) -> f64 {
        HEAD + (self.height - FOOT - HEAD) * (1.0 - share)
    }

    /// A line across at a share, with its label.
    pub fn rule(&self, area: &Area, sheet: &Sheet, share: f64, role: Role, label: String) {
        let y = self.y_of_share(share);
        let points = vec![(fine(START), fine(y)), (fine(self.width), fine(y))];
        // The back end only adds marks and cannot fail.
        let _ = area.draw(&PathElement::new(points, pen(role, None)));
        sheet.text(Role::Tick, Anchor::End, (START - 6.0, y), label);
    }

    /// A line across at a share whose name stands on it, because it is too long for the room beside;
    /// that of the highest stands under it.
    pub fn named_rule(&self, area: &Area, sheet: &Sheet, share: f64, name: String) {
        self.rule(area, sheet, share, Role::Gridline, String::new());
        let beside = if share < 1.0 { -9.0 } else { 9.0 };
        let place = (START, self.y_of_share(share) + beside);
        sheet.text(Role::Tick, Anchor::Start, place, name);
    }

    /// At most four lines across, at round numbers.
    pub fn draw_counts(&self, area: &Area, sheet: &Sheet) {
        let most = self.most;
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
            .into_iter()
            .find(|step| most / step <= 4)
            .unwrap_or(5000);
        for count in (step..=most).step_by(step) {
            let share = count as f64 / most as f64;
            self.rule(area, sheet, share, Role::Gridline, count.to_string());
        }
    }

    /// The base line.
    pub fn draw_base(&self, area: &Area, sheet: &Sheet) {
        self.rule(area, sheet, 0.0, Role::Baseline, String::new());
    }

    /// A label under the base line.
    pub fn label(&self, sheet: &Sheet, x: f64, anchor: Anchor, text: String) {
        sheet.text(Role::Tick, anchor, (x, self.height - FOOT / 2.0), text);
    }

    /// The base line and the round years under it.
    pub fn draw_years(&self, area: &Area, sheet: &Sheet) {
        self.draw_base(area, sheet);
        let every = match (self.last - self.first, self.width < 560.0) {
            (0..=14, false) => 2,
            (0..=30, _) => 5,
            (_, false) => 10,
            (_, true) => 20,
        };
        for year in (self.first..=self.last).filter(|year| year % every == 0) {
            self.label(sheet, self.x_of(year), Anchor::Middle, year.to_string());
        }
    }

    /// All that was drawn.
    pub fn scene(&self, sheet: &Sheet) -> Scene {
        Scene {
            width: self.width,
            height: self.height,
            marks: sheet.take(),
            map_scale: 1.0,
        }
    }
}
