//! Many folded texts in one piece of memory, looked through for a word in one walk.

use super::fold;
use crate::pack::Texts;
use crate::query::begins_nearly;

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
    haystack: &'a Haystack,
}

impl Look<'_> {
    /// How the word occurs in a vote's text.
    pub fn at(&self, vote: usize) -> Occurrence {
        let text = self.haystack.text_of(vote);
        self.found.get(text).copied().unwrap_or_default()
    }

    /// Whether the word occurs at all.
    pub fn is_any(&self) -> bool {
        self.found.iter().any(|found| found.start)
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

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The place of a vote's text; beyond the end for a vote that has none.
    pub fn text_of(&self, vote: usize) -> usize {
        match self.rows.get(vote) {
            Some(text) => usize::from(*text),
            None if self.rows.is_empty() => vote,
            None => usize::MAX,
        }
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
            haystack: self,
        }
    }

    /// Looks for the beginnings of words that are one typing mistake away.
    pub fn look_nearly(&self, word: &str) -> Look<'_> {
        let mut found = vec![Occurrence::default(); self.ends.len()];
        self.each_word(&mut |text, rest| {
            if begins_nearly(rest, word.as_bytes()) {
                found[text].start = true;
            }
        });
        Look {
            found,
            haystack: self,
        }
    }

    /// Each word of each text: the text's place, and all that stands from the word on.
    pub fn each_word(&self, see: &mut dyn FnMut(usize, &[u8])) {
        let bytes = self.text.as_bytes();
        let mut text = 0;
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                b'\n' if at > 0 => text += 1,
                b'\n' | b'-' => {}
                _ => continue,
            }
            if text < self.ends.len() {
                see(text, &bytes[at + 1..]);
            }
        }
    }
}
