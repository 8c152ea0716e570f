//! The bars, and a mark for each member under them.

use super::{Chart, BAR, CELL, GAP};
use crate::charts::scene_canvas::{fine, pen};
use crate::scene::{Key, Mark, Shape};
use crate::theme::Role;
use crate::views::plot::{named, Spot};
use plotters::element::Rectangle;
use plotters::style::Color;
use rollcall::{Bloc, Position};

impl Chart<'_> {
    /// A segment for each position that was taken.
    pub(crate) fn segments(&self, bloc: &Bloc, y: f64) {
        let mut x = self.start;
        for position in &Position::ALL[..4] {
            let count = bloc.tally.get(*position);
            if count == 0 {
                continue;
            }
            let long = f64::from(count) * self.unit;
            // A gap to the next, but never nothing; half a pixel inside for the edge.
            let gap = GAP.min(long / 2.0);
            self.sheet.stand_for(Some(Key::Position));
            let from = (fine(x + 0.5), fine(y + 0.5));
            let to = (fine(x + long - gap - 0.5), fine(y + BAR - 0.5));
            let pen = pen(Role::Segment, Some(*position));
            // The back end only adds marks and cannot fail.
            let _ = self.area.draw(&Rectangle::new([from, to], pen.filled()));
            x += long;
        }
        self.sheet.stand_for(None);
    }

    /// One mark a member, in the order of the bar's segments, then by name.
    pub(crate) fn cells(&mut self, bloc: &Bloc, y: f64) {
        let mut x = self.start;
        for position in &Position::ALL[..4] {
            let at: Vec<_> = bloc
                .members
                .iter()
                .filter(|(_, of)| of == position)
                .map(|(member, _)| *member)
                .collect();
            for member in named(self.brush.library, self.brush.vote, &at) {
                let gap = atlas::between(self.unit * 0.2, 0.8, 2.0);
                let spot = Spot {
                    member,
                    x: x + (self.unit - gap) / 2.0,
                    y: y + CELL / 2.0,
                    half_width: self.unit / 2.0,
                    half_height: CELL / 2.0 + 4.0,
                    seated: true,
                };
                let square = Shape::Rect {
                    x: x + 0.5,
                    y: y + 0.5,
                    width: (self.unit - gap - 1.0).max(0.5),
                    height: CELL - 1.0,
                    radius: 1.5,
                };
                if self.brush.picks(member) {
                    let ring = Mark::new(Role::Pick, square.clone());
                    self.sheet.put(ring);
                }
                let mark = Mark::new(Role::Cell, square);
                let mark = Mark {
                    // Those outside the group have a bar of their own.
                    dimmed: !self.brush.filter.shows(*position),
                    ..self.brush.of_member(mark, member, *position)
                };
                self.sheet.put(mark);
                self.spots.push(spot);
                x += self.unit;
            }
        }
    }
}
