//! Pieces made of rings made of shared arcs, in degrees first and in px later.

use std::collections::{BTreeMap, BTreeSet};

/// A place: degrees (longitude, latitude) or px (x, y downwards).
pub type Place = (f64, f64);

/// An arc, and which way it is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArcRef {
    /// Index into [`Topology::arcs`].
    pub arc: usize,
    /// From its last place to its first.
    pub backwards: bool,
}

/// A closed walk along arcs.
pub type Ring = Vec<ArcRef>;

/// An outer ring and its holes.
pub type Polygon = Vec<Ring>;

/// Pieces by code, and the arcs they share.
#[derive(Clone, Debug, Default)]
pub struct Topology {
    /// Polygons of each piece.
    pub pieces: BTreeMap<String, Vec<Polygon>>,
    /// Open or closed lines; where two pieces meet, both name the same arc.
    pub arcs: Vec<Vec<Place>>,
}

impl Topology {
    /// The places of a ring; the last arc ends where the first begins.
    pub fn places<'a>(&'a self, ring: &'a [ArcRef]) -> impl Iterator<Item = Place> + 'a {
        ring.iter().flat_map(|r| {
            let arc = &self.arcs[r.arc];
            let last = arc.len().saturating_sub(1);
            // Without its end, which is the next one's start.
            (0..last).map(move |i| if r.backwards { arc[last - i] } else { arc[i] })
        })
    }

    /// Signed area of a ring in the square of its unit.
    pub fn area(&self, ring: &[ArcRef]) -> f64 {
        let places: Vec<Place> = self.places(ring).collect();
        let next = places.iter().cycle().skip(1);
        let doubled: f64 = places
            .iter()
            .zip(next)
            .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
            .sum();
        doubled / 2.0
    }

    /// The middle of a ring's area; of its places where it has none.
    pub fn centroid(&self, ring: &[ArcRef]) -> Place {
        let places: Vec<Place> = self.places(ring).collect();
        let Some(&origin) = places.first() else {
            return (0.0, 0.0);
        };
        let (mut doubled, mut x, mut y) = (0.0, 0.0, 0.0);
        for (a, b) in places.iter().zip(places.iter().cycle().skip(1)) {
            let (a, b) = (
                (a.0 - origin.0, a.1 - origin.1),
                (b.0 - origin.0, b.1 - origin.1),
            );
            let cross = a.0 * b.1 - b.0 * a.1;
            doubled += cross;
            x += (a.0 + b.0) * cross;
            y += (a.1 + b.1) * cross;
        }
        if doubled.abs() < 1e-12 {
            let n = places.len() as f64;
            let sum = places
                .iter()
                .fold((0.0, 0.0), |s, p| (s.0 + p.0, s.1 + p.1));
            return (sum.0 / n, sum.1 / n);
        }
        (
            origin.0 + x / (3.0 * doubled),
            origin.1 + y / (3.0 * doubled),
        )
    }

    /// The arcs of a piece.
    pub fn arcs_of(&self, code: &str) -> BTreeSet<usize> {
        let polygons = self.pieces.get(code).into_iter().flatten();
        polygons.flatten().flatten().map(|r| r.arc).collect()
    }
}

/// From a place to a segment.
pub fn distance(p: Place, a: Place, b: Place) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((p.0 - a.0) * dx + (p.1 - a.1) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (a.0 + along * dx - p.0).hypot(a.1 + along * dy - p.1)
}
