//! Searching the whole archive by what people type.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(not(feature = "empty-packs"))]

use std::path::PathBuf;

use rollcall::pack::PackManifest;
use rollcall::query::Query;
use rollcall::search::{highlights, Index, Results};
use rollcall::{Archive, Found, Subjects, Titles};

struct Everything {
    archive: Archive,
    index: Index,
    titles: Titles,
}

fn fetched(name: &str) -> Vec<u8> {
    let packs = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
    let shelf =
        PackManifest::read(&std::fs::read_to_string(packs.join("index.csv")).unwrap()).unwrap();
    let bytes = std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap();
    shelf.check(name, &bytes).unwrap();
    bytes
}

fn everything() -> Everything {
    let archive = Archive::embedded().unwrap();
    let titles = Titles::read(fetched("titles-en")).unwrap();
    let subjects = Subjects::read(fetched("subjects")).unwrap();
    Everything {
        index: Index::new(&archive, Some(&titles), Some(&subjects)),
        archive,
        titles,
    }
}

impl Everything {
    fn search(&self, query: &str) -> Results {
        self.index.search(&self.archive, query, 20)
    }

    fn symbols(&self, query: &str) -> Vec<&str> {
        let hits = self.search(query).hits;
        hits.iter()
            .map(|hit| self.archive.vote(hit.vote).symbol())
            .collect()
    }
}

#[test]
fn fetched_packs_speak_of_every_vote() {
    let all = everything();
    assert_eq!(all.titles.len(), all.archive.len());
    for id in all.archive.ids() {
        assert!(!all.titles.get(id).is_empty());
    }
}

#[test]
fn words_in_any_order_and_beginnings() {
    let all = everything();
    let symbols = all.symbols("Ukraine territorial integrity");
    assert!(symbols.contains(&"A/RES/68/262"), "{symbols:?}");
    assert!(symbols.contains(&"A/RES/ES-11/4"), "{symbols:?}");
    assert_eq!(
        all.symbols("INTEGRITY ukraine territ"),
        all.symbols("ukraine integrity territ")
    );
    assert!(all.symbols("partition").is_empty() || !all.symbols("parti").is_empty());
    assert!(all.search("embargo cuba").total >= 30);
    assert_eq!(all.search("zzzz").total, 0);
    assert_eq!(all.search("").total, 0);
    assert_eq!(all.search(" / ").total, 0);
}

#[test]
fn symbols_drafts_and_years() {
    let all = everything();
    for query in ["ES-11/6", "a/res/es-11/6", "A/ES-11/L.7", "A-RES-ES-11-6"] {
        assert_eq!(
            all.symbols(query).first(),
            Some(&"A/RES/ES-11/6"),
            "{query}"
        );
    }
    assert_eq!(all.symbols("377 A (V)").first(), Some(&"A/RES/377(V)[A-C]"));
    let symbols = all.symbols("ukraine 2014");
    assert_eq!(symbols.first(), Some(&"A/RES/68/262"), "{symbols:?}");
    let year = all.search("1971");
    assert!(year.total > 50);
    assert!(year.hits.iter().all(|hit| {
        let vote = all.archive.vote(hit.vote);
        vote.date().year() == 1971
            || vote.symbol().contains("1971")
            || all.titles.get(hit.vote).contains("1971")
    }));
}

#[test]
fn whole_title_words_come_first_then_the_newest() {
    let all = everything();
    let hits = all.search("nuclear test ban").hits;
    assert!(hits
        .windows(2)
        .all(|pair| { (pair[0].score, pair[0].vote) > (pair[1].score, pair[1].vote) }));
    let title = all.titles.get(hits[0].vote).to_lowercase();
    assert!(title.contains("test") && title.contains("ban"), "{title}");
    let few = all.index.search(&all.archive, "nuclear", 3);
    assert_eq!(few.hits.len(), 3);
    assert!(few.total > 300);
}

#[test]
fn it_works_with_what_is_there() {
    let archive = Archive::embedded().unwrap();
    let index = Index::new(&archive, None, None);
    // Without titles only symbols, years, common names and short titles are searched.
    assert_eq!(index.search(&archive, "desertification", 5).total, 0);
    let ukraine = index.search(&archive, "ukraine", 5).total;
    assert!(
        ukraine < everything().search("ukraine").total / 2,
        "{ukraine}"
    );
    assert_eq!(index.search(&archive, "68/262", 5).hits.len(), 1);
}

#[test]
fn every_common_name_and_short_title_finds_its_vote() {
    let all = everything();
    let finds = |name: &str, vote| {
        let found = all.index.search(&all.archive, name, usize::MAX);
        let symbol = all.archive.vote(vote).symbol();
        let found = found.hits.iter().any(|hit| hit.vote == vote);
        assert!(found, "{name} does not find {symbol}");
    };
    for landmark in all.archive.landmarks() {
        finds(&landmark.name, landmark.vote);
    }
    let mut short = 0;
    for of in all.archive.short_titles() {
        for vote in &of.votes {
            finds(&of.title, *vote);
            short += 1;
        }
    }
    assert!(short > 200, "{short}");
    for (name, symbol) in [
        ("support mandate UNRWA", "A/RES/ES-10/25"),
        ("register of damage from the wall", "A/RES/ES-10/17"),
        ("anti-personnel mine ban convention", "A/RES/53/77N"),
        ("suez crisis", "A/RES/998(ES-I)"),
        ("zionism", "A/RES/3379(XXX)"),
    ] {
        let Found::One(vote) = all.archive.find(symbol) else {
            panic!("{symbol}");
        };
        finds(name, vote);
    }
}

#[test]
fn a_word_with_a_mistake_is_ranked_and_marked_as_the_one_that_was_meant() {
    let all = everything();
    let matches = |text| {
        let query = Query::parse(&all.archive, text);
        let matches = all.index.matches(&all.archive, &query);
        (matches.marks(&query), matches)
    };
    let ((marks, typed), (_, meant)) = (matches("ukriane"), matches("ukraine"));
    assert!(marks.contains(&"ukraine".to_owned()), "{marks:?}");
    assert_eq!(meant.meant, [""; 0]);
    assert!(typed.votes.count() >= meant.votes.count());
    for vote in meant.votes.iter() {
        assert!(typed.score(vote) >= meant.score(vote), "{vote:?}");
    }
    for symbol in all.symbols("ukriane") {
        let vote = all.archive.find(symbol);
        let Found::One(vote) = vote else {
            panic!("{symbol}")
        };
        let title = all.titles.get(vote);
        assert!(!highlights(title, &marks).is_empty(), "{title}");
    }
}

#[test]
fn questions_in_plain_words_find_an_answer() {
    let all = everything();
    let ask = |text: &str| all.index.ask(&all.archive, text);
    let pakistan = all.archive.member_by_code("PAK").unwrap();
    for question in [
        "where has Pakistan stood on Ukraine since 2014?",
        "where has Pakistan stood on Ukraine since 2014",
    ] {
        let asked = ask(question);
        let (member, query) = &asked.members[0];
        assert_eq!(*member, pakistan);
        assert_eq!(query, "PAK:yes~no~abstain~novote Ukraine since 2014");
        assert_eq!(
            ask(query).matches.votes,
            ask("ukraine since 2014").matches.votes
        );
    }
    for (question, query) in [
        ("which votes did only two states oppose?", "against=2"),
        (
            "what did the Assembly decide on nuclear weapons in the 1980s?",
            "nuclear weapons 1980s",
        ),
        ("who moved between March and October 2022?", "2022"),
    ] {
        let asked = ask(question);
        assert_eq!(asked.text, query);
        assert!(!asked.matches.votes.is_empty(), "{question}");
        assert_eq!(asked.matches, ask(query).matches);
        assert_eq!(asked.members, []);
    }
    // What finds something as it is typed is no question.
    let asked = ask("question of Palestine");
    assert_eq!(asked.text, "question of Palestine");
    assert_eq!(asked.members, []);
    // And what finds nothing either way is left as it was typed.
    let asked = ask("where is zqxzqx");
    assert_eq!(
        (asked.text.as_str(), asked.matches.votes.count()),
        ("where is zqxzqx", 0)
    );
}

#[test]
fn each_mistake_says_what_was_meant_or_what_can_stand_there() {
    let all = everything();
    let mistake = |text: &str| {
        let mut query = Query::parse(&all.archive, text);
        assert_eq!(query.mistakes.len(), 1, "{text}");
        query.mistakes.remove(0)
    };
    assert_eq!(mistake("margin<ten").meant.as_deref(), Some("margin<10"));
    for (text, known) in [
        ("PAK≠", "PAK≠USA"),
        ("USA!=zzz", "USA≠CHN"),
        ("year:abc", "year:1980..1989"),
        ("against<=", "against<=10"),
        ("session:abc", "session:ES-11"),
        ("session:ES-99", "ES-11"),
        ("session:S-99", "S-14"),
        ("session:999", "1–80"),
    ] {
        let mistake = mistake(text);
        assert!(
            mistake.known.iter().any(|form| form == known),
            "{text}: {:?}",
            mistake.known
        );
    }
    for form in [
        "year:1980..1989",
        "against<=10",
        "session:S-14",
        "PAK≠USA",
        "margin:10..20",
    ] {
        let query = Query::parse(&all.archive, form);
        assert_eq!((query.terms.len(), query.mistakes.len()), (1, 0), "{form}");
    }
}
