//! Cut off after the page has loaded.

use crate::support::{archive, vote, DayRecord, Page, VOTE};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn once_loaded_every_vote_opens_without_a_connection() {
    let page = Page::open(VOTE);
    page.map();
    page.offline(true).unwrap();
    let rollcall::Found::One(id) = archive().find("A/RES/ES-11/6") else {
        panic!("one vote has this symbol");
    };
    let mut vote = archive().vote(id);
    for _ in 0..3 {
        let next = vote.next().unwrap();
        page.click("a[rel='next']").unwrap();
        page.shows(&DayRecord::of(next));
        vote = archive().vote(next);
    }
    page.end();
}

/// What the first program does not show has to be loaded.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_page_that_cannot_be_loaded_is_said_and_the_vote_stays() {
    let page = Page::open(VOTE);
    page.map();
    let hidden = "return document.querySelector('#no-connection').hidden";
    assert_eq!(page.script(hidden, Vec::new()).unwrap(), true);
    page.offline(true).unwrap();
    let url = page.url().unwrap();
    for way in [".app-header a", "#view-tiles", "[data-whole='groups']"] {
        page.script(
            "document.querySelector('#no-connection').hidden = true",
            Vec::new(),
        )
        .unwrap();
        page.click(way).unwrap();
        page.until("the sentence", &hidden.replace("return ", "return !"), &[])
            .unwrap();
        page.shows(&vote("A/RES/ES-11/6"));
        assert_eq!(page.url().unwrap(), url);
    }
    page.offline(false).unwrap();
    page.click("#view-tiles").unwrap();
    page.wait_for("[data-figure='tiles'][data-ready]").unwrap();
    page.end();
}
