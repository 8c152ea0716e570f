//! Members' names in a comparable spelling.

use crate::search::fold;
use crate::{Archive, MemberId};
use std::sync::OnceLock;

/// What a name is to its member; the order is that of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NameKind {
    /// The UN's short name, or our label.
    Name,
    /// A former or common name, or a name of the seat in `seats.csv` without its bracket.
    Alias,
    /// The long form.
    Official,
}

/// A name in words, ready to be compared.
#[derive(Clone, Debug)]
pub(crate) struct SpelledName {
    pub(crate) member: MemberId,
    pub(crate) kind: NameKind,
    words: String,
}

/// Names of all members, made when a member is first looked for.
pub(crate) type MemberNames = OnceLock<Vec<SpelledName>>;

/// Names that stand at the end of a member's name and are those of somebody who holds no seat.
/// Whoever types one of them does not mean the member.
const OF_OTHERS: [&str; 2] = ["republicofchina", "somaliland"];

/// A text in words as names are compared: folded, without "the" and "and", "st" written out.
///
/// ```text
/// The Gambia, Gambia (The)  → gambia
/// St. Kitts & Nevis         → saint-kitts-nevis
/// ```
pub(crate) fn in_words(text: &str) -> String {
    let folded = fold(text);
    let mut words = String::with_capacity(folded.len());
    for word in folded.split('-') {
        let word = match word {
            "the" | "and" => continue,
            "st" => "saint",
            word => word,
        };
        if !words.is_empty() {
            words.push('-');
        }
        words.push_str(word);
    }
    words
}

/// A text as it is compared with names: [`in_words`] without spaces, so that "U.S.", "Vietnam"
/// and "Cote d Ivoire" are what they mean.
pub(crate) fn in_letters(text: &str) -> String {
    in_words(text).replace('-', "")
}

impl SpelledName {
    /// The ends of the name from each of its words on, the whole name first.
    pub(crate) fn ends(&self) -> impl Iterator<Item = &str> {
        let inner = self.words.match_indices('-').map(|(at, _)| at + 1);
        [0].into_iter()
            .chain(inner)
            .map(|at| &self.words[at..])
            .filter(|end| {
                !OF_OTHERS
                    .iter()
                    .any(|other| begins(end, other) == Some(true))
            })
    }

    /// Whether the letters are the whole name.
    pub(crate) fn is(&self, letters: &str) -> bool {
        begins(&self.words, letters) == Some(true)
    }
}

/// Whether words begin with the letters, whatever stands between the words. `Some(true)`: nothing
/// follows them.
pub(crate) fn begins(words: &str, letters: &str) -> Option<bool> {
    let mut left = words.bytes().filter(|byte| *byte != b'-');
    let same = letters.bytes().all(|byte| left.next() == Some(byte));
    same.then(|| left.next().is_none())
}

impl Archive {
    /// Names, labels, aliases, names of the seats and long forms of all members.
    pub(crate) fn spelled_names(&self) -> &[SpelledName] {
        self.names.get_or_init(|| {
            let mut names: Vec<SpelledName> = Vec::new();
            let mut add = |member, kind, name: &str| {
                let words = in_words(name);
                // The tables have many names in capitals too.
                let mut own = names.iter().rev().take_while(|of| of.member == member);
                if !words.is_empty() && own.all(|of| of.words != words) {
                    names.push(SpelledName {
                        member,
                        kind,
                        words,
                    });
                }
            };
            for id in self.member_ids() {
                let member = self.member(id);
                add(id, NameKind::Name, &member.name);
                add(id, NameKind::Name, &member.label);
                for alias in &member.aliases {
                    add(id, NameKind::Alias, alias);
                }
                for (seat, _) in self.seats_of(id) {
                    add(id, NameKind::Alias, &seat.name);
                }
                add(id, NameKind::Official, &member.official);
            }
            names
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one() {
        for (one, other) in [
            ("The Gambia", "Gambia (the)"),
            ("St. Kitts & Nevis", "SAINT KITTS AND NEVIS"),
            ("U.S.", "us"),
            ("Viet-Nam", "Vietnam"),
            ("Côte d’Ivoire", "cote d ivoire"),
            ("Türkiye", "TURKIYE"),
        ] {
            assert_eq!(in_letters(one), in_letters(other));
        }
        assert_eq!(in_letters("the"), "");
    }
}
