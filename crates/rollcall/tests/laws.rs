//! What holds for every vote of the archive.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(not(feature = "empty-packs"))]

use std::collections::{BTreeMap, HashSet};

use rollcall::{Archive, Date, Found, Position, Source, Tally};

fn archive() -> Archive {
    Archive::embedded().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_archive_is_whole() {
    let archive = archive();
    assert_eq!(archive.len(), 5_709);
    assert_eq!(archive.positions_total(), 950_186);
    assert_eq!(archive.members().len(), 202);
    assert_eq!(archive.members().iter().filter(|m| !m.former).count(), 193);
    assert_eq!(archive.groups().len(), 41);
    assert_eq!(archive.seats().len(), 108);
    assert_eq!(archive.series().len(), 49);
    assert_eq!(archive.landmarks().len(), 86);
    let memberships: usize = archive.groups().iter().map(|g| g.memberships.len()).sum();
    assert_eq!(memberships, 1_196);
    let newest = archive.vote(archive.newest().unwrap());
    assert_eq!(newest.date(), day("2026-06-04"));
    assert_eq!(newest.next(), None);
}

#[test]
fn positions_add_up_to_the_members_of_the_day() {
    let archive = archive();
    let mut all = 0;
    for id in archive.ids() {
        let vote = archive.vote(id);
        let mut counted = Tally::default();
        for (_, position) in vote.positions() {
            match position {
                Position::InFavour => counted.in_favour += 1,
                Position::Against => counted.against += 1,
                Position::Abstained => counted.abstained += 1,
                Position::DidNotVote => counted.did_not_vote += 1,
                Position::NotMember => panic!("{} lists a non-member", vote.symbol()),
            }
        }
        let tally = vote.tally();
        counted.not_a_member = tally.not_a_member;
        assert_eq!(tally, counted, "{}", vote.symbol());
        assert_eq!(usize::from(tally.members()), vote.positions().count());
        all += usize::from(tally.members());
    }
    assert_eq!(all, 950_186);
}

#[test]
fn members_are_listed_from_admission_to_the_end_of_the_seat() {
    let archive = archive();
    let mut early: BTreeMap<&str, usize> = BTreeMap::new();
    for id in archive.ids() {
        let vote = archive.vote(id);
        let date = vote.date();
        for member in vote.early_rows() {
            let code = archive.member(member).code.as_str();
            *early.entry(code).or_default() += 1;
            assert_eq!(vote.position(member), Position::DidNotVote);
        }
        for member in archive.member_ids() {
            let listed = vote.position(member) != Position::NotMember;
            let member = archive.member(member);
            let over = member.ended.is_some_and(|ended| date > ended);
            assert!(!(listed && over), "{} in {}", member.code, vote.symbol());
            let away = match member.code.as_str() {
                "SYR" => (day("1958-02-22")..day("1961-10-13")).contains(&date),
                "IDN" => (day("1965-01-21")..day("1966-09-28")).contains(&date),
                _ => false,
            };
            if date > member.code_from && !over && !away {
                assert!(listed, "{} not in {} of {date}", member.code, vote.symbol());
            }
        }
    }
    let expected = [("ARE", 1), ("DMA", 6), ("JPN", 7), ("MNG", 1), ("WSM", 1)];
    assert_eq!(early, BTreeMap::from(expected));
}

#[test]
fn three_records_have_no_positions_and_four_are_derived() {
    let archive = archive();
    let symbols = |keep: &dyn Fn(rollcall::RecordedVote<'_>) -> bool| -> Vec<String> {
        archive
            .ids()
            .map(|id| archive.vote(id))
            .filter(|vote| keep(*vote))
            .map(|vote| vote.symbol().to_owned())
            .collect()
    };
    assert_eq!(
        symbols(&|vote| !vote.has_positions()),
        ["A/RES/39/28A", "A/RES/39/28B", "A/RES/43/62"]
    );
    assert_eq!(
        symbols(&|vote| vote.derived()),
        [
            "A/RES/56/152",
            "A/RES/ES-11/9",
            "A/RES/80/84A",
            "A/RES/80/84B"
        ]
    );
    assert_eq!(
        symbols(&|vote| vote.source() == Source::DigitalLibrary).len(),
        5_539
    );
}

#[test]
fn a_vote_filed_under_several_symbols_counts_once() {
    let archive = archive();
    let mut groups: BTreeMap<_, usize> = BTreeMap::new();
    for id in archive.ids() {
        let first = archive.vote(id).distinct_key();
        assert_eq!(archive.vote(first).distinct_key(), first);
        *groups.entry(first).or_default() += 1;
    }
    assert_eq!(groups.len(), 5_637);
    assert_eq!(groups.values().filter(|size| **size > 1).count(), 33);
}

#[test]
fn slugs_never_collide_and_lead_back() {
    let archive = archive();
    let mut slugs = HashSet::new();
    for id in archive.ids() {
        let vote = archive.vote(id);
        assert!(slugs.insert(vote.slug().to_lowercase()), "{}", vote.slug());
        if id.0 % 29 == 0 {
            assert_eq!(archive.find(&vote.slug().to_lowercase()), Found::One(id));
            assert_eq!(archive.find(vote.symbol()), Found::One(id));
        }
    }
    for id in archive.ids().skip(1) {
        let vote = archive.vote(id);
        let before = archive.vote(vote.previous().unwrap());
        assert_eq!(before.next(), Some(id));
        assert!(before.date() <= vote.date());
    }
}

#[test]
fn members_without_a_seat_are_counted_through_the_codes_they_continue() {
    let archive = archive();
    let not_members = |symbol: &str| match archive.find(symbol) {
        Found::One(id) => archive.vote(id).tally().not_a_member,
        other => panic!("{symbol}: {other:?}"),
    };
    assert_eq!(not_members("377(V)[A-C]"), 135);
    assert_eq!(not_members("ES-11/6"), 0);
    let heir = |code: &str| {
        let heir = archive.heir(archive.member_by_code(code).unwrap());
        heir.map(|heir| archive.member(heir).code.as_str())
    };
    for (code, expected) in [
        ("SUN", Some("RUS")),
        ("GER", Some("DEU")),
        ("SCG", Some("SRB")),
        ("YUG", Some("SRB")),
        ("EAT", Some("TZA")),
        ("CSK", None),
        ("DDR", None),
        ("FRA", Some("FRA")),
    ] {
        assert_eq!(heir(code), expected, "{code}");
    }
}

#[test]
fn every_seat_of_a_vote_has_one_row_and_no_piece_is_claimed_twice() {
    let archive = archive();
    let with_rows: HashSet<_> = archive.seats().iter().map(|seat| seat.member).collect();
    let mut last = None;
    for vote in archive.ids().map(|id| archive.vote(id)) {
        let date = vote.date();
        // The members of one day are the same in all its votes.
        if last.replace(date) == Some(date) {
            continue;
        }
        let early: Vec<_> = vote.early_rows().collect();
        let mut claimed = HashSet::new();
        for (member, _) in vote.positions() {
            let rows = archive
                .seats()
                .iter()
                .filter(|seat| seat.member == member && seat.holds_on(date))
                .count();
            if with_rows.contains(&member) && !early.contains(&member) {
                assert_eq!(rows, 1, "{} {date}", archive.member(member).code);
            }
            for piece in archive.pieces_on(member, date) {
                assert!(claimed.insert(piece), "{piece} {date}");
            }
        }
    }
}

#[test]
fn names_are_those_of_the_time() {
    let archive = archive();
    let code = |code: &str| archive.member_by_code(code).unwrap();
    assert_eq!(archive.name_on(code("BEN"), day("1970-01-01")), "Dahomey");
    assert_eq!(
        archive.label_on(code("BFA"), day("1970-01-01")),
        "Upper Volta"
    );
    assert_eq!(archive.name_on(code("BEN"), day("2020-01-01")), "Benin");
    assert_eq!(archive.label_on(code("PAK"), day("2020-01-01")), "Pakistan");
    assert_eq!(archive.pieces_on(code("FRA"), day("2020-01-01")), ["FRA"]);
    assert_eq!(
        archive.pieces_on(code("CHN"), day("1960-01-01")),
        ["CHN", "TWN"]
    );
    let seat = archive.seat(code("CHN"), day("1960-01-01")).unwrap();
    assert_eq!(
        (seat.name.as_str(), seat.detail.as_str()),
        ("China", "seat held by the Republic of China")
    );
    for member in archive.member_ids() {
        assert!(archive.member(member).label.chars().count() <= 20);
    }
    // The holder that was followed by another is named with the seat; two Congos are told apart.
    for (of, on, name) in [
        ("CHN", "1950-01-01", "China (Republic of China)"),
        ("CHN", "1971-10-25", "China (Republic of China)"),
        ("CHN", "1971-10-26", "China"),
        ("CHN", "2020-01-01", "China"),
        ("COD", "1962-01-01", "Congo (Leopoldville)"),
        ("COG", "1962-01-01", "Congo (Brazzaville)"),
        ("COD", "1980-01-01", "Zaire"),
        ("COG", "1980-01-01", "Congo"),
        ("EGY", "1965-01-01", "United Arab Republic"),
        ("PAK", "1960-01-01", "Pakistan"),
    ] {
        assert_eq!(archive.name_on(code(of), day(on)), name, "{of} {on}");
    }
    assert_eq!(
        archive.label_on(code("CHN"), day("1960-01-01")),
        "China (Republic of China)"
    );
    assert!(archive.had_another_name_on(code("COD"), day("1980-01-01")));
    assert!(!archive.had_another_name_on(code("PAK"), day("1980-01-01")));
}

#[test]
fn groups_have_the_members_that_they_state() {
    let archive = archive();
    let today = day("2026-06-04");
    for (id, expected) in [
        ("p5", 5),
        ("rg_africa", 54),
        ("rg_asia_pacific", 54),
        ("rg_eastern_europe", 23),
        ("rg_grulac", 33),
        ("rg_weog", 29),
    ] {
        let group = archive.group_by_id(id).unwrap();
        assert_eq!(archive.group_members(group, today).len(), expected, "{id}");
    }
    for member in archive.members().iter().filter(|m| !m.former) {
        let Some(group) = member.group else { continue };
        let group = archive.group_by_id(group.group_id()).unwrap();
        let id = archive.member_by_code(&member.code).unwrap();
        assert!(
            archive.group_members(group, today).contains(&id),
            "{}",
            member.code
        );
    }
    assert!(archive.group_by_id("nobody").is_none());
}

#[test]
fn ids_from_elsewhere_are_answered() {
    let archive = archive();
    let beyond = archive.vote(rollcall::VoteId(u32::MAX));
    assert_eq!(Some(beyond.id()), archive.newest());
    assert_eq!(archive.member(rollcall::MemberId(u8::MAX)).code, "ZWE");
    assert_eq!(
        beyond.position(rollcall::MemberId(u8::MAX)),
        Position::NotMember
    );
    assert_eq!(archive.heir(rollcall::MemberId(u8::MAX)), None);
}
