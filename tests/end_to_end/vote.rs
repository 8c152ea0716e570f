//! One vote, member by member, against the archive.

use crate::support::{archive, vote, Copy, Page, VOTE};
use chromium::{json, Settings, Value};
use figure::{captions, Library};
use words::Words;

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
        // Nothing that looks like a result: no bar, no counts, no map, no list of members, no code of a frame.
        let drawn = ".tally-bar, .chips, [data-tally], [data-figure], [data-member], .name-list, [data-share='embed']";
        assert_eq!(page.count(&format!("main :is({drawn})")).unwrap(), 0);
        assert_eq!(page.count("[data-share='link']").unwrap(), 1);
        // The card says it too, in sight.
        page.go(&format!("{}?embed=1", record.path));
        page.wait_for(".embed-card .notes").unwrap();
        let seen = "return [...document.querySelectorAll('.embed-card .hint')]
            .filter(line => line.checkVisibility()).map(line => line.textContent).join(' ')";
        let seen = page.script(seen, Vec::new()).unwrap();
        assert!(seen.as_str().unwrap().contains(said), "{seen}");
        assert_eq!(page.count(&format!(".embed-card :is({drawn})")).unwrap(), 0);
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_landmark_vote_has_its_common_name() {
    let page = Page::open(&vote("A/RES/377(V)[A-C]").path);
    assert_eq!(page.text(".vote-meta strong").unwrap(), "Uniting for Peace");
    page.go(&vote("A/RES/ES-11/5").path);
    page.map();
    assert_eq!(page.count(".vote-meta strong").unwrap(), 0);
    page.end();
}

/// What stands out in a vote, as the page says it of exactly this one.
fn standing_out(page: &Page, slug: &str) -> Value {
    let body = "const place = document.querySelector('plenary-words:not([data-coming]), section.standing-out');
        const vote = document.querySelector('[data-page=vote] a[rel=next]') && location.pathname;
        return vote?.endsWith(arguments[0]) && place && { seen: place.checkVisibility(),
            lines: [...place.querySelectorAll('li')].map(line => line.textContent) }";
    page.until(slug, body, &[json!(slug)]).unwrap()
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn both_programs_say_what_stands_out() {
    let library = Library::embedded().unwrap();
    let expected = |slug: &str| {
        // A slug that several votes share is no address of one.
        let rollcall::Found::One(id) = library.archive.find(slug) else {
            return Value::Null;
        };
        let lines = captions::standing_out(&library, library.archive.vote(id), Words::default());
        json!({ "seen": !lines.is_empty(), "lines": lines })
    };
    let (vote, next) = ("A-RES-ES-11-6", "A-RES-77-284");
    let page = Page::open(VOTE);
    page.map();
    assert_eq!(page.count("plenary-words").unwrap(), 1);
    assert_eq!(standing_out(&page, vote), expected(vote));
    assert_ne!(expected(next), expected(vote));
    page.click("a[rel='next']").unwrap();
    assert_eq!(standing_out(&page, next), expected(next));
    page.click("a[rel='prev']").unwrap();
    assert_eq!(standing_out(&page, vote), expected(vote));
    // A vote in which nothing does.
    let mut slugs = library
        .archive
        .ids()
        .map(|id| library.archive.vote(id).slug());
    let quiet = slugs.find(|slug| expected(slug)["seen"] == false).unwrap();
    page.go(&format!("vote/{quiet}"));
    assert_eq!(standing_out(&page, &quiet), expected(&quiet));
    page.go(&format!("{VOTE}#names"));
    page.wait_for("section.standing-out").unwrap();
    assert_eq!(standing_out(&page, vote), expected(vote));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn without_the_file_of_its_words_a_vote_has_its_title_from_the_pack() {
    let copy = Copy::of_site();
    for entry in std::fs::read_dir(copy.folder().join("packs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            std::fs::remove_file(path).unwrap();
        }
    }
    let site = copy.serve();
    let page = Page::at(&Settings::default(), &format!("{}{VOTE}", site.url()));
    page.shows(&vote("A/RES/ES-11/6"));
    let none = json!({ "seen": false, "lines": [] });
    assert_eq!(standing_out(&page, "A-RES-ES-11-6"), none);
    let title = "return document.querySelector('h1').innerText.startsWith('Principles of the')";
    page.until("the title", title, &[]).unwrap();
}

/// In the groups of the day, and in those of today where there were none yet.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_first_page_shows_how_the_regional_groups_voted() {
    let archive = archive();
    for symbol in ["A/RES/ES-11/6", "A/RES/181(II)[A]", "A/RES/2758(XXVI)"] {
        let record = vote(symbol);
        let rollcall::Found::One(id) = archive.find(symbol) else {
            panic!("{symbol} is one vote");
        };
        let mut expected = Vec::new();
        for bloc in archive.vote(id).by_region(archive) {
            let tally = bloc.tally;
            let figures = [tally.in_favour, tally.against, tally.abstained];
            expected.push(json!([
                captions::bloc_name(bloc.kind, Words::default()),
                captions::bloc_facts(&bloc, Words::default()).join(", "),
                figures.map(|count| count.to_string()).join("–"),
                format!("{} did not vote", tally.did_not_vote),
            ]));
        }
        assert!(expected.len() >= 5);
        let page = Page::open(&record.path);
        page.map();
        let rows = "return [...document.querySelectorAll('.region-bars li')].map(row =>
            ['strong', '.hint', '.figures', '.figures-rest'].map(part => row.querySelector(part).textContent))";
        assert_eq!(page.script(rows, Vec::new()).unwrap(), json!(expected));
        let early = page.words().contains("laid down on 17 December 1963");
        assert_eq!(
            early,
            !rollcall::Archive::has_regional_groups(archive.vote(id).date())
        );
        page.end();
    }
}
