//! A piece cut in two along a line.

use crate::topology::{distance, ArcRef, Place, Polygon, Ring, Topology};
use crate::Error;
use std::collections::BTreeMap;
use std::path::Path;

/// A piece that is cut, its western and its eastern part.
const PARTS: [(&str, &str, &str); 2] = [("DEU", "FRG", "DDR"), ("YEM", "YAR", "YMD")];

/// Reads the lines, by the code of the piece, in degrees.
///
/// # Errors
/// A file that is missing or not as expected.
pub fn read(path: &Path) -> Result<BTreeMap<String, Vec<Place>>, Error> {
    serde_json::from_str(&crate::text(path)?).map_err(|error| Error::Json(path.to_owned(), error))
}

/// Cuts a piece along a line whose ends move to the nearest corners of its border. Arcs
/// that end up in two parts stay shared with the neighbours. Islands go to the part that
/// is nearer.
///
/// # Errors
/// A piece that is not known or has no ring that both ends meet.
pub fn apply(world: &mut Topology, code: &str, line: &[Place]) -> Result<(), Error> {
    let misfit = || Error::Misfit(format!("the cut of {code} does not meet it"));
    let (_, west, east) = PARTS
        .iter()
        .find(|part| part.0 == code)
        .ok_or_else(misfit)?;
    let (Some(&from), Some(&to)) = (line.first(), line.last()) else {
        return Err(misfit());
    };
    let from = corner(world, code, from).ok_or_else(misfit)?;
    let to = corner(world, code, to).ok_or_else(misfit)?;
    split_arc(world, from);
    split_arc(world, to);
    let mut cut = line.to_vec();
    cut[0] = from;
    cut[line.len() - 1] = to;
    world.arcs.push(cut);
    let cut = ArcRef {
        arc: world.arcs.len() - 1,
        backwards: false,
    };

    let mut polygons = world.pieces.remove(code).unwrap_or_default();
    let main = polygons
        .iter()
        .position(|polygon| {
            polygon
                .first()
                .is_some_and(|outer| starts_at(world, outer, from).is_some())
        })
        .ok_or_else(misfit)?;
    let mut main = polygons.swap_remove(main);
    let outer = main.remove(0);
    let (a, b) = halves(world, &outer, from, to, cut).ok_or_else(misfit)?;
    let (western, eastern) = if world.centroid(&a).0 < world.centroid(&b).0 {
        (a, b)
    } else {
        (b, a)
    };
    let mut parts: [Vec<Polygon>; 2] = [vec![vec![western]], vec![vec![eastern]]];
    for hole in main {
        let part = nearer(world, &parts, &hole);
        parts[part][0].push(hole);
    }
    for island in polygons {
        let part = island
            .first()
            .map_or(0, |outer| nearer(world, &parts, outer));
        parts[part].push(island);
    }
    let [western, eastern] = parts;
    world.pieces.insert((*west).to_owned(), western);
    world.pieces.insert((*east).to_owned(), eastern);
    Ok(())
}

/// The corner of the piece that is nearest to a place.
fn corner(world: &Topology, code: &str, near: Place) -> Option<Place> {
    let rings = world.pieces.get(code)?.iter().flatten();
    rings
        .flat_map(|ring| world.places(ring))
        .min_by(|a, b| distance(near, *a, *a).total_cmp(&distance(near, *b, *b)))
}

/// Makes a place the end of two arcs, in every ring that passes it.
fn split_arc(world: &mut Topology, at: Place) {
    let found = world.arcs.iter().enumerate().find_map(|(arc, places)| {
        let inside = 1..places.len().saturating_sub(1);
        let place = inside.into_iter().find(|i| places[*i] == at)?;
        Some((arc, place))
    });
    let Some((arc, place)) = found else {
        return;
    };
    let tail = world.arcs[arc][place..].to_vec();
    world.arcs[arc].truncate(place + 1);
    world.arcs.push(tail);
    let tail = world.arcs.len() - 1;
    for ring in world.pieces.values_mut().flatten().flatten() {
        *ring = ring
            .iter()
            .flat_map(|r| match r {
                r if r.arc != arc => vec![*r],
                ArcRef {
                    backwards: false, ..
                } => vec![*r, ArcRef { arc: tail, ..*r }],
                r => vec![ArcRef { arc: tail, ..*r }, *r],
            })
            .collect();
    }
}

/// Which arc of the ring starts at the place.
fn starts_at(world: &Topology, ring: &[ArcRef], at: Place) -> Option<usize> {
    ring.iter().position(|r| {
        let arc = &world.arcs[r.arc];
        let start = if r.backwards { arc.last() } else { arc.first() };
        start == Some(&at)
    })
}

/// The two rings that a ring becomes: round one side and back along the cut, and the same
/// with the other side.
fn halves(
    world: &Topology,
    ring: &[ArcRef],
    from: Place,
    to: Place,
    cut: ArcRef,
) -> Option<(Ring, Ring)> {
    let start = starts_at(world, ring, from)?;
    let mut turned = ring.to_vec();
    turned.rotate_left(start);
    let middle = starts_at(world, &turned, to)?;
    let mut second = turned.split_off(middle);
    let mut first = turned;
    first.push(ArcRef {
        backwards: true,
        ..cut
    });
    second.push(cut);
    Some((first, second))
}

/// Which part's main ring has a corner nearer to the middle of a ring.
fn nearer(world: &Topology, parts: &[Vec<Polygon>; 2], ring: &[ArcRef]) -> usize {
    let centre = world.centroid(ring);
    let far = |part: &Vec<Polygon>| {
        world
            .places(&part[0][0])
            .map(|p| distance(centre, p, p))
            .fold(f64::INFINITY, f64::min)
    };
    usize::from(far(&parts[1]) < far(&parts[0]))
}
