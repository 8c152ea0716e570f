//! Many folded texts in one piece of memory, and where their words begin.

use super::fold;
use super::fold::is_anywhere;
use super::prefix_index::PrefixIndex;
use crate::pack::Texts;
use crate::query::begins_nearly;

/// Folded texts, each between line feeds, and which of them each vote has.
#[derive(Clone, Debug, Default)]
pub(super) struct TextIndex {
    text: String,
    /// Where each text ends.
    ends: Vec<u32>,
    /// The text of each vote; empty where each vote has its own.
    rows: Vec<u32>,
    starts: PrefixIndex,
}

/// How a word occurs in each text: 0 not at all, 1 it begins a word, 2 it is a whole word.
pub(super) type Found = Vec<u8>;

impl TextIndex {
    /// Texts that many votes share.
    pub fn of_column(texts: &Texts, rows: &[u32]) -> TextIndex {
        TextIndex {
            rows: rows.to_vec(),
            ..Self::of_rows(texts.iter().map(fold))
        }
    }

    /// Titles in another language. French joins short words to the next by an apostrophe: they
    /// are found with and without them.
    pub fn of_titles(texts: &Texts, rows: &[u32]) -> TextIndex {
        let folded = texts.iter().map(|text| {
            let joined = fold(text);
            let parted = fold(&text.replace(['\'', '’'], " "));
            match joined == parted {
                true => joined,
                false => [joined, parted].join("-"),
            }
        });
        TextIndex {
            rows: rows.to_vec(),
            ..Self::of_rows(folded)
        }
    }

    /// A folded text for each vote.
    pub fn of_rows(folded: impl Iterator<Item = String>) -> TextIndex {
        let mut haystack = TextIndex::default();
        for text in folded {
            haystack.text.push('\n');
            haystack.text.push_str(&text);
            haystack.ends.push(haystack.text.len() as u32);
        }
        haystack.starts = PrefixIndex::of(haystack.text.as_bytes());
        haystack
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The place of a vote's text; beyond the end for a vote that has none.
    pub fn text_of(&self, vote: usize) -> usize {
        match self.rows.get(vote) {
            Some(text) => *text as usize,
            None if self.rows.is_empty() => vote,
            None => usize::MAX,
        }
    }

    /// Looks for a folded word (which may hold hyphens) at the beginnings of words; a Chinese
    /// or an Arabic one anywhere. None where no text has it.
    pub fn look(&self, word: &str) -> Option<Found> {
        let mut found = Found::new();
        let bytes = self.text.as_bytes();
        let mut see = |at: usize| {
            let after = bytes.get(at + word.len()).copied().unwrap_or(b'\n');
            let level = if matches!(after, b'-' | b'\n') { 2 } else { 1 };
            self.mark(&mut found, self.text_at(at), level);
        };
        if is_anywhere(word) {
            for (at, _) in self.text.match_indices(word) {
                see(at);
            }
        } else {
            self.starts.each(bytes, word.as_bytes(), &mut see);
        }
        (!found.is_empty()).then_some(found)
    }

    /// Looks for the beginnings of words that are one typing mistake away, and adds the words
    /// that were met to `meant`.
    pub fn look_nearly(&self, word: &str, meant: &mut Vec<String>) -> Option<Found> {
        let mut found = Found::new();
        let (word, gaps) = (word.as_bytes(), word.matches('-').count());
        self.each_word(&mut |text, rest| {
            if begins_nearly(rest, word) {
                let met = words(rest, gaps + 1);
                // To its end the same, but for the mistake: the gap stands for one more letter.
                let whole = begins_nearly(&[met, b"-"].concat(), &[word, b"-"].concat());
                self.mark(&mut found, text, if whole { 2 } else { 1 });
                // Words begin and end between letters.
                let met = std::str::from_utf8(met).unwrap_or_default();
                if !meant.iter().any(|known| known == met) {
                    meant.push(met.to_owned());
                }
            }
        });
        (!found.is_empty()).then_some(found)
    }

    fn mark(&self, found: &mut Found, text: usize, level: u8) {
        found.resize(self.ends.len(), 0);
        if let Some(known) = found.get_mut(text) {
            *known = level.max(*known);
        }
    }

    /// The text that a place lies in.
    fn text_at(&self, at: usize) -> usize {
        self.ends.partition_point(|end| *end as usize <= at)
    }

    /// Raises each vote's score to that of its text, `scores` by what was found.
    pub fn raise(&self, found: &[u8], scores: [u8; 3], votes: &mut [u8]) {
        let raise = |vote: &mut u8, text: usize| {
            let level = found.get(text).copied().unwrap_or(0);
            let score = scores.get(usize::from(level)).copied().unwrap_or(0);
            *vote = score.max(*vote);
        };
        if self.rows.is_empty() {
            for (text, vote) in votes.iter_mut().enumerate() {
                raise(vote, text);
            }
        } else {
            for (text, vote) in self.rows.iter().zip(votes) {
                raise(vote, *text as usize);
            }
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

/// As many words from the beginning of a folded text.
fn words(rest: &[u8], count: usize) -> &[u8] {
    let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut gaps = (0..line.len()).filter(|at| line[*at] == b'-');
    let end = gaps.nth(count - 1).unwrap_or(line.len());
    &line[..end]
}
