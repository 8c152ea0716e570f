//! From what people write to a vote.

use crate::model::symbol::{has_slug, range};
use crate::query::LONGEST;
use crate::{base_symbol, slug, Archive, VoteId};

/// What [`Archive::find`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One vote.
    One(VoteId),
    /// Several votes to choose from, in the order of the table.
    Several(Vec<VoteId>),
    /// No vote.
    None,
}

impl From<Vec<VoteId>> for Found {
    fn from(votes: Vec<VoteId>) -> Found {
        match votes.as_slice() {
            [] => Found::None,
            [one] => Found::One(*one),
            _ => Found::Several(votes),
        }
    }
}

impl Archive {
    /// The vote or votes that a text names: case, spaces, a missing `A/RES/`, and slug or
    /// symbol form do not matter. An exact symbol comes first, then a part leads to the range
    /// that holds it, then a base symbol, a draft or a report to its votes.
    ///
    /// ```
    /// use rollcall::{Archive, Found};
    /// let archive = Archive::embedded()?;
    /// let vote = archive.find("A/RES/ES-11/6");
    /// for text in ["a-res-es-11-6", " es-11/6", "A / RES / ES-11 / 6", "A/ES-11/L.7"] {
    ///     assert_eq!(archive.find(text), vote);
    /// }
    /// assert_eq!(archive.find("A/RES/999/1"), Found::None);
    /// # Ok::<(), rollcall::PackError>(())
    /// ```
    pub fn find(&self, text: &str) -> Found {
        // Every symbol has a number: words alone need no search, and no symbol is that long.
        if text.len() > LONGEST || !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return Found::None;
        }
        // The address of a vote as the page itself writes it, which is asked for most.
        let exact = |id: &VoteId| has_slug(self.vote(*id).symbol(), text);
        if let Some(vote) = self.ids().find(exact) {
            return Found::One(vote);
        }
        let spellings = spellings(text);
        let symbol = |id| Some(self.vote(id).symbol());
        // What ends in a digit has no part: it is its own base, and was no spelling's.
        let base = |id| {
            let symbol = self.vote(id).symbol();
            (!symbol.ends_with(|last: char| last.is_ascii_digit())).then(|| base_symbol(symbol))
        };
        let mut votes = self.slugged(&spellings, symbol);
        if votes.is_empty() {
            votes = self.with_part(&spellings);
        }
        if votes.is_empty() {
            votes = self.slugged(&spellings, base);
        }
        if votes.is_empty() {
            let drafts = spellings.iter().map(|spelling| self.with_draft(spelling));
            votes = drafts
                .into_iter()
                .find(|votes| !votes.is_empty())
                .unwrap_or_default();
        }
        votes.into()
    }

    /// The votes whose text has the slug of a spelling; of several spellings that lead
    /// somewhere the first wins.
    fn slugged<'a>(
        &'a self,
        spellings: &[String],
        text: impl Fn(VoteId) -> Option<&'a str>,
    ) -> Vec<VoteId> {
        let mut best = usize::MAX;
        let mut votes = Vec::new();
        for id in self.ids() {
            let Some(text) = text(id) else { continue };
            let same = |spelling: &String| has_slug(text, spelling);
            let Some(place) = spellings.iter().position(same) else {
                continue;
            };
            if place < best {
                best = place;
                votes.clear();
            }
            if place == best {
                votes.push(id);
            }
        }
        votes
    }

    /// The ranges that hold a part: the base symbol's spelling and one more letter.
    fn with_part(&self, spellings: &[String]) -> Vec<VoteId> {
        let parts: Vec<(String, u8)> = spellings
            .iter()
            .filter_map(|spelling| {
                let (last, base) = spelling.as_bytes().split_last()?;
                let base = std::str::from_utf8(base).ok()?.trim_end_matches('-');
                Some((base.to_owned(), last.to_ascii_uppercase()))
            })
            .collect();
        self.ids()
            .filter(|id| {
                let symbol = self.vote(*id).symbol();
                range(symbol).is_some_and(|(first, last)| {
                    parts.iter().any(|(base, letter)| {
                        (first..=last).contains(letter) && has_slug(base_symbol(symbol), base)
                    })
                })
            })
            .collect()
    }

    fn with_draft(&self, slug: &str) -> Vec<VoteId> {
        let drafts = &self.votes.drafts;
        let named: Vec<bool> = drafts
            .texts
            .iter()
            .map(|draft| !draft.is_empty() && names_draft(draft, slug))
            .collect();
        self.ids()
            .filter(|id| {
                drafts
                    .rows
                    .get(id.index())
                    .and_then(|row| named.get(*row as usize))
                    == Some(&true)
            })
            .collect()
    }
}

/// Whether a draft of the table (one symbol, two, or a report and a paragraph) is this one.
fn names_draft(draft: &str, slug: &str) -> bool {
    has_slug(draft, slug)
        || draft
            .split(" and ")
            .flat_map(|one| [one, one.split(", para").next().unwrap_or_default()])
            .any(|one| has_slug(one, slug))
}

/// The slugs, in small letters, that a text may stand for, the likeliest first: as it is written and without
/// its spaces, each also with `A/RES/` (and `A/`, for drafts) before it. UN writers also put the part before
/// the session, "377 A (V)".
fn spellings(text: &str) -> Vec<String> {
    let text = text.trim();
    let tight: String = text.split_whitespace().collect();
    let mut spellings: Vec<String> = Vec::new();
    let mut add = |spelling: String| {
        let spelling = spelling.to_ascii_lowercase();
        if !spelling.is_empty() && !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    };
    for written in [slug(&tight), slug(text)] {
        for prefix in ["", "A-RES-", "A-DEC-", "A-"] {
            add(format!("{prefix}{written}"));
        }
    }
    if let Some(turned) = part_before_session(text) {
        add(format!("A-RES-{}", slug(&turned)));
    }
    spellings.retain(|spelling| spelling.len() <= 80);
    spellings
}

/// "377 A (V)" as "377(V)A".
fn part_before_session(text: &str) -> Option<String> {
    let (number, session) = text.split_once('(')?;
    let number = number.trim_end();
    let part = number
        .chars()
        .next_back()
        .filter(char::is_ascii_alphabetic)?;
    let number = number[..number.len() - 1].trim_end();
    let number = number.rsplit(['/', ' ']).next()?;
    let whole = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    whole.then(|| format!("{number}({session}{part}"))
}
