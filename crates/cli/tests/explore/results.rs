//! What a query finds: forgiven letters, order, facets.

use crate::table::library;
use crate::{found, index};
use rollcall::query::Query;
use rollcall::search::Facet;
use rollcall::VoteId;
use std::collections::BTreeSet;

#[test]
fn one_typing_mistake_is_forgiven() {
    let library = library();
    let index = index(&library);
    let right = found(&library, &index, "ukraine");
    for typed in ["ukriane", "ukrane", "ukrainee"] {
        let query = Query::parse(&library.archive, typed);
        let matches = index.matches(&library.archive, &query);
        assert_eq!(matches.loose, [typed]);
        let symbols: BTreeSet<String> = matches
            .votes
            .iter()
            .map(|vote| library.archive.vote(vote).symbol().to_owned())
            .collect();
        assert!(symbols.is_superset(&right), "{typed}");
    }
    // Three titles have this slip, and none of them is about Ukraine.
    let query = Query::parse(&library.archive, "ukraine agression");
    let matches = index.matches(&library.archive, &query);
    assert_eq!(matches.loose, ["agression"]);
    let aggression = found(&library, &index, "ukraine aggression");
    assert_eq!(matches.votes.count(), aggression.len());
    let all = index.matches(&library.archive, &Query::parse(&library.archive, ""));
    assert_eq!(all.votes.count(), library.archive.len());
    let none = index.matches(&library.archive, &Query::parse(&library.archive, "zqxzqx"));
    assert_eq!(none.votes.count(), 0);
}

#[test]
fn results_are_ordered_as_asked() {
    let library = library();
    let archive = &library.archive;
    let index = index(&library);
    let keys = |text: &str, key: &dyn Fn(VoteId) -> i64| -> Vec<i64> {
        let query = Query::parse(archive, text);
        let matches = index.matches(archive, &query);
        let votes = matches.ordered(archive, query.order, usize::MAX);
        votes.into_iter().map(key).collect()
    };
    let rising = |keys: Vec<i64>| keys.windows(2).all(|pair| pair[0] <= pair[1]);
    let row = |vote: VoteId| i64::from(vote.0);
    assert!(rising(keys("palestine sort:newest", &|vote| -row(vote))));
    assert!(rising(keys("palestine sort:oldest", &row)));
    assert!(rising(keys(
        "year:1980.. palestine sort:closest",
        &|vote| archive.margin(vote).into()
    )));
    assert!(rising(keys("PAK:no", &|vote| -row(vote))));
    let share = |vote: VoteId| {
        let [y, n, a, _] = archive.counts(vote).map(i64::from);
        y.max(n).max(a) * 1000 / (y + n + a)
    };
    assert!(rising(keys("year:1990..1999 sort:divided", &share)));
}

#[test]
fn facets_count_the_votes_they_lead_to() {
    let library = library();
    let index = index(&library);
    let text = "PAK:abstain RUS:no";
    let matches = index.matches(&library.archive, &Query::parse(&library.archive, text));
    assert_eq!(matches.votes.count(), 224);
    for facet in Facet::ALL {
        let values = index.facet(&library.archive, &matches.votes, facet);
        assert!(!values.is_empty(), "{facet:?}");
        for value in values {
            let narrowed = rollcall::query::with(text, &value.filter.part(&library.archive));
            assert_eq!(
                found(&library, &index, &narrowed).len(),
                value.count,
                "{narrowed}"
            );
        }
    }
}
