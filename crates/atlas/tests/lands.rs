//! Seats through time: outlines, markers and tiles for every member of every vote.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use atlas::{Holder, Land};
use common::{packs, Packs};
use rollcall::Date;
use std::collections::BTreeSet;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The lands on the day of a vote.
fn on(packs: &Packs, date: &str) -> Vec<Land> {
    let date = day(date);
    let (date, members) = packs
        .days()
        .into_iter()
        .find(|(at, _)| *at >= date)
        .unwrap();
    packs.lands(&members, date)
}

fn holder(packs: &Packs, lands: &[Land], piece: &str) -> String {
    let piece = packs.world.piece(piece).unwrap();
    let land = lands
        .iter()
        .find(|land| land.pieces.contains(&piece))
        .unwrap();
    match land.holder {
        Holder::Seat(member) => packs.code(member).to_owned(),
        Holder::NotYet(member) => format!("not {}", packs.code(member)),
        Holder::Territory => String::new(),
    }
}

#[test]
fn every_piece_once_on_every_day_of_a_vote() {
    let packs = packs();
    let pieces = packs.world.pieces().count();
    for (date, members) in packs.days() {
        let lands = packs.lands(&members, date);
        let all: Vec<_> = lands.iter().flat_map(|land| &land.pieces).collect();
        assert_eq!(all.len(), pieces, "{date}");
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), pieces, "{date}");
        let seats: Vec<_> = lands.iter().filter_map(Land::seat).collect();
        assert_eq!(seats, members, "{date}");
        let claimed: Vec<&str> = members
            .iter()
            .flat_map(|member| packs.archive.pieces_on(*member, date))
            .collect();
        assert_eq!(
            claimed.iter().collect::<BTreeSet<_>>().len(),
            claimed.len(),
            "{date}"
        );
    }
}

#[test]
fn every_member_of_every_vote_has_an_outline_and_a_tile() {
    let packs = packs();
    for (date, members) in packs.days() {
        for land in packs
            .lands(&members, date)
            .iter()
            .filter(|land| land.seat().is_some())
        {
            let drawn = !packs.world.outline(&land.pieces).rings.is_empty();
            assert!(
                drawn || packs.places.marker(&land.code).is_some(),
                "{date} {}",
                land.code
            );
            assert!(
                packs.places.tile(&land.code).is_some(),
                "{date} {}",
                land.code
            );
        }
        let codes: Vec<&str> = members.iter().map(|member| packs.code(*member)).collect();
        let tiles = packs.places.tiles_of(&codes);
        assert_eq!(tiles.len(), codes.len());
        assert!(
            tiles
                .iter()
                .all(|tile| tile.part < tile.parts && tile.parts <= 2),
            "{date}"
        );
    }
}

#[test]
fn the_world_of_1950() {
    let packs = packs();
    let lands = on(&packs, "1950-11-03");
    for (piece, expected) in [
        ("KAZ", "SUN"),
        ("EST", "SUN"),
        ("UKR", "UKR"),
        ("TWN", "CHN"),
        ("BGD", "PAK"),
        ("SVK", "CSK"),
        ("XKX", "YUG"),
        ("ERI", "not ERI"),
        ("FRG", "not DEU"),
        ("DDR", "not DEU"),
        ("YAR", "YEM"),
        ("YMD", ""),
        ("IDN", "IDN"),
        ("IDP", ""),
        ("MYB", "not MYS"),
        ("GRL", ""),
        ("HKG", ""),
        ("ESH", ""),
    ] {
        assert_eq!(holder(&packs, &lands, piece), expected, "{piece}");
    }
}

#[test]
fn seats_that_came_together_and_parted() {
    let packs = packs();
    for (date, piece, expected) in [
        ("1947-04-28", "PAK", "IND"),
        ("1960-09-20", "SYR", "EGY"),
        ("1961-11-01", "SYR", "SYR"),
        ("1963-12-16", "EAZ", "EAZ"),
        ("1963-12-16", "TZA", "EAT"),
        ("1965-11-05", "EAZ", "TZA"),
        ("1964-01-01", "MYB", "MYS"),
        ("1965-12-01", "IDN", "not IDN"),
        ("1969-12-01", "YMD", "YMD"),
        ("1971-10-25", "TWN", "CHN"),
        ("1971-11-01", "TWN", ""),
        ("1989-12-01", "FRG", "GER"),
        ("1989-12-01", "DDR", "DDR"),
        ("1990-11-01", "DDR", "DEU"),
        ("1992-08-25", "XKX", "YUG"),
        ("1992-08-25", "HRV", "HRV"),
        ("1992-08-25", "KAZ", "KAZ"),
        ("1998-01-01", "HKG", "CHN"),
        ("2005-01-01", "XKX", "SCG"),
        ("2008-10-01", "XKX", ""),
        ("2011-06-01", "SSD", "SDN"),
        ("2023-02-23", "SSD", "SSD"),
        ("2023-02-23", "PSE", ""),
        ("2023-02-23", "VAT", ""),
    ] {
        let lands = on(&packs, date);
        assert_eq!(holder(&packs, &lands, piece), expected, "{date} {piece}");
    }
}

/// Whatever the vote, a piece that no member holds has a name for its tooltip.
#[test]
fn every_territory_has_a_name() {
    let packs = packs();
    let mut nameless = BTreeSet::new();
    for (_, lands) in packs.maps() {
        for land in lands.iter().filter(|land| land.holder == Holder::Territory) {
            if packs.places.territory(&land.code).is_none() {
                nameless.insert(land.code.clone());
            }
        }
    }
    assert_eq!(nameless, BTreeSet::new());
}

#[test]
fn dashed_lines_follow_the_date() {
    let packs = packs();
    let between = |date: &str| -> BTreeSet<String> {
        let lands = on(&packs, date);
        let lines = packs.world.disputed_on(&lands, day(date));
        lines
            .map(|line| line.between.map(|piece| packs.world.code(piece)).join("-"))
            .collect()
    };
    assert!(!between("1946-12-01").contains("IND-PAK"));
    assert!(between("1950-11-03").contains("IND-PAK"));
    assert!(!between("2005-01-01").contains("SRB-XKX"));
    let today = between("2023-02-23");
    for pair in [
        "ESH-MAR", "IND-CHN", "IND-PAK", "ISR-SYR", "SDN-SSD", "SRB-XKX",
    ] {
        assert!(today.contains(pair), "{pair} in {today:?}");
    }
}

#[test]
fn borders_stand_between_lands_and_not_within_them() {
    let packs = packs();
    let length = |date: &str| packs.world.borders(&on(&packs, date)).concat().len();
    let (soviet, today) = (length("1989-12-01"), length("2023-02-23"));
    // The Soviet Union, Yugoslavia and Czechoslovakia had no borders inside.
    assert!(soviet < today, "{soviet} < {today}");
    // Coasts are most of all lines and are left out.
    let every: usize = packs
        .world
        .pieces()
        .map(|piece| packs.world.outline(&[piece]).path_in_eighths().len())
        .sum();
    assert!(today * 3 < every, "{today} of {every}");
    let lone: Vec<Land> = on(&packs, "2023-02-23")
        .into_iter()
        .filter(|land| land.code == "AUS")
        .collect();
    assert!(packs.world.borders(&lone).is_empty());
}
