//! The facts as CSV: read into packs, and written back.
//!
//! [`pack`] reads the tables (or the UN Digital Library's file) and writes `static/packs/`;
//! [`export`] writes every packed fact back as CSV, so that a pack hides nothing.

mod error;
mod export;
mod hand;
mod publish;
mod range;
mod sheet;
mod tongues;
mod undl;
mod votes;

pub use error::Error;
pub use export::{export, export_votes};
pub use publish::publish_pack;
pub use range::{LATITUDES, LONGITUDES};
pub use sheet::{Row, Sheet};

use std::path::Path;

use rollcall::pack::{write_tables, write_votes, VoteRow};
use rollcall::{Archive, SubjectRow, Subjects, Titles};

/// One vote as the tables have it: what is compiled in, and what is fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FullRow {
    pub vote: VoteRow,
    pub title: String,
    pub subject: SubjectRow,
    pub said: tongues::Said,
}

/// Writes the packs of `out`: `tables.pack` from the tables kept by hand in `data`; with
/// `from` (a folder with `ga/resolutions.csv` and `ga/votes_compact.csv`) or `undl` (the
/// Digital Library's `*_ga_voting.csv`) also `votes.pack`, the titles and the subjects. Titles in other languages come from
/// `ga/titles_multilingual.csv`; where that is missing, those of the present packs are kept.
///
/// `say` gets one sentence at a time: what is done, and every row that contradicts itself.
///
/// # Errors
/// [`Error`]: a file that cannot be read, a cell that cannot be understood, a table that names
/// an unknown member or vote.
pub fn pack(
    from: Option<&Path>,
    undl: Option<&Path>,
    data: &Path,
    out: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<(), Error> {
    std::fs::create_dir_all(out).map_err(Error::file(out))?;
    let members = hand::members(&data.join("members.csv"))?;
    let rows = match (from, undl) {
        (Some(from), None) => {
            let mut rows = votes::read(from, &members)?;
            let mut said = match tongues::read(from)? {
                Some(said) => said,
                None => undl::said(out)?,
            };
            for row in &mut rows {
                row.said = said.remove(&row.vote.symbol).unwrap_or_default();
            }
            Some(rows)
        }
        (None, Some(undl)) => Some(undl::read(undl, &members, out, say)?),
        (None, None) => None,
        (Some(_), Some(_)) => return Err(Error::TwoSources),
    };
    let renewed = match rows {
        Some(rows) => {
            say(&format!("{} votes read.", rows.len()));
            Some(Renewed::of(&rows, &members)?)
        }
        None => None,
    };
    let path = out.join("votes.pack");
    let votes = match &renewed {
        Some(renewed) => renewed.votes.clone(),
        None => std::fs::read(&path).map_err(Error::file(&path))?,
    };
    let codes = members.iter().map(|m| m.code.as_str());
    let symbols = Archive::symbols_of(&votes)?;
    if !Archive::codes_of(&votes)?
        .iter()
        .map(String::as_str)
        .eq(codes)
    {
        return Err(Error::OtherMembers);
    }
    let tables = hand::tables(data, members, &symbols)?;
    let packed = write_tables(&tables, &votes)?;
    // All are read back before one replaces anything: a pack that cannot be read is no pack.
    Archive::read(&votes, &packed)?;
    if let Some(renewed) = renewed {
        std::fs::write(&path, &votes).map_err(Error::file(&path))?;
        for (name, pack) in renewed.fetched {
            publish_pack(out, name, &pack)?;
        }
    }
    let path = out.join("tables.pack");
    std::fs::write(&path, &packed).map_err(Error::file(&path))?;
    say(&format!(
        "votes.pack {} bytes, tables.pack {} bytes.",
        votes.len(),
        packed.len()
    ));
    Ok(())
}

/// Packs made anew from the votes' tables.
struct Renewed {
    votes: Vec<u8>,
    /// By the names that the shelf has them under.
    fetched: Vec<(&'static str, Vec<u8>)>,
}

impl Renewed {
    fn of(rows: &[FullRow], members: &[rollcall::Member]) -> Result<Self, Error> {
        let codes: Vec<&str> = members.iter().map(|m| m.code.as_str()).collect();
        let votes: Vec<VoteRow> = rows.iter().map(|row| row.vote.clone()).collect();
        let votes = write_votes(&codes, &votes)?;
        let mut fetched = vec![("titles-en", write_titles(rows)?)];
        fetched.extend(tongues::packs(rows)?);
        for (_, titles) in &fetched {
            Titles::read(titles)?;
        }
        let subjects: Vec<SubjectRow> = rows.iter().map(|row| row.subject.clone()).collect();
        let subjects = Subjects::write(&subjects)?;
        Subjects::read(&subjects)?;
        fetched.push(("subjects", subjects));
        Ok(Self { votes, fetched })
    }
}

/// The titles' pack. Library cataloguing sets a space before a colon; the resolutions do not.
fn write_titles(rows: &[FullRow]) -> Result<Vec<u8>, Error> {
    let titles: Vec<String> = rows
        .iter()
        .map(|row| row.title.replace(" : ", ": "))
        .collect();
    Ok(Titles::write(titles.iter().map(String::as_str))?)
}
