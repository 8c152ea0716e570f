//! Circles for the members that are too small to see or to hit on the map.

use crate::outline::{px, Point};
use crate::viewport::between;
use crate::{Frame, Land, Places};
use rollcall::sort::order;
use rollcall::{Archive, MemberId};

/// Farther than this from its place, a marker has a leader; CSS px.
const LEADER: f32 = 2.4;
/// Space between two circles, CSS px.
const GAP: f32 = 2.0;
/// What of a circle is seen beyond its radius, CSS px.
pub(crate) const HALO: f32 = 1.6;
/// What a land must show beyond a circle to be seen and pointed at, CSS px.
const SEEN: f32 = 0.5;
/// Lands larger than this many of the smallest ones keep their outline, whatever lies on it:
/// else a circle for each covered land would cover the next.
const COVERED: f32 = 2.0;
/// Ways in which two circles at the same place part. A table, because the library's sine would
/// weigh more than this file.
const COMPASS: [(f32, f32); 8] = [
    (1.0, 0.0),
    (0.6, 0.8),
    (0.0, 1.0),
    (-0.8, 0.6),
    (-1.0, 0.0),
    (-0.6, -0.8),
    (0.0, -1.0),
    (0.8, -0.6),
];
/// Rounds of pushing apart; a crowd of islands on a phone takes about forty.
const ROUNDS: usize = 400;

/// A member's circle; CSS px from the frame's top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Whose it is.
    pub member: MemberId,
    /// Centre, after markers were moved apart.
    pub x: f32,
    /// Centre, downwards.
    pub y: f32,
    /// The true place.
    pub anchor: (f32, f32),
    /// Of the circle without its halo.
    pub radius: f32,
    /// Whether a line leads back to the true place.
    pub leader: bool,
}

/// The size of circles, and of the shapes that need one, by the width of the map.
struct Size {
    /// Shapes smaller than this get a circle, square CSS px.
    area: f32,
    radius: f32,
}

impl Size {
    fn at(width: f32) -> Self {
        if width >= 900.0 {
            Self {
                area: 20.0,
                radius: 4.0,
            }
        } else if width >= 480.0 {
            Self {
                area: 8.0,
                radius: 3.6,
            }
        } else {
            Self {
                area: 3.2,
                radius: 3.0,
            }
        }
    }

    /// From centre to centre.
    fn spacing(&self) -> f32 {
        2.0 * self.radius + GAP
    }
}

/// The circles of a map: one for each member of the day whose land, drawn in `frame`, is
/// too small, or small and under another's circle; centres at least 2 radii and 2 px apart.
///
/// `areas` has the area of each land's outline in square px of the 1200-px map, in the order
/// of `lands`; a land without an area there counts as a point. The same arguments give the
/// same circles, in the order of `lands`.
pub fn markers(
    lands: &[Land],
    areas: &[f32],
    archive: &Archive,
    places: &Places,
    frame: Frame,
) -> Vec<Mark> {
    let size = Size::at(frame.width);
    let areas = areas.iter().map(|area| area * frame.scale * frame.scale);
    let areas = areas.chain(std::iter::repeat(0.0));
    let seats = lands
        .iter()
        .zip(areas)
        .filter(|(land, _)| land.seat().is_some());
    let (mut small, mut large): (Vec<_>, Vec<_>) = seats
        .enumerate()
        .partition(|(_, (_, area))| *area < size.area);
    large.retain(|(_, (_, area))| *area < COVERED * size.area);
    loop {
        let mut marks: Vec<Mark> = small
            .iter()
            .filter_map(|(_, (land, _))| {
                let member = land.seat()?;
                let (x, y) = px(place(land, member, archive, places)?);
                let (x, y) = frame.to_css(x, y);
                Some(Mark {
                    member,
                    x,
                    y,
                    anchor: (x, y),
                    radius: size.radius,
                    leader: false,
                })
            })
            .collect();
        move_apart(&mut marks, size.spacing(), frame);
        // A land of a few px vanishes under a neighbour's circle: then it gets one too.
        let (hidden, seen): (Vec<_>, Vec<_>) = large.into_iter().partition(|(_, (land, area))| {
            let (x, y) = px(land.middle.unwrap_or_default());
            let (x, y) = frame.to_css(x, y);
            marks.iter().any(|mark| mark.hides(x, y, *area))
        });
        if hidden.is_empty() {
            return marks;
        }
        large = seen;
        small.extend(hidden);
        let order = order(small.len(), &mut |a, b| small[a].0.cmp(&small[b].0));
        small = order.into_iter().map(|at| small[at]).collect();
    }
}

impl Mark {
    /// Whether the circle lies over a land of that middle and area, CSS px.
    fn hides(&self, x: f32, y: f32, area: f32) -> bool {
        let reach = (area / std::f32::consts::PI).sqrt();
        (self.x - x).hypot(self.y - y) + reach < self.radius + HALO + SEEN
    }
}

/// The grid point of a member's circle: `markers.csv`, else the middle of its largest ring.
fn place(land: &Land, member: MemberId, archive: &Archive, places: &Places) -> Option<Point> {
    let marker = places.marker(&archive.member(member).code).copied();
    marker.or(land.middle)
}

impl Frame {
    /// Height on the screen, CSS px: the window keeps the world's shape.
    fn height(&self) -> f32 {
        let [_, _, width, height] = crate::VIEW_BOX;
        self.width * (height / width) as f32
    }
}

/// Pushes each pair that is too close apart by half of what is missing, until none is. The
/// pairs closest to each other at the start are few, so only they are looked at.
fn move_apart(marks: &mut [Mark], spacing: f32, frame: Frame) {
    let pairs = near_pairs(marks, spacing * 8.0);
    for round in 0..ROUNDS {
        let mut moved = false;
        for &(a, b) in &pairs {
            let (dx, dy) = (marks[b].x - marks[a].x, marks[b].y - marks[a].y);
            let far = dx.hypot(dy);
            if far >= spacing {
                continue;
            }
            moved = true;
            // Two at the same place part along a direction that their order gives.
            let (ux, uy) = if far > 1e-3 {
                (dx / far, dy / far)
            } else {
                COMPASS[(a + 2 * b) % COMPASS.len()]
            };
            // A little more than needed, so that a crowd settles.
            let push = (spacing - far) / 2.0 + 0.01 + 0.001 * round.min(40) as f32;
            marks[a].x -= ux * push;
            marks[a].y -= uy * push;
            marks[b].x += ux * push;
            marks[b].y += uy * push;
        }
        moved |= keep_inside(marks, frame);
        if !moved {
            break;
        }
    }
    for mark in marks {
        mark.leader = (mark.x - mark.anchor.0).hypot(mark.y - mark.anchor.1) > LEADER;
    }
}

fn near_pairs(marks: &[Mark], within: f32) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (a, first) in marks.iter().enumerate() {
        for (b, second) in marks.iter().enumerate().skip(a + 1) {
            let (dx, dy) = (second.x - first.x, second.y - first.y);
            if dx.abs() < within && dy.abs() < within {
                pairs.push((a, b));
            }
        }
    }
    pairs
}

/// Brings circles back whose place is in the window; those beyond it stay beyond.
fn keep_inside(marks: &mut [Mark], frame: Frame) -> bool {
    let mut moved = false;
    let (width, height) = (frame.width, frame.height());
    for mark in marks {
        let (x, y) = mark.anchor;
        if x < 0.0 || y < 0.0 || x > width || y > height {
            continue;
        }
        let edge = mark.radius + GAP;
        let inside = (
            between(mark.x, edge, width - edge),
            between(mark.y, edge, height - edge),
        );
        moved |= inside != (mark.x, mark.y);
        (mark.x, mark.y) = inside;
    }
    moved
}
