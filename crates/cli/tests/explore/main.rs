//! What the explore pages say, against slow, obvious counts over the exported CSV.

// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod countries;
mod queries;
mod results;
mod table;
mod votes;

use figure::Library;
use rollcall::query::Query;
use rollcall::search::Index;
use rollcall::{Found, MemberId, VoteId};
use std::collections::BTreeSet;
use table::Row;

fn index(library: &Library) -> Index {
    Index::new(&library.archive, library.titles(), library.subjects())
}

/// The symbols that a query finds.
fn found(library: &Library, index: &Index, query: &str) -> BTreeSet<String> {
    let parsed = Query::parse(&library.archive, query);
    assert!(parsed.mistakes.is_empty(), "{query}: {:?}", parsed.mistakes);
    let matches = index.matches(&library.archive, &parsed);
    let symbol = |vote: VoteId| library.archive.vote(vote).symbol().to_owned();
    matches.votes.iter().map(symbol).collect()
}

fn member(library: &Library, code: &str) -> MemberId {
    library.archive.member_by_code(code).unwrap()
}

fn vote(library: &Library, symbol: &str) -> VoteId {
    match library.archive.find(symbol) {
        Found::One(vote) => vote,
        other => panic!("{symbol}: {other:?}"),
    }
}

/// The letters that a group's members cast, read from the table of groups.
fn group_letters(library: &Library, group: &str, row: &Row) -> Vec<char> {
    let date = row.date.parse().unwrap();
    let group = library.archive.group_by_id(group).unwrap();
    let members: BTreeSet<MemberId> = group
        .memberships
        .iter()
        .filter(|m| m.from.is_none_or(|from| from.date <= date))
        .filter(|m| m.to.is_none_or(|to| to.date >= date))
        .map(|m| m.member)
        .collect();
    let letter = |id: MemberId| row.letter(&library.archive.member(id).code);
    let letters = members.into_iter().map(letter);
    letters.filter(|letter| "YNA".contains(*letter)).collect()
}
