//! The questions, in the words of those who ask.

use super::{afresh, asked, member, pack, shows, slowly, wait_for_results, ENTER};
use crate::support::{archive, vote, Page};
use chromium::{json, Value};
use rollcall::search::fold;
use rollcall::{Position, Subjects, Titles};
use std::collections::BTreeMap;

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
    // All its votes, counted here one by one.
    let pakistan = member("PAK");
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for id in archive().counted().iter() {
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
fn a_question_as_it_is_asked_leads_to_the_members_positions() {
    let page = asked("where has Pakistan stood on Ukraine since 2014?");
    let offer = ".search-rest a[href*='search'][href*='PAK'][href*='novote']";
    page.wait_for(offer).unwrap();
    assert!(page.count(".search-rest a[href$='/country/PAK']").unwrap() > 0);
    page.click(offer).unwrap();
    page.wait_for("[data-results] [data-asked='PAK']").unwrap();
    let count: usize = page
        .attribute("[data-results]", "data-results")
        .unwrap()
        .parse()
        .unwrap();
    assert!(count > 20, "{count}");
    page.end();
}
