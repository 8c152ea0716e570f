//! A cell outside the range of its column is refused, with its file, row and column, and no pack is
//! written.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use rollcall::Archive;
use tables::{export, pack};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder of the small tables as they are in `data/`, and one with the votes to pack them for.
fn folders(name: &str) -> (PathBuf, PathBuf) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let (data, out) = (folder.join("data"), folder.join("packs"));
    fs::create_dir_all(&data).unwrap();
    fs::create_dir_all(&out).unwrap();
    for entry in fs::read_dir(root().join("data")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, data.join(path.file_name().unwrap())).unwrap();
        }
    }
    let votes = root().join("static/packs/votes.pack");
    fs::copy(votes, out.join("votes.pack")).unwrap();
    (data, out)
}

/// A table with another value in a column of its first row.
fn with_cell(table: &Path, column: &str, value: &str) -> Vec<u8> {
    let mut reader = csv::Reader::from_path(table).unwrap();
    let header = reader.headers().unwrap().clone();
    let at = header.iter().position(|name| name == column);
    let at = at.unwrap_or_else(|| panic!("{column}"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    for (row, record) in reader.records().enumerate() {
        let record = record.unwrap();
        let cells = record.iter().enumerate();
        let cells = cells.map(|(cell, text)| if (row, cell) == (0, at) { value } else { text });
        writer.write_record(cells).unwrap();
    }
    writer.into_inner().unwrap()
}

/// Columns and what they may not hold.
const SMALL: &[(&str, &str, &[&str])] = &[
    ("members.csv", "code", &["", "afg", "AFGH", "ÄG", "ZWE"]),
    ("members.csv", "name_en", &["", " ", "A\nB"]),
    ("members.csv", "label_en", &["", "A\u{1}"]),
    ("members.csv", "status", &["", "guest"]),
    (
        "members.csv",
        "admitted",
        &["", "1946", "2023-02-30", "1944-12-31", "2125-01-01", "NaN"],
    ),
    ("members.csv", "code_from", &["1946-11-18", "inf"]),
    ("members.csv", "ended", &["1946-11-18", "-1"]),
    ("members.csv", "continued_by", &["XXX"]),
    ("members.csv", "successors", &["FRA;XXX"]),
    ("members.csv", "regional_group", &["Atlantis"]),
    ("members.csv", "p5", &["", "2", "-1", "300", "NaN"]),
    (
        "members.csv",
        "lon",
        &["", "NaN", "inf", "-inf", "180.1", "-181", "1e9", "east"],
    ),
    (
        "members.csv",
        "lat",
        &["", "NaN", "inf", "90.1", "-91", "300"],
    ),
    ("members.csv", "aliases", &["A;B\r"]),
    ("members.csv", "note", &["A\nB"]),
    ("groups.csv", "group_id", &[""]),
    ("groups.csv", "name_en", &[""]),
    ("groups.csv", "kind", &["", "club"]),
    ("group_members.csv", "code", &["", "XXX", "chn"]),
    (
        "group_members.csv",
        "from",
        &["1944", "19451024", "NaN", "+194"],
    ),
    ("group_members.csv", "to", &["1945-10-23", "9999"]),
    ("group_members.csv", "approx", &["", "-1", "yes"]),
    ("seats.csv", "seat", &["", "XXX"]),
    ("seats.csv", "name", &[""]),
    ("seats.csv", "from", &["", "1900-01-01"]),
    ("seats.csv", "to", &["1960-09-19", "inf"]),
    ("seats.csv", "pieces", &["", "BEN  TGO", "ben", "B3N"]),
    ("series.csv", "series_id", &[""]),
    ("series.csv", "title", &["", "A\nB"]),
    (
        "series.csv",
        "symbols",
        &["A/RES/999/1", "A/RES/68/262;NaN"],
    ),
    ("landmarks.csv", "symbol", &["", "A/RES/999/1"]),
    ("landmarks.csv", "name", &[""]),
    ("short_titles.csv", "symbols", &["A/RES/999/1"]),
    ("short_titles.csv", "short_title", &[""]),
];

/// The same for the tables of votes.
const VOTES: &[(&str, &str, &[&str])] = &[
    ("ga/resolutions.csv", "key", &["", "NaN"]),
    (
        "ga/resolutions.csv",
        "undl_id",
        &["-1", "inf", "4294967296", "+5"],
    ),
    (
        "ga/resolutions.csv",
        "date",
        &["", "1944-01-01", "2125-01-01", "2026-01-01", "300"],
    ),
    ("ga/resolutions.csv", "session", &["", "-1", "300"]),
    (
        "ga/resolutions.csv",
        "symbol",
        &["", "A\nB", "a-res-es-11/6"],
    ),
    ("ga/resolutions.csv", "title", &["A\nB"]),
    (
        "ga/resolutions.csv",
        "undl_id",
        &["0", "-1", "007", "4294967296", "NaN"],
    ),
    (
        "ga/resolutions.csv",
        "yes",
        &["", "NaN", "-1", "300", "+46"],
    ),
    ("ga/resolutions.csv", "members", &["", "0", "300"]),
    ("ga/resolutions.csv", "source", &["", "hearsay"]),
    ("ga/resolutions.csv", "issue_me", &["2", "-1"]),
    ("ga/resolutions.csv", "important", &["2", "NaN"]),
];

fn refused(said: &str, table: &str, column: &str) {
    let place = format!("{table}, line ");
    let column = format!(", column “{column}”: “");
    assert!(said.contains(&place) && said.contains(&column), "{said}");
}

#[test]
fn small_tables_are_refused_by_file_row_and_column() {
    let (data, out) = folders("ranges");
    for (table, column, values) in SMALL {
        let path = data.join(table);
        let kept = fs::read(&path).unwrap();
        for value in *values {
            fs::write(
                &path,
                with_cell(&root().join("data").join(table), column, value),
            )
            .unwrap();
            let fault = pack(None, None, &data, &out, &mut |_| {});
            let said = fault.expect_err(&format!("{table} {column} {value:?}"));
            refused(&said.to_string(), table, column);
            assert!(
                !out.join("tables.pack").exists(),
                "{table} {column} {value}"
            );
        }
        fs::write(&path, kept).unwrap();
    }
    pack(None, None, &data, &out, &mut |_| {}).unwrap();
}

#[test]
fn tables_of_votes_are_refused_and_replace_no_pack() {
    let (data, out) = folders("ranges-votes");
    let votes = fs::read(out.join("votes.pack")).unwrap();
    export(&Archive::embedded().unwrap(), None, None, &|_| None, &data).unwrap();
    for (table, column, values) in VOTES {
        let path = data.join(table);
        let kept = fs::read(&path).unwrap();
        for value in *values {
            fs::write(&path, with_cell(&path, column, value)).unwrap();
            let fault = pack(Some(&data), None, &data, &out, &mut |_| {});
            let said = fault.expect_err(&format!("{table} {column} {value:?}"));
            refused(&said.to_string(), table, column);
            fs::write(&path, &kept).unwrap();
        }
    }
    assert!(fs::read(out.join("votes.pack")).unwrap() == votes);
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
}
