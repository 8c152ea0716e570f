//! Questions that people come with: each from typing in the first page's box to reading the
//! answer, compared with the archive counted slowly; then the link, opened in a fresh browser,
//! shows the same.

use crate::support::{archive, vote, Page};
use chromium::{json, Value};
use rollcall::pack::Shelf;
use rollcall::search::fold;
use rollcall::{MemberId, Position, RecordedVote, Subjects, Titles};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

const ENTER: &str = "\u{e007}";

/// Types a question into the first page's box and goes to all that it finds.
fn asked(question: &str) -> Page {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    page.click("[data-page='home'] input[type='search']")
        .unwrap();
    page.press(question).unwrap();
    page.press(ENTER).unwrap();
    page.wait_for("[data-page='search'] [data-results]")
        .unwrap();
    page
}

/// How many results the page says there are, and the symbols of the rows that it lists.
fn results(page: &Page) -> (usize, Vec<String>) {
    let count = page.attribute("[data-results]", "data-results").unwrap();
    let body = "return [...document.querySelectorAll('[data-results] > [data-symbol]')]
        .map(e => e.dataset.symbol)";
    let rows = page.script(body, Vec::new()).unwrap();
    let text = |row: &Value| row.as_str().unwrap().to_owned();
    let rows = rows.as_array().unwrap().iter().map(text).collect();
    (count.parse().unwrap(), rows)
}

/// Waits until the page has this many results, which it has when titles and subjects are there.
fn wait_for_results(page: &Page, count: usize) {
    page.wait_for(&format!("[data-results='{count}']")).unwrap();
}

/// The same address in a browser that has never been here.
fn afresh(page: &Page) -> Page {
    Page::at(&chromium::Settings::default(), &page.url().unwrap())
}

/// The results are the slow count's, the rows are among them, and a fresh browser shows the same.
fn shows(page: Page, slow: &BTreeSet<String>) {
    wait_for_results(&page, slow.len());
    let (_, rows) = results(&page);
    assert_eq!(rows.len(), slow.len().min(20));
    for row in &rows {
        assert!(slow.contains(row), "{row}");
    }
    let again = afresh(&page);
    wait_for_results(&again, slow.len());
    assert_eq!(results(&again).1, rows);
    again.end();
    page.end();
}

/// The records that a test of each holds for.
fn slowly(test: impl Fn(RecordedVote) -> bool) -> BTreeSet<String> {
    let votes = archive().ids().map(|id| archive().vote(id));
    let found = votes.filter(|vote| test(*vote));
    found.map(|vote| vote.symbol().to_owned()).collect()
}

fn pack(name: &str) -> Vec<u8> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/packs");
    let shelf = Shelf::read(&std::fs::read_to_string(packs.join("index.csv")).unwrap()).unwrap();
    std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap()
}

fn member(code: &str) -> MemberId {
    archive().member_by_code(code).unwrap()
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn which_votes_did_only_two_members_oppose() {
    let slow = slowly(|vote| {
        let against = vote.positions();
        let against = against.filter(|(_, position)| *position == Position::Against);
        against.count() == 2
    });
    assert!(slow.contains("A/RES/47/46"), "{}", slow.len());
    shows(asked("against=2"), &slow);
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn what_did_the_assembly_decide_on_nuclear_weapons_in_the_1980s() {
    let titles = Titles::read(pack("titles-en")).unwrap();
    let subjects = Subjects::read(pack("subjects")).unwrap();
    // Each word begins a word of the title, the agenda item or the subjects.
    let begins = |text: &str, word: &str| {
        let text = fold(text);
        text.split('-').any(|part| part.starts_with(word))
    };
    let slow = slowly(|vote| {
        let id = vote.id();
        let texts = [
            titles.get(id).to_owned(),
            subjects.agenda(id).to_owned(),
            subjects.subjects_text(id).to_owned(),
        ];
        let has = |word| texts.iter().any(|text| begins(text, word));
        (1980..=1989).contains(&vote.date().year()) && has("nuclear") && has("weapons")
    });
    assert!(slow.len() > 40, "{}", slow.len());
    let page = asked("nuclear weapons 1980s");
    // The whole list in the end: the page grows by what it says.
    wait_for_results(&page, slow.len());
    page.click("[data-page='search'] .more a").unwrap();
    page.until(
        "more rows",
        "return document.querySelectorAll('[data-results] > [data-symbol]').length === 40",
        &[],
    )
    .unwrap();
    page.back().unwrap();
    page.until(
        "as many rows as before",
        "return document.querySelectorAll('[data-results] > [data-symbol]').length === 20",
        &[],
    )
    .unwrap();
    shows(page, &slow);
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn where_has_pakistan_stood_on_ukraine_since_2014() {
    let page = asked("Pakistan");
    page.click("[data-page='search'] a[href$='/country/PAK']")
        .unwrap();
    page.wait_for("[data-page='country'][data-country='PAK']")
        .unwrap();
    // All its records, counted here one by one.
    let pakistan = member("PAK");
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for id in archive().ids() {
        let position = archive().vote(id).position(pakistan);
        *counts.entry(position.word()).or_default() += 1;
    }
    counts.remove("not-a-member");
    let tally = page.tally();
    let tally: BTreeMap<&str, u64> = tally.iter().map(|(w, c)| (w.as_str(), *c)).collect();
    assert_eq!(tally, counts);
    page.end();
    // The votes on Ukraine since 2014, and its position in each.
    let page = asked("Pakistan:yes~no~abstain~novote topic:ukraine since 2014");
    let titles = Titles::read(pack("titles-en")).unwrap();
    let subjects = Subjects::read(pack("subjects")).unwrap();
    // As the table of topics has it.
    let words = ["ukrain", "crimea", "sevastopol", "chornobyl"];
    let slow = slowly(|vote| {
        let id = vote.id();
        let texts = [
            titles.get(id),
            subjects.agenda(id),
            subjects.subjects_text(id),
        ]
        .map(fold);
        let mut parts = texts.iter().flat_map(|text| text.split('-'));
        let on_it = parts.any(|part| words.iter().any(|word| part.starts_with(word)));
        on_it && vote.date().year() >= 2014 && vote.position(pakistan) != Position::NotMember
    });
    // Every vote of the two series of the table is among them.
    for id in ["ukraine", "crimea"] {
        for of in &archive().series_by_id(id).unwrap().votes {
            assert!(slow.contains(archive().vote(*of).symbol()));
        }
    }
    wait_for_results(&page, slow.len());
    page.wait_for("[data-asked='PAK']").unwrap();
    let body = "return [...document.querySelectorAll('[data-results] > [data-symbol]')]
        .map(e => [e.dataset.symbol, e.querySelector('[data-asked=PAK]').dataset.position])";
    let rows = page.script(body, Vec::new()).unwrap();
    for row in rows.as_array().unwrap() {
        let (symbol, word) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
        assert_eq!(vote(symbol).positions["PAK"], word, "{symbol}");
    }
    shows(page, &slow);
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn who_moved_between_march_and_october_2022() {
    let page = asked("session:ES-11 year:2022");
    wait_for_results(&page, 5);
    page.click("[data-page='search'] a[href*='/series?votes=']")
        .unwrap();
    page.wait_for("[data-page='series']").unwrap();
    page.click("[data-page='series'] a[href*='/compare/']")
        .unwrap();
    page.wait_for("[data-page='compare']").unwrap();
    // From the last of the five to the one of October.
    page.click("[data-choose='second'] input").unwrap();
    page.press("A/RES/ES-11/4").unwrap();
    page.press(ENTER).unwrap();
    page.until(
        "the comparison",
        "return location.pathname.endsWith('/compare/A-RES-ES-11-1/A-RES-ES-11-4')",
        &[],
    )
    .unwrap();
    let (march, october) = (vote("A/RES/ES-11/1"), vote("A/RES/ES-11/4"));
    let mut slow: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (code, from) in &march.positions {
        let to = &october.positions[code];
        if from != to {
            slow.insert(code.clone(), (from.clone(), to.clone()));
        }
    }
    let changed = |page: &Page| -> BTreeMap<String, (String, String)> {
        page.wait_for("[data-changed]").unwrap();
        let body = "return [...document.querySelectorAll('[data-changed]')]
            .map(e => [e.dataset.changed, e.dataset.from, e.dataset.to])";
        let rows = page.script(body, Vec::new()).unwrap();
        let text = |row: &Value, at: usize| row[at].as_str().unwrap().to_owned();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| (text(row, 0), (text(row, 1), text(row, 2))))
            .collect()
    };
    assert_eq!(changed(&page), slow);
    assert_eq!(
        slow["IRQ"],
        ("abstained".to_owned(), "in-favour".to_owned())
    );
    // Nobody else is drawn as having moved.
    page.wait_for(".maps svg .toward").unwrap();
    let drawn = "return [...document.querySelectorAll('.maps .toward, .maps .away, .maps .aside')]
        .map(e => e.closest('[data-member]')).filter(Boolean).map(e => e.dataset.member).sort()";
    let drawn = page.script(drawn, Vec::new()).unwrap();
    let codes: Vec<&String> = slow.keys().collect();
    assert_eq!(drawn, json!(codes));
    let again = afresh(&page);
    assert_eq!(changed(&again), slow);
    again.end();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn agreement_over_a_span_is_that_of_a_slow_count() {
    let page = Page::open("country/PAK?from=2014&to=2020&with=IND");
    page.wait_for("[data-agreement='IND']").unwrap();
    // A vote filed under several symbols counts once; three records do not say who voted how.
    let mut seen = HashSet::new();
    let votes: Vec<RecordedVote> = archive()
        .ids()
        .map(|id| archive().vote(id))
        .filter(|vote| (2014..=2020).contains(&vote.date().year()))
        .filter(|vote| {
            let positions: Vec<_> = vote.positions().collect();
            seen.insert((vote.date(), vote.base_symbol(), positions))
        })
        .collect();
    let cast = |position: Position| {
        [Position::InFavour, Position::Against, Position::Abstained].contains(&position)
    };
    for code in ["IND", "USA", "TUV"] {
        let both = votes.iter().filter_map(|vote| {
            let pair = [member("PAK"), member(code)].map(|of| vote.position(of));
            pair.iter().all(|of| cast(*of)).then_some(pair)
        });
        let pairs: Vec<[Position; 2]> = both.collect();
        let same = pairs.iter().filter(|[one, other]| one == other).count();
        let row = format!("[data-agreement='{code}']");
        let told = page.attribute(&row, "data-votes").unwrap();
        assert_eq!(told, pairs.len().to_string(), "{code}");
        let value: f64 = page.attribute(&row, "data-value").unwrap().parse().unwrap();
        let slow = same as f64 / pairs.len() as f64;
        assert!((value - slow).abs() < 1e-4, "{code}: {value} for {slow}");
    }
    // The map has a mark for every member of the span's last day, each once.
    page.wait_for(".maps svg [data-member='IND']").unwrap();
    assert_eq!(page.count(".maps svg [data-member]").unwrap(), 193);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn twin_maps_zoom_together_and_the_region_is_in_the_address() {
    let page = Page::open("compare/A-RES-ES-11-1/A-RES-ES-11-6");
    let twins = ".map-sheets.columns .figure-view";
    page.wait_for(&format!("{twins} [data-member='IRQ']"))
        .unwrap();
    // Each map has every member of its day once, where the record has it.
    for (at, symbol) in ["A/RES/ES-11/1", "A/RES/ES-11/6"].into_iter().enumerate() {
        let body = "return [...document.querySelectorAll(arguments[0])[arguments[1]]
            .querySelectorAll('svg [data-member]')].map(e => [e.dataset.member, e.dataset.position])";
        let marks = page.script(body, vec![json!(twins), json!(at)]).unwrap();
        let text = |mark: &Value, at: usize| mark[at].as_str().unwrap().to_owned();
        let marks = marks.as_array().unwrap();
        let shown: BTreeMap<_, _> = marks.iter().map(|m| (text(m, 0), text(m, 1))).collect();
        assert_eq!(marks.len(), shown.len());
        assert_eq!(shown, vote(symbol).positions, "{symbol}");
    }
    // The second of the two sets of buttons is the twins'.
    let closer = "document.querySelectorAll('.maps')[1].querySelector('.zoom-button').click()";
    page.script(closer, Vec::new()).unwrap();
    let zoomed = "return document.querySelectorAll(arguments[0] + '.zoomed').length === 2";
    page.until("both closer", zoomed, &[json!(twins)]).unwrap();
    page.click(".maps .pill:nth-child(2)").unwrap();
    page.until(
        "the region in the address",
        "return location.search === '?region=africa'",
        &[],
    )
    .unwrap();
    page.end();
}
