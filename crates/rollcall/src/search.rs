//! Finding votes: words over symbols, titles, agenda titles, subjects, sponsors and common
//! names, and the filters of the query language.

mod facets;
mod fold;
mod haystack;
mod matched;
mod select;
mod topical;

use crate::query::Query;
use crate::{Archive, Found, Subjects, Titles, VoteId, VoteMask};
use haystack::{Haystack, Look};
use std::sync::OnceLock;

pub use facets::{Facet, FacetValue};
pub use fold::fold;
pub use matched::{highlights, Matches};

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
/// Score of a query's word that is a whole word of the title or of the common name.
const TITLE_WORD: u16 = 8;
/// Score of a word that only begins a word of the title.
const TITLE_START: u16 = 5;
/// Score of a word found in the symbol, the draft or the year.
const NUMBER: u16 = 5;
/// Score of a word found in the subjects or the agenda only.
const ELSEWHERE: u16 = 2;
/// Score of a word found among the sponsors only, or with a typing mistake.
const BARELY: u16 = 1;
/// Shorter words are not searched with a typing mistake: too many would fit.
const SHORTEST_TYPO: usize = 4;

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
    /// Common names of landmark votes.
    names: Haystack,
    /// Agenda titles, subjects, sponsors.
    others: Vec<Haystack>,
    /// The votes of each topic, found when first asked for.
    topics: OnceLock<Vec<VoteMask>>,
    /// The votes of each Main Committee; 0: without reference to one.
    committees: Vec<VoteMask>,
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
        let mut names = vec![String::new(); archive.len()];
        for landmark in archive.landmarks() {
            names[landmark.vote.index()] = fold(&landmark.name);
        }
        let drafts = &archive.votes.drafts;
        let titles = titles.map_or_else(Haystack::default, |titles| {
            let (texts, rows) = titles.column();
            Haystack::of_column(texts, rows)
        });
        let others: Vec<Haystack> = subjects
            .iter()
            .flat_map(|subjects| subjects.searched())
            .map(|(texts, rows)| Haystack::of_column(texts, rows))
            .collect();
        let mut committees = vec![VoteMask::none(archive.len()); 7];
        for id in archive.ids() {
            let committee = subjects.and_then(|subjects| subjects.committee_of(id));
            if let Some(votes) = committee.and_then(|at| committees.get_mut(usize::from(at))) {
                votes.insert(id);
            }
        }
        Index {
            topics: OnceLock::new(),
            numbers,
            drafts: Haystack::of_column(&drafts.texts, &drafts.rows),
            titles,
            names: Haystack::of_rows(names.into_iter()),
            others,
            committees,
            count: archive.len(),
        }
    }

    /// The votes that fit a query, at most `limit` of them listed. An empty query finds nothing.
    pub fn search(&self, archive: &Archive, query: &str, limit: usize) -> Results {
        let query = Query::parse(archive, query);
        if query.is_empty() {
            return Results::default();
        }
        let matches = self.matches(archive, &query);
        let votes = matches.ordered(archive, query.order, limit);
        matches.results(votes)
    }

    /// As [`Index::search`], for words and symbols alone: filters are not read. For a program
    /// that has no room for the query language.
    pub fn search_words(&self, archive: &Archive, query: &str, limit: usize) -> Results {
        let query = Query::of_words(query);
        if query.is_empty() {
            return Results::default();
        }
        let matches = self.matches_among(archive, &query, VoteMask::all(self.count));
        let votes = matches.best(limit);
        matches.results(votes)
    }

    /// The votes that have every word of the query, in any order, as words or beginnings of
    /// words, and pass every filter; of an empty query all. A word that no vote has is looked
    /// for once more with a typing mistake.
    pub fn matches(&self, archive: &Archive, query: &Query) -> Matches {
        let mut votes = VoteMask::all(self.count);
        for term in &query.terms {
            votes.keep(&self.select(archive, &term.filter));
        }
        self.matches_among(archive, query, votes)
    }

    fn matches_among(&self, archive: &Archive, query: &Query, mut votes: VoteMask) -> Matches {
        let allowed = votes.clone();
        let mut scores = vec![0; self.count];
        let mut loose = Vec::new();
        for word in &query.words {
            if !self.add_word(word, &mut scores, &mut votes, false)
                && word.len() >= SHORTEST_TYPO
                && self.add_word(word, &mut scores, &mut votes, true)
            {
                loose.push(word.clone());
            }
        }
        let named = match archive.find(&query.text) {
            Found::One(vote) => vec![vote],
            Found::Several(votes) => votes,
            Found::None => Vec::new(),
        };
        for vote in named {
            if let (Some(score), true) = (scores.get_mut(vote.index()), allowed.contains(vote)) {
                *score = EXACT;
                votes.insert(vote);
            }
        }
        Matches {
            votes,
            scores,
            loose,
            by_words: !query.words.is_empty(),
        }
    }

    /// Adds one word's score to the votes that have it and drops the others; nothing and `false`
    /// where no text at all has the word.
    fn add_word(&self, word: &str, scores: &mut [u16], votes: &mut VoteMask, nearly: bool) -> bool {
        let look = |haystack| -> Look {
            if nearly {
                Haystack::look_nearly(haystack, word)
            } else {
                Haystack::look(haystack, word)
            }
        };
        let own = [&self.titles, &self.names, &self.numbers, &self.drafts].map(look);
        let others: Vec<Look> = self.others.iter().map(look).collect();
        if !own.iter().chain(&others).any(Look::is_any) {
            // Dropped below by the second try, or here where there is none.
            if nearly || word.len() < SHORTEST_TYPO {
                *votes = VoteMask::none(self.count);
            }
            return false;
        }
        let [titles, names, numbers, drafts] = own;
        let mut found = VoteMask::none(self.count);
        for vote in votes.iter() {
            let at = vote.index();
            let (title, name) = (titles.at(at), names.at(at));
            let other = |place: usize| others.get(place).is_some_and(|look| look.at(at).start);
            scores[at] += if title.whole || name.whole {
                TITLE_WORD
            } else if nearly && (title.start || name.start) {
                ELSEWHERE
            } else if title.start || name.start {
                TITLE_START
            } else if !nearly && (numbers.at(at).start || drafts.at(at).start) {
                NUMBER
            } else if other(0) || other(1) {
                ELSEWHERE
            } else if other(2) {
                BARELY
            } else {
                continue;
            };
            found.insert(vote);
        }
        votes.keep(&found);
        true
    }
}
