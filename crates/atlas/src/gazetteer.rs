//! Places kept by hand: markers, tiles, and pieces without a seat.

use crate::outline::Point;
use rollcall::pack::{open, Kind, PackError, Reader};
use std::collections::BTreeMap;

/// Kind of the places' pack: three tables, each a count and its rows; places are eighths of a
/// px of the 1200-px map.
pub const PLACES: Kind = Kind {
    tag: *b"PLAC",
    version: 2,
};

#[cfg(not(feature = "empty-packs"))]
const EMBEDDED: &[u8] = include_bytes!("../../../static/packs/places.pack");

/// Codes of former States and the code whose tile stands for them.
const FORMER_TILES: [(&str, &str); 9] = [
    ("CSK", "CZE"),
    ("DDR", "DEU"),
    ("EAT", "TZA"),
    ("EAZ", "TZA"),
    ("GER", "DEU"),
    ("SCG", "SRB"),
    ("SUN", "RUS"),
    ("YMD", "YEM"),
    ("YUG", "SRB"),
];

/// Where a State that is small on the map is marked (`data/markers.csv`), projected when the
/// pack was written, so that the page carries no trigonometry.
pub type Marker = Point;

/// A piece without a seat of its own (`data/territories.csv`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// English name.
    pub name: String,
    /// Administering or representing State; empty where open or disputed.
    pub state: String,
    /// One phrase of English.
    pub status: String,
    /// On the UN list of non-self-governing territories.
    pub non_self_governing: bool,
    /// Part of that State or its realm.
    pub part_of_state: bool,
}

/// A member's place in the tile grid of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile<'a> {
    /// Voting code.
    pub code: &'a str,
    /// Column, 0 to 28.
    pub col: u8,
    /// Row, 0 to 17.
    pub row: u8,
    /// Which share of the cell, from 0, left to right.
    pub part: u8,
    /// Members that share the cell that day: 1, or 2 for two Germanys, Yemens, …
    pub parts: u8,
}

/// Markers, tiles and territories by code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Places {
    markers: Vec<(String, Marker)>,
    tiles: Vec<(String, (u8, u8))>,
    territories: Vec<(String, Territory)>,
}

impl Places {
    /// Reads the places' pack.
    ///
    /// # Errors
    /// A foreign, damaged or contradictory pack: see [`PackError`].
    pub fn read(bytes: &[u8]) -> Result<Places, PackError> {
        let mut reader = Reader::new(open(PLACES, bytes)?, "markers");
        let mut places = Places::default();
        for _ in 0..reader.count()? {
            let code = reader.text()?.to_owned();
            let marker = (eighths(&mut reader)?, eighths(&mut reader)?);
            places.markers.push((code, marker));
        }
        reader.enter("tiles");
        for _ in 0..reader.count()? {
            let code = reader.text()?.to_owned();
            let cell = reader.take(2)?;
            places.tiles.push((code, (cell[0], cell[1])));
        }
        reader.enter("territories");
        for _ in 0..reader.count()? {
            let piece = reader.text()?.to_owned();
            let territory = Territory {
                name: reader.text()?.to_owned(),
                state: reader.text()?.to_owned(),
                status: reader.text()?.to_owned(),
                non_self_governing: flag(&mut reader)?,
                part_of_state: flag(&mut reader)?,
            };
            places.territories.push((piece, territory));
        }
        reader.finish()?;
        Ok(places)
    }

    /// The places compiled in; none at all with the feature `empty-packs`.
    ///
    /// # Errors
    /// None in a sound build; see [`Places::read`].
    pub fn embedded() -> Result<Places, PackError> {
        #[cfg(feature = "empty-packs")]
        return Places::read(&rollcall::pack::seal(PLACES, &[0, 0, 0]));
        #[cfg(not(feature = "empty-packs"))]
        Places::read(EMBEDDED)
    }

    /// The marker of a member that is small on the map.
    pub fn marker(&self, code: &str) -> Option<&Marker> {
        of(&self.markers, code)
    }

    /// Column and row of a member's cell; a former State has its successor's.
    pub fn tile(&self, code: &str) -> Option<(u8, u8)> {
        let own = of(&self.tiles, code);
        let successor = || {
            let (_, heir) = FORMER_TILES.iter().find(|(former, _)| *former == code)?;
            of(&self.tiles, heir)
        };
        own.or_else(successor).copied()
    }

    /// All cells of the grid: code, column, row.
    pub fn tiles(&self) -> impl Iterator<Item = (&str, u8, u8)> {
        self.tiles
            .iter()
            .map(|(code, (col, row))| (code.as_str(), *col, *row))
    }

    /// The cells of a day's members, a cell shared out where several have the same one;
    /// codes without a cell are left out.
    pub fn tiles_of<'a>(&self, codes: &[&'a str]) -> Vec<Tile<'a>> {
        let mut cells: BTreeMap<(u8, u8), Vec<&'a str>> = BTreeMap::new();
        for code in codes {
            if let Some((col, row)) = self.tile(code) {
                cells.entry((row, col)).or_default().push(code);
            }
        }
        let mut tiles = Vec::with_capacity(codes.len());
        for ((row, col), codes) in cells {
            for (part, code) in codes.iter().enumerate() {
                let (part, parts) = (part as u8, codes.len() as u8);
                tiles.push(Tile {
                    code,
                    col,
                    row,
                    part,
                    parts,
                });
            }
        }
        tiles
    }

    /// What is known of a piece without a seat.
    pub fn territory(&self, piece: &str) -> Option<&Territory> {
        of(&self.territories, piece)
    }

    /// All pieces without a seat.
    pub fn territories(&self) -> impl Iterator<Item = (&str, &Territory)> {
        self.territories
            .iter()
            .map(|(piece, t)| (piece.as_str(), t))
    }
}

/// The row of a code. A walk through at most two hundred is quicker than it sounds, and a map
/// of its own would weigh more than the table.
fn of<'a, T>(rows: &'a [(String, T)], code: &str) -> Option<&'a T> {
    rows.iter()
        .find(|(other, _)| other == code)
        .map(|(_, row)| row)
}

fn eighths(reader: &mut Reader) -> Result<i16, PackError> {
    i16::try_from(reader.signed()?).map_err(|_| reader.malformed())
}

fn flag(reader: &mut Reader) -> Result<bool, PackError> {
    match reader.take(1)? {
        [0] => Ok(false),
        [1] => Ok(true),
        _ => Err(reader.malformed()),
    }
}
