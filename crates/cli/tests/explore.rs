//! What the explore pages say, against slow, obvious counts over the exported CSV.
// The helpers of tests may unwrap as the tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod table;

use figure::Library;
use rollcall::query::Query;
use rollcall::search::{fold, Index};
use rollcall::{Definition, Found, MemberId, Position, Topic, VoteId, VoteMask};
use std::collections::BTreeSet;
use table::{counted, library, rows, Row};

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
    let all = index.matches(&library.archive, &Query::parse(&library.archive, ""));
    assert_eq!(all.votes.count(), library.archive.len());
    let none = index.matches(&library.archive, &Query::parse(&library.archive, "zqxzqx"));
    assert_eq!(none.votes.count(), 0);
}

#[test]
fn countries_are_counted_as_in_the_table() {
    let library = library();
    let rows = rows(&library);
    let counted = counted(&rows);
    for code in ["PAK", "USA", "RUS", "SUN", "SSD", "DDR", "TUV"] {
        let record = library.archive.country(member(&library, code));
        for (position, letter) in Position::ALL.into_iter().zip("YNAX.".chars()) {
            let count = |row: &&Row| row.letter(code) == letter;
            let slow = rows.iter().filter(count).count();
            assert_eq!(
                usize::from(record.records.get(position)),
                slow,
                "{code} {letter}"
            );
            let slow = counted.iter().filter(|row| count(row)).count();
            assert_eq!(
                usize::from(record.counted.get(position)),
                slow,
                "{code} {letter}"
            );
        }
        let alone =
            |row: &&&Row| "YNA".contains(row.letter(code)) && row.count(row.letter(code)) == 1;
        assert_eq!(
            usize::from(record.alone),
            counted.iter().filter(alone).count(),
            "{code}"
        );
        for (year, counts) in library.archive.positions_by_year(member(&library, code)) {
            let slow = |letter| {
                let is = |row: &&Row| row.year() == year && row.letter(code) == letter;
                rows.iter().filter(is).count() as u16
            };
            assert_eq!(counts, ['Y', 'N', 'A', 'X'].map(slow), "{code} {year}");
        }
    }
    // The README's numbers: Pakistan's records, and 5,635 votes in all.
    let pakistan = library.archive.country(member(&library, "PAK")).records;
    assert_eq!(
        (
            pakistan.in_favour,
            pakistan.against,
            pakistan.abstained,
            pakistan.did_not_vote
        ),
        (4_924, 145, 530, 80)
    );
    assert_eq!(library.archive.distinct().count(), 5_635);
}

#[test]
fn agreement_is_that_of_the_table_for_two_hundred_pairs_and_spans() {
    let library = library();
    let archive = &library.archive;
    let rows = rows(&library);
    let counted = counted(&rows);
    let mut state = 20_220_302_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut with_votes = 0;
    for _ in 0..200 {
        let (a, b) = (MemberId(next(202) as u8), MemberId(next(202) as u8));
        let from = 1946 + next(81) as i32;
        let to = from + next(81) as i32;
        let votes = VoteMask::span(archive.len(), archive.rows_of_years(from, to));
        let agreement = archive.agreement(a, b, &votes);
        let (a, b) = (&archive.member(a).code, &archive.member(b).code);
        let (mut cast, mut same, mut half) = (0, 0, 0);
        for row in counted
            .iter()
            .filter(|row| (from..=to).contains(&row.year()))
        {
            let (a, b) = (row.letter(a), row.letter(b));
            if "YNA".contains(a) && "YNA".contains(b) {
                cast += 1;
                same += u16::from(a == b);
                half += u16::from(a != b && (a == 'A' || b == 'A'));
            }
        }
        with_votes += u16::from(cast > 0);
        assert_eq!(
            (agreement.votes, agreement.same, agreement.half),
            (cast, same, half),
            "{a} {b} {from}-{to}"
        );
    }
    assert!(with_votes > 100);
}

#[test]
fn agreement_of_five_votes_by_hand() {
    // ES-11/1 to ES-11/5: India abstained throughout; Pakistan abstained in 1 to 4 and in 5;
    // China abstained, abstained, voted against, abstained, voted against.
    let library = library();
    let archive = &library.archive;
    let mut votes = VoteMask::none(archive.len());
    for symbol in ["ES-11/1", "ES-11/2", "ES-11/3", "ES-11/4", "ES-11/5"] {
        votes.insert(vote(&library, symbol));
    }
    let of = |a, b| archive.agreement(member(&library, a), member(&library, b), &votes);
    let india = of("PAK", "IND");
    assert_eq!((india.votes, india.same, india.half), (5, 5, 0));
    let china = of("PAK", "CHN");
    assert_eq!((china.votes, china.same, china.half), (5, 3, 2));
    assert_eq!(china.value(Definition::Same), Some(0.6));
    assert_eq!(china.value(Definition::Half), Some(0.8));
}

#[test]
fn flows_between_two_votes_are_those_of_the_table() {
    let library = library();
    let rows = rows(&library);
    let row = |symbol: &str| rows.iter().find(|row| row.symbol == symbol).unwrap();
    let (first, second) = (row("A/RES/ES-11/1"), row("A/RES/ES-11/6"));
    let comparison = library
        .archive
        .compare(vote(&library, "ES-11/1"), vote(&library, "ES-11/6"));
    for (from, row) in "YNAX".chars().zip(comparison.flows) {
        for (to, count) in "YNAX".chars().zip(row) {
            let moved = first
                .letters
                .iter()
                .filter(|(code, letter)| **letter == from && second.letter(code) == to);
            assert_eq!(usize::from(count), moved.count(), "{from} to {to}");
        }
    }
    assert_eq!((comparison.members, comparison.changed.len()), (193, 17));
    let mut codes: Vec<&str> = comparison
        .changed
        .iter()
        .map(|moved| library.archive.member(moved.member).code.as_str())
        .collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            "DMA", "ETH", "GAB", "GIN", "GNQ", "GRD", "IRQ", "LBN", "MAR", "MDG", "MLI", "NIC",
            "SEN", "SSD", "TGO", "TZA", "UZB"
        ]
    );
    // Across 1990 seats are compared with themselves only.
    let across = library
        .archive
        .compare(vote(&library, "3379(XXX)"), vote(&library, "46/86"));
    let code = |id: &MemberId| library.archive.member(*id).code.as_str();
    assert!(across.left.iter().any(|id| code(id) == "DDR"));
    assert!(across.joined.iter().any(|id| code(id) == "EST"));
}

#[test]
fn series_pairs_groups_and_poles_are_those_of_the_table() {
    let library = library();
    let archive = &library.archive;
    let rows = rows(&library);
    let counted = counted(&rows);
    let series = archive.series_by_id("ukraine").unwrap();
    let in_series: Vec<&Row> = series
        .votes
        .iter()
        .map(|vote| &rows[vote.index()])
        .collect();
    for row in archive.series_rows(&series.votes, rollcall::RowOrder::Changes) {
        let code = &archive.member(row.member).code;
        let letters: Vec<char> = in_series.iter().map(|vote| vote.letter(code)).collect();
        let moves = letters.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert_eq!(usize::from(row.moves), moves, "{code}");
        assert_eq!(row.never_moved(), moves == 0, "{code}");
    }
    let (pak, ind) = (member(&library, "PAK"), member(&library, "IND"));
    let table = archive.joint_positions(pak, ind, &VoteMask::all(archive.len()));
    for (own, row) in "YNAX".chars().zip(table) {
        for (other, count) in "YNAX".chars().zip(row) {
            let both = counted
                .iter()
                .filter(|row| row.letter("PAK") == own && row.letter("IND") == other);
            assert_eq!(usize::from(count), both.count(), "{own}{other}");
        }
    }
    let opposed = archive.opposed(pak, ind);
    assert_eq!(opposed.count(), usize::from(table[0][1] + table[1][0]));
    let eu = archive.groups().iter().position(|g| g.id == "eu").unwrap();
    let hungary = archive
        .group_records(member(&library, "HUN"))
        .into_iter()
        .find(|record| record.group == eu)
        .unwrap();
    let (mut votes, mut apart) = (0, 0);
    for row in counted
        .iter()
        .filter(|row| row.date.as_str() >= "2004-05-01")
    {
        let own = row.letter("HUN");
        let letters = group_letters(&library, "eu", row);
        if !"YNA".contains(own) || letters.len() < 2 {
            continue;
        }
        let count = |letter| letters.iter().filter(|l| **l == letter).count();
        let most = "YNA"
            .chars()
            .filter(|l| *l != own)
            .map(count)
            .max()
            .unwrap();
        votes += 1;
        apart += u16::from(most > count(own) - 1);
    }
    assert_eq!(
        (hungary.votes, hungary.apart, hungary.now),
        (votes, apart, true)
    );
    let poles = [member(&library, "USA"), member(&library, "RUS")];
    for leaning in archive.leanings(pak, poles) {
        let (mut votes, mut points) = (0, 0);
        for row in counted.iter().filter(|row| row.year() == leaning.year) {
            let russia = match row.letter("RUS") {
                '.' => row.letter("SUN"),
                letter => letter,
            };
            let opposed = matches!((row.letter("USA"), russia), ('Y', 'N') | ('N', 'Y'));
            let own = row.letter("PAK");
            if opposed && "YNA".contains(own) {
                votes += 1;
                points += if own == 'A' {
                    1
                } else {
                    2 * u16::from(own == russia)
                };
            }
        }
        assert_eq!(
            (leaning.votes, leaning.points),
            (votes, points),
            "{}",
            leaning.year
        );
    }
}

#[test]
fn the_loneliest_votes_come_first() {
    let library = library();
    let archive = &library.archive;
    let usa = member(&library, "USA");
    let votes = archive.loneliest(usa, 40);
    assert_eq!(votes.len(), 40);
    assert!(votes.windows(2).all(|pair| pair[0].1 <= pair[1].1));
    for (vote, others) in votes {
        let position = archive.vote(vote).position(usa);
        let alike = archive
            .vote(vote)
            .positions()
            .filter(|(_, p)| *p == position);
        assert_eq!(alike.count(), usize::from(others) + 1);
    }
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
    use rollcall::search::Facet;
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
