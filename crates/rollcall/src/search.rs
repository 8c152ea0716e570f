//! Finding votes by words: symbols, titles, subjects, agenda titles and years.

mod fold;
mod haystack;

use crate::{Archive, Found, Subjects, Titles, VoteId};
use haystack::Haystack;

pub use fold::fold;

/// One vote found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The vote.
    pub vote: VoteId,
    /// How well it fits; higher is better.
    pub score: u16,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// How many votes fit.
    pub total: usize,
    /// The best of them, best first, then newest first.
    pub hits: Vec<Hit>,
}

/// Score of a vote that the query names exactly.
const EXACT: u16 = 1000;
/// Score of a query's word that is a whole word of the title.
const TITLE_WORD: u16 = 4;
/// Score of a word that only begins a word of the title.
const TITLE_START: u16 = 2;
/// Score of a word found in the symbol, the draft or the year.
const NUMBER: u16 = 2;
/// Score of a word found in the subjects or the agenda only.
const ELSEWHERE: u16 = 1;

/// All that can be searched, folded to plain small letters once.
///
/// ```
/// use rollcall::{search::Index, Archive};
/// let archive = Archive::embedded()?;
/// let results = Index::new(&archive, None, None).search(&archive, "es-11", 3);
/// assert!(results.total >= 9 && results.hits.len() == 3);
/// # Ok::<(), rollcall::PackError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// `a-res-es-11-6 2023`, one for each vote.
    numbers: Haystack,
    drafts: Haystack,
    titles: Haystack,
    others: Vec<Haystack>,
    count: usize,
}

impl Index {
    /// Prepares what is there; call it again when titles or subjects have arrived.
    pub fn new(archive: &Archive, titles: Option<&Titles>, subjects: Option<&Subjects>) -> Index {
        let mut number = String::new();
        let numbers = Haystack::of_rows(archive.ids().map(|id| {
            let vote = archive.vote(id);
            number.clear();
            number.push_str(vote.symbol());
            number.push(' ');
            number.push_str(&vote.date().year().to_string());
            fold(&number)
        }));
        let drafts = &archive.votes.drafts;
        Index {
            numbers,
            drafts: Haystack::of_column(&drafts.texts, &drafts.rows),
            titles: titles.map_or_else(Haystack::default, |titles| {
                let (texts, rows) = titles.column();
                Haystack::of_column(texts, rows)
            }),
            others: subjects
                .iter()
                .flat_map(|subjects| subjects.searched())
                .map(|(texts, rows)| Haystack::of_column(texts, rows))
                .collect(),
            count: archive.len(),
        }
    }

    /// The votes that have every word of the query, in any order, as words or beginnings of
    /// words; at most `limit` are listed. An empty query finds nothing.
    pub fn search(&self, archive: &Archive, query: &str, limit: usize) -> Results {
        let mut scores: Vec<Option<u16>> = vec![Some(0); self.count];
        let mut words = 0;
        for word in query.split_whitespace().take(16) {
            let word = fold(word);
            if !word.is_empty() {
                words += 1;
                self.add_word(&word, &mut scores);
            }
        }
        if words == 0 {
            return Results::default();
        }
        let named = match archive.find(query) {
            Found::One(vote) => vec![vote],
            Found::Several(votes) => votes,
            Found::None => Vec::new(),
        };
        for vote in named {
            if let Some(score) = scores.get_mut(vote.index()) {
                *score = Some(EXACT);
            }
        }
        best(&scores, limit)
    }

    /// Adds one word's score to the votes that have it and drops the others.
    fn add_word(&self, word: &str, scores: &mut [Option<u16>]) {
        let titles = self.titles.look(word);
        let numbers = self.numbers.look(word);
        let drafts = self.drafts.look(word);
        let others: Vec<_> = self.others.iter().map(|other| other.look(word)).collect();
        for (vote, score) in scores.iter_mut().enumerate() {
            let Some(sum) = score else { continue };
            let title = titles.at(vote);
            let found = if title.whole {
                TITLE_WORD
            } else if title.start {
                TITLE_START
            } else if numbers.at(vote).start || drafts.at(vote).start {
                NUMBER
            } else if others.iter().any(|other| other.at(vote).start) {
                ELSEWHERE
            } else {
                *score = None;
                continue;
            };
            *sum += found;
        }
    }
}

/// The best scores, newest first among equals, without sorting all of them: one walk counts
/// each score, then each score that is needed is collected by one walk.
fn best(scores: &[Option<u16>], limit: usize) -> Results {
    let total = scores.iter().flatten().count();
    let mut hits = Vec::with_capacity(limit.min(total));
    let mut below = u16::MAX;
    while hits.len() < limit {
        let Some(score) = scores
            .iter()
            .flatten()
            .copied()
            .filter(|s| *s < below)
            .max()
        else {
            break;
        };
        let room = limit - hits.len();
        hits.extend(
            (0..scores.len())
                .rev()
                .filter(|at| scores[*at] == Some(score))
                .take(room)
                .map(|at| Hit {
                    vote: VoteId(at as u16),
                    score,
                }),
        );
        below = score;
    }
    Results { total, hits }
}
