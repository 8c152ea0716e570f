//! What is packed comes out again, to the byte.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use rollcall::pack::PackManifest;
use rollcall::{Archive, Subjects, TitleLanguage, Titles};
use tables::{export, pack, publish_pack};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn shelf(packs: &Path) -> PackManifest {
    PackManifest::read(&std::fs::read_to_string(packs.join("index.csv")).unwrap()).unwrap()
}

fn fetched(packs: &Path, name: &str) -> Vec<u8> {
    let shelf = shelf(packs);
    let bytes = std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap();
    shelf.check(name, &bytes).unwrap();
    bytes
}

#[test]
fn pack_export_pack_gives_the_same_bytes() {
    let packs = root().join("static/packs");
    let dir = folder("export");
    let out = folder("export-packs");
    let archive = Archive::embedded().unwrap();
    let titles = Titles::read(fetched(&packs, "titles-en")).unwrap();
    let subjects = Subjects::read(fetched(&packs, "subjects")).unwrap();
    let tongues =
        TitleLanguage::ALL.map(|tongue| Titles::read(fetched(&packs, tongue.pack())).unwrap());
    let tongue = |tongue: TitleLanguage| tongues.get(tongue as usize);
    export(&archive, Some(&titles), Some(&subjects), &tongue, &dir).unwrap();
    pack(Some(&dir), None, &dir, &out, &mut |_| {}).unwrap();
    for name in ["votes.pack", "tables.pack"] {
        let before = std::fs::read(packs.join(name)).unwrap();
        assert!(std::fs::read(out.join(name)).unwrap() == before, "{name}");
    }
    let tongues = TitleLanguage::ALL.map(TitleLanguage::pack);
    for name in ["titles-en", "subjects"].into_iter().chain(tongues) {
        assert!(shelf(&out).get(name).is_some(), "{name}");
        assert_eq!(shelf(&out).get(name), shelf(&packs).get(name));
    }
}

#[test]
fn the_tables_in_data_are_the_ones_that_are_packed() {
    let packs = root().join("static/packs");
    let out = folder("renewed");
    std::fs::copy(packs.join("votes.pack"), out.join("votes.pack")).unwrap();
    pack(None, None, &root().join("data"), &out, &mut |_| {}).unwrap();
    let before = std::fs::read(packs.join("tables.pack")).unwrap();
    assert!(
        std::fs::read(out.join("tables.pack")).unwrap() == before,
        "data/ has changed since static/packs/tables.pack was written: run cargo xtask pack"
    );
}

#[test]
fn exported_tables_are_those_in_data() {
    let dir = folder("export-small");
    export(&Archive::embedded().unwrap(), None, None, &|_| None, &dir).unwrap();
    for name in [
        "groups.csv",
        "group_members.csv",
        "seats.csv",
        "series.csv",
        "landmarks.csv",
    ] {
        let written = std::fs::read_to_string(dir.join(name)).unwrap();
        let kept = std::fs::read_to_string(root().join("data").join(name)).unwrap();
        assert_eq!(written, kept, "{name}");
    }
    // Two tables have more columns by hand than are packed.
    let read = |path: &Path, columns: &[&str]| -> Vec<Vec<String>> {
        let mut reader = csv::Reader::from_path(path).unwrap();
        let header = reader.headers().unwrap().clone();
        let at = |column: &&str| header.iter().position(|name| name == *column).unwrap();
        let at: Vec<usize> = columns.iter().map(at).collect();
        let rows = reader.records().map(Result::unwrap);
        rows.map(|row| at.iter().map(|at| row[*at].to_owned()).collect())
            .collect()
    };
    let compare = |name: &str, columns: &[&str]| {
        let written = read(&dir.join(name), columns);
        let kept = read(&root().join("data").join(name), columns);
        assert_eq!(written.len(), kept.len(), "{name}");
        for (written, kept) in written.iter().zip(&kept) {
            assert_eq!(written, kept, "{name}");
        }
    };
    compare("short_titles.csv", &["symbols", "short_title"]);
    compare(
        "members.csv",
        &[
            "code",
            "status",
            "name_en",
            "label_en",
            "official_en",
            "admitted",
            "code_from",
            "ended",
            "continued_by",
            "successors",
            "regional_group",
            "region",
            "subregion",
            "p5",
            "lon",
            "lat",
            "aliases",
            "note",
        ],
    );
}

#[test]
fn a_published_pack_replaces_the_one_before_it() {
    let out = folder("publish");
    publish_pack(&out, "world", b"one").unwrap();
    publish_pack(&out, "titles-fr", b"deux").unwrap();
    let first = shelf(&out).get("world").unwrap().file.clone();
    publish_pack(&out, "world", b"two").unwrap();
    publish_pack(&out, "world", b"two").unwrap();
    assert!(!out.join(&first).exists());
    let mut files: Vec<String> = std::fs::read_dir(&out)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files.len(), 3, "{files:?}");
    assert_eq!(fetched(&out, "world"), b"two");
    assert_eq!(fetched(&out, "titles-fr"), b"deux");
}

#[test]
fn the_packs_of_nothing_are_current() {
    let votes = rollcall::pack::write_votes(&[], &[]).unwrap();
    let tables = rollcall::pack::write_tables(&Default::default(), &votes).unwrap();
    let empty = root().join("crates/rollcall/src/empty");
    assert_eq!(std::fs::read(empty.join("votes.pack")).unwrap(), votes);
    assert_eq!(std::fs::read(empty.join("tables.pack")).unwrap(), tables);
    let archive = Archive::read(&votes, &tables).unwrap();
    assert!(archive.is_empty() && archive.newest().is_none());
    assert_eq!(archive.vote(rollcall::VoteId(0)).tally().members(), 0);
    assert_eq!(archive.member(rollcall::MemberId(0)).code, "");
    assert_eq!(archive.find("ES-11/6"), rollcall::Found::None);
}

/// A table without one of its rows.
fn drop_row(path: &Path, row: usize) {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header = reader.headers().unwrap().clone();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut writer = csv::Writer::from_path(path).unwrap();
    writer.write_record(&header).unwrap();
    for (at, record) in records.iter().enumerate() {
        if at != row {
            writer.write_record(record).unwrap();
        }
    }
    writer.flush().unwrap();
}

#[test]
fn titles_in_other_languages_are_kept_by_symbol_where_their_table_is_missing() {
    let packs = root().join("static/packs");
    let (dir, out) = (folder("kept"), folder("kept-packs"));
    for entry in std::fs::read_dir(&packs).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), out.join(entry.file_name())).unwrap();
    }
    let archive = Archive::embedded().unwrap();
    export(&archive, None, None, &|_| None, &dir).unwrap();
    assert!(!dir.join("ga/titles_multilingual.csv").exists());
    // All rows after it move up by one; no small table names it.
    let named = |id| {
        archive.series_of(id).is_some()
            || archive
                .landmarks()
                .iter()
                .any(|landmark| landmark.vote == id)
    };
    let dropped = archive.ids().find(|id| !named(*id)).unwrap().index();
    for name in ["ga/resolutions.csv", "ga/votes_compact.csv"] {
        drop_row(&dir.join(name), dropped);
    }
    pack(Some(&dir), None, &dir, &out, &mut |_| {}).unwrap();
    let votes = std::fs::read(out.join("votes.pack")).unwrap();
    let symbols = Archive::symbols_of(&votes).unwrap();
    assert_eq!(symbols.len() + 1, archive.len());
    for tongue in TitleLanguage::ALL {
        let read = |packs| Titles::read(fetched(packs, tongue.pack())).unwrap();
        let (before, after) = (read(&packs), read(&out));
        let mut titled = 0;
        for (at, symbol) in symbols.iter().enumerate() {
            let was = rollcall::VoteId((at + usize::from(at >= dropped)) as u32);
            assert_eq!(archive.vote(was).symbol(), symbol);
            let now = after.get(rollcall::VoteId(at as u32));
            assert_eq!(now, before.get(was), "{symbol}");
            titled += usize::from(!now.is_empty());
        }
        assert!(titled > 600, "{titled}");
    }
}
