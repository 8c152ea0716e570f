//! A small archive of true votes, as tables and as packs: many of it can be read in a second.

use rollcall::pack::PackManifest;
use rollcall::search::Index;
use rollcall::{Archive, Subjects, Titles};
use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tempfile::TempDir;

/// Members: some of today, all that a seat was continued by, and a few small ones.
const CODES: [&str; 16] = [
    "CHN", "DDR", "DEU", "EAT", "EAZ", "FRA", "GER", "IND", "PAK", "RUS", "SUN", "TUV", "TZA",
    "USA", "YEM", "YMD",
];

/// One vote of so many is taken.
const EVERY: usize = 200;

/// Tables and packs of the same votes.
pub struct Sample {
    /// The tables; in `ga/` those of votes.
    pub tables: TempDir,
    /// `votes.pack`.
    pub votes: Vec<u8>,
    /// `tables.pack`.
    pub small: Vec<u8>,
    /// The English titles' pack.
    pub titles: Vec<u8>,
    /// The subjects' pack.
    pub subjects: Vec<u8>,
    /// What the packs hold.
    pub archive: Rc<Archive>,
    /// What can be searched of it.
    pub index: Rc<Index>,
}

impl Sample {
    /// Takes it from the archive of this work tree.
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
        let archive = Archive::embedded()?;
        let tables = TempDir::new()?;
        let titles = Titles::read(fetched(&packs, "titles-en")?)?;
        let subjects = Subjects::read(fetched(&packs, "subjects")?)?;
        ::tables::export(
            &archive,
            Some(&titles),
            Some(&subjects),
            &|_| None,
            tables.path(),
        )?;
        cut(tables.path())?;
        let out = TempDir::new()?;
        ::tables::pack(
            Some(tables.path()),
            None,
            tables.path(),
            out.path(),
            &mut |_| {},
        )?;
        let votes = fs::read(out.path().join("votes.pack"))?;
        let small = fs::read(out.path().join("tables.pack"))?;
        let archive = Archive::read(&votes, &small)?;
        let (titles, subjects) = (
            fetched(out.path(), "titles-en")?,
            fetched(out.path(), "subjects")?,
        );
        let index = Index::new(
            &archive,
            Some(&Titles::read(&titles)?),
            Some(&Subjects::read(&subjects)?),
        );
        Ok(Self {
            tables,
            votes,
            small,
            titles,
            subjects,
            archive: Rc::new(archive),
            index: Rc::new(index),
        })
    }
}

fn fetched(packs: &Path, name: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let shelf = PackManifest::read(&fs::read_to_string(packs.join("index.csv"))?)?;
    let entry = shelf.get(name).ok_or("a pack is missing")?;
    Ok(fs::read(packs.join(&entry.file))?)
}

/// Leaves out most rows of the tables, and what names them.
fn cut(folder: &Path) -> Result<(), Box<dyn Error>> {
    let codes: HashSet<&str> = CODES.into();
    let mut votes = Table::read(folder, "ga/votes_compact.csv")?;
    let all = votes.header[2].trim_start_matches("votes:").to_owned();
    let all = all.split(' ').enumerate();
    let columns: Vec<usize> = all
        .filter(|(_, code)| codes.contains(code))
        .map(|(at, _)| at)
        .collect();
    votes.header[2] = format!("votes:{}", CODES.join(" "));
    votes.thin();
    let letters = |row: &Vec<String>| -> String {
        let letters = columns
            .iter()
            .filter_map(|column| row[2].chars().nth(*column));
        letters.collect()
    };
    let letters: Vec<String> = votes.rows.iter().map(letters).collect();
    for (row, letters) in votes.rows.iter_mut().zip(&letters) {
        row[2].clone_from(letters);
    }
    votes.write()?;
    let mut votes = Table::read(folder, "ga/resolutions.csv")?;
    votes.thin();
    for (at, letters) in letters.iter().enumerate() {
        let count = |of: &str| {
            letters
                .chars()
                .filter(|letter| of.contains(*letter))
                .count()
        };
        let counts = [
            ("yes", "Y"),
            ("no", "N"),
            ("abstain", "A"),
            ("non_voting", "X"),
            ("members", "YNAX"),
        ];
        for (column, of) in counts {
            *votes.cell(at, column)? = count(of).to_string();
        }
    }
    let mut symbols = HashSet::new();
    for at in 0..votes.rows.len() {
        symbols.insert(votes.cell(at, "symbol")?.clone());
    }
    votes.write()?;
    for (name, column) in [
        ("members.csv", "code"),
        ("group_members.csv", "code"),
        ("seats.csv", "seat"),
    ] {
        let mut table = Table::read(folder, name)?;
        table.keep(column, |code| codes.contains(code))?;
        table.write()?;
    }
    let mut members = Table::read(folder, "members.csv")?;
    for at in 0..members.rows.len() {
        for column in ["successors", "continued_by"] {
            members.keep_parts(at, column, |code| codes.contains(code))?;
        }
    }
    members.write()?;
    for (name, column) in [
        ("landmarks.csv", "symbol"),
        ("series.csv", "symbols"),
        ("short_titles.csv", "symbols"),
    ] {
        let mut table = Table::read(folder, name)?;
        for at in 0..table.rows.len() {
            table.keep_parts(at, column, |symbol| symbols.contains(symbol))?;
        }
        table.keep(column, |symbols| !symbols.is_empty())?;
        table.write()?;
    }
    Ok(())
}

/// A table in memory.
struct Table {
    path: PathBuf,
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(folder: &Path, name: &str) -> Result<Self, csv::Error> {
        let path = folder.join(name);
        let owned = |record: &csv::StringRecord| -> Vec<String> {
            record.iter().map(str::to_owned).collect()
        };
        let mut reader = csv::Reader::from_path(&path)?;
        let header = owned(reader.headers()?);
        let rows = reader.records().map(|row| Ok(owned(&row?)));
        let rows = rows.collect::<Result<_, csv::Error>>()?;
        Ok(Self { path, header, rows })
    }

    fn column(&self, name: &str) -> Result<usize, Box<dyn Error>> {
        let place = self.header.iter().position(|column| column == name);
        Ok(place.ok_or("a column is missing")?)
    }

    fn cell(&mut self, row: usize, column: &str) -> Result<&mut String, Box<dyn Error>> {
        let column = self.column(column)?;
        Ok(&mut self.rows[row][column])
    }

    /// Leaves one row of so many.
    fn thin(&mut self) {
        let rows = std::mem::take(&mut self.rows).into_iter();
        self.rows = rows.step_by(EVERY).collect();
    }

    /// Leaves the rows whose cell in a column is wanted.
    fn keep(&mut self, column: &str, wanted: impl Fn(&str) -> bool) -> Result<(), Box<dyn Error>> {
        let column = self.column(column)?;
        self.rows.retain(|row| wanted(&row[column]));
        Ok(())
    }

    /// Leaves the parts of a list that are wanted.
    fn keep_parts(
        &mut self,
        row: usize,
        column: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<(), Box<dyn Error>> {
        let cell = self.cell(row, column)?;
        let kept: Vec<&str> = cell.split(';').filter(|part| wanted(part)).collect();
        *cell = kept.join(";");
        Ok(())
    }

    fn write(self) -> Result<(), Box<dyn Error>> {
        let mut writer = csv::Writer::from_path(&self.path)?;
        for row in [&self.header].into_iter().chain(&self.rows) {
            writer.write_record(row)?;
        }
        Ok(writer.flush()?)
    }
}
