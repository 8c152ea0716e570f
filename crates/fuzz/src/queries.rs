//! Queries: every filter that is read is written so that it is read again.

use crate::sample::Sample;
use crate::target::Target;
use proptest::prelude::*;
use rollcall::query::{beginning, plain, Query, LONGEST};
use std::rc::Rc;

/// Pieces of queries, right and wrong.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    " ",
    ":",
    "=",
    "≠",
    "!=",
    "<=",
    ">=",
    "<",
    ">",
    "..",
    "~",
    ",",
    "\"",
    "'",
    "-",
    "PAK",
    "USA",
    "IND",
    "RUS",
    "China",
    "Russian Federation",
    "United States",
    "yes",
    "no",
    "abstain",
    "abstian",
    "novote",
    "nonmember",
    "group:eu split",
    "group:",
    "split",
    "united",
    "against",
    "favour",
    "margin",
    "year",
    "session",
    "topic",
    "committee",
    "issue",
    "derived",
    "sort",
    "1980s",
    "1980",
    "2014",
    "since",
    "300",
    "-1",
    "NaN",
    "99999999999",
    "ES-11",
    "nuclear",
    "human-rights",
    "ukraine",
    "law of the sea",
    "only",
    "two",
    "states",
    "oppose",
    "who",
    "é",
    "ü",
    "中国",
    "الصين",
    "Россия",
    "\u{0}",
    "\u{301}",
    "🇺🇳",
    "A/RES/ES-11/6",
    "A/C.1/L.1",
    "(V)",
    "377 A",
];

/// The target.
pub fn target(sample: &Sample) -> Target {
    let (archive, index) = (Rc::clone(&sample.archive), Rc::clone(&sample.index));
    let pieces = proptest::collection::vec(proptest::sample::select(PIECES), 0..12);
    let long = prop_oneof![80 => Just(1usize), 1 => 0..400usize];
    let made = (pieces, long).prop_map(|(pieces, count)| pieces.concat().repeat(count));
    let strategy = prop_oneof![9 => made, 1 => "\\PC{0,30}"];
    Target::new("queries", strategy, move |text| {
        let read = beginning(&text, LONGEST);
        let query = Query::parse(&archive, &text);
        prop_assert_eq!(&query, &Query::parse(&archive, read));
        for term in &query.terms {
            prop_assert!(read.get(term.place.clone()).is_some());
            let part = term.filter.part(&archive);
            let again = Query::parse(&archive, &part);
            let filters: Vec<_> = again.terms.iter().map(|term| &term.filter).collect();
            prop_assert_eq!(filters, vec![&term.filter], "{}", part);
            prop_assert!(
                again.words.is_empty() && again.mistakes.is_empty(),
                "{}",
                part
            );
        }
        for mistake in &query.mistakes {
            prop_assert!(read.get(mistake.place.clone()).is_some());
            if let Some(meant) = &mistake.meant {
                let meant = Query::parse(&archive, meant);
                prop_assert!(meant.mistakes.is_empty(), "{:?}", mistake);
            }
        }
        let _ = plain(&archive, &text);
        let asked = index.ask(&archive, &text);
        prop_assert!(asked.matches.votes.count() <= archive.len());
        let listed = asked
            .matches
            .ordered(&archive, asked.query.order, usize::MAX);
        prop_assert_eq!(listed.len(), asked.matches.votes.count());
        let found = index.search_words(&archive, &text, 5);
        prop_assert!(found.hits.len() <= 5 && found.hits.len() <= found.total);
        Ok(())
    })
}
