//! What people write, and the vote that it leads to.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(not(feature = "empty-packs"))]

use proptest::prelude::*;
use rollcall::{Archive, Found};

fn found(archive: &Archive, text: &str) -> Vec<String> {
    let ids = match archive.find(text) {
        Found::One(id) => vec![id],
        Found::Several(ids) => ids,
        Found::None => Vec::new(),
    };
    ids.into_iter()
        .map(|id| archive.vote(id).symbol().to_owned())
        .collect()
}

#[test]
fn spellings_of_one_symbol() {
    let archive = Archive::embedded().unwrap();
    for (text, symbol) in [
        ("A/RES/ES-11/6", "A/RES/ES-11/6"),
        ("a-res-es-11-6", "A/RES/ES-11/6"),
        ("ES-11/6", "A/RES/ES-11/6"),
        ("es 11 6", "A/RES/ES-11/6"),
        ("A/RES/181(II)[A]", "A/RES/181(II)[A]"),
        ("A/RES/181 (II) A", "A/RES/181(II)[A]"),
        ("181(ii)a", "A/RES/181(II)[A]"),
        ("181 A (II)", "A/RES/181(II)[A]"),
        ("A/RES/181 A (II)", "A/RES/181(II)[A]"),
        ("34/2 A", "A/RES/34/2A"),
        ("80/506", "A/DEC/80/506"),
        ("A-DEC-80-506", "A/DEC/80/506"),
        ("A/RES/3379 (XXX)", "A/RES/3379(XXX)"),
    ] {
        assert_eq!(found(&archive, text), [symbol], "{text}");
    }
}

#[test]
fn a_part_leads_to_its_range() {
    let archive = Archive::embedded().unwrap();
    for text in ["A/RES/377(V)[A]", "377(V)B", "A-RES-377-V-C", "377 A (V)"] {
        assert_eq!(found(&archive, text), ["A/RES/377(V)[A-C]"], "{text}");
    }
    assert_eq!(found(&archive, "A/RES/377(V)[D]"), [""; 0]);
    assert_eq!(found(&archive, "75/254b"), ["A/RES/75/254A-C"]);
}

#[test]
fn a_base_symbol_leads_to_its_votes() {
    let archive = Archive::embedded().unwrap();
    assert_eq!(found(&archive, "377(V)"), ["A/RES/377(V)[A-C]"]);
    let parts = found(&archive, "A/RES/50/38");
    assert_eq!(parts.len(), 14, "{parts:?}");
    assert!(parts.iter().all(|s| s.starts_with("A/RES/50/38[")));
    // An exact symbol wins over the parts of the same resolution.
    assert_eq!(found(&archive, "A/RES/52/38A"), ["A/RES/52/38A"]);
}

#[test]
fn drafts_and_reports_lead_to_their_votes() {
    let archive = Archive::embedded().unwrap();
    for (text, symbol) in [
        ("A/ES-11/L.7", "A/RES/ES-11/6"),
        ("a-es-11-l-7", "A/RES/ES-11/6"),
        ("ES-11/L.7", "A/RES/ES-11/6"),
        ("A/74/L.13", "A/RES/74/9"),
        ("A/74/L.13/Add.1", "A/RES/74/9"),
    ] {
        assert_eq!(found(&archive, text), [symbol], "{text}");
    }
    let by_report = found(&archive, "A/80/534");
    assert!(by_report.len() > 1);
    assert_eq!(found(&archive, "A/80/534, para. 7"), by_report);
}

#[test]
fn what_is_not_there_is_not_found() {
    let archive = Archive::embedded().unwrap();
    for text in [
        "",
        " ",
        "/",
        "A/RES",
        "A/RES/",
        "ES-99/1",
        "S/RES/2623",
        "Ukraine",
        "(",
        "A (",
    ] {
        assert_eq!(archive.find(text), Found::None, "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_is_answered(text in "\\PC{0,40}|[A-Z0-9/()\\[\\] -]{0,20}") {
        let archive = Archive::embedded().unwrap();
        let _ = archive.find(&text);
    }
}

/// What [`Archive::find`] leaves out when it looks for a base symbol.
#[test]
fn a_symbol_that_ends_in_a_digit_is_its_own_base() {
    let archive = Archive::embedded().unwrap();
    for id in archive.ids() {
        let symbol = archive.vote(id).symbol();
        if symbol.ends_with(|last: char| last.is_ascii_digit()) {
            assert_eq!(rollcall::base_symbol(symbol), symbol);
        }
    }
}
