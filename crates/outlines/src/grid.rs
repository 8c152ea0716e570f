//! Corners on the grid, and which rings are worth keeping.

use crate::topology::{ArcRef, Topology};
use atlas::{Point, GRID};
use std::collections::{BTreeMap, BTreeSet};

/// What is written: pieces as rings of arcs, arcs as points of the grid.
#[derive(Clone, Debug, Default)]
pub struct GridWorld {
    /// Rings of each piece.
    pub pieces: BTreeMap<String, Vec<Vec<ArcRef>>>,
    /// At least two points each.
    pub arcs: Vec<Vec<Point>>,
}

/// Drops the rings smaller than `smallest`, in square px of the 1200-px map, and rounds the rest.
pub fn round(world: &Topology, smallest: f64) -> GridWorld {
    let mut out = GridWorld {
        arcs: world.arcs.iter().map(|arc| arc_on_grid(arc)).collect(),
        ..Default::default()
    };
    let kept = kept_arcs(world, smallest);
    for (code, polygons) in &world.pieces {
        let rings = polygons.iter().flatten();
        let rings: Vec<Vec<ArcRef>> = rings
            .filter(|ring| ring.iter().any(|r| kept.contains(&r.arc)))
            .cloned()
            .collect();
        out.pieces.insert(code.clone(), rings);
    }
    // A piece smaller than the grid's steps keeps a dot, so that none is without an outline.
    for ring in out.pieces.values().flatten() {
        if let [r] = ring.as_slice() {
            let arc = &mut out.arcs[r.arc];
            let corners: BTreeSet<&Point> = arc.iter().collect();
            if corners.len() < 3 {
                let (x, y) = arc[0];
                *arc = vec![(x, y), (x + 1, y), (x, y + 1), (x, y)];
            }
        }
    }
    out
}

/// The arcs of the rings that are large enough or their piece's largest. A ring that shares
/// one of them stays too: else a hole would be filled under the enclave that is drawn in it.
fn kept_arcs(world: &Topology, smallest: f64) -> BTreeSet<usize> {
    let mut kept = BTreeSet::new();
    for polygons in world.pieces.values() {
        let rings: Vec<(f64, &Vec<ArcRef>)> = polygons
            .iter()
            .flatten()
            .map(|ring| (world.area(ring).abs(), ring))
            .collect();
        let largest = rings.iter().map(|(area, _)| *area).fold(0.0, f64::max);
        for (area, ring) in rings {
            if area >= smallest || area >= largest {
                kept.extend(ring.iter().map(|r| r.arc));
            }
        }
    }
    kept
}

fn arc_on_grid(arc: &[(f64, f64)]) -> Vec<Point> {
    let mut points: Vec<Point> = arc.iter().copied().map(point).collect();
    let last = points.last().copied();
    points.dedup();
    if points.len() < 2 {
        points.extend(last);
    }
    points
}

/// To the nearest point of the grid.
pub fn point(place: (f64, f64)) -> Point {
    let grid = f64::from(GRID);
    (
        (place.0 * grid).round() as i16,
        (place.1 * grid).round() as i16,
    )
}
