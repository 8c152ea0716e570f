//! `titles-en.pack` and its like: the title of every vote in one language.

use crate::pack::{open, seal, Column, Kind, PackError, Reader, Texts, Writer, MOST_VOTES};
use crate::VoteId;

const KIND: Kind = Kind {
    tag: *b"TITL",
    version: 1,
};

/// A language other than English that titles are known in: those of resolutions from
/// November 2020 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TitleLanguage {
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Russian.
    Russian,
    /// Chinese.
    Chinese,
    /// Arabic.
    Arabic,
}

impl TitleLanguage {
    /// All five.
    pub const ALL: [TitleLanguage; 5] = [
        TitleLanguage::French,
        TitleLanguage::Spanish,
        TitleLanguage::Russian,
        TitleLanguage::Chinese,
        TitleLanguage::Arabic,
    ];

    /// Its tag, `fr`: the column of `titles_multilingual.csv`.
    pub fn tag(self) -> &'static str {
        self.pack().trim_start_matches("titles-")
    }

    /// The name of its pack, `titles-fr`.
    pub fn pack(self) -> &'static str {
        match self {
            TitleLanguage::French => "titles-fr",
            TitleLanguage::Spanish => "titles-es",
            TitleLanguage::Russian => "titles-ru",
            TitleLanguage::Chinese => "titles-zh",
            TitleLanguage::Arabic => "titles-ar",
        }
    }

    /// Whether it is written in Latin letters, as English is.
    pub fn is_latin(self) -> bool {
        matches!(self, TitleLanguage::French | TitleLanguage::Spanish)
    }
}

/// The titles of all votes in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Titles {
    titles: Column,
}

impl Titles {
    /// Reads a pack of titles.
    ///
    /// # Errors
    /// [`PackError`] if it is damaged or something else.
    pub fn read(bytes: impl AsRef<[u8]>) -> Result<Titles, PackError> {
        let mut reader = Reader::new(open(KIND, bytes.as_ref())?, "titles");
        let count = reader.varint()? as usize;
        if count > MOST_VOTES {
            return Err(reader.malformed());
        }
        let titles = reader.column(count)?;
        reader.finish()?;
        Ok(Titles { titles })
    }

    /// Writes what [`Titles::read`] reads, a title for each vote.
    ///
    /// # Errors
    /// [`PackError::Malformed`] if a title has a line feed.
    pub fn write<'a>(titles: impl ExactSizeIterator<Item = &'a str>) -> Result<Vec<u8>, PackError> {
        let mut writer = Writer::new();
        writer.varint(titles.len() as u32);
        writer.column(titles)?;
        Ok(seal(KIND, &writer.into_bytes()))
    }

    /// The title of a vote; empty if there is none.
    pub fn get(&self, vote: VoteId) -> &str {
        self.titles.get(vote.index())
    }

    /// How many votes it speaks of.
    pub fn len(&self) -> usize {
        self.titles.rows.len()
    }

    /// Whether it speaks of none.
    pub fn is_empty(&self) -> bool {
        self.titles.rows.is_empty()
    }

    /// The different titles, and which of them each vote has.
    pub(crate) fn column(&self) -> (&Texts, &[u32]) {
        (&self.titles.texts, &self.titles.rows)
    }
}
