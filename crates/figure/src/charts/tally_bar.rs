//! The tally bar: one segment a position, as long as its members are many.

use super::scene_canvas::{fine, pen, Sheet};
use crate::scene::{text_width, Anchor, Key, Mark, Scene, Weight};
use crate::theme::Role;
use plotters::coord::Shift;
use plotters::element::{PathElement, Rectangle};
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters::style::Color;
use rollcall::{Position, Tally};

use super::scene_canvas::SceneBackend;

/// How a bar stands on its page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BarSize {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height of the bar itself.
    pub height: f64,
}

/// The line that may stand in the bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Threshold {
    /// Votes from the start of the bar.
    pub votes: u16,
    /// What it says, the longest first; the first that fits is taken.
    pub labels: Vec<String>,
}

/// Between segments.
const GAP: f64 = 2.0;
/// A position that anybody took is never narrower.
const NARROWEST: f64 = 2.0;
/// Above the bar, where the threshold's label stands.
const HEADROOM: f64 = 26.0;

/// Draws the bar; members of the day only, in the fixed order.
pub fn tally_bar(tally: &Tally, size: BarSize, threshold: Option<&Threshold>) -> Scene {
    let top = if threshold.is_some() { HEADROOM } else { 0.0 };
    let sheet = Sheet::default();
    let height = top + size.height + if threshold.is_some() { 4.0 } else { 0.0 };
    let area = sheet.backend(size.width, height).into_drawing_area();
    draw_segments(&area, &sheet, tally, size, top);
    if let Some(threshold) = threshold {
        draw_threshold(&area, &sheet, tally, size, threshold);
    }
    let marks: Vec<Mark> = sheet.take();
    Scene {
        width: size.width,
        height,
        marks,
        map_scale: 1.0,
    }
}

type Area = DrawingArea<SceneBackend, Shift>;

fn draw_segments(area: &Area, sheet: &Sheet, tally: &Tally, size: BarSize, top: f64) {
    sheet.stand_for(Some(Key::Position));
    for (position, x, width) in segments(tally, size.width) {
        // Half a pixel inside, so that the edge belongs to the segment.
        let from = (fine(x + 0.5), fine(top + 0.5));
        let to = (fine(x + width - 0.5), fine(top + size.height - 0.5));
        let pen = pen(Role::Segment, Some(position));
        // The back end only adds marks and cannot fail.
        let _ = area.draw(&Rectangle::new([from, to], pen.filled()));
    }
    sheet.stand_for(None);
}

/// Start and width of each segment that somebody is in.
fn segments(tally: &Tally, width: f64) -> Vec<(Position, f64, f64)> {
    let filled: Vec<_> = Position::ALL[..4]
        .iter()
        .map(|position| (*position, f64::from(tally.get(*position))))
        .filter(|(_, count)| *count > 0.0)
        .collect();
    let gaps = GAP * filled.len().saturating_sub(1) as f64;
    let members: f64 = filled.iter().map(|(_, count)| count).sum();
    let unit = (width - gaps) / members.max(1.0);
    // What the narrow ones get more is taken from the others by their length.
    let more: f64 = filled
        .iter()
        .map(|(_, n)| (NARROWEST - n * unit).max(0.0))
        .sum();
    let wide: f64 = filled
        .iter()
        .map(|(_, n)| n * unit)
        .filter(|w| *w > NARROWEST)
        .sum();
    let shrink = 1.0 - more / wide.max(1.0);
    let mut x = 0.0;
    let place = |(position, count): (Position, f64)| {
        let natural = count * unit;
        let width = if natural > NARROWEST {
            natural * shrink
        } else {
            NARROWEST
        };
        let placed = (position, x, width);
        x += width + GAP;
        placed
    };
    filled.into_iter().map(place).collect()
}

fn draw_threshold(area: &Area, sheet: &Sheet, tally: &Tally, size: BarSize, threshold: &Threshold) {
    let Some(x) = place_of(tally, size.width, threshold.votes) else {
        return;
    };
    let line = |from: f64, role| {
        let points = vec![
            (fine(x), fine(from)),
            (fine(x), fine(HEADROOM + size.height + 4.0)),
        ];
        let _ = area.draw(&PathElement::new(points, pen(role, None)));
    };
    line(HEADROOM, Role::ThresholdHalo);
    line(6.0, Role::Threshold);
    let fontsize = 13.0;
    let room = |before: f64| before - 10.0;
    let side = threshold.labels.iter().find_map(|label| {
        let wide = text_width(label, fontsize, Weight::Regular);
        if wide < room(size.width - x) {
            Some((label, x + 8.0, Anchor::Start))
        } else if wide < room(x) {
            Some((label, x - 8.0, Anchor::End))
        } else {
            None
        }
    });
    if let Some((label, x, anchor)) = side {
        sheet.text(Role::Label, anchor, (x, 13.0), label.clone());
    }
}

/// Where the n-th member of the bar stands, in the order of the segments.
fn place_of(tally: &Tally, width: f64, votes: u16) -> Option<f64> {
    let mut left = f64::from(votes);
    for (position, x, wide) in segments(tally, width) {
        let count = f64::from(tally.get(position));
        if left <= count {
            return Some(x + wide * left / count);
        }
        left -= count;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Shape;

    fn tally(in_favour: u16, against: u16, abstained: u16, did_not_vote: u16) -> Tally {
        Tally {
            in_favour,
            against,
            abstained,
            did_not_vote,
            not_a_member: 0,
        }
    }

    const SIZE: BarSize = BarSize {
        width: 800.0,
        height: 44.0,
    };

    #[test]
    fn segments_are_as_long_as_their_members_are_many_and_fill_the_bar() {
        let scene = tally_bar(&tally(141, 7, 32, 13), SIZE, None);
        let widths: Vec<(Position, f64)> = scene
            .marks
            .iter()
            .filter_map(|mark| match (&mark.shape, mark.position) {
                (Shape::Rect { width, .. }, Some(position)) => Some((position, width + 1.0)),
                _ => None,
            })
            .collect();
        assert_eq!(widths.len(), 4);
        let sum: f64 = widths.iter().map(|(_, width)| width).sum();
        assert!((sum + 3.0 * GAP - 800.0).abs() < 0.5, "{sum}");
        assert!((widths[0].1 / widths[2].1 - 141.0 / 32.0).abs() < 0.05);
    }

    #[test]
    fn one_vote_of_many_is_still_seen() {
        let scene = tally_bar(
            &tally(190, 1, 0, 0),
            BarSize {
                width: 80.0,
                height: 10.0,
            },
            None,
        );
        assert_eq!(scene.marks.len(), 2);
        assert!(segments(&tally(190, 1, 0, 0), 80.0)
            .iter()
            .all(|(.., width)| *width >= NARROWEST));
    }

    #[test]
    fn the_line_stands_at_its_vote_and_its_label_fits() {
        let tally = tally(141, 7, 32, 13);
        let threshold = Threshold {
            votes: tally.two_thirds(),
            labels: vec![
                "Two-thirds of the 148 votes for and against: 99".into(),
                "99".into(),
            ],
        };
        assert_eq!(threshold.votes, 99);
        let x = place_of(&tally, 800.0, 99).unwrap();
        let full = segments(&tally, 800.0)[0].2;
        assert!((x - full * 99.0 / 141.0).abs() < 0.01);
        for width in [60.0, 320.0, 800.0] {
            let scene = tally_bar(
                &tally,
                BarSize {
                    width,
                    height: 36.0,
                },
                Some(&threshold),
            );
            for mark in &scene.marks {
                if let Shape::Text { x, text, .. } = &mark.shape {
                    assert!(*x >= 0.0 && *x <= width, "{text} at {x} of {width}");
                }
            }
        }
    }
}
