//! From the pointer to the member under it.

use crate::marker_layout::HALO;
use crate::outline::px;
use crate::{Frame, Holder, Land, Mark, Outline, Rect};
use rollcall::MemberId;
use std::borrow::Borrow;

/// Half of the 24 CSS px that a circle answers on.
const TARGET: f32 = 12.0;
/// Over the sea, a member answers this far from its land or circle, CSS px.
const REACH: f32 = 20.0;

/// A land of which circles leave less than this is hard to find beside them.
const FREE: f32 = 0.3;
/// Places looked at along each side of a land, to see how much of it is free.
const SAMPLES: usize = 9;

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
    /// The centre of the share that a land keeps which circles cover, CSS px.
    share: Option<(f32, f32)>,
}

/// The answers of one map. Outlines are held as the caller has them: owned, or `Rc`.
pub struct HitTester<O = Outline> {
    shapes: Vec<Shape<O>>,
    marks: Vec<Mark>,
    frame: Frame,
}

impl<O: Borrow<Outline>> HitTester<O> {
    /// A map of lands with their outlines, and the circles that [`crate::markers()`] made of
    /// them for the same frame.
    pub fn new(shapes: Vec<(Land, O)>, marks: Vec<Mark>, frame: Frame) -> Self {
        let shapes = shapes.into_iter().map(|(land, outline)| Shape {
            bounds: outline.borrow().bounds(),
            share: share(&land, outline.borrow(), &marks, frame),
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
    /// A land that the targets of circles cover keeps a share: it takes part with its own middle as
    /// centre. Where the circle itself is seen, the circle answers, or at least in its midst where
    /// the land's middle lies under it.
    pub fn hit(&self, x: f32, y: f32) -> Option<Hit> {
        let land = self.land_at(x, y);
        if let Some((mark, far)) = self.nearest_mark(x, y).filter(|(_, far)| *far <= TARGET) {
            return match land.filter(|land| land.prevails(mark, far, (x, y))) {
                Some(land) => Some(land.answer()),
                None => Some(Hit::Member(mark.member)),
            };
        }
        match land {
            Some(land) => Some(land.answer()),
            None => self.nearest_member(x, y).map(Hit::Member),
        }
    }

    /// The member of the day that [`HitTester::hit`] finds, if it finds one.
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

/// The middle of a member's land without a circle of its own, if it is no larger than a circle's
/// target or if targets leave it less than [`FREE`] of its ground.
fn share(land: &Land, outline: &Outline, marks: &[Mark], frame: Frame) -> Option<(f32, f32)> {
    let member = land.seat()?;
    if marks.iter().any(|mark| mark.member == member) {
        return None;
    }
    let ring = outline.largest_ring()?;
    let bounds = ring.bounds()?;
    let small = bounds.width().max(bounds.height()) * frame.scale <= 2.0 * TARGET;
    (small || is_covered(outline, bounds, marks, frame)).then(|| {
        let (x, y) = px(ring.middle());
        frame.to_css(x, y)
    })
}

/// Whether the targets of circles leave a land less than [`FREE`] of its ground.
fn is_covered(outline: &Outline, bounds: Rect, marks: &[Mark], frame: Frame) -> bool {
    let target = |(x, y): (f32, f32)| marks.iter().any(|m| (m.x - x).hypot(m.y - y) <= TARGET);
    let step = |i: usize| (i as f32 + 0.5) / SAMPLES as f32;
    let places = (0..SAMPLES * SAMPLES).map(|i| {
        let x = bounds.left + bounds.width() * step(i % SAMPLES);
        (x, bounds.top + bounds.height() * step(i / SAMPLES))
    });
    let (mut all, mut free) = (0, 0);
    for (x, y) in places.filter(|(x, y)| outline.contains(*x, *y)) {
        all += 1;
        free += usize::from(!target(frame.to_css(x, y)));
    }
    (free as f32) < FREE * all as f32
}

impl<O> Shape<O> {
    /// Whether a land under a circle's target answers for it.
    fn prevails(&self, mark: &Mark, far: f32, (x, y): (f32, f32)) -> bool {
        let Some((middle_x, middle_y)) = self.share else {
            return false;
        };
        let seen = mark.radius + HALO;
        let buried = (middle_x - mark.x).hypot(middle_y - mark.y) < seen;
        let circle = if buried { mark.radius / 2.0 } else { seen };
        far > circle && (middle_x - x).hypot(middle_y - y) < far
    }

    fn answer(&self) -> Hit {
        match self.land.holder {
            Holder::Seat(member) => Hit::Member(member),
            Holder::NotYet(member) => Hit::NotYet(member),
            Holder::Territory => Hit::Territory(self.land.code.clone()),
        }
    }
}
