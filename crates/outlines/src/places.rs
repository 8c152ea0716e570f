//! The pack of places kept by hand; `atlas::PLACES` tells its kind.

use crate::Error;
use atlas::projection::equal_earth_wrapped;
use atlas::{GRID, PLACES};
use rollcall::pack::{seal, Writer};
use std::path::{Path, PathBuf};

/// A table of the data directory, read by the names of its columns.
struct Table {
    path: PathBuf,
    header: csv::StringRecord,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(path: PathBuf) -> Result<Self, Error> {
        let fault = |error| Error::Table(path.clone(), error);
        let mut reader = csv::Reader::from_path(&path).map_err(fault)?;
        let header = reader.headers().map_err(fault)?.clone();
        let rows = reader.records().collect::<Result<_, _>>().map_err(fault)?;
        Ok(Self { path, header, rows })
    }

    fn cell<'a>(&self, row: &'a csv::StringRecord, column: &str) -> Result<&'a str, Error> {
        let at = self.header.iter().position(|name| name == column);
        at.and_then(|at| row.get(at))
            .ok_or_else(|| Error::Misfit(format!("{} has no column {column}", self.path.display())))
    }

    fn number(&self, row: &csv::StringRecord, column: &str) -> Result<f64, Error> {
        let cell = self.cell(row, column)?;
        cell.parse()
            .map_err(|_| Error::Number(self.path.clone(), cell.to_owned()))
    }
}

/// Makes the sealed pack of markers, tiles and territories from the repository's `data/`.
///
/// # Errors
/// A table that is missing or not as expected.
pub fn places(data: &Path) -> Result<Vec<u8>, Error> {
    let mut out = Writer::new();
    let markers = Table::read(data.join("markers.csv"))?;
    out.varint(markers.rows.len() as u32);
    for row in &markers.rows {
        out.text(markers.cell(row, "code")?);
        let (lon, lat) = (markers.number(row, "lon")?, markers.number(row, "lat")?);
        let (x, y) = equal_earth_wrapped(lon, lat);
        let grid = f64::from(GRID);
        out.signed((x * grid).round() as i32);
        out.signed((y * grid).round() as i32);
    }
    let tiles = Table::read(data.join("tile_grid.csv"))?;
    out.varint(tiles.rows.len() as u32);
    for row in &tiles.rows {
        out.text(tiles.cell(row, "code")?);
        out.put(&[
            tiles.number(row, "col")? as u8,
            tiles.number(row, "row")? as u8,
        ]);
    }
    let territories = Table::read(data.join("territories.csv"))?;
    let others = Table::read(data.join("outlines").join("other_pieces.csv"))?;
    out.varint((territories.rows.len() + others.rows.len()) as u32);
    for table in [&territories, &others] {
        for row in &table.rows {
            for column in ["piece", "name_en", "state", "status"] {
                out.text(table.cell(row, column)?);
            }
            let flags = [
                table.number(row, "nsgt")? as u8,
                table.number(row, "part_of_state")? as u8,
            ];
            out.put(&flags);
        }
    }
    Ok(seal(PLACES, &out.into_bytes()))
}
