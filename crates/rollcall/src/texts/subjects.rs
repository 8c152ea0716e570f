//! `subjects.pack`: what a reader asks for later (agenda, subjects, committee, sponsors).

use crate::pack::{open, seal, Column, Kind, PackError, Reader, Texts, Writer, MOST_VOTES};
use crate::VoteId;

const KIND: Kind = Kind {
    tag: *b"SUBJ",
    version: 1,
};

/// What the table says about one vote, as the writer takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubjectRow {
    /// Title of the agenda item.
    pub agenda: String,
    /// Subject headings, joined by ` | `.
    pub subjects: String,
    /// Main Committee (from November 2019).
    pub committee: String,
    /// Symbols of the committee's report, joined by `; `.
    pub committee_report: String,
    /// Sponsors, joined by `; ` (from November 2019).
    pub sponsors: String,
}

/// Agenda titles, subject headings, committees, reports and sponsors of all votes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subjects {
    columns: [Column; 5],
}

impl Subjects {
    /// Reads the pack.
    ///
    /// # Errors
    /// [`PackError`] if it is damaged or something else.
    pub fn read(bytes: impl AsRef<[u8]>) -> Result<Subjects, PackError> {
        let mut reader = Reader::new(open(KIND, bytes.as_ref())?, "subjects");
        let count = reader.varint()? as usize;
        if count > MOST_VOTES {
            return Err(reader.malformed());
        }
        let mut columns: [Column; 5] = Default::default();
        for column in &mut columns {
            *column = reader.column(count)?;
        }
        reader.finish()?;
        Ok(Subjects { columns })
    }

    /// Writes what [`Subjects::read`] reads, a row for each vote.
    ///
    /// # Errors
    /// [`PackError::Malformed`] if a text has a line feed.
    pub fn write(rows: &[SubjectRow]) -> Result<Vec<u8>, PackError> {
        let mut writer = Writer::new();
        writer.varint(rows.len() as u32);
        writer.column(rows.iter().map(|row| row.agenda.as_str()))?;
        writer.column(rows.iter().map(|row| row.subjects.as_str()))?;
        writer.column(rows.iter().map(|row| row.committee.as_str()))?;
        writer.column(rows.iter().map(|row| row.committee_report.as_str()))?;
        writer.column(rows.iter().map(|row| row.sponsors.as_str()))?;
        Ok(seal(KIND, &writer.into_bytes()))
    }

    /// How many votes it speaks of.
    pub fn len(&self) -> usize {
        self.columns[0].rows.len()
    }

    /// Whether it speaks of none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Title of the agenda item; empty if unknown.
    pub fn agenda(&self, vote: VoteId) -> &str {
        self.columns[0].get(vote.index())
    }

    /// Subject headings.
    pub fn subjects(&self, vote: VoteId) -> impl Iterator<Item = &str> {
        parts(self.columns[1].get(vote.index()), " | ")
    }

    /// Subject headings as the table has them, joined by ` | `.
    pub fn subjects_text(&self, vote: VoteId) -> &str {
        self.columns[1].get(vote.index())
    }

    /// Main Committee; empty before November 2019.
    pub fn committee(&self, vote: VoteId) -> &str {
        self.columns[2].get(vote.index())
    }

    /// The Main Committee's number, 0 for "without reference to a Main Committee"; none where
    /// it is not known (before November 2019).
    pub fn committee_of(&self, vote: VoteId) -> Option<u8> {
        let name = self.columns[2].get(vote.index());
        let first = [
            "Without", "First", "Second", "Third", "Fourth", "Fifth", "Sixth",
        ];
        let place = first.iter().position(|word| name.starts_with(word))?;
        Some(place as u8)
    }

    /// Symbols of the committee's report, joined by `; `; empty if unknown.
    pub fn committee_report(&self, vote: VoteId) -> &str {
        self.columns[3].get(vote.index())
    }

    /// Sponsors, as the document lists them; none before November 2019.
    pub fn sponsors(&self, vote: VoteId) -> impl Iterator<Item = &str> {
        parts(self.columns[4].get(vote.index()), "; ")
    }

    /// Sponsors as the table has them, joined by `; `.
    pub fn sponsors_text(&self, vote: VoteId) -> &str {
        self.columns[4].get(vote.index())
    }

    /// The different texts that a search looks through, and which of them each vote has.
    /// Agenda titles, subjects, sponsors.
    pub(crate) fn searched(&self) -> [(&Texts, &[u32]); 3] {
        let [agenda, subjects, _, _, sponsors] = &self.columns;
        [agenda, subjects, sponsors].map(|column| (&column.texts, column.rows.as_slice()))
    }
}

fn parts<'a>(text: &'a str, separator: &'static str) -> impl Iterator<Item = &'a str> {
    text.split(separator).filter(|part| !part.is_empty())
}
