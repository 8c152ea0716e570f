//! Tables with other cells: what is packed lies within the ranges of its columns and comes out again, and
//! what is refused is named by its file.

use crate::edits::{edited, edits, Edit};
use crate::sample::Sample;
use crate::target::Target;
use atlas::Places;
use csv::{Reader, Writer};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{TestCaseError, TestCaseResult};
use rollcall::Archive;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The tables that are packed with votes.
const TABLES: [&str; 8] = [
    "members.csv",
    "groups.csv",
    "group_members.csv",
    "seats.csv",
    "series.csv",
    "landmarks.csv",
    "ga/resolutions.csv",
    "ga/votes_compact.csv",
];

/// The tables of places.
const PLACES: [&str; 4] = [
    "markers.csv",
    "tile_grid.csv",
    "territories.csv",
    "outlines/other_pieces.csv",
];

/// What stands in a cell instead.
const CELLS: &[&str] = &[
    "",
    " ",
    "NaN",
    "inf",
    "-inf",
    "-1",
    "-0",
    "0",
    "1",
    "2",
    "28",
    "29",
    "255",
    "256",
    "300",
    "1e400",
    "0x10",
    "+5",
    "1945",
    "1944-12-31",
    "2124-06-05",
    "2125-01-01",
    "2023-02-30",
    "PAK",
    "XXX",
    "pak",
    "PAKI",
    "PAK;PAK",
    ";",
    "@",
    "*",
    "#",
    "A\nB",
    "A\u{0}",
    "é",
    "YNAX",
    "Y",
    "180",
    "-180.5",
    "90.01",
];

/// Another text in a cell, or other bytes in the file.
#[derive(Clone, Debug)]
enum Change {
    Cell(Index, Index, String),
    Bytes(Vec<Edit>),
}

fn changes(tables: &'static [&'static str]) -> impl Strategy<Value = (&'static str, Change)> {
    let cell =
        prop_oneof![4 => proptest::sample::select(CELLS).prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    let change = prop_oneof![
        5 => (any::<Index>(), any::<Index>(), cell).prop_map(|(row, column, cell)| Change::Cell(row, column, cell)),
        1 => edits().prop_map(Change::Bytes),
    ];
    (proptest::sample::select(tables), change)
}

fn changed(table: &[u8], change: &Change) -> Result<Vec<u8>, Box<dyn Error>> {
    let (row, column, text) = match change {
        Change::Bytes(edits) => return Ok(edited(table, edits)),
        Change::Cell(row, column, text) => (row, column, text.as_str()),
    };
    let mut reader = Reader::from_reader(table);
    let mut writer = Writer::from_writer(Vec::new());
    let header = reader.headers()?.clone();
    writer.write_record(&header)?;
    let rows = reader.records().collect::<Result<Vec<_>, _>>()?;
    let (row, column) = (row.index(rows.len().max(1)), column.index(header.len()));
    for (at, record) in rows.iter().enumerate() {
        let cells = record.iter().enumerate();
        let cells = cells.map(|(cell, before)| {
            if (at, cell) == (row, column) {
                text
            } else {
                before
            }
        });
        writer.write_record(cells)?;
    }
    Ok(writer.into_inner()?)
}

/// Puts a table with a change in the place of the sound one as long as something is done.
fn with_change<T>(
    folder: &Path,
    (table, change): &(&str, Change),
    act: impl FnOnce() -> T,
) -> Result<T, TestCaseError> {
    let failed = |error: &dyn std::fmt::Display| TestCaseError::fail(error.to_string());
    let path = folder.join(table);
    let sound = fs::read(&path).map_err(|error| failed(&error))?;
    let other = changed(&sound, change).map_err(|error| failed(&error))?;
    fs::write(&path, other).map_err(|error| failed(&error))?;
    let done = act();
    fs::write(&path, sound).map_err(|error| failed(&error))?;
    Ok(done)
}

fn names(said: &str, table: &str) -> TestCaseResult {
    // A table may also turn out wrong by what another one says of it.
    let named = TABLES
        .iter()
        .chain(&PLACES)
        .any(|table| said.contains(table));
    let named = named || said.starts_with("this pack contradicts itself");
    prop_assert!(named, "{}: {}", table, said);
    Ok(())
}

/// Tables of votes and members.
pub fn target(sample: &Sample) -> Result<Target, Box<dyn Error>> {
    let data = TempDir::new()?;
    copy(sample.tables.path(), data.path())?;
    let (out, export, again) = (TempDir::new()?, TempDir::new()?, TempDir::new()?);
    Ok(Target::new("csv", changes(&TABLES), move |change| {
        let pack = |from: &Path, out: &Path| tables::pack(Some(from), None, from, out, &mut |_| {});
        let packed = with_change(data.path(), &change, || pack(data.path(), out.path()))?;
        if let Err(error) = packed {
            return names(&error.to_string(), change.0);
        }
        let read = |name: &str| fs::read(out.path().join(name)).unwrap_or_default();
        let archive = Archive::read(&read("votes.pack"), &read("tables.pack"));
        let archive = archive.map_err(|error| TestCaseError::fail(error.to_string()))?;
        for member in archive.members() {
            prop_assert!(
                (-180.0..=180.0).contains(&member.lon) && (-90.0..=90.0).contains(&member.lat)
            );
            prop_assert!(member.admitted <= member.code_from);
            prop_assert!(member.ended.is_none_or(|ended| member.code_from <= ended));
        }
        for id in archive.ids() {
            prop_assert!((1..=179).contains(&archive.vote(id).session().number()));
        }
        let fault = |error: tables::Error| TestCaseError::fail(error.to_string());
        tables::export(&archive, None, None, &|_| None, export.path()).map_err(fault)?;
        pack(export.path(), again.path()).map_err(fault)?;
        for name in ["votes.pack", "tables.pack"] {
            prop_assert!(
                fs::read(again.path().join(name)).ok() == Some(read(name)),
                "{}",
                name
            );
        }
        Ok(())
    }))
}

/// Tables of places.
pub fn places_target() -> Result<Target, Box<dyn Error>> {
    let sound = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let data = TempDir::new()?;
    fs::create_dir(data.path().join("outlines"))?;
    for table in PLACES {
        fs::copy(sound.join(table), data.path().join(table))?;
    }
    Ok(Target::new("grid", changes(&PLACES), move |change| {
        let packed = with_change(data.path(), &change, || outlines::places(data.path()))?;
        let pack = match packed {
            Ok(pack) => pack,
            Err(error) => return names(&error.to_string(), change.0),
        };
        let places = Places::read(&pack).map_err(|error| TestCaseError::fail(error.to_string()))?;
        for (code, col, row) in places.tiles() {
            prop_assert!(
                code.len() == 3 && col <= 28 && row <= 17,
                "{} {} {}",
                code,
                col,
                row
            );
        }
        Ok(())
    }))
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    for table in TABLES.iter().chain(&["short_titles.csv"]) {
        let to: PathBuf = to.join(table);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(from.join(table), to)?;
    }
    Ok(())
}
