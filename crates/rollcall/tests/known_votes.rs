//! Well-known votes, their counts written by hand from public knowledge.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(not(feature = "empty-packs"))]

use rollcall::{Archive, Found, Position, RecordedVote};

fn vote<'a>(archive: &'a Archive, symbol: &str) -> RecordedVote<'a> {
    match archive.find(symbol) {
        Found::One(id) => archive.vote(id),
        other => panic!("{symbol}: {other:?}"),
    }
}

/// Symbol, day, in favour, against, abstained.
const KNOWN: [(&str, &str, u16, u16, u16); 45] = [
    ("A/RES/44(I)", "1946-12-08", 32, 15, 7),
    ("A/RES/39(I)", "1946-12-12", 34, 6, 13),
    ("A/RES/181(II)[A]", "1947-11-29", 33, 13, 10),
    ("A/RES/260(III)[A]", "1948-12-09", 56, 0, 0),
    ("A/RES/217(III)[A]", "1948-12-10", 48, 0, 8),
    ("A/RES/194(III)", "1948-12-11", 35, 15, 8),
    ("A/RES/273(III)", "1949-05-11", 37, 12, 9),
    ("A/RES/377(V)[A-C]", "1950-11-03", 52, 5, 2),
    ("A/RES/498(V)", "1951-02-01", 44, 7, 9),
    ("A/RES/997(ES-I)", "1956-11-02", 64, 5, 6),
    ("A/RES/1514(XV)", "1960-12-14", 89, 0, 9),
    ("A/RES/1653(XVI)", "1961-11-24", 55, 20, 26),
    ("A/RES/1668(XVI)", "1961-12-15", 61, 34, 7),
    ("A/RES/1761(XVII)", "1962-11-06", 67, 16, 23),
    ("A/RES/2145(XXI)", "1966-10-27", 114, 2, 3),
    ("A/RES/2373(XXII)", "1968-06-12", 95, 4, 21),
    ("A/RES/2758(XXVI)", "1971-10-25", 76, 35, 17),
    ("A/RES/3236(XXIX)", "1974-11-22", 89, 8, 37),
    ("A/RES/3237(XXIX)", "1974-11-22", 95, 17, 19),
    ("A/RES/3281(XXIX)", "1974-12-12", 120, 6, 10),
    ("A/RES/3379(XXX)", "1975-11-10", 72, 35, 32),
    ("A/RES/34/180", "1979-12-18", 130, 0, 10),
    ("A/RES/ES-6/2", "1980-01-14", 104, 18, 18),
    ("A/RES/38/7", "1983-11-02", 108, 9, 27),
    ("A/RES/44/240", "1989-12-29", 75, 20, 40),
    ("A/RES/46/86", "1991-12-16", 111, 25, 13),
    ("A/RES/47/19", "1992-11-24", 59, 3, 71),
    ("A/RES/50/245", "1996-09-10", 158, 3, 5),
    ("A/RES/60/251", "2006-03-15", 170, 4, 3),
    ("A/RES/62/149", "2007-12-18", 104, 54, 29),
    ("A/RES/63/3", "2008-10-08", 77, 6, 74),
    ("A/RES/64/292", "2010-07-28", 122, 0, 41),
    ("A/RES/67/19", "2012-11-29", 138, 9, 41),
    ("A/RES/68/262", "2014-03-27", 100, 11, 58),
    ("A/RES/71/5", "2016-10-26", 191, 0, 2),
    ("A/RES/ES-10/19", "2017-12-21", 128, 9, 35),
    ("A/RES/73/195", "2018-12-19", 152, 5, 12),
    ("A/RES/ES-11/1", "2022-03-02", 141, 5, 35),
    ("A/RES/ES-11/3", "2022-04-07", 93, 24, 58),
    ("A/RES/ES-11/4", "2022-10-12", 143, 5, 35),
    ("A/RES/ES-11/6", "2023-02-23", 141, 7, 32),
    ("A/RES/ES-10/22", "2023-12-12", 153, 10, 23),
    ("A/RES/ES-10/23", "2024-05-10", 143, 9, 25),
    ("A/RES/ES-10/24", "2024-09-18", 124, 14, 43),
    ("A/RES/ES-11/7", "2025-02-24", 93, 18, 65),
];

#[test]
fn counts_are_the_published_ones() {
    let archive = Archive::embedded().unwrap();
    for (symbol, date, in_favour, against, abstained) in KNOWN {
        let vote = vote(&archive, symbol);
        let tally = vote.tally();
        assert_eq!(vote.symbol(), symbol);
        assert_eq!(vote.date().to_string(), date, "{symbol}");
        let counts = (tally.in_favour, tally.against, tally.abstained);
        assert_eq!(counts, (in_favour, against, abstained), "{symbol}");
    }
}

/// The codes in one position, in order.
fn codes(archive: &Archive, symbol: &str, wanted: Position) -> String {
    let codes: Vec<&str> = vote(archive, symbol)
        .positions()
        .filter(|(_, position)| *position == wanted)
        .map(|(member, _)| archive.member(member).code.as_str())
        .collect();
    codes.join(" ")
}

#[test]
fn members_stand_where_they_stood() {
    use Position::{Abstained, Against, DidNotVote};
    let archive = Archive::embedded().unwrap();
    for (symbol, position, expected) in [
        ("ES-11/1", Against, "BLR ERI PRK RUS SYR"),
        ("ES-11/6", Against, "BLR ERI MLI NIC PRK RUS SYR"),
        (
            "ES-11/6",
            DidNotVote,
            "AZE BFA CMR DMA GNB GNQ GRD LBN SEN SWZ TKM TZA VEN",
        ),
        ("217(III)[A]", Abstained, "BLR CSK POL SAU SUN UKR YUG ZAF"),
        ("217(III)[A]", DidNotVote, "HND YEM"),
        (
            "181(II)[A]",
            Against,
            "AFG CUB EGY GRC IND IRN IRQ LBN PAK SAU SYR TUR YEM",
        ),
        (
            "181(II)[A]",
            Abstained,
            "ARG CHL CHN COL ETH GBR HND MEX SLV YUG",
        ),
        ("181(II)[A]", DidNotVote, "THA"),
        ("377(V)[A-C]", Against, "BLR CSK POL SUN UKR"),
        ("377(V)[A-C]", Abstained, "ARG IND"),
        ("47/19", Against, "ISR ROU USA"),
        ("71/5", Abstained, "ISR USA"),
        ("ES-10/19", Against, "FSM GTM HND ISR MHL NRU PLW TGO USA"),
    ] {
        assert_eq!(codes(&archive, symbol, position), expected, "{symbol}");
    }
    let vote = vote(&archive, "ES-11/6");
    for code in ["PAK", "CHN", "IND", "ZAF"] {
        let member = archive.member_by_code(code).unwrap();
        assert_eq!(vote.position(member), Abstained, "{code}");
    }
}

#[test]
fn one_vote_has_all_its_facts() {
    let archive = Archive::embedded().unwrap();
    let vote = vote(&archive, "ES-11/6");
    assert_eq!(vote.slug(), "A-RES-ES-11-6");
    assert_eq!(vote.session().to_string(), "ES-11");
    assert_eq!(vote.meeting(), "A/ES-11/PV.19");
    assert!(vote.draft().starts_with("A/ES-11/L.7"));
    assert_eq!(vote.record(), Some(4_003_921));
    assert!(!vote.derived() && vote.has_positions());
    assert_eq!(vote.tally().did_not_vote, 13);
    assert_eq!(vote.tally().not_a_member, 0);
    assert_eq!(vote.tally().two_thirds(), 99);
}
