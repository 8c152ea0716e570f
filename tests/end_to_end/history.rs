//! Votes of other days, with the members of the day.

use crate::support::{archive, vote, DayRecord, Page};
use rollcall::VoteId;

/// The first and the last vote of a year.
fn of_year(year: i32) -> [VoteId; 2] {
    let votes: Vec<VoteId> = archive()
        .ids()
        .filter(|id| archive().vote(*id).date().year() == year)
        .collect();
    [votes[0], *votes.last().unwrap()]
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn votes_of_five_years_show_the_members_of_their_day() {
    let page = Page::open("");
    for year in [1946, 1963, 1971, 1990, 2011] {
        for id in of_year(year) {
            let record = DayRecord::of(id);
            page.go(&record.path);
            page.shows(&record);
        }
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn former_members_are_there_and_later_ones_are_not() {
    let first = DayRecord::of(of_year(1946)[0]);
    assert!(first.positions.contains_key("SUN") && !first.positions.contains_key("PAK"));
    let page = Page::open(&first.path);
    page.shows(&first);
    let china = vote("A/RES/2758(XXVI)");
    page.go(&china.path);
    page.shows(&china);
    assert_eq!(page.tally()["in-favour"], 76);
    assert_eq!(page.positions()["CSK"], "in-favour");
    page.end();
}
