//! Many rings of arcs to the rings around them all.

use crate::outline::{Point, Ring};
use crate::topology::ArcRef;
use rollcall::sort::order;

/// Drops the arcs that the rings follow in both directions and stitches the others.
///
/// At a corner where several rings meet any way on is right: as many arcs leave it as reach
/// it, so each walk comes back to its start, and the even-odd rule does not ask which ring
/// a side belongs to.
pub(crate) fn rings(arcs: &[Vec<Point>], rings: &[&[ArcRef]]) -> Vec<Ring> {
    let inner = inner_arcs(arcs.len(), rings);
    let kept = |r: &ArcRef| !inner[r.arc];
    let mut out = Vec::new();
    let mut loose: Vec<ArcRef> = Vec::new();
    for ring in rings {
        if ring.iter().all(kept) {
            out.extend(flatten(arcs, ring));
        } else {
            loose.extend(ring.iter().filter(|r| kept(r)));
        }
    }
    // By start, so that the way on is found by halving.
    let order = order(loose.len(), &mut |a, b| {
        let key = |at: usize| (start(arcs, loose[at]), loose[at].arc);
        key(a).cmp(&key(b))
    });
    let loose: Vec<ArcRef> = order.into_iter().map(|at| loose[at]).collect();
    let mut used = vec![false; loose.len()];
    for first in 0..loose.len() {
        if used[first] {
            continue;
        }
        let mut walk = Vec::new();
        let mut next = Some(first);
        while let Some(at) = next {
            used[at] = true;
            walk.push(loose[at]);
            let here = end(arcs, loose[at]);
            if here == start(arcs, loose[first]) {
                break;
            }
            let from = loose.partition_point(|r| start(arcs, *r) < here);
            next = (from..loose.len())
                .take_while(|i| start(arcs, loose[*i]) == here)
                .find(|i| !used[*i]);
        }
        out.extend(flatten(arcs, &walk));
    }
    out
}

/// Which arcs occur in both directions.
fn inner_arcs(arcs: usize, rings: &[&[ArcRef]]) -> Vec<bool> {
    let mut seen = vec![0u8; arcs];
    for r in rings.iter().copied().flatten() {
        seen[r.arc] |= if r.backwards { 2 } else { 1 };
    }
    seen.into_iter().map(|directions| directions == 3).collect()
}

/// The corners of a ring, each once; nothing when fewer than three are left.
fn flatten(arcs: &[Vec<Point>], ring: &[ArcRef]) -> Option<Ring> {
    let mut points: Vec<Point> = Vec::new();
    for r in ring {
        let arc = &arcs[r.arc];
        if r.backwards {
            points.extend(arc.iter().rev());
        } else {
            points.extend(arc);
        }
    }
    points.dedup();
    while points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    (points.len() >= 3).then_some(Ring { points })
}

/// Where an arc begins, followed that way. [`crate::World::read`] gives each arc two points.
pub(crate) fn start(arcs: &[Vec<Point>], r: ArcRef) -> Point {
    let arc = &arcs[r.arc];
    let point = if r.backwards { arc.last() } else { arc.first() };
    point.copied().unwrap_or_default()
}

/// Where an arc ends, followed that way.
pub(crate) fn end(arcs: &[Vec<Point>], r: ArcRef) -> Point {
    start(
        arcs,
        ArcRef {
            backwards: !r.backwards,
            ..r
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forwards(arc: usize) -> ArcRef {
        ArcRef {
            arc,
            backwards: false,
        }
    }

    fn backwards(arc: usize) -> ArcRef {
        ArcRef {
            arc,
            backwards: true,
        }
    }

    /// Two squares side by side, the side between them shared.
    fn two_squares() -> Vec<Vec<Point>> {
        vec![
            vec![(8, 0), (8, 8)],
            vec![(8, 8), (0, 8), (0, 0), (8, 0)],
            vec![(8, 0), (16, 0), (16, 8), (8, 8)],
        ]
    }

    #[test]
    fn two_squares_become_one_rectangle() {
        let arcs = two_squares();
        let left: &[ArcRef] = &[forwards(0), forwards(1)];
        let right: &[ArcRef] = &[forwards(2), backwards(0)];
        let both = rings(&arcs, &[left, right]);
        assert_eq!(both.len(), 1);
        assert_eq!(both[0].area(), 2.0);
        assert_eq!(rings(&arcs, &[left])[0].area(), 1.0);
    }

    #[test]
    fn a_hole_that_is_filled_vanishes() {
        let arcs = vec![
            vec![(0, 0), (80, 0), (80, 80), (0, 80), (0, 0)],
            vec![(8, 8), (8, 16), (16, 16), (16, 8), (8, 8)],
        ];
        let outer: &[ArcRef] = &[forwards(0)];
        let hole: &[ArcRef] = &[forwards(1)];
        let enclave: &[ArcRef] = &[backwards(1)];
        assert_eq!(rings(&arcs, &[outer, hole]).len(), 2);
        assert_eq!(rings(&arcs, &[outer, hole, enclave]).len(), 1);
    }

    #[test]
    fn a_ring_without_area_is_left_out() {
        let arcs = vec![vec![(0, 0), (1, 0), (0, 0)]];
        assert_eq!(rings(&arcs, &[&[forwards(0)]]), vec![]);
    }
}
