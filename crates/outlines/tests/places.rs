//! The tables of places: a cell outside the range of its column makes no pack.
#![allow(clippy::unwrap_used, reason = "these are tests")]

use std::fs;
use std::path::{Path, PathBuf};

const TABLES: [&str; 4] = [
    "markers.csv",
    "tile_grid.csv",
    "territories.csv",
    "outlines/other_pieces.csv",
];

/// Columns and what they may not hold.
const WRONG: &[(&str, &str, &[&str])] = &[
    ("markers.csv", "code", &["", "and", "ANDO", "TUV"]),
    ("markers.csv", "lon", &["", "NaN", "inf", "-180.5", "300"]),
    ("markers.csv", "lat", &["", "nan", "-inf", "90.01", "-100"]),
    ("tile_grid.csv", "code", &["", "A1B", "ZWE"]),
    (
        "tile_grid.csv",
        "col",
        &["", "NaN", "-1", "29", "300", "inf", "1.5", "+3"],
    ),
    (
        "tile_grid.csv",
        "row",
        &["", "NaN", "-1", "18", "300", "inf", "1.5"],
    ),
    ("territories.csv", "piece", &["", "aru", "WLF"]),
    ("territories.csv", "name_en", &["", "A\nB"]),
    ("territories.csv", "state", &["A\nB"]),
    ("territories.csv", "nsgt", &["", "NaN", "-1", "2", "300"]),
    (
        "territories.csv",
        "part_of_state",
        &["", "inf", "256", "yes"],
    ),
    ("outlines/other_pieces.csv", "piece", &["", "ABW"]),
    ("outlines/other_pieces.csv", "nsgt", &["300"]),
];

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// A table with another value in a column of its first row.
fn with_cell(table: &Path, column: &str, value: &str) -> String {
    let text = fs::read_to_string(table).unwrap();
    let (header, rows) = text.split_once('\n').unwrap();
    let (row, rest) = rows.split_once('\n').unwrap();
    assert!(!row.contains('"'), "{row}");
    let at = header.split(',').position(|name| name == column).unwrap();
    let mut cells: Vec<String> = row.split(',').map(str::to_owned).collect();
    cells[at] = format!("\"{value}\"");
    format!("{header}\n{}\n{rest}", cells.join(","))
}

#[test]
fn each_column_has_a_range() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("places");
    fs::create_dir_all(folder.join("outlines")).unwrap();
    let copy = |table: &str| {
        fs::copy(data().join(table), folder.join(table)).unwrap();
    };
    TABLES.into_iter().for_each(copy);
    let packed = outlines::places(&folder).unwrap();
    assert_eq!(packed, outlines::places(&data()).unwrap());
    for (table, column, values) in WRONG {
        for value in *values {
            let text = with_cell(&data().join(table), column, value);
            fs::write(folder.join(table), text).unwrap();
            let said = outlines::places(&folder).unwrap_err().to_string();
            // A code that stands twice is wrong where it stands again.
            let cell = format!(", column “{column}”: “{value}” is no ");
            let line = format!("{table}, line ");
            assert!(said.contains(&line) && said.contains(&cell), "{said}");
        }
        copy(table);
    }
}

#[test]
fn the_places_in_data_are_the_ones_that_are_packed() {
    let packed = fs::read(data().join("../static/packs/places.pack")).unwrap();
    assert_eq!(outlines::places(&data()).unwrap(), packed);
}
