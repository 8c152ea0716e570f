//! Names of members on a day: no two are alike, and those of several votes are of the last.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

use rollcall::Archive;
use std::collections::HashSet;

fn archive() -> Archive {
    Archive::embedded().unwrap()
}

#[test]
fn no_two_members_of_a_day_have_the_same_name() {
    let archive = archive();
    let mut last = None;
    for vote in archive.ids().map(|id| archive.vote(id)) {
        let date = vote.date();
        if last.replace(date) == Some(date) {
            continue;
        }
        let (mut names, mut labels) = (HashSet::new(), HashSet::new());
        for (member, _) in vote.positions() {
            let name = archive.name_on(member, date);
            assert!(names.insert(name), "two members are {name} on {date}");
            let label = archive.label_on(member, date);
            let own = archive.member(member);
            let today = !archive.had_another_name_on(member, date);
            let expected = if today { own.label.as_str() } else { name };
            assert_eq!(label, expected, "{date}");
            assert!(labels.insert(label), "two members are {label} on {date}");
        }
    }
}

#[test]
fn a_member_over_several_votes_has_its_name_in_the_last_of_them() {
    let archive = archive();
    let code = |code: &str| archive.member_by_code(code).unwrap();
    let vote = |symbol: &str| match archive.find(symbol) {
        rollcall::Found::One(id) => id,
        other => panic!("{symbol}: {other:?}"),
    };
    let votes = [vote("A/RES/2758(XXVI)"), vote("A/RES/3379(XXX)")];
    assert_eq!(
        archive.label_in(code("CHN"), &votes[..1]),
        "China (Republic of China)"
    );
    assert_eq!(archive.label_in(code("CHN"), &votes), "China");
    assert_eq!(archive.label_in(code("MMR"), &votes), "Burma");
    assert_eq!(archive.name_in(code("COD"), &votes), "Zaire");
    // It held no seat in either.
    assert_eq!(archive.name_in(code("KAZ"), &votes), "Kazakhstan");
    assert_eq!(archive.label_in(code("KAZ"), &[]), "Kazakhstan");
}
