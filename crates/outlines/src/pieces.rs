//! Which polygon belongs to which piece.

use crate::topology::{ArcRef, Place, Polygon, Topology};
use crate::Error;

/// Features that Natural Earth draws apart and the UN's maps do not.
const MERGED: [(&str, &str); 3] = [("CYN", "CYP"), ("SOL", "SOM"), ("ALA", "FIN")];

/// A piece of islands: from, to, and whether a polygon around that centroid goes over.
type Split = (&'static str, &'static str, fn(Place) -> bool);

const SPLITS: [Split; 3] = [
    // Unguja and Pemba.
    ("TZA", "EAZ", |(x, y)| x > 39.15 && y > -6.6 && y < -4.8),
    // Sabah, Sarawak, Labuan.
    ("MYS", "MYB", |(x, _)| x > 109.0),
    // West New Guinea with the Raja Ampat islands, without Seram and the Aru islands.
    ("IDN", "IDP", |(x, y)| {
        (x > 130.0 && y > -3.5 && !(x < 130.9 && y < -2.5)) || x > 136.0 || (x > 137.5 && y < -7.0)
    }),
];

/// Merges what belongs together and drops Antarctica.
///
/// # Errors
/// A feature that is missing.
pub fn merge(world: &mut Topology) -> Result<(), Error> {
    take(world, "ATA")?;
    for (from, to) in MERGED {
        let polygons = take(world, from)?;
        let mut all = take(world, to)?;
        all.extend(polygons);
        let all = without_inner_arcs(world, all);
        world.pieces.insert(to.to_owned(), all);
    }
    Ok(())
}

/// Splits pieces whose parts are islands of their own.
///
/// # Errors
/// A piece that is missing, or a rule that no polygon meets.
pub fn split_by_islands(world: &mut Topology) -> Result<(), Error> {
    for (from, to, over) in SPLITS {
        let polygons = take(world, from)?;
        let (gone, kept): (Vec<Polygon>, Vec<Polygon>) =
            polygons.into_iter().partition(|polygon| {
                polygon
                    .first()
                    .is_some_and(|outer| over(world.centroid(outer)))
            });
        if gone.is_empty() || kept.is_empty() {
            return Err(Error::Misfit(format!("{from} has no islands for {to}")));
        }
        world.pieces.insert(from.to_owned(), kept);
        world.pieces.insert(to.to_owned(), gone);
    }
    Ok(())
}

fn take(world: &mut Topology, code: &str) -> Result<Vec<Polygon>, Error> {
    let found = world.pieces.remove(code);
    found.ok_or_else(|| Error::Misfit(format!("{code} is missing")))
}

/// The polygons with the arcs between two of them taken out. Islands that stood for
/// themselves stay polygons; what grew together becomes polygons of one ring each, which
/// even-odd filling reads the same.
fn without_inner_arcs(world: &Topology, polygons: Vec<Polygon>) -> Vec<Polygon> {
    let all: Vec<ArcRef> = polygons.iter().flatten().flatten().copied().collect();
    let inner = |r: &ArcRef| {
        all.contains(&ArcRef {
            backwards: !r.backwards,
            ..*r
        })
    };
    let (grown, mut out): (Vec<Polygon>, Vec<Polygon>) = polygons
        .into_iter()
        .partition(|p| p.iter().flatten().any(inner));
    let mut loose: Vec<ArcRef> = grown
        .into_iter()
        .flatten()
        .flatten()
        .filter(|r| !inner(r))
        .collect();
    while let Some(first) = loose.pop() {
        let mut ring = vec![first];
        let mut here = ends(world, first).1;
        while here != ends(world, first).0 {
            let Some(next) = loose.iter().position(|r| ends(world, *r).0 == here) else {
                break;
            };
            let next = loose.swap_remove(next);
            here = ends(world, next).1;
            ring.push(next);
        }
        out.push(vec![ring]);
    }
    out
}

/// Where an arc starts and ends, followed that way.
fn ends(world: &Topology, r: ArcRef) -> (Place, Place) {
    let arc = &world.arcs[r.arc];
    let first = arc.first().copied().unwrap_or_default();
    let last = arc.last().copied().unwrap_or_default();
    if r.backwards {
        (last, first)
    } else {
        (first, last)
    }
}
