//! The votes that an address names one by one: `/series/?votes=A-RES-ES-11-1~A-RES-ES-11-6`.

use crate::address::Look;
use rollcall::{Archive, Found, Series, VoteId};
use words::{Msg, Words};

/// The votes that a look names, in its order and each once, and what names no single vote.
pub fn chosen_votes<'a>(archive: &Archive, look: &'a Look) -> (Vec<VoteId>, Vec<&'a str>) {
    let (mut votes, mut unknown) = (Vec::new(), Vec::new());
    for symbol in symbols(look) {
        match archive.find(symbol) {
            Found::One(vote) if votes.contains(&vote) => {}
            Found::One(vote) => votes.push(vote),
            Found::Several(_) | Found::None => unknown.push(symbol),
        }
    }
    (votes, unknown)
}

/// What a look names, as it is spelled there.
pub fn symbols(look: &Look) -> impl Iterator<Item = &str> {
    look.part("votes")
        .split('~')
        .filter(|text| !text.is_empty())
}

/// The votes that a look names, as a series without a name, whose note is their symbols; none where
/// it names no vote.
pub fn chosen_series(archive: &Archive, look: &Look, words: Words) -> Option<Series> {
    let (votes, _) = chosen_votes(archive, look);
    let symbols: Vec<&str> = votes
        .iter()
        .map(|vote| archive.vote(*vote).symbol())
        .collect();
    let note = symbols.join(", ");
    let count = ("count", votes.len().into());
    (!votes.is_empty()).then(|| Series {
        id: String::new(),
        title: words.say(Msg::SeriesChosen, &[count]),
        topic: String::new(),
        votes,
        note,
    })
}
