//! Cut off after the page has loaded.

use crate::support::{archive, DayRecord, Page, VOTE};

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
