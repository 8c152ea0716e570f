//! From the pointer to the member under it.

use crate::markers::HALO;
use crate::outline::px;
use crate::{Frame, Holder, Land, Mark, Outline, Rect};
use rollcall::MemberId;
use std::borrow::Borrow;

/// Half of the 24 CSS px that a circle answers on.
const TARGET: f32 = 12.0;
/// Over the sea, a member answers this far from its land or circle, CSS px.
const REACH: f32 = 20.0;

/// What the pointer is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A member of the day.
    Member(MemberId),
    /// A present-day member that held no seat that day.
    NotYet(MemberId),
    /// A piece without a seat, by its code.
    Territory(String),
}

struct Shape<O> {
    land: Land,
    outline: O,
    /// Px of the 1200-px map.
    bounds: Option<Rect>,
    /// Whether the member has a circle.
    marked: bool,
}

/// The answers of one map. Outlines are held as the caller has them: owned, or `Rc`.
pub struct HitMap<O = Outline> {
    shapes: Vec<Shape<O>>,
    marks: Vec<Mark>,
    frame: Frame,
}

impl<O: Borrow<Outline>> HitMap<O> {
    /// A map of lands with their outlines, and the circles that [`crate::markers()`] made of
    /// them for the same frame.
    pub fn new(shapes: Vec<(Land, O)>, marks: Vec<Mark>, frame: Frame) -> Self {
        let shapes = shapes.into_iter().map(|(land, outline)| Shape {
            bounds: outline.borrow().bounds(),
            marked: marks.iter().any(|mark| land.seat() == Some(mark.member)),
            land,
            outline,
        });
        Self {
            shapes: shapes.collect(),
            marks,
            frame,
        }
    }

    /// What is at a place, CSS px from the frame's top left: a circle within 12 px (the
    /// nearer centre where two reach), else the land there, else the nearest member within
    /// 20 px.
    ///
    /// A land that circles cover keeps a share: one no larger than a circle's target takes
    /// part with its own middle as centre. Where the circle itself is seen, the circle
    /// answers, unless that middle lies under it.
    pub fn hit(&self, x: f32, y: f32) -> Option<Hit> {
        let land = self.land_at(x, y);
        if let Some((mark, far)) = self.nearest_mark(x, y).filter(|(_, far)| *far <= TARGET) {
            return match land.filter(|land| self.prevails(land, mark, far, (x, y))) {
                Some(land) => Some(land.answer()),
                None => Some(Hit::Member(mark.member)),
            };
        }
        match land {
            Some(land) => Some(land.answer()),
            None => self.nearest_member(x, y).map(Hit::Member),
        }
    }

    /// The member of the day that [`HitMap::hit`] finds, if it finds one.
    pub fn member_at(&self, x: f32, y: f32) -> Option<MemberId> {
        match self.hit(x, y) {
            Some(Hit::Member(member)) => Some(member),
            _ => None,
        }
    }

    fn land_at(&self, x: f32, y: f32) -> Option<&Shape<O>> {
        let (x, y) = self.frame.to_map(x, y);
        self.shapes.iter().find(|shape| {
            shape.bounds.is_some_and(|bounds| bounds.contains(x, y))
                && shape.outline.borrow().contains(x, y)
        })
    }

    fn nearest_mark(&self, x: f32, y: f32) -> Option<(&Mark, f32)> {
        let far = |mark: &Mark| (mark.x - x).hypot(mark.y - y);
        let by_distance = self.marks.iter().map(|mark| (mark, far(mark)));
        by_distance.min_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// Whether a land under a circle's target answers for it.
    fn prevails(&self, land: &Shape<O>, mark: &Mark, far: f32, (x, y): (f32, f32)) -> bool {
        let Some((middle_x, middle_y)) = self.small_middle(land).filter(|_| !land.marked) else {
            return false;
        };
        let seen = mark.radius + HALO;
        let buried = (middle_x - mark.x).hypot(middle_y - mark.y) < seen;
        (middle_x - x).hypot(middle_y - y) < far && (buried || far > seen)
    }

    /// The middle of a member's land no larger than a circle's target, CSS px.
    fn small_middle(&self, shape: &Shape<O>) -> Option<(f32, f32)> {
        shape.land.seat()?;
        let ring = shape.outline.borrow().largest_ring()?;
        let bounds = ring.bounds()?;
        let largest = bounds.width().max(bounds.height()) * self.frame.scale;
        (largest <= 2.0 * TARGET).then(|| {
            let (x, y) = px(ring.middle());
            self.frame.to_css(x, y)
        })
    }

    fn nearest_member(&self, x: f32, y: f32) -> Option<MemberId> {
        let mark = self
            .nearest_mark(x, y)
            .map(|(mark, far)| (mark.member, far));
        let (map_x, map_y) = self.frame.to_map(x, y);
        let mut best = mark.filter(|(_, far)| *far <= REACH);
        for shape in &self.shapes {
            let (Some(member), Some(bounds)) = (shape.land.seat(), shape.bounds) else {
                continue;
            };
            let limit = best.map_or(REACH, |(_, far)| far);
            if bounds.distance(map_x, map_y) * self.frame.scale > limit {
                continue;
            }
            let far = shape.outline.borrow().edge_distance(map_x, map_y) * self.frame.scale;
            if far < limit {
                best = Some((member, far));
            }
        }
        best.map(|(member, _)| member)
    }
}

impl<O> Shape<O> {
    fn answer(&self) -> Hit {
        match self.land.holder {
            Holder::Seat(member) => Hit::Member(member),
            Holder::NotYet(member) => Hit::NotYet(member),
            Holder::Territory => Hit::Territory(self.land.code.clone()),
        }
    }
}
