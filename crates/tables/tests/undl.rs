//! The official file of the UN Digital Library, in small: two votes, their rows mixed.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use rollcall::pack::PackManifest;
use rollcall::{Archive, Found, Position, RecordedVote, Source, Subjects, Titles};
use tables::{pack, Error};

fn crate_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixture() -> String {
    std::fs::read_to_string(crate_dir().join("tests/fixtures/small_ga_voting.csv")).unwrap()
}

/// A folder with the official file, small tables that speak of its votes only, and `packs/`.
fn folder(name: &str, official: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("packs")).unwrap();
    std::fs::write(folder.join("official.csv"), official).unwrap();
    for table in ["members", "groups", "group_members", "seats"] {
        let file = format!("{table}.csv");
        std::fs::copy(
            crate_dir().join("../../data").join(&file),
            folder.join(&file),
        )
        .unwrap();
    }
    let series = "series_id,title,topic,count,first,last,symbols,note\n";
    std::fs::write(folder.join("series.csv"), series).unwrap();
    let landmarks = "symbol,date,name,line,yes,no,abstain,non_voting\n";
    std::fs::write(folder.join("landmarks.csv"), landmarks).unwrap();
    let short = "symbols,short_title,why\n";
    std::fs::write(folder.join("short_titles.csv"), short).unwrap();
    folder
}

fn run(folder: &Path) -> Result<Vec<String>, Error> {
    let mut said = Vec::new();
    let official = folder.join("official.csv");
    pack(
        None,
        Some(&official),
        folder,
        &folder.join("packs"),
        &mut |line| {
            said.push(line.to_owned());
        },
    )?;
    Ok(said)
}

fn archive(folder: &Path) -> Archive {
    let read = |name: &str| std::fs::read(folder.join("packs").join(name)).unwrap();
    Archive::read(&read("votes.pack"), &read("tables.pack")).unwrap()
}

fn fetched(folder: &Path, name: &str) -> Vec<u8> {
    let packs = folder.join("packs");
    let shelf =
        PackManifest::read(&std::fs::read_to_string(packs.join("index.csv")).unwrap()).unwrap();
    std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap()
}

fn vote<'a>(archive: &'a Archive, symbol: &str) -> RecordedVote<'a> {
    match archive.find(symbol) {
        Found::One(id) => archive.vote(id),
        other => panic!("{symbol}: {other:?}"),
    }
}

#[test]
fn two_votes_are_read_as_the_tables_have_them() {
    let folder = folder("undl", &fixture());
    let said = run(&folder).unwrap();
    assert_eq!(said.len(), 2, "{said:?}");
    let archive = archive(&folder);
    assert_eq!(archive.len(), 2);
    let known = Archive::embedded().unwrap();
    for symbol in ["A/RES/377(V)[A-C]", "A/RES/ES-11/6"] {
        let (read, known) = (vote(&archive, symbol), vote(&known, symbol));
        assert!(read.positions().eq(known.positions()), "{symbol}");
        assert_eq!(read.tally(), known.tally());
        assert_eq!(
            (read.date(), read.session()),
            (known.date(), known.session())
        );
        assert_eq!(
            (read.meeting(), read.record()),
            (known.meeting(), known.record())
        );
        assert_eq!(read.draft(), known.draft());
        assert_eq!(read.source(), Source::DigitalLibrary);
        assert!(!read.issues().is_coded() && read.important().is_none());
    }
    let titles = Titles::read(fetched(&folder, "titles-en")).unwrap();
    assert_eq!(
        titles.get(vote(&archive, "377(V)").id()),
        "Uniting for peace"
    );
    let subjects = Subjects::read(fetched(&folder, "subjects")).unwrap();
    assert!(subjects
        .agenda(vote(&archive, "ES-11/6").id())
        .starts_with("Letter dated"));
}

#[test]
fn rows_that_contradict_their_totals_are_listed() {
    let wrong = fixture().replace(",141.0,", ",142.0,");
    let said = run(&folder("undl-totals", &wrong)).unwrap();
    assert!(
        said.iter().any(|line| line
            == "A/RES/ES-11/6 (record 4003921): in favour 142 stated, 141 listed."),
        "{said:?}"
    );
}

#[test]
fn strangers_and_strange_letters_are_listed_and_left_out() {
    let mut lines: Vec<String> = fixture().lines().map(str::to_owned).collect();
    let pakistan = lines
        .iter()
        .position(|line| line.contains(",PAK,") && line.contains("ES-11/6"));
    let pakistan = pakistan.unwrap();
    let stranger = lines[pakistan].replace(",PAK,PAKISTAN,", ",ATL,ATLANTIS,");
    lines[pakistan] = lines[pakistan].replace(",A,2023", ",AN,2023");
    lines.push(stranger);
    let folder = folder("undl-strangers", &(lines.join("\n") + "\n"));
    let said = run(&folder).unwrap();
    for part in ["ATLANTIS", "“AN” of PAK", "members 193 stated, 192 listed"] {
        assert!(
            said.iter().any(|line| line.contains(part)),
            "{part}: {said:?}"
        );
    }
    let archive = archive(&folder);
    let pakistan = archive.member_by_code("PAK").unwrap();
    let position = vote(&archive, "ES-11/6").position(pakistan);
    assert_eq!(position, Position::NotMember);
}

#[test]
fn what_the_file_lacks_is_kept_from_the_packs_there() {
    let folder = folder("undl-renew", &fixture());
    let packs = crate_dir().join("../../static/packs");
    for entry in std::fs::read_dir(&packs).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, folder.join("packs").join(path.file_name().unwrap())).unwrap();
    }
    for table in ["series.csv", "landmarks.csv", "short_titles.csv"] {
        std::fs::copy(
            crate_dir().join("../../data").join(table),
            folder.join(table),
        )
        .unwrap();
    }
    let said = run(&folder).unwrap();
    assert!(said
        .iter()
        .any(|line| line.starts_with("5707 votes of the present archive")));
    let (renewed, known) = (archive(&folder), Archive::embedded().unwrap());
    assert_eq!(renewed.len(), known.len());
    for id in known.ids() {
        let (renewed, known) = (renewed.vote(id), known.vote(id));
        assert_eq!(renewed.symbol(), known.symbol());
        assert_eq!(renewed.issues(), known.issues());
        assert_eq!(renewed.important(), known.important());
        assert_eq!(renewed.derived(), known.derived());
        assert_eq!(renewed.tally(), known.tally());
    }
    let titles = Titles::read(fetched(&folder, "titles-en")).unwrap();
    assert_eq!(titles.len(), 5_709);
}

#[test]
fn a_file_of_another_kind_is_one_sentence() {
    let folder = folder("undl-foreign", "a,b\n1,2\n");
    let error = run(&folder).unwrap_err().to_string();
    assert!(error.ends_with("has no column “undl_id”"), "{error}");
    std::fs::remove_file(folder.join("official.csv")).unwrap();
    assert!(run(&folder)
        .unwrap_err()
        .to_string()
        .contains("official.csv"));
}
