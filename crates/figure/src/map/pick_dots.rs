//! Picked members on a narrow map: a ringed dot beside each, with a line to its place, because an
//! outline would hide the country that it is round.

use crate::map::vote_map::map_height;
use crate::scene::{Mark, Shape};
use crate::theme::Role;
use rollcall::{MemberId, Position};

/// Maps narrower than this, CSS pixels, have dots in place of outlines.
pub(crate) const NARROW: f64 = 480.0;
/// The radius of a dot without its ring.
const RADIUS: f64 = 6.0;
/// How far from its edge a name begins, with the ring.
pub(crate) const CLEAR: f64 = RADIUS + 6.0;
/// From a place to its dot, the first that is free; the Pacific and the Atlantic have more room
/// above than below.
const STEPS: [(f64, f64); 6] = [
    (16.0, -20.0),
    (-16.0, -20.0),
    (16.0, 20.0),
    (-16.0, 20.0),
    (30.0, 0.0),
    (-30.0, 0.0),
];

/// The dot of a picked member.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PickDot {
    /// The member.
    pub member: MemberId,
    /// Where it stood.
    pub position: Position,
    /// Its place on the map.
    from: (f64, f64),
    /// The middle of the dot.
    pub at: (f64, f64),
}

/// The dots of some members on a map so wide, none on another and none over the edge; a member
/// whose `place` is not on the map has none.
pub(crate) fn dots(
    picked: &[(MemberId, Position)],
    place: impl Fn(MemberId) -> Option<(f64, f64)>,
    width: f64,
) -> Vec<PickDot> {
    let height = map_height(width);
    let inside = |(x, y): (f64, f64), margin: f64| {
        (margin..=width - margin).contains(&x) && (margin..=height - margin).contains(&y)
    };
    let mut dots: Vec<PickDot> = Vec::new();
    for (member, position) in picked.iter().copied() {
        let Some(from) = place(member).filter(|from| inside(*from, 0.0)) else {
            continue;
        };
        let apart = |at: (f64, f64)| {
            let far = |dot: &PickDot| {
                let (dx, dy) = (dot.at.0 - at.0, dot.at.1 - at.1);
                dx * dx + dy * dy > 4.0 * CLEAR * CLEAR
            };
            dots.iter().all(far)
        };
        let around = STEPS.map(|(dx, dy)| (from.0 + dx, from.1 + dy));
        let fits = |at: &&(f64, f64)| inside(**at, RADIUS + 4.0);
        let free = around.iter().filter(fits).find(|at| apart(**at));
        let at = free.or_else(|| around.iter().find(fits));
        dots.push(PickDot {
            member,
            position,
            from,
            at: at.copied().unwrap_or(from),
        });
    }
    dots
}

impl PickDot {
    /// The line to its place, the ring, and the dot in the colour of the position.
    pub fn marks(&self) -> [Mark; 4] {
        let (x, y) = self.at;
        let round = |role, radius| Mark::new(role, Shape::Circle { x, y, radius });
        let line = Shape::Line(vec![self.from, self.at]);
        [
            Mark::new(Role::Leader, line).at(self.position),
            round(Role::Pick, RADIUS + 2.6),
            round(Role::Halo, RADIUS + 1.6),
            round(Role::Marker, RADIUS).at(self.position),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_stand_apart_and_inside_the_map() {
        let picked: Vec<_> = (0..5)
            .map(|at| (MemberId(at), Position::Abstained))
            .collect();
        // Four at one place in a corner, the fifth beyond the edge.
        let place = |member: MemberId| match member.0 {
            4 => Some((-5.0, 20.0)),
            _ => Some((300.0, 60.0)),
        };
        let dots = dots(&picked, place, 360.0);
        assert_eq!(dots.len(), 4);
        for (at, dot) in dots.iter().enumerate() {
            assert!(dot.at.0 > 10.0 && dot.at.0 < 350.0 && dot.at.1 > 10.0);
            for other in &dots[..at] {
                let (dx, dy) = (dot.at.0 - other.at.0, dot.at.1 - other.at.1);
                assert!(dx.hypot(dy) > 2.0 * CLEAR, "{dot:?} {other:?}");
            }
        }
    }
}
