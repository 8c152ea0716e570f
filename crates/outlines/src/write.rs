//! The payload of the outlines' pack; `atlas::WORLD` tells its layout.

use crate::disputed::Dashed;
use crate::grid::GridWorld;
use crate::Error;
use atlas::{Point, WORLD};
use rollcall::pack::{seal, Writer};
use std::collections::BTreeMap;

/// The sealed pack. Arcs are renumbered in the order in which the pieces first name them,
/// and turned the way they are first followed; arcs that no ring names are left out.
///
/// # Errors
/// A code that is not three letters, or a line between pieces that are not known.
pub fn pack(world: &GridWorld, lines: &[Dashed<Point>]) -> Result<Vec<u8>, Error> {
    let mut out = Writer::new();
    let mut arcs: Vec<Vec<Point>> = Vec::new();
    let mut place: BTreeMap<usize, (usize, bool)> = BTreeMap::new();
    out.varint(world.pieces.len() as u32);
    for (code, rings) in &world.pieces {
        if code.len() != 3 {
            return Err(Error::Misfit(format!("{code:?} is not three letters")));
        }
        out.put(code.as_bytes());
        out.varint(rings.len() as u32);
        for ring in rings {
            out.varint(ring.len() as u32);
            for r in ring {
                if let Some((at, turned)) = place.get(&r.arc) {
                    let back = (arcs.len() - 1 - at) as u32;
                    let forwards = r.backwards == *turned;
                    out.varint(1 + 2 * back + u32::from(forwards));
                } else {
                    place.insert(r.arc, (arcs.len(), r.backwards));
                    let mut arc = world.arcs[r.arc].clone();
                    if r.backwards {
                        arc.reverse();
                    }
                    arcs.push(arc);
                    out.varint(0);
                }
            }
        }
    }
    out.varint(arcs.len() as u32);
    arcs.iter().for_each(|arc| out.varint(arc.len() as u32 - 2));
    steps(&mut out, arcs.iter().flatten().map(|p| p.0));
    steps(&mut out, arcs.iter().flatten().map(|p| p.1));
    write_lines(&mut out, world, lines)?;
    Ok(seal(WORLD, &out.into_bytes()))
}

fn steps(out: &mut Writer, values: impl Iterator<Item = i16>) {
    let mut last = 0;
    for value in values {
        out.signed(i32::from(value) - last);
        last = i32::from(value);
    }
}

fn write_lines(out: &mut Writer, world: &GridWorld, lines: &[Dashed<Point>]) -> Result<(), Error> {
    out.varint(lines.len() as u32);
    for line in lines {
        for code in &line.between {
            let piece = world.pieces.keys().position(|known| known == code);
            let piece = piece.ok_or_else(|| Error::Misfit(format!("{code} is no piece")))?;
            out.varint(piece as u32);
        }
        out.varint(u32::from(line.since));
        out.varint(line.points.len() as u32 - 2);
        let (mut x, mut y) = (0, 0);
        for point in &line.points {
            out.signed(i32::from(point.0) - x);
            out.signed(i32::from(point.1) - y);
            (x, y) = (i32::from(point.0), i32::from(point.1));
        }
    }
    Ok(())
}
