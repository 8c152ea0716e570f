//! Every packed fact as CSV again, with the columns of the tables it came from.

use std::path::Path;

use rollcall::{Archive, Issue, RecordedVote, Subjects, TitleLanguage, Titles};

use crate::votes::CODES;
use crate::{tongues, Error};

mod small;

/// The columns of `ga/resolutions.csv`.
const COLUMNS: [&str; 27] = [
    "key",
    "undl_id",
    "symbol",
    "date",
    "session",
    "meeting",
    "title",
    "agenda_title",
    "subjects",
    "committee",
    "committee_report",
    "draft",
    "sponsors",
    "yes",
    "no",
    "abstain",
    "non_voting",
    "members",
    "source",
    "issue_me",
    "issue_nu",
    "issue_di",
    "issue_hr",
    "issue_co",
    "issue_ec",
    "important",
    "notes",
];

/// Writes every fact of the packs into `dir`: the small tables there, the votes under `ga/`.
/// Without titles or subjects their cells stay empty; `tongue` gives the titles in another
/// language, which are a table of their own. Packing `dir` again gives the same packs.
///
/// # Errors
/// [`Error::File`] or [`Error::Csv`] if a file cannot be written.
pub fn export<'a>(
    archive: &Archive,
    titles: Option<&Titles>,
    subjects: Option<&Subjects>,
    tongue: &dyn Fn(TitleLanguage) -> Option<&'a Titles>,
    dir: &Path,
) -> Result<(), Error> {
    let ga = dir.join("ga");
    std::fs::create_dir_all(&ga).map_err(Error::file(&ga))?;
    small::write(archive, dir)?;
    tongues::export(archive, tongue, dir)?;
    write_file(&ga.join("resolutions.csv"), |writer| {
        write_resolutions(archive, titles, subjects, writer)
    })?;
    write_file(&ga.join("votes_compact.csv"), |writer| {
        export_votes(archive, writer)
    })
}

/// Opens a CSV file for `write`.
pub(crate) fn write_file(
    path: &Path,
    write: impl FnOnce(&mut csv::Writer<std::fs::File>) -> Result<(), csv::Error>,
) -> Result<(), Error> {
    let file = std::fs::File::create(path).map_err(Error::file(path))?;
    let mut writer = csv::Writer::from_writer(file);
    write(&mut writer).map_err(Error::csv(path))?;
    writer.flush().map_err(Error::file(path))
}

/// A record is known by its number in the Digital Library, else by its symbol.
fn key(vote: RecordedVote<'_>) -> String {
    vote.record()
        .map_or_else(|| vote.symbol().to_owned(), |record| record.to_string())
}

fn write_resolutions<W: std::io::Write>(
    archive: &Archive,
    titles: Option<&Titles>,
    subjects: Option<&Subjects>,
    writer: &mut csv::Writer<W>,
) -> Result<(), csv::Error> {
    writer.write_record(COLUMNS)?;
    for id in archive.ids() {
        let vote = archive.vote(id);
        let tally = vote.tally();
        let subject = |read: fn(&Subjects, rollcall::VoteId) -> &str| {
            subjects
                .map_or("", |subjects| read(subjects, id))
                .to_owned()
        };
        let mut cells = vec![
            key(vote),
            vote.record().map_or_else(String::new, |r| r.to_string()),
            vote.symbol().to_owned(),
            vote.date().to_string(),
            vote.session().record(),
            vote.meeting_as_recorded().to_owned(),
            titles.map_or("", |titles| titles.get(id)).to_owned(),
            subject(Subjects::agenda),
            subject(Subjects::subjects_text),
            subject(Subjects::committee),
            subject(Subjects::committee_report),
            vote.draft().to_owned(),
            subject(Subjects::sponsors_text),
            tally.in_favour.to_string(),
            tally.against.to_string(),
            tally.abstained.to_string(),
            tally.did_not_vote.to_string(),
            tally.members().to_string(),
            vote.source().word().to_owned(),
        ];
        let issues = vote.issues();
        cells.extend(Issue::ALL.map(|issue| match issues.is_coded() {
            true => u8::from(issues.contains(issue)).to_string(),
            false => String::new(),
        }));
        let important = vote.important().map(u8::from);
        cells.push(important.map_or_else(String::new, |flag| flag.to_string()));
        cells.push(vote.note().to_owned());
        writer.write_record(&cells)?;
    }
    Ok(())
}

/// Writes the votes as `ga/votes_compact.csv` has them: key, date, and a character for each
/// code (`Y`, `N`, `A`, `X`, `.`).
///
/// # Errors
/// Those of the writer.
pub fn export_votes<W: std::io::Write>(
    archive: &Archive,
    writer: &mut csv::Writer<W>,
) -> Result<(), csv::Error> {
    let codes: Vec<&str> = archive.members().iter().map(|m| m.code.as_str()).collect();
    let codes = format!("{CODES}{}", codes.join(" "));
    writer.write_record(["key", "date", &codes])?;
    for id in archive.ids() {
        let vote = archive.vote(id);
        let letters: String = archive
            .member_ids()
            .map(|member| vote.position(member).letter())
            .collect();
        writer.write_record([&key(vote), &vote.date().to_string(), &letters])?;
    }
    Ok(())
}
