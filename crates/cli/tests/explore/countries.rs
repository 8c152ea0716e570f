//! A member's record, and how often two members agree.

use crate::table::{counted, library, rows, Row};
use crate::{member, vote};
use rollcall::{AgreementMeasure, MemberId, Position, VoteSet};

#[test]
fn countries_are_counted_as_in_the_table() {
    let library = library();
    let rows = rows(&library);
    let counted = counted(&rows);
    for code in ["PAK", "USA", "RUS", "SUN", "SSD", "DDR", "TUV"] {
        let record = library.archive.country(member(&library, code));
        let own = |row: &Row| seat(row, code);
        for (position, letter) in Position::ALL.into_iter().zip("YNAX.".chars()) {
            let slow = counted.iter().filter(|row| own(row) == letter).count();
            assert_eq!(
                usize::from(record.tally.get(position)),
                slow,
                "{code} {letter}"
            );
        }
        let alone = |row: &&&Row| "YNA".contains(own(row)) && row.count(own(row)) == 1;
        assert_eq!(
            usize::from(record.alone),
            counted.iter().filter(alone).count(),
            "{code}"
        );
        for (year, counts) in library.archive.positions_by_year(member(&library, code)) {
            let slow = |letter| {
                let is = |row: &&&Row| row.year() == year && own(row) == letter;
                counted.iter().filter(is).count() as u16
            };
            assert_eq!(counts, ['Y', 'N', 'A', 'X'].map(slow), "{code} {year}");
        }
    }
    assert_eq!(library.archive.counted().count(), counted.len());
}

/// Where a member, or the Soviet Union before Russia, stood.
fn seat(row: &Row, code: &str) -> char {
    match (code, row.letter(code)) {
        ("RUS", '.') => row.letter("SUN"),
        (_, letter) => letter,
    }
}

#[test]
fn the_loneliest_votes_come_first() {
    let library = library();
    let archive = &library.archive;
    let usa = member(&library, "USA");
    let votes = archive.loneliest(usa, 40);
    assert_eq!(votes.len(), 40);
    assert!(votes.windows(2).all(|pair| pair[0].1 <= pair[1].1));
    for (vote, others) in votes {
        let position = archive.vote(vote).position(usa);
        let alike = archive
            .vote(vote)
            .positions()
            .filter(|(_, p)| *p == position);
        assert_eq!(alike.count(), usize::from(others) + 1);
    }
}

#[test]
fn agreement_is_that_of_the_table_for_two_hundred_pairs_and_spans() {
    let library = library();
    let archive = &library.archive;
    let rows = rows(&library);
    let counted = counted(&rows);
    let mut state = 20_220_302_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut with_votes = 0;
    for _ in 0..200 {
        let (a, b) = (MemberId(next(202) as u8), MemberId(next(202) as u8));
        let from = 1946 + next(81) as i32;
        let to = from + next(81) as i32;
        let votes = VoteSet::span(archive.len(), archive.rows_of_years(from, to));
        let agreement = archive.agreement(a, b, &votes);
        // Seats that are continued are counted in rollcall's own test.
        let alone = |member| archive.lineage(member).len() == 1;
        if !(alone(a) && alone(b)) {
            continue;
        }
        let (a, b) = (&archive.member(a).code, &archive.member(b).code);
        let (mut cast, mut same, mut half) = (0, 0, 0);
        for row in counted
            .iter()
            .filter(|row| (from..=to).contains(&row.year()))
        {
            let (a, b) = (row.letter(a), row.letter(b));
            if "YNA".contains(a) && "YNA".contains(b) {
                cast += 1;
                same += u32::from(a == b);
                half += u32::from(a != b && (a == 'A' || b == 'A'));
            }
        }
        with_votes += u16::from(cast > 0);
        assert_eq!(
            (agreement.votes, agreement.same, agreement.half),
            (cast, same, half),
            "{a} {b} {from}-{to}"
        );
    }
    assert!(with_votes > 100);
}

#[test]
fn agreement_of_five_votes_by_hand() {
    // ES-11/1 to ES-11/5: India abstained throughout; Pakistan abstained in 1 to 4 and in 5;
    // China abstained, abstained, voted against, abstained, voted against.
    let library = library();
    let archive = &library.archive;
    let mut votes = VoteSet::none(archive.len());
    for symbol in ["ES-11/1", "ES-11/2", "ES-11/3", "ES-11/4", "ES-11/5"] {
        votes.insert(vote(&library, symbol));
    }
    let of = |a, b| archive.agreement(member(&library, a), member(&library, b), &votes);
    let india = of("PAK", "IND");
    assert_eq!((india.votes, india.same, india.half), (5, 5, 0));
    let china = of("PAK", "CHN");
    assert_eq!((china.votes, china.same, china.half), (5, 3, 2));
    assert_eq!(china.value(AgreementMeasure::Same), Some(0.6));
    assert_eq!(china.value(AgreementMeasure::Half), Some(0.8));
}
