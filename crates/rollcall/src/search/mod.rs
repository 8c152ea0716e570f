//! Finding votes: words over symbols, titles, agenda titles, subjects, sponsors and common
//! names, and the filters of the query language.

mod facets;
mod filter;
mod fold;
mod matches;
mod outcome;
mod prefix_index;
mod results;
mod text_index;
mod topic_index;

use crate::query::Query;
use crate::{Archive, Found, Subjects, TitleLanguage, Titles, VoteSet};
use facets::Division;
use fold::tongues_of;
use std::sync::OnceLock;
use text_index::TextIndex;

pub use facets::{Facet, FacetValue};
pub use fold::fold;
pub use matches::{highlights, words_in, Matches};
pub use outcome::SearchOutcome;
pub use results::{Hit, Results};

/// Score of a vote that the query names exactly.
const EXACT: u16 = 1000;
/// Score of a query's word that is a whole word of the title, the common name or the short title.
const TITLE_WORD: u8 = 8;
/// Score of a word that only begins a word of the title.
const TITLE_START: u8 = 5;
/// Score of a word found in the symbol, the draft or the year.
const NUMBER: u8 = 5;
/// Score of a word found in the subjects or the agenda only.
const ELSEWHERE: u8 = 2;
/// Score of a word found among the sponsors only.
const BARELY: u8 = 1;
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
    numbers: TextIndex,
    drafts: TextIndex,
    titles: TextIndex,
    /// Titles in other languages, of those that are there.
    tongues: Vec<(TitleLanguage, TextIndex)>,
    /// Common names of landmark votes, short titles of others.
    names: TextIndex,
    /// Agenda titles, subjects, sponsors.
    others: Vec<TextIndex>,
    /// The votes of each topic, found when first asked for.
    topics: OnceLock<Vec<VoteSet>>,
    /// The votes of each Main Committee; 0: without reference to one.
    committees: Vec<VoteSet>,
    /// The votes of each value of each facet, found when first asked for.
    divisions: OnceLock<[Vec<Division>; 6]>,
    count: usize,
}

impl Index {
    /// Prepares what is there; call it again when titles or subjects have arrived.
    pub fn new(archive: &Archive, titles: Option<&Titles>, subjects: Option<&Subjects>) -> Index {
        let mut number = String::new();
        let numbers = TextIndex::of_rows(archive.ids().map(|id| {
            let vote = archive.vote(id);
            number.clear();
            number.push_str(vote.symbol());
            number.push(' ');
            number.push_str(&vote.date().year().to_string());
            fold(&number)
        }));
        let mut names = vec![String::new(); archive.len()];
        for short in archive.short_titles() {
            for vote in &short.votes {
                names[vote.index()] = fold(&short.title);
            }
        }
        for landmark in archive.landmarks() {
            names[landmark.vote.index()] = fold(&landmark.name);
        }
        let drafts = &archive.votes.drafts;
        let titles = titles.map_or_else(TextIndex::default, |titles| {
            let (texts, rows) = titles.column();
            TextIndex::of_column(texts, rows)
        });
        let others: Vec<TextIndex> = subjects
            .iter()
            .flat_map(|subjects| subjects.searched())
            .map(|(texts, rows)| TextIndex::of_column(texts, rows))
            .collect();
        let mut committees = vec![VoteSet::none(archive.len()); 7];
        for id in archive.ids() {
            let committee = subjects.and_then(|subjects| subjects.committee_of(id));
            if let Some(votes) = committee.and_then(|at| committees.get_mut(usize::from(at))) {
                votes.insert(id);
            }
        }
        Index {
            topics: OnceLock::new(),
            divisions: OnceLock::new(),
            numbers,
            drafts: TextIndex::of_column(&drafts.texts, &drafts.rows),
            titles,
            tongues: Vec::new(),
            names: TextIndex::of_rows(names.into_iter()),
            others,
            committees,
            count: archive.len(),
        }
    }

    /// The same, with the titles in another language.
    #[must_use]
    pub fn with(mut self, tongue: TitleLanguage, titles: &Titles) -> Index {
        let (texts, rows) = titles.column();
        self.tongues
            .push((tongue, TextIndex::of_titles(texts, rows)));
        self
    }

    /// The votes that fit a query (see [`Index::ask`]), at most `limit` of them listed. An empty
    /// query finds nothing.
    pub fn search(&self, archive: &Archive, query: &str, limit: usize) -> Results {
        let asked = self.ask(archive, query);
        if asked.query.is_empty() {
            return Results::default();
        }
        let votes = asked.matches.ordered(archive, asked.query.order, limit);
        asked.matches.results(archive, votes)
    }

    /// As [`Index::search`], for words and symbols alone: filters are not read. For a program
    /// that has no room for the query language.
    pub fn search_words(&self, archive: &Archive, query: &str, limit: usize) -> Results {
        let query = Query::of_words(query);
        if query.is_empty() {
            return Results::default();
        }
        let votes = VoteSet::all(self.count);
        let matches = self.matches_among::<false>(archive, &query, votes);
        let votes = matches.best(limit);
        matches.results(archive, votes)
    }

    /// The votes that have every word of the query, in any order, as words or beginnings of
    /// words, and pass every filter; of an empty query all. A word that no English text has is
    /// looked for in the titles of other languages, as far as they are there, then once more with
    /// a typing mistake.
    pub fn matches(&self, archive: &Archive, query: &Query) -> Matches {
        let mut votes = VoteSet::all(self.count);
        for term in &query.terms {
            votes.keep(&self.select(archive, &term.filter));
        }
        self.matches_among::<true>(archive, query, votes)
    }

    /// `ALL`: in all languages; a program that has no room for them has not their code either.
    fn matches_among<const ALL: bool>(
        &self,
        archive: &Archive,
        query: &Query,
        mut votes: VoteSet,
    ) -> Matches {
        let allowed = votes.clone();
        let (mut loose, mut tongues, mut foreign) = (Vec::new(), Vec::new(), Vec::new());
        let mut meant = Vec::new();
        let mut nearly = |word: &String| match word.len() >= SHORTEST_TYPO {
            true => self.best(word, Some(&mut meant), &self.haystacks(true)),
            false => None,
        };
        let mut all = Vec::new();
        for word in &query.words {
            let mut best = self.best(word, None, &self.haystacks(false));
            if best.is_none() && ALL {
                let mut known = Vec::new();
                for tongue in tongues_of(word) {
                    if !tongues.contains(tongue) {
                        tongues.push(*tongue);
                    }
                    let of = self.tongues.iter().find(|(of, _)| of == tongue);
                    known.extend(of.map(|(_, titles)| (titles, [TITLE_START, TITLE_WORD])));
                }
                best = self.best(word, None, &known);
                foreign.extend(best.is_some().then(|| word.clone()));
            }
            if best.is_none() {
                best = nearly(word);
                loose.extend(best.is_some().then(|| word.clone()));
            }
            all.push(best.unwrap_or_default());
        }
        let mut scores = vec![0; self.count];
        votes = add(&all, &mut scores, &allowed);
        // A word may be somebody else's slip: the archive has some.
        if ALL && votes.is_empty() && all.len() > 1 && loose.is_empty() {
            for (at, word) in query.words.iter().enumerate() {
                let typed = std::mem::take(&mut all[at]);
                all[at] = nearly(word).unwrap_or_default();
                let found = add(&all, &mut scores, &allowed);
                all[at] = typed;
                loose.extend((!found.is_empty()).then(|| word.clone()));
                votes.add(&found);
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
            meant,
            tongues,
            foreign,
            by_words: !query.words.is_empty(),
        }
    }

    /// The score of each vote for one word; none where no text has it. With a typing mistake
    /// where `meant` is there to take the words that were met.
    fn best(
        &self,
        word: &str,
        mut meant: Option<&mut Vec<String>>,
        haystacks: &[Scored],
    ) -> Option<Vec<u8>> {
        let mut best = None;
        for (haystack, [start, whole]) in haystacks {
            let found = match &mut meant {
                Some(meant) => haystack.look_nearly(word, meant),
                None => haystack.look(word),
            };
            if let Some(found) = found {
                let best = best.get_or_insert_with(|| vec![0; self.count]);
                haystack.raise(&found, [0, *start, *whole], best);
            }
        }
        best
    }

    /// What is looked through, and the scores of a word that begins a word there and of one that
    /// is a whole word; with a typing mistake numbers are left out.
    fn haystacks(&self, nearly: bool) -> Vec<Scored<'_>> {
        let title = [TITLE_START, TITLE_WORD];
        let mut all = vec![(&self.titles, title), (&self.names, title)];
        if !nearly {
            all.extend([&self.numbers, &self.drafts].map(|haystack| (haystack, [NUMBER; 2])));
        }
        let others = self.others.iter().zip([ELSEWHERE, ELSEWHERE, BARELY]);
        all.extend(others.map(|(haystack, score)| (haystack, [score; 2])));
        all
    }
}

/// What is looked through, and the scores of a word there; see [`Index::haystacks`].
type Scored<'a> = (&'a TextIndex, [u8; 2]);

/// The votes, of those allowed, that have a score for each word, and the sums of their scores.
fn add(words: &[Vec<u8>], scores: &mut [u16], allowed: &VoteSet) -> VoteSet {
    let mut found = VoteSet::none(scores.len());
    for vote in allowed.iter() {
        let of = |word: &Vec<u8>| word.get(vote.index()).copied().filter(|score| *score > 0);
        let sum = words.iter().map(|word| of(word).map(u16::from)).sum();
        if let (Some(score), Some(sum)) = (scores.get_mut(vote.index()), sum) {
            *score = sum;
            found.insert(vote);
        }
    }
    found
}
