//! A question in plain words, said as a query: “where has Pakistan stood on Ukraine since 2014?”.

use super::{beginning, parse, with, LONGEST};
use crate::search::fold;
use crate::{Archive, MemberId};

/// Words that make a question and say nothing of a vote, folded; months, because no text has
/// them as a date.
const SMALL: &str = "a about all and any are as assembly at been between by cast countries country \
    decide decided decision decisions did do does ever for from general had has have her his how in \
    is it its many members moved most of on only or our resolution resolutions said say so states stand \
    stands stood than that the their them there they to towards un vote voted votes voting was were what \
    when where which who whom whose why will with \
    january february march april may june july august september october november december";

/// Numbers as words, from one.
const NUMBERS: [&str; 10] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Words of a name at most.
const NAME: usize = 5;

/// What a question in plain words says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plain {
    /// The query without the words that only make the question.
    pub query: String,
    /// The members that it names, each with the query for its positions in what the rest says.
    pub members: Vec<(MemberId, String)>,
}

/// The number of a word, `ten`.
pub(super) fn number(word: &str) -> Option<usize> {
    let place = NUMBERS.iter().position(|number| *number == word)?;
    Some(place + 1)
}

/// Reads a question.
///
/// ```
/// use rollcall::{query::plain, Archive};
/// let archive = Archive::embedded()?;
/// let said = plain(&archive, "Where has Pakistan stood on Ukraine since 2014?");
/// assert_eq!(said.query, "Pakistan Ukraine since 2014");
/// assert_eq!(said.members[0].1, "PAK:yes~no~abstain~novote Ukraine since 2014");
/// # Ok::<(), rollcall::PackError>(())
/// ```
pub fn plain(archive: &Archive, text: &str) -> Plain {
    let trimmed = beginning(text, LONGEST).split_whitespace().map(|word| {
        let word = word.trim_start_matches(['“', '(']);
        let word = word.trim_end_matches(['?', '!', ',', ';', '.', '”', ')']);
        word.trim_end_matches("'s").trim_end_matches("’s")
    });
    let words: Vec<&str> = trimmed.filter(|word| !word.is_empty()).collect();
    // Names first: small words stand in some.
    let mut parts: Vec<(String, Option<MemberId>)> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let mut counts = (1..=NAME.min(words.len() - at)).rev();
        let named = counts.find_map(|count| {
            let name = words.get(at..at + count)?.join(" ");
            Some((count, named(archive, &name)?, name))
        });
        match named {
            Some((count, member, name)) => {
                parts.push((name, Some(member)));
                at += count;
            }
            None => {
                if !is_small(word) {
                    parts.push(((*word).to_owned(), None));
                }
                at += 1;
            }
        }
    }
    // “two … oppose”: the words between them are gone.
    let mut pairs = parts.windows(2).enumerate();
    let opposed = pairs.find_map(|(at, two)| {
        let count = number(&fold(&two[0].0))?;
        let oppose = fold(&two[1].0).starts_with("oppos");
        oppose.then_some((at, count))
    });
    if let Some((at, count)) = opposed {
        parts.splice(at..at + 2, [(format!("against={count}"), None)]);
    }
    let joined = |begin: String, but: Option<usize>| {
        let others = parts.iter().enumerate().filter(|(at, _)| Some(*at) != but);
        others.fold(begin, |query, (_, part)| with(&query, &part.0))
    };
    let mut members = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        if let Some(member) = part.1 {
            let code = &archive.member(member).code;
            let own = [code, ":yes~no~abstain~novote"].concat();
            members.push((member, joined(own, Some(at))));
        }
    }
    Plain {
        query: joined(String::new(), None),
        members,
    }
}

fn is_small(word: &str) -> bool {
    SMALL.split_whitespace().any(|small| small == fold(word))
}

/// The member of a name; of a code, or of a name as short as one, only in capitals, because `can`,
/// `mar`, `us` and `car` are words.
fn named(archive: &Archive, name: &str) -> Option<MemberId> {
    let joins = |end: &str| ["the", "and"].contains(&fold(end).as_str());
    let is_short = name.len() <= 3 && name.contains(|letter: char| letter.is_lowercase());
    // "The" and "and" do not matter to a name, and would be taken for a part of it here.
    let is_loose =
        name.split(' ').next().is_some_and(joins) || name.rsplit(' ').next().is_some_and(joins);
    match archive.member_by_code(name) {
        None if is_short || is_loose || is_small(name) || parse::is_filter(name) => None,
        None => archive.member_named(name),
        member => member,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_lose_their_small_words_and_keep_their_filters() {
        let archive = Archive::embedded().unwrap();
        for (question, query, codes) in [
            ("Which votes did only two states oppose?", "against=2", ""),
            (
                "What did the Assembly decide on nuclear weapons in the 1980s?",
                "nuclear weapons 1980s",
                "",
            ),
            ("Who moved between March and October 2022?", "2022", ""),
            (
                "how did the United States and Viet Nam vote on PAK:no disarmament",
                "United States Viet Nam PAK:no disarmament",
                "USA VNM",
            ),
            ("Pakistan’s votes", "Pakistan", "PAK"),
            ("where, what?", "", ""),
            ("can mar", "can mar", ""),
            (
                "tell us of car bombs in the Congo",
                "tell us car bombs Congo",
                "",
            ),
            ("the UK and the US on Burma", "UK US Burma", "GBR USA MMR"),
            (
                "is Trinidad and Tobago for decolonization",
                "Trinidad and Tobago decolonization",
                "TTO",
            ),
        ] {
            let plain = plain(&archive, question);
            let code = |of: &(MemberId, String)| archive.member(of.0).code.to_string();
            let named: Vec<String> = plain.members.iter().map(code).collect();
            assert_eq!(
                (plain.query.as_str(), named.join(" ")),
                (query, codes.to_owned())
            );
        }
    }
}
