//! The votes that a query found, and in which order they are shown.

use super::fold::{is_anywhere, is_mark};
use super::{fold, Hit, Results};
use crate::query::{Order, Query};
use crate::{Archive, TitleLanguage, VoteId, VoteSet};
use std::ops::Range;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// The votes.
    pub votes: VoteSet,
    /// Words of the query that were looked for with a typing mistake, because no vote has all words as
    /// they are typed.
    pub loose: Vec<String>,
    /// The words of the texts that were taken for these.
    pub meant: Vec<String>,
    /// The languages whose titles were asked, because a word stands in no English text: where one
    /// of these is not there, more may be found with it.
    pub tongues: Vec<TitleLanguage>,
    /// The words that were found in these titles, and in no English text.
    pub foreign: Vec<String>,
    pub(super) scores: Vec<u16>,
    pub(super) by_words: bool,
}

impl Matches {
    /// The words to mark in a vote that was found: those of the query, and those that were taken
    /// for words with a typing mistake.
    pub fn marks(&self, query: &Query) -> Vec<String> {
        [query.words.as_slice(), &self.meant].concat()
    }

    /// How well a vote fits.
    pub fn score(&self, vote: VoteId) -> u16 {
        self.scores.get(vote.index()).copied().unwrap_or(0)
    }

    /// The first of them by relevance, then the newest.
    pub(super) fn best(&self, limit: usize) -> Vec<VoteId> {
        self.by_key(limit, &|vote| self.relevance(vote))
    }

    /// Some of them, with how many there are in all.
    pub(super) fn results(&self, archive: &Archive, votes: Vec<VoteId>) -> Results {
        let hit = |vote: VoteId| Hit {
            vote,
            score: self.score(vote),
        };
        Results {
            total: self.votes.count(),
            votes: archive.each_once(&self.votes).count(),
            hits: votes.into_iter().map(hit).collect(),
            tongues: self.tongues.clone(),
            foreign: self.foreign.clone(),
        }
    }

    /// The first of them: by relevance where words were searched, else the newest first.
    pub fn ordered(&self, archive: &Archive, order: Option<Order>, limit: usize) -> Vec<VoteId> {
        let order = match order {
            None | Some(Order::Relevance) if !self.by_words => Order::Newest,
            order => order.unwrap_or_default(),
        };
        self.by_key(limit, &|vote| self.key(archive, order, vote))
    }

    fn by_key(&self, limit: usize, key: &dyn Fn(VoteId) -> u64) -> Vec<VoteId> {
        let votes = self.votes.iter();
        let mut keyed: Vec<(u64, u32)> = votes.map(|vote| (key(vote), vote.0)).collect();
        crate::sort::highest(&mut keyed, limit);
        keyed.into_iter().map(|(_, vote)| VoteId(vote)).collect()
    }

    fn relevance(&self, vote: VoteId) -> u64 {
        u64::from(self.score(vote)) << 32 | u64::from(vote.0)
    }

    /// The higher comes first; of equals the newest.
    fn key(&self, archive: &Archive, order: Order, vote: VoteId) -> u64 {
        let newest = u64::from(vote.0);
        let counts = archive.counts(vote);
        let cast: u64 = counts[..3].iter().map(|count| u64::from(*count)).sum();
        let most = counts[..3].iter().copied().max().unwrap_or(0);
        let first = match order {
            Order::Relevance => return self.relevance(vote),
            Order::Newest => 0,
            Order::Oldest => return u64::from(u32::MAX - vote.0),
            // A record without positions is neither close nor divided.
            Order::Closest | Order::Divided if cast == 0 => 0,
            Order::Closest => (1000 - archive.margin(vote)).unsigned_abs().into(),
            Order::Divided => 1001 - u64::from(most) * 1000 / cast,
        };
        first << 32 | newest
    }
}

/// Where words of a query begin words of a text: the places to mark, in order.
///
/// ```
/// let words = ["ukrain".to_string(), "integrity".to_string()];
/// let places = rollcall::search::highlights("Integrity of Ukraine", &words);
/// assert_eq!(places, [0..9, 13..19]);
/// ```
pub fn highlights(text: &str, words: &[String]) -> Vec<Range<usize>> {
    // The words of a phrase stand one after another, but where there are no spaces.
    let (mut parts, mut phrases) = (Vec::new(), Vec::new());
    for word in words {
        match word.contains('-') && !is_anywhere(word) {
            true => phrases.push(word.as_str()),
            false => parts.extend(word.split('-')),
        }
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut start = 0;
    for text in text.split_inclusive(is_gap) {
        let folded = fold(text);
        if !folded.is_empty() {
            pieces.push(Piece {
                start,
                text,
                folded,
            });
        }
        start += text.len();
    }
    let (mut places, mut at) = (Vec::new(), 0);
    while let Some(rest) = pieces.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((count, place)) = phrases.iter().find_map(|phrase| spoken(rest, phrase)) {
            places.push(place);
            at += count;
            continue;
        }
        let piece = &rest[0];
        let place = begun(piece, &parts).or_else(|| within(piece.text, &parts));
        places.extend(place.map(|place| piece.start + place.start..piece.start + place.end));
        at += 1;
    }
    places
}

/// A word of a text, with the gap behind it.
struct Piece<'a> {
    start: usize,
    text: &'a str,
    folded: String,
}

/// Whether a phrase begins a row of words: how many it takes, and where the phrase stands. Its last
/// word may be a beginning.
fn spoken(pieces: &[Piece], phrase: &str) -> Option<(usize, Range<usize>)> {
    let count = phrase.split('-').count();
    let pieces = pieces.get(..count)?;
    let mut place = None;
    for (at, (piece, part)) in pieces.iter().zip(phrase.split('-')).enumerate() {
        let start = piece.start;
        let said = begun(piece, &[part])?;
        let is_whole = fold(piece.text.get(said.end..)?).is_empty();
        if at + 1 < count && !is_whole {
            return None;
        }
        let first = place.map_or(start + said.start, |place: Range<usize>| place.start);
        place = Some(first..start + said.end);
    }
    Some((count, place?))
}

/// How many of the words stand in a text, each counted once.
pub fn words_in(text: &str, words: &[String]) -> usize {
    let stands = |word: &&String| !highlights(text, std::slice::from_ref(word)).is_empty();
    words.iter().filter(stands).count()
}

/// The beginning of a word that one of the parts is, as many letters as were typed; also after
/// a short word that an apostrophe joins to it.
fn begun(piece: &Piece, parts: &[&str]) -> Option<Range<usize>> {
    let Piece { text, folded, .. } = piece;
    let joined = || {
        let from = text.find('’')? + '’'.len_utf8();
        let rest = text.get(from..)?;
        let end = begins(rest, &fold(rest), parts)?;
        Some(from..from + end)
    };
    begins(text, folded, parts)
        .map(|end| 0..end)
        .or_else(joined)
}

/// Where the longest of the parts that begin a word ends in it.
fn begins(word: &str, folded: &str, parts: &[&str]) -> Option<usize> {
    let fitting = parts
        .iter()
        .filter(|part| !part.is_empty() && folded.starts_with(**part));
    let longest = fitting.max_by_key(|part| part.len())?.len();
    // An accented letter may take more bytes than its plain form, and some signs are left
    // out: the end is that of the letter that completes what was typed.
    let mut folded = 0;
    let mut ends = word.char_indices().map(|(at, letter)| {
        folded += fold(letter.encode_utf8(&mut [0; 4])).len();
        (folded, at + letter.len_utf8())
    });
    let end = ends.find(|(folded, _)| *folded >= longest);
    Some(end.map_or(word.len(), |(_, end)| end))
}

/// Where one of the parts that are looked for anywhere stands in a word.
fn within(word: &str, parts: &[&str]) -> Option<Range<usize>> {
    let parts = || parts.iter().filter(|part| is_anywhere(part));
    parts().next()?;
    // Letter by letter, because folding leaves some out.
    let mut folded = String::new();
    let mut places = Vec::new();
    for (at, letter) in word.char_indices() {
        let letter = fold(letter.encode_utf8(&mut [0; 4]));
        places.resize(places.len() + letter.len(), at);
        folded.push_str(&letter);
    }
    let (at, part) = parts().find_map(|part| Some((folded.find(*part)?, part)))?;
    let end = places.get(at + part.len()).copied();
    Some(places[at]..end.unwrap_or(word.trim_end().len()))
}

/// Signs between words, as [`fold`] sees them.
fn is_gap(letter: char) -> bool {
    letter.is_ascii() && !letter.is_ascii_alphanumeric()
        || is_mark(letter) && !matches!(letter, '’' | '‘')
}

#[cfg(test)]
mod tests {
    use super::highlights;
    use crate::search::fold;

    /// The marked parts of a text.
    fn marked<'a>(text: &'a str, query: &str) -> Vec<&'a str> {
        let words: Vec<String> = query.split(' ').map(fold).collect();
        let places = highlights(text, &words).into_iter();
        places.map(|place| &text[place]).collect()
    }

    #[test]
    fn a_phrase_is_marked_where_its_words_follow_one_another() {
        let title = "Law of the Sea: the law of nations, a/res/es-11/6 and A/ES-11/L.7";
        assert_eq!(marked(title, "law-of-the-sea"), ["Law of the Sea"]);
        assert_eq!(marked(title, "law-of-na"), ["law of na"]);
        assert_eq!(marked(title, "l-7"), ["L.7"]);
        assert_eq!(marked(title, "a-res-es-11-6"), ["a/res/es-11/6"]);
        assert_eq!(marked(title, "sea-of"), [""; 0]);
        assert_eq!(
            marked("l’Organisation des Nations", "organisation-des"),
            ["Organisation des"]
        );
    }

    #[test]
    fn words_of_other_languages_are_marked_where_they_are_found() {
        let french = "Interdiction d’armes nucléaires : l’Organisation";
        assert_eq!(marked(french, "armes nucle"), ["armes", "nuclé"]);
        assert_eq!(marked(french, "ORGANISATION"), ["Organisation"]);
        assert_eq!(marked("Côte d’Ivoire", "d'ivoire"), ["d’Ivoire"]);
        assert_eq!(
            marked("«Объединённых» Наций", "объединенных"),
            ["Объединённых"]
        );
        assert_eq!(
            marked("禁止核武器条约：核武器", "核武器"),
            ["核武器", "核武器"]
        );
        // Without its article, and with a vowel sign that nobody types.
        assert_eq!(marked("حظر الأسلحة النوويّة", "نوويه"), ["نوويّة"]);
        assert_eq!(marked("حظر الأسلحة النوويّة", "сша"), [""; 0]);
    }
}
