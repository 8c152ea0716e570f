//! One vote, member by member, against the archive.

use crate::support::{archive, vote, Page, VOTE};
use chromium::{json, Value};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn all_positions_of_the_vote_of_february_2023_are_those_of_the_archive() {
    let record = vote("A/RES/ES-11/6");
    assert_eq!(record.positions.len(), 193);
    let page = Page::open(VOTE);
    page.shows(&record);
    let tally = page.tally();
    let told = ["in-favour", "against", "abstained", "did-not-vote"].map(|word| tally[word]);
    assert_eq!(told, [141, 7, 32, 13]);
    assert_eq!(page.positions()["PAK"], "abstained");
    assert_eq!(page.positions()["TUV"], "in-favour");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn next_and_previous_follow_the_table() {
    let record = vote("A/RES/ES-11/6");
    let rollcall::Found::One(id) = archive().find(&record.symbol) else {
        panic!("one vote has this symbol");
    };
    let next = archive().vote(id).next().unwrap();
    let page = Page::open(VOTE);
    page.map();
    page.click("a[rel='next']").unwrap();
    page.shows(&crate::support::DayRecord::of(next));
    page.click("a[rel='prev']").unwrap();
    page.shows(&record);
    page.back().unwrap();
    page.shows(&crate::support::DayRecord::of(next));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_list_behind_the_back_button_names_each_page() {
    let page = Page::open(VOTE);
    let named = |path: &str| {
        // A page has the site's name for a title, then its symbol, until its own is there.
        let body = "return location.pathname.endsWith(arguments[0])
            && document.title !== 'Plenary' && !document.title.includes('A/RES')
            && document.title";
        page.until("the title", body, &[json!(path)]).unwrap()
    };
    let first = named("A-RES-ES-11-6");
    page.click("a[rel='next']").unwrap();
    let second = named("A-RES-77-284");
    assert_ne!(first, second);
    let steps = page
        .command("Page.getNavigationHistory", json!({}))
        .unwrap();
    let titles: Vec<&Value> = steps["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| &step["title"])
        .collect();
    assert_eq!(titles[titles.len() - 2..], [&first, &second]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_record_without_positions_says_so_instead_of_a_result() {
    for symbol in ["A/RES/39/28A", "A/RES/39/28B", "A/RES/43/62"] {
        let record = vote(symbol);
        // The record lists every member without a vote.
        assert_eq!(record.tally["did-not-vote"], record.positions.len() as u64);
        let page = Page::open(&record.path);
        page.at_vote(&record.symbol);
        let words = page.words();
        assert!(
            !words.contains("Adopted: 0") && !words.contains("none voted"),
            "{words}"
        );
        let said = "it does not say who voted how";
        assert!(words.contains(said), "{words}");
        // The card says it too, in sight.
        page.go(&format!("{}?embed=1", record.path));
        page.wait_for(".embed-card [data-figure][data-ready]")
            .unwrap();
        let seen = "return [...document.querySelectorAll('.embed-card .hint')]
            .filter(line => line.checkVisibility()).map(line => line.textContent).join(' ')";
        let seen = page.script(seen, Vec::new()).unwrap();
        assert!(seen.as_str().unwrap().contains(said), "{seen}");
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_landmark_vote_has_its_common_name() {
    let page = Page::open(&vote("A/RES/377(V)[A-C]").path);
    assert_eq!(page.text(".vote-meta strong").unwrap(), "Uniting for Peace");
    page.go(VOTE);
    page.map();
    assert_eq!(page.count(".vote-meta strong").unwrap(), 0);
    page.end();
}
