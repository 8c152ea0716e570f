//! Columns of text: joined by line feeds, which compresses best, and cut by offsets.

use super::{PackError, Reader, Writer};

/// A list of texts in one piece of memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// One of them; empty beyond the end.
    pub fn get(&self, at: usize) -> &str {
        let start = match at.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(0),
            None => 0,
        };
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.text
            .get(start as usize..end as usize)
            .unwrap_or_default()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.get(at))
    }

    /// Adds one at the end.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
    }
}

impl<'a> FromIterator<&'a str> for Texts {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Self {
        let mut all = Texts::default();
        for text in texts {
            all.push(text);
        }
        all
    }
}

/// A column with few different texts: each is kept once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The different texts, in order of their first row.
    pub texts: Texts,
    /// For each row the place in `texts`.
    pub rows: Vec<u32>,
}

impl Column {
    /// The text of a row; empty beyond the end.
    pub fn get(&self, row: usize) -> &str {
        self.rows
            .get(row)
            .map_or("", |at| self.texts.get(*at as usize))
    }
}

impl<'a> Reader<'a> {
    /// `count` texts, written by [`Writer::lines`].
    pub fn lines(&mut self, count: usize) -> Result<impl Iterator<Item = &'a str>, PackError> {
        let text = self.text()?;
        let found = text.bytes().filter(|byte| *byte == b'\n').count();
        if found != count {
            return Err(self.malformed());
        }
        Ok(text.split_terminator('\n'))
    }

    /// A column of `count` rows, written by [`Writer::column`].
    pub fn column(&mut self, count: usize) -> Result<Column, PackError> {
        let different = self.varint()? as usize;
        let texts: Texts = self.lines(different)?.collect();
        let mut recent: Vec<u32> = Vec::with_capacity(different);
        let mut rows = Vec::with_capacity(count);
        for _ in 0..count {
            let rank = self.varint()? as usize;
            let at = match rank.checked_sub(1) {
                None => recent.len() as u32,
                Some(rank) if rank < recent.len() => recent[recent.len() - 1 - rank],
                Some(_) => return Err(self.malformed()),
            };
            if at as usize >= different {
                return Err(self.malformed());
            }
            match rank {
                0 => recent.push(at),
                1 => {}
                rank => {
                    let len = recent.len();
                    recent[len - rank..].rotate_left(1);
                }
            }
            rows.push(at);
        }
        if recent.len() != different {
            return Err(self.malformed());
        }
        Ok(Column { texts, rows })
    }
}

impl Writer {
    /// Texts without line feeds, each ended by one.
    ///
    /// # Errors
    /// [`PackError::Malformed`] if a text has a line feed.
    pub fn lines<'a>(&mut self, texts: impl Iterator<Item = &'a str>) -> Result<(), PackError> {
        let mut joined = String::new();
        for text in texts {
            if text.contains('\n') {
                return Err(PackError::Malformed("text with a line feed"));
            }
            joined.push_str(text);
            joined.push('\n');
        }
        self.text(&joined);
        Ok(())
    }

    /// The different texts in order of appearance, then a number for each row: 0 for the
    /// next new text, else how many texts back it was last used (1: the row before). Rows
    /// near each other tend to repeat, so the numbers are small.
    ///
    /// # Errors
    /// [`PackError::Malformed`] if a text has a line feed.
    pub fn column<'a>(&mut self, rows: impl Iterator<Item = &'a str>) -> Result<(), PackError> {
        let mut recent: Vec<&str> = Vec::new();
        let mut different: Vec<&str> = Vec::new();
        let mut ranks = Vec::new();
        for text in rows {
            match recent.iter().rev().position(|known| *known == text) {
                Some(back) => {
                    ranks.push(back as u32 + 1);
                    let at = recent.len() - 1 - back;
                    recent[at..].rotate_left(1);
                }
                None => {
                    ranks.push(0);
                    recent.push(text);
                    different.push(text);
                }
            }
        }
        self.varint(different.len() as u32);
        self.lines(different.into_iter())?;
        for rank in ranks {
            self.varint(rank);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn columns_come_back(rows in proptest::collection::vec("[a-c]{0,2}", 0..60)) {
            let mut writer = Writer::new();
            writer.column(rows.iter().map(String::as_str)).unwrap();
            writer.lines(rows.iter().map(String::as_str)).unwrap();
            let bytes = writer.into_bytes();
            let mut reader = Reader::new(&bytes, "test");
            let column = reader.column(rows.len()).unwrap();
            for (at, row) in rows.iter().enumerate() {
                prop_assert_eq!(column.get(at), row);
            }
            let lines: Vec<&str> = reader.lines(rows.len()).unwrap().collect();
            prop_assert_eq!(lines, rows);
            prop_assert_eq!(reader.finish(), Ok(()));
        }

        #[test]
        fn any_bytes_give_an_error_or_a_column(bytes: Vec<u8>, count in 0usize..99) {
            let mut reader = Reader::new(&bytes, "test");
            if let Ok(column) = reader.column(count) {
                prop_assert_eq!(column.rows.len(), count);
            }
        }
    }

    #[test]
    fn beyond_the_end_is_empty() {
        let texts: Texts = ["a", "bc"].into_iter().collect();
        assert_eq!(
            (texts.get(0), texts.get(1), texts.get(2), texts.get(9)),
            ("a", "bc", "", "")
        );
    }
}
