//! Places kept by hand: markers, tiles, and pieces without a seat.

use rollcall::pack::{open, Kind, PackError, Reader};
use std::collections::BTreeMap;

/// Kind of the places' pack: three tables, each a count and its rows; lengths of a degree
/// and of a px are hundredths.
pub const PLACES: Kind = Kind {
    tag: *b"PLAC",
    version: 1,
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

/// Where a State that is small on the map is marked (`data/markers.csv`).
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// Degrees east.
    pub lon: f32,
    /// Degrees north.
    pub lat: f32,
    /// Below 9 square px on the 1200-px map.
    pub always: bool,
    /// Shift that keeps markers apart at 1200 px; a hint, [`crate::markers()`] solves each width.
    pub dx: f32,
    /// See `dx`; downwards.
    pub dy: f32,
    /// What stands there.
    pub anchor: String,
}

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
    markers: BTreeMap<String, Marker>,
    tiles: BTreeMap<String, (u8, u8)>,
    territories: BTreeMap<String, Territory>,
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
            let marker = Marker {
                lon: hundredths(&mut reader)?,
                lat: hundredths(&mut reader)?,
                always: flag(&mut reader)?,
                dx: hundredths(&mut reader)?,
                dy: hundredths(&mut reader)?,
                anchor: reader.text()?.to_owned(),
            };
            places.markers.insert(code, marker);
        }
        reader.enter("tiles");
        for _ in 0..reader.count()? {
            let code = reader.text()?.to_owned();
            let cell = reader.take(2)?;
            places.tiles.insert(code, (cell[0], cell[1]));
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
            places.territories.insert(piece, territory);
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
        self.markers.get(code)
    }

    /// Column and row of a member's cell; a former State has its successor's.
    pub fn tile(&self, code: &str) -> Option<(u8, u8)> {
        let own = self.tiles.get(code);
        let successor = || {
            let (_, heir) = FORMER_TILES.iter().find(|(former, _)| *former == code)?;
            self.tiles.get(*heir)
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
        self.territories.get(piece)
    }

    /// All pieces without a seat.
    pub fn territories(&self) -> impl Iterator<Item = (&str, &Territory)> {
        self.territories
            .iter()
            .map(|(piece, t)| (piece.as_str(), t))
    }
}

fn hundredths(reader: &mut Reader) -> Result<f32, PackError> {
    Ok(reader.signed()? as f32 / 100.0)
}

fn flag(reader: &mut Reader) -> Result<bool, PackError> {
    match reader.take(1)? {
        [0] => Ok(false),
        [1] => Ok(true),
        _ => Err(reader.malformed()),
    }
}
