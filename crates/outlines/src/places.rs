//! The pack of places kept by hand; `atlas::PLACES` tells its kind.

use crate::Error;
use atlas::equal_earth::equal_earth_wrapped;
use atlas::{Places, GRID, PLACES};
use rollcall::pack::{seal, Writer};
use std::collections::HashSet;
use std::ops::RangeInclusive;
use std::path::Path;
use tables::{Row, Sheet, LATITUDES, LONGITUDES};

/// Columns of the tile grid.
const COLUMNS: RangeInclusive<u8> = 0..=28;
/// Rows of the tile grid.
const ROWS: RangeInclusive<u8> = 0..=17;

/// Makes the sealed pack of markers, tiles and territories from the repository's `data/`.
///
/// # Errors
/// A table that is missing, or a cell that is not as expected: its file, row and column are named.
pub fn places(data: &Path) -> Result<Vec<u8>, Error> {
    let mut out = Writer::new();
    let mut codes = HashSet::new();
    let mut marker = |out: &mut Writer, row: &Row<'_>| {
        out.text(&row.new_code("code", &mut codes)?);
        let (lon, lat) = (
            row.number("lon", LONGITUDES)?,
            row.number("lat", LATITUDES)?,
        );
        let (x, y) = equal_earth_wrapped(lon, lat);
        let grid = f64::from(GRID);
        out.signed((x * grid).round() as i32);
        out.signed((y * grid).round() as i32);
        Ok(())
    };
    write(&mut out, &[&data.join("markers.csv")], &mut marker)?;
    let mut codes = HashSet::new();
    let mut tile = |out: &mut Writer, row: &Row<'_>| {
        out.text(&row.new_code("code", &mut codes)?);
        out.put(&[row.whole("col", COLUMNS)?, row.whole("row", ROWS)?]);
        Ok(())
    };
    write(&mut out, &[&data.join("tile_grid.csv")], &mut tile)?;
    let mut pieces = HashSet::new();
    let mut territory = |out: &mut Writer, row: &Row<'_>| {
        out.text(&row.new_code("piece", &mut pieces)?);
        out.text(&row.name("name_en")?);
        for column in ["state", "status"] {
            out.text(&row.text(column)?);
        }
        let flags = [row.flag("nsgt")?, row.flag("part_of_state")?];
        out.put(&flags.map(u8::from));
        Ok(())
    };
    let others = data.join("outlines").join("other_pieces.csv");
    let tables = [&*data.join("territories.csv"), &*others];
    write(&mut out, &tables, &mut territory)?;
    let pack = seal(PLACES, &out.into_bytes());
    // A pack that cannot be read is no pack.
    Places::read(&pack)?;
    Ok(pack)
}

/// Writes the rows of tables one after another, and before them how many there are.
fn write(
    out: &mut Writer,
    tables: &[&Path],
    each: &mut dyn FnMut(&mut Writer, &Row<'_>) -> Result<(), tables::Error>,
) -> Result<(), Error> {
    let mut rows = Writer::new();
    let mut count = 0;
    for table in tables {
        Sheet::open(table)?.each(|row| {
            count += 1;
            each(&mut rows, row)
        })?;
    }
    out.varint(count);
    out.put(&rows.into_bytes());
    Ok(())
}
