//! The votes that an address names one by one: `/series/?votes=A-RES-ES-11-1~A-RES-ES-11-6`.

use crate::address::DisplayOptions;
use rollcall::{Archive, Found, Series, VoteId};
use words::{Msg, Words};

/// What a look names, as it is spelled there.
pub fn symbols(look: &DisplayOptions) -> impl Iterator<Item = &str> {
    look.part("votes")
        .split('~')
        .filter(|text| !text.is_empty())
}

/// The first vote that a look names.
pub fn first_chosen(archive: &Archive, look: &DisplayOptions) -> Option<VoteId> {
    symbols(look).find_map(|symbol| match archive.find(symbol) {
        Found::One(vote) => Some(vote),
        Found::Several(_) | Found::None => None,
    })
}

/// The votes that a look names, in its order and each once, as a series without a name, whose note is
/// their symbols; and what names no single vote. None where no vote is named.
pub fn chosen<'a>(
    archive: &Archive,
    look: &'a DisplayOptions,
    words: Words,
) -> Option<(Series, Vec<&'a str>)> {
    let (mut votes, mut unknown) = (Vec::new(), Vec::new());
    for symbol in symbols(look) {
        match archive.find(symbol) {
            Found::One(vote) if votes.contains(&vote) => {}
            Found::One(vote) => votes.push(vote),
            Found::Several(_) | Found::None => unknown.push(symbol),
        }
    }
    let symbols: Vec<&str> = votes
        .iter()
        .map(|vote| archive.vote(*vote).symbol())
        .collect();
    let note = symbols.join(", ");
    let count = ("count", votes.len().into());
    let series = Series {
        id: String::new(),
        title: words.say(Msg::SeriesChosen, &[count]),
        topic: String::new(),
        votes,
        note,
    };
    (!series.votes.is_empty()).then_some((series, unknown))
}
