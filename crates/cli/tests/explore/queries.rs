//! Each form of a query, and what is said of those that are none.

use crate::table::{library, rows, Row};
use crate::{found, group_letters, index};
use rollcall::query::Query;
use rollcall::search::fold;
use rollcall::Topic;
use std::collections::BTreeSet;

/// Whether one of some folded words begins a word of a text.
fn has_start(text: &str, words: &[String]) -> bool {
    let folded = fold(text);
    let mut starts = folded
        .match_indices('-')
        .map(|(at, _)| at + 1)
        .collect::<Vec<_>>();
    starts.push(0);
    words.iter().any(|word| {
        starts
            .iter()
            .any(|at| folded[*at..].starts_with(word.as_str()))
    })
}

type Test<'a> = Box<dyn Fn(&Row) -> bool + 'a>;

#[test]
fn each_query_form_finds_what_a_slow_count_finds() {
    let library = library();
    let index = index(&library);
    let rows = rows(&library);
    let split = |letters: &[char]| letters.iter().collect::<BTreeSet<_>>().len() > 1;
    let differ = |a: char, b: char| "YNA".contains(a) && "YNA".contains(b) && a != b;
    let rus = |row: &Row| match row.letter("RUS") {
        '.' => row.letter("SUN"),
        letter => letter,
    };
    let nuclear: Vec<String> = Topic::all()
        .find(|topic| topic.id == "nuclear")
        .unwrap()
        .words()
        .collect();
    let texts = ["title", "agenda_title", "subjects"];
    let forms: Vec<(&str, Test)> = vec![
        ("PAK:abstain", Box::new(|row| row.letter("PAK") == 'A')),
        (
            "pakistan:abstained",
            Box::new(|row| row.letter("PAK") == 'A'),
        ),
        (
            "USA:no ISR:no",
            Box::new(|row| row.letter("USA") == 'N' && row.letter("ISR") == 'N'),
        ),
        (
            "USA:yes~abstain",
            Box::new(|row| "YA".contains(row.letter("USA"))),
        ),
        ("FRA:novote", Box::new(|row| row.letter("FRA") == 'X')),
        ("SSD:nonmember", Box::new(|row| row.letter("SSD") == '.')),
        ("RUS:no", Box::new(|row| rus(row) == 'N')),
        (
            "DEU:nonmember",
            Box::new(|row| row.letter("DEU") == '.' && row.letter("GER") == '.'),
        ),
        ("SUN:no", Box::new(|row| row.letter("SUN") == 'N')),
        (
            "RUS≠CHN",
            Box::new(|row| differ(rus(row), row.letter("CHN"))),
        ),
        (
            "RUS!=CHN",
            Box::new(|row| differ(rus(row), row.letter("CHN"))),
        ),
        (
            "PAK=IND",
            Box::new(|row| {
                "YNA".contains(row.letter("PAK")) && row.letter("PAK") == row.letter("IND")
            }),
        ),
        (
            "group:EU split",
            Box::new(|row| split(&group_letters(&library, "eu", row))),
        ),
        (
            "group:nato united",
            Box::new(|row| {
                let letters = group_letters(&library, "nato", row);
                letters.len() > 1 && !split(&letters)
            }),
        ),
        ("against<=3", Box::new(|row| row.count('N') <= 3)),
        ("against≤3", Box::new(|row| row.count('N') <= 3)),
        ("no=2", Box::new(|row| row.count('N') == 2)),
        ("abstain>50", Box::new(|row| row.count('A') > 50)),
        (
            "yes:100..120",
            Box::new(|row| (100..=120).contains(&row.count('Y'))),
        ),
        ("novote>=60", Box::new(|row| row.count('X') >= 60)),
        (
            "margin<10",
            Box::new(|row| row.count('Y') - row.count('N') < 10),
        ),
        (
            "year:1980..1989",
            Box::new(|row| (1980..=1989).contains(&row.year())),
        ),
        ("1980s", Box::new(|row| (1980..=1989).contains(&row.year()))),
        ("year:1971", Box::new(|row| row.year() == 1971)),
        ("2020..", Box::new(|row| row.year() >= 2020)),
        ("since 2020", Box::new(|row| row.year() >= 2020)),
        ("..1950", Box::new(|row| row.year() <= 1950)),
        ("year:2020..", Box::new(|row| row.year() >= 2020)),
        ("year:..1950", Box::new(|row| row.year() <= 1950)),
        ("year<1950", Box::new(|row| row.year() < 1950)),
        ("session:ES-11", Box::new(|row| row.session == "11emsp")),
        ("session:11emsp", Box::new(|row| row.session == "11emsp")),
        ("session:S-14", Box::new(|row| row.session == "14sp")),
        ("session:77", Box::new(|row| row.session == "77")),
        (
            "topic:nuclear",
            Box::new(|row| texts.iter().any(|name| has_start(row.cell(name), &nuclear))),
        ),
        (
            "committee:3",
            Box::new(|row| row.cell("committee") == "Third Committee"),
        ),
        (
            "committee:plenary",
            Box::new(|row| row.cell("committee").starts_with("Without")),
        ),
        (
            "issue:human-rights",
            Box::new(|row| row.cell("issue_hr") == "1"),
        ),
        ("issue:nuclear", Box::new(|row| row.cell("issue_nu") == "1")),
        (
            "derived:yes",
            Box::new(|row| row.cell("source") == "derived"),
        ),
        (
            "derived:no",
            Box::new(|row| row.cell("source") != "derived"),
        ),
        (
            "nuclear year:1980..1989 USA:no",
            Box::new(|row| {
                let texts = ["title", "agenda_title", "subjects", "sponsors", "draft"];
                (1980..=1989).contains(&row.year())
                    && row.letter("USA") == 'N'
                    && texts
                        .iter()
                        .any(|name| has_start(row.cell(name), &["nuclear".to_owned()]))
            }),
        ),
    ];
    for (query, test) in forms {
        let slow: BTreeSet<String> = rows
            .iter()
            .filter(|row| test(row))
            .map(|row| row.symbol.clone())
            .collect();
        assert!(!slow.is_empty(), "{query} finds something");
        assert_eq!(found(&library, &index, query), slow, "{query}");
    }
}

#[test]
fn a_filter_written_as_a_query_is_the_same_filter() {
    let library = library();
    let text = "PAK:abstain~no RUS≠CHN PAK=IND group:eu split against<=3 margin>=4 yes:1..9 year:1980.. \
                session:ES-11 topic:nuclear committee:plenary issue:human-rights derived:yes 1990s no=0";
    let query = Query::parse(&library.archive, text);
    assert_eq!(
        (query.terms.len(), query.mistakes.len()),
        (15, 0),
        "{query:?}"
    );
    for term in &query.terms {
        let part = term.filter.part(&library.archive);
        let again = Query::parse(&library.archive, &part);
        assert_eq!(
            again.terms.first().map(|t| &t.filter),
            Some(&term.filter),
            "{part}"
        );
    }
}

#[test]
fn mistakes_are_placed_and_the_rest_still_works() {
    let library = library();
    let index = index(&library);
    for (text, wrong, meant) in [
        ("ukraine PAK:abstian", "PAK:abstian", Some("PAK:abstain")),
        ("PKA:no ukraine", "PKA:no", Some("PAK:no")),
        (
            "ukraine topc:nuclear",
            "topc:nuclear",
            Some("topic:nuclear"),
        ),
        (
            "topic:nucler ukraine",
            "topic:nucler",
            Some("topic:nuclear"),
        ),
        (
            "ukraine issue:human-right",
            "issue:human-right",
            Some("issue:human-rights"),
        ),
        (
            "group:EUU split ukraine",
            "group:EUU split",
            Some("group:eu split"),
        ),
        ("group:EU ukraine", "group:EU", Some("group:eu split")),
        ("ukraine RUS≠CNH", "RUS≠CNH", Some("RUS≠CHN")),
        ("ukraine year:soon", "year:soon", None),
        ("ukraine year:1990..1980", "year:1990..1980", None),
        ("ukraine committee:9", "committee:9", None),
        ("ukraine against<=many", "against<=many", None),
        ("ukraine ZZZ:QQQ", "ZZZ:QQQ", None),
    ] {
        let query = Query::parse(&library.archive, text);
        let [mistake] = query.mistakes.as_slice() else {
            panic!("{text}: {query:?}");
        };
        assert_eq!(&text[mistake.place.clone()], wrong, "{text}");
        assert_eq!(mistake.meant.as_deref(), meant, "{text}");
        assert_eq!(
            index.matches(&library.archive, &query).votes,
            index
                .matches(&library.archive, &Query::parse(&library.archive, "ukraine"))
                .votes,
        );
    }
    // Whatever is typed, nothing panics, and every place lies inside the query.
    for text in [
        "≠",
        ":",
        "PAK≠",
        "é:é",
        "\"a b",
        "year:..",
        "<=3",
        "group:",
        "::",
        "a≠ü≤3",
    ] {
        let query = Query::parse(&library.archive, text);
        for mistake in &query.mistakes {
            assert!(text.get(mistake.place.clone()).is_some(), "{text}");
        }
        let _ = index.matches(&library.archive, &query);
    }
}
