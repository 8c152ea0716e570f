//! Many folded texts in one piece of memory, looked through for a word in one walk.

use super::fold;
use crate::pack::Texts;

/// How a word occurs in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Occurrence {
    /// It begins a word of the text.
    pub start: bool,
    /// It is a whole word of the text.
    pub whole: bool,
}

/// Folded texts, each between line feeds, and which of them each vote has.
#[derive(Clone, Debug, Default)]
pub(super) struct Haystack {
    text: String,
    /// Where each text ends.
    ends: Vec<u32>,
    /// The text of each vote; empty where each vote has its own.
    rows: Vec<u16>,
}

/// What one word found in a haystack.
pub(super) struct Look<'a> {
    found: Vec<Occurrence>,
    rows: &'a [u16],
}

impl Look<'_> {
    /// How the word occurs in a vote's text.
    pub fn at(&self, vote: usize) -> Occurrence {
        let text = match self.rows.get(vote) {
            Some(text) => usize::from(*text),
            None if self.rows.is_empty() => vote,
            None => return Occurrence::default(),
        };
        self.found.get(text).copied().unwrap_or_default()
    }
}

impl Haystack {
    /// Texts that many votes share.
    pub fn of_column(texts: &Texts, rows: &[u16]) -> Haystack {
        Haystack {
            rows: rows.to_vec(),
            ..Self::of_rows(texts.iter().map(fold))
        }
    }

    /// A folded text for each vote.
    pub fn of_rows(folded: impl Iterator<Item = String>) -> Haystack {
        let mut haystack = Haystack::default();
        for text in folded {
            haystack.text.push('\n');
            haystack.text.push_str(&text);
            haystack.ends.push(haystack.text.len() as u32);
        }
        haystack
    }

    /// Looks for a folded word (which may hold hyphens) at the beginnings of words.
    pub fn look(&self, word: &str) -> Look<'_> {
        let mut found = vec![Occurrence::default(); self.ends.len()];
        let bytes = self.text.as_bytes();
        let mut text = 0;
        for (at, _) in self.text.match_indices(word) {
            let before = at.checked_sub(1).map_or(b'\n', |before| bytes[before]);
            if before != b'-' && before != b'\n' {
                continue;
            }
            while self.ends.get(text).is_some_and(|end| (*end as usize) <= at) {
                text += 1;
            }
            let after = bytes.get(at + word.len()).copied().unwrap_or(b'\n');
            if let Some(occurrence) = found.get_mut(text) {
                occurrence.start = true;
                occurrence.whole |= after == b'-' || after == b'\n';
            }
        }
        Look {
            found,
            rows: &self.rows,
        }
    }
}
