//! Members found by what people write: a table of spellings, every name of the tables, and a law.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(not(feature = "empty-packs"))]

use proptest::prelude::*;
use rollcall::search::fold;
use rollcall::{Archive, Found, FoundMembers, MemberId};
use std::sync::LazyLock;

static ARCHIVE: LazyLock<Archive> = LazyLock::new(|| Archive::embedded().unwrap());

fn codes(members: &[MemberId]) -> String {
    let codes = members.iter().map(|id| ARCHIVE.member(*id).code.as_str());
    codes.collect::<Vec<_>>().join(" ")
}

fn found(text: &str) -> String {
    codes(ARCHIVE.find_member(text).found())
}

/// The rows of `spellings.csv`: a text, and the code or codes that it leads to.
fn spellings() -> Vec<(String, String)> {
    let rows = include_str!("spellings.csv").lines().skip(1);
    let row = |line: &str| {
        let (text, codes) = line.rsplit_once(',').unwrap();
        (text.trim_matches('"').to_owned(), codes.to_owned())
    };
    rows.map(row).collect()
}

#[test]
fn every_spelling_leads_to_the_right_member_or_to_a_choice() {
    let spellings = spellings();
    assert!(spellings.len() >= 300, "{}", spellings.len());
    let wrong: Vec<String> = spellings
        .iter()
        .filter(|(text, codes)| found(text) != *codes)
        .map(|(text, codes)| format!("{text}: {} and not {codes}", found(text)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// All that a member is called: its code and every name of the tables.
fn all_names(member: MemberId) -> Vec<String> {
    let of = ARCHIVE.member(member);
    let mut names = vec![
        of.code.clone(),
        of.name.clone(),
        of.label.clone(),
        of.official.clone(),
    ];
    names.extend(of.aliases.iter().cloned());
    let seats = ARCHIVE.seats().iter().filter(|seat| seat.member == member);
    names.extend(seats.map(|seat| seat.name.clone()));
    names
}

#[test]
fn every_code_name_label_and_alias_leads_to_one_member() {
    // Names of one member that leave a choice on purpose, and a long form that today's Germany
    // has from the Germany of the same name before it.
    let choices = ["congo", "guinea"];
    let mut names = 0;
    for member in ARCHIVE.member_ids() {
        for name in all_names(member) {
            names += 1;
            let found = ARCHIVE.find_member(&name);
            let code = &ARCHIVE.member(member).code;
            if choices.contains(&fold(&name).as_str()) {
                assert!(found.found().len() > 1, "{name}");
                assert!(found.fitting.contains(&member), "{name}");
            } else if name == "Federal Republic of Germany" {
                assert_eq!(codes(found.found()), "DEU");
            } else {
                assert_eq!(codes(found.found()), *code, "{name}");
                assert_eq!(found.whole(), Some(member), "{name}");
            }
        }
    }
    assert!(names > 1_200, "{names}");
}

#[test]
fn the_beginning_of_a_code_counts_nothing() {
    for member in ARCHIVE.member_ids() {
        let code = &ARCHIVE.member(member).code;
        for begun in [&code[..1], &code[..2]] {
            let found = ARCHIVE.find_member(begun);
            for other in found.fitting {
                let names = all_names(other);
                let by_name = names[1..].iter().any(|name| contains(name, begun));
                assert!(by_name, "{begun} gives {}", ARCHIVE.member(other).code);
            }
        }
    }
    assert_eq!(found("UK"), "GBR");
    assert_eq!(found("US"), "USA");
}

#[test]
fn who_is_nobody_gets_the_nearest_names() {
    let nearest = |text: &str| {
        let found = ARCHIVE.find_member(text);
        assert!(found.fitting.is_empty(), "{text}");
        codes(&found.nearest)
    };
    for (text, codes) in [
        ("Pakstan", "PAK"),
        ("Ukriane", "UKR"),
        ("Phillipines", "PHL"),
        ("Leichtenstein", "LIE"),
        ("Sowth Korea", "KOR"),
        ("Republic of China", "CHN"),
        ("Virgin", "GBR USA"),
        ("Taiwan", ""),
        ("Somaliland", ""),
        ("xyzzy", ""),
        ("zz", ""),
    ] {
        assert_eq!(
            nearest(text).split(' ').next(),
            codes.split(' ').next(),
            "{text}"
        );
    }
}

#[test]
fn a_vote_s_own_members_come_first() {
    let of = |symbol: &str, text: &str| -> FoundMembers {
        let Found::One(vote) = ARCHIVE.find(symbol) else {
            panic!("{symbol} is one vote");
        };
        ARCHIVE.find_member_in(ARCHIVE.vote(vote), text)
    };
    // 1980: two Germanies, and Russia's seat was the Soviet Union's.
    let germany = of("A/RES/ES-6/2", "Germany");
    assert_eq!(codes(&germany.fitting), "GER DDR DEU");
    assert_eq!(germany.one(), None);
    let russia = of("A/RES/ES-6/2", "Russia");
    assert_eq!(codes(&russia.fitting), "RUS SUN");
    assert_eq!(russia.whole(), None);
    // Today the other way about.
    assert_eq!(codes(&of("A/RES/ES-11/6", "USSR").fitting), "SUN RUS");
    assert_eq!(
        of("A/RES/ES-11/6", "Germany")
            .whole()
            .map(|id| codes(&[id])),
        Some("DEU".into())
    );
    assert_eq!(codes(of("A/RES/ES-6/2", "Zaire").found()), "COD");
}

/// A text as names are compared in this test: without what does not matter to a name.
fn letters(text: &str) -> String {
    let folded = fold(text);
    let words = folded
        .split('-')
        .filter(|word| !["the", "and"].contains(word));
    words
        .map(|word| if word == "st" { "saint" } else { word })
        .collect()
}

/// Whether a name has what was typed in it.
fn contains(name: &str, typed: &str) -> bool {
    letters(name).contains(&letters(typed))
        || fold(name)
            .replace('-', "")
            .contains(&fold(typed).replace('-', ""))
}

/// Texts that somebody may type: parts of names with mistakes, words, and anything at all.
fn typed() -> impl Strategy<Value = String> {
    let names: Vec<String> = ARCHIVE.member_ids().flat_map(all_names).collect();
    let part =
        (prop::sample::select(names), 0..20usize, 1..20usize).prop_map(|(name, from, count)| {
            name.chars().skip(from % 12).take(count).collect::<String>()
        });
    prop_oneof![
        4 => part.clone(),
        2 => (part, "[ -~]").prop_map(|(part, letter)| part + &letter),
        2 => "[a-zA-Z]{1,3}",
        1 => "[a-z ]{1,8}",
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn whoever_is_found_is_called_what_was_typed(text in typed()) {
        let found = ARCHIVE.find_member(&text);
        for member in &found.fitting {
            let names = all_names(*member);
            let fits = names[0].eq_ignore_ascii_case(text.trim())
                || names[1..].iter().any(|name| contains(name, &text));
            prop_assert!(fits, "{text:?} gives {}", names[0]);
        }
        prop_assert!(found.fitting.is_empty() || found.nearest.is_empty());
        prop_assert!(found.certain <= !found.fitting.is_empty());
        prop_assert_eq!(found.whole().is_some(), found.certain);
    }
}
