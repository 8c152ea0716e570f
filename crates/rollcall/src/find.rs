//! From what people write to a vote.

use crate::symbol::{has_slug, range};
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
        let spellings = spellings(text);
        let steps: [fn(&Archive, &str) -> Vec<VoteId>; 4] = [
            Archive::with_symbol,
            Archive::with_part,
            Archive::with_base,
            Archive::with_draft,
        ];
        for step in steps {
            for spelling in &spellings {
                let votes = step(self, spelling);
                if !votes.is_empty() {
                    return votes.into();
                }
            }
        }
        Found::None
    }

    fn with_symbol(&self, slug: &str) -> Vec<VoteId> {
        self.ids()
            .find(|id| has_slug(self.vote(*id).symbol(), slug))
            .into_iter()
            .collect()
    }

    /// A-RES-377-V-A or A-RES-377-V-A-C's base with one more letter.
    fn with_part(&self, slug: &str) -> Vec<VoteId> {
        let Some((rest, letter)) = slug.char_indices().next_back().map(|(at, letter)| {
            (
                slug[..at].trim_end_matches('-'),
                letter.to_ascii_uppercase(),
            )
        }) else {
            return Vec::new();
        };
        self.ids()
            .filter(|id| {
                let symbol = self.vote(*id).symbol();
                range(symbol).is_some_and(|(first, last)| {
                    (char::from(first)..=char::from(last)).contains(&letter)
                        && has_slug(base_symbol(symbol), rest)
                })
            })
            .collect()
    }

    fn with_base(&self, slug: &str) -> Vec<VoteId> {
        self.ids()
            .filter(|id| has_slug(self.vote(*id).base_symbol(), slug))
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
                    .and_then(|row| named.get(usize::from(*row)))
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

/// The slugs that a text may stand for, the likeliest first: as it is written and without
/// its spaces, each also with `A/RES/` (and `A/`, for drafts) before it. UN writers also put the part before
/// the session, "377 A (V)".
fn spellings(text: &str) -> Vec<String> {
    let text = text.trim();
    let tight: String = text.split_whitespace().collect();
    let mut spellings: Vec<String> = Vec::new();
    let mut add = |spelling: String| {
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
