//! The outlines of today, cut finely enough that seats of the past can be put together.

use crate::outline::{Outline, Point};
use crate::{dissolve, simplify};
use rollcall::pack::{open, Kind, PackError, Reader};

/// Kind of the outlines' pack.
///
/// The payload, numbers as [`Reader`] reads them:
///
/// ```text
/// pieces: count, then for each
///     3 letters of its code, ascending
///     rings: count, then for each
///         arcs: count, then for each 0 (the next arc not named yet, forwards)
///         or 1 + 2·(how far back from the newest) + (0 backwards, 1 forwards)
/// arcs: count, then for each its number of points less 2
/// points: x of all arcs, then y of all arcs: the step from the point before, also from
///     one arc to the next
/// disputed lines: count, then for each two pieces, a year, a number of points less 2,
///     and steps x, y from the point before, the first from the origin
/// ```
///
/// The points are eighths of a px of the 1200-px map.
pub const WORLD: Kind = Kind {
    tag: *b"WRLD",
    version: 1,
};

/// A piece of the map: a State of today or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PieceId(pub u16);

/// An undetermined or disputed boundary, drawn dashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Open line, eighths of a px of the 1200-px map, at least two points.
    pub points: Vec<Point>,
    /// The two pieces concerned: the line is drawn while different seats hold them.
    pub between: [PieceId; 2],
    /// First year for which it is drawn.
    pub since: u16,
}

/// An arc, and which way it is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ArcRef {
    pub arc: usize,
    pub backwards: bool,
}

#[derive(Clone)]
struct Piece {
    code: String,
    rings: Vec<Vec<ArcRef>>,
    /// Middle and doubled area of the largest ring, on the grid.
    middle: Option<(Point, u64)>,
}

/// All pieces, their shared arcs, and the disputed lines.
pub struct World {
    pieces: Vec<Piece>,
    pub(crate) arcs: Vec<Vec<Point>>,
    disputed: Vec<Line>,
}

impl World {
    /// Reads the outlines' pack.
    ///
    /// # Errors
    /// A foreign, damaged or contradictory pack: see [`PackError`]. A ring that does not
    /// close is a contradiction, so every outline is made of closed rings.
    pub fn read(bytes: &[u8]) -> Result<World, PackError> {
        let mut reader = Reader::new(open(WORLD, bytes)?, "pieces");
        let (pieces, named) = read_pieces(&mut reader)?;
        reader.enter("arcs");
        let arcs = read_arcs(&mut reader)?;
        if arcs.len() != named {
            return Err(reader.malformed());
        }
        reader.enter("disputed lines");
        let disputed = read_lines(&mut reader, pieces.len())?;
        reader.finish()?;
        let mut world = World {
            pieces,
            arcs,
            disputed,
        };
        if !world
            .pieces
            .iter()
            .flat_map(|p| &p.rings)
            .all(|ring| world.closed(ring))
        {
            return Err(PackError::Malformed("rings"));
        }
        for id in 0..world.pieces.len() {
            let outline = world.outline(&[PieceId(id as u16)]);
            world.pieces[id].middle = outline
                .largest_ring()
                .map(|ring| (ring.middle(), ring.doubled_area().unsigned_abs()));
        }
        Ok(world)
    }

    /// The same pieces with fewer corners: no line is farther than `tolerance` eighths of a px of the
    /// 1200-px map from where it was. Neighbours still share their borders, and no island goes.
    pub fn simplified(&self, tolerance: i16) -> World {
        let simpler = |arc: &Vec<Point>| {
            let line = simplify::line(arc, tolerance);
            let flat = line.first() == line.last() && line.len() < 4;
            if flat {
                arc.clone()
            } else {
                line
            }
        };
        World {
            pieces: self.pieces.clone(),
            arcs: self.arcs.iter().map(simpler).collect(),
            disputed: self.disputed.clone(),
        }
    }

    /// The middle of the largest ring of any of the pieces, on the grid; none without a ring.
    pub fn middle(&self, pieces: &[PieceId]) -> Option<Point> {
        let pieces = pieces
            .iter()
            .filter_map(|id| self.pieces.get(usize::from(id.0)));
        let middles = pieces.filter_map(|piece| piece.middle);
        middles
            .max_by_key(|(_, area)| *area)
            .map(|(middle, _)| middle)
    }

    /// All pieces, in the order of their codes.
    pub fn pieces(&self) -> impl Iterator<Item = PieceId> {
        (0..self.pieces.len() as u16).map(PieceId)
    }

    /// Three letters; empty for a piece of another world.
    pub fn code(&self, piece: PieceId) -> &str {
        self.pieces
            .get(usize::from(piece.0))
            .map_or("", |p| &p.code)
    }

    /// The piece of that code.
    pub fn piece(&self, code: &str) -> Option<PieceId> {
        let found = self.pieces.binary_search_by(|p| p.code.as_str().cmp(code));
        found.ok().map(|at| PieceId(at as u16))
    }

    /// The union of the pieces: arcs between two of them are dropped, the rest is stitched
    /// into closed rings. Rings that the grid leaves without area are left out.
    pub fn outline(&self, pieces: &[PieceId]) -> Outline {
        let rings: Vec<&[ArcRef]> = pieces
            .iter()
            .filter_map(|id| self.pieces.get(usize::from(id.0)))
            .flat_map(|piece| piece.rings.iter().map(Vec::as_slice))
            .collect();
        Outline {
            rings: dissolve::rings(&self.arcs, &rings),
        }
    }

    /// The arcs of the pieces' rings, by their places; an arc between two of them twice.
    pub(crate) fn arcs_of<'a>(&'a self, pieces: &'a [PieceId]) -> impl Iterator<Item = usize> + 'a {
        pieces
            .iter()
            .filter_map(|id| self.pieces.get(usize::from(id.0)))
            .flat_map(|piece| piece.rings.iter().flatten().map(|arc| arc.arc))
    }

    /// Lines to draw dashed, whatever the date; see [`World::disputed_on`].
    pub fn disputed(&self) -> &[Line] {
        &self.disputed
    }

    /// Number of points of all arcs.
    pub fn vertices(&self) -> usize {
        self.arcs.iter().map(Vec::len).sum()
    }

    fn closed(&self, ring: &[ArcRef]) -> bool {
        let next = ring.iter().cycle().skip(1);
        ring.iter()
            .zip(next)
            .all(|(a, b)| dissolve::end(&self.arcs, *a) == dissolve::start(&self.arcs, *b))
    }
}

/// The pieces, and how many arcs they name.
fn read_pieces(reader: &mut Reader) -> Result<(Vec<Piece>, usize), PackError> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut named = 0usize;
    for _ in 0..reader.count()? {
        let letters = reader.take(3)?;
        let code = match std::str::from_utf8(letters) {
            Ok(code) if code.is_ascii() => code.to_owned(),
            _ => return Err(reader.malformed()),
        };
        if pieces.last().is_some_and(|last| last.code >= code) || pieces.len() >= 0xffff {
            return Err(reader.malformed());
        }
        let mut rings = Vec::new();
        for _ in 0..reader.count()? {
            let mut ring = Vec::new();
            for _ in 0..reader.count()? {
                ring.push(read_ref(reader, &mut named)?);
            }
            rings.push(ring);
        }
        pieces.push(Piece {
            code,
            rings,
            middle: None,
        });
    }
    Ok((pieces, named))
}

fn read_ref(reader: &mut Reader, named: &mut usize) -> Result<ArcRef, PackError> {
    let Some(old) = (reader.varint()? as usize).checked_sub(1) else {
        *named += 1;
        return Ok(ArcRef {
            arc: *named - 1,
            backwards: false,
        });
    };
    let arc = named
        .checked_sub(old / 2 + 1)
        .ok_or_else(|| reader.malformed())?;
    Ok(ArcRef {
        arc,
        backwards: old % 2 == 0,
    })
}

fn read_arcs(reader: &mut Reader) -> Result<Vec<Vec<Point>>, PackError> {
    let mut arcs = Vec::new();
    for _ in 0..reader.count()? {
        let points = reader.count()? + 2;
        arcs.push(points);
    }
    let total: usize = arcs.iter().sum();
    let mut xs = Vec::new();
    let mut x = 0;
    for _ in 0..total {
        x = step(reader, x)?;
        xs.push(x);
    }
    let mut xs = xs.into_iter();
    let mut y = 0;
    arcs.into_iter()
        .map(|points| {
            xs.by_ref()
                .take(points)
                .map(|x| {
                    y = step(reader, y)?;
                    Ok((x, y))
                })
                .collect()
        })
        .collect()
}

fn read_lines(reader: &mut Reader, pieces: usize) -> Result<Vec<Line>, PackError> {
    let piece = |reader: &mut Reader| match reader.varint()? {
        id if (id as usize) < pieces => Ok(PieceId(id as u16)),
        _ => Err(reader.malformed()),
    };
    let mut lines = Vec::new();
    for _ in 0..reader.count()? {
        let between = [piece(reader)?, piece(reader)?];
        let since = u16::try_from(reader.varint()?).map_err(|_| reader.malformed())?;
        let (mut x, mut y) = (0, 0);
        let mut points = Vec::new();
        for _ in 0..reader.count()? + 2 {
            x = step(reader, x)?;
            y = step(reader, y)?;
            points.push((x, y));
        }
        lines.push(Line {
            points,
            between,
            since,
        });
    }
    Ok(lines)
}

/// A coordinate, from the one before.
fn step(reader: &mut Reader, from: i16) -> Result<i16, PackError> {
    let to = i32::from(from).checked_add(reader.signed()?);
    to.and_then(|to| i16::try_from(to).ok())
        .ok_or_else(|| reader.malformed())
}
