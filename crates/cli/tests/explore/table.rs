//! The exported tables, read back as plain rows: what slow, obvious counts are made over.

use figure::Library;
use rollcall::pack::PackManifest;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One record as the CSV has it.
pub struct Row {
    pub symbol: String,
    pub date: String,
    pub session: String,
    pub cells: BTreeMap<String, String>,
    /// `Y`, `N`, `A`, `X` or `.` by code.
    pub letters: BTreeMap<String, char>,
}

impl Row {
    pub fn year(&self) -> i32 {
        self.date[..4].parse().unwrap()
    }

    pub fn cell(&self, name: &str) -> &str {
        &self.cells[name]
    }

    pub fn letter(&self, code: &str) -> char {
        self.letters[code]
    }

    pub fn count(&self, letter: char) -> i32 {
        self.letters.values().filter(|l| **l == letter).count() as i32
    }

    /// The symbol of the whole resolution, as the data's README describes it.
    fn base(&self) -> String {
        let cut = self.symbol.rfind('/').unwrap() + 1;
        let (head, tail) = self.symbol.split_at(cut);
        let digits: String = tail.chars().take_while(char::is_ascii_digit).collect();
        let rest = &tail[digits.len()..];
        let session = match rest.strip_prefix('(') {
            Some(open) => format!("({})", open.split(')').next().unwrap()),
            None => String::new(),
        };
        format!("{head}{digits}{session}")
    }
}

pub fn library() -> Library {
    let library = Library::embedded().unwrap();
    library.take_titles(pack("titles-en")).unwrap();
    library.take_subjects(pack("subjects")).unwrap();
    library
}

fn pack(name: &str) -> Vec<u8> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
    let shelf =
        PackManifest::read(&std::fs::read_to_string(packs.join("index.csv")).unwrap()).unwrap();
    std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap()
}

/// Exports every fact as CSV and reads the records back.
pub fn rows(library: &Library) -> Vec<Row> {
    let dir = folder();
    let tongue = |tongue| library.tongue(tongue);
    tables::export(
        &library.archive,
        library.titles(),
        library.subjects(),
        &tongue,
        &dir,
    )
    .unwrap();
    let mut letters = Vec::new();
    tables::export_votes(
        &library.archive,
        &mut csv::Writer::from_writer(&mut letters),
    )
    .unwrap();
    let mut votes = csv::Reader::from_reader(letters.as_slice());
    let codes: Vec<String> = votes.headers().unwrap()[2]
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() == 3 && word.chars().all(|c| c.is_ascii_uppercase()))
        .map(str::to_owned)
        .collect();
    assert_eq!(codes.len(), 202);
    let mut table = csv::Reader::from_path(dir.join("ga/resolutions.csv")).unwrap();
    let names = table.headers().unwrap().clone();
    let rows = table
        .records()
        .zip(votes.records())
        .map(|(facts, vote)| {
            let (facts, vote) = (facts.unwrap(), vote.unwrap());
            assert_eq!(vote[2].len(), codes.len());
            let cells: BTreeMap<String, String> = names
                .iter()
                .zip(facts.iter())
                .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
                .collect();
            Row {
                symbol: cells["symbol"].clone(),
                date: cells["date"].clone(),
                session: cells["session"].clone(),
                cells,
                letters: codes.iter().cloned().zip(vote[2].chars()).collect(),
            }
        })
        .collect();
    std::fs::remove_dir_all(&dir).unwrap();
    rows
}

fn folder() -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("plenary-table-{}-{number}", std::process::id()))
}

/// Each vote once, and only those whose record says who stood where.
pub fn counted(rows: &[Row]) -> Vec<&Row> {
    let mut seen = std::collections::HashSet::new();
    rows.iter()
        .filter(|row| {
            let positions: String = row.letters.values().collect();
            seen.insert((row.date.clone(), row.base(), positions))
        })
        .filter(|row| row.letters.values().any(|letter| "YNA".contains(*letter)))
        .collect()
}
