//! Texts that people type or that stand in records: names, symbols, days, words to mark.

use crate::sample::Sample;
use crate::target::Target;
use proptest::prelude::*;
use rollcall::search::{fold, highlights};
use rollcall::{base_symbol, slug, Bound, Date, Found, Session};
use std::rc::Rc;

/// Pieces of symbols, names and days.
const PIECES: &[&str] = &[
    "A/RES/",
    "A/DEC/",
    "A/",
    "ES-11/6",
    "39/28",
    "377",
    "(V)",
    "[A-C]",
    "A-C",
    "A",
    "/",
    "-",
    ".",
    " ",
    "L.7",
    "3314",
    "1945",
    "2023-02-23",
    "02",
    "13",
    "-",
    "+",
    "emsp",
    "11emsp",
    "10",
    "0",
    "00000000000",
    "Côte",
    "d’Ivoire",
    "China",
    "KOREA",
    "the",
    "of",
    "UK",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "Ǆ",
    "ﬁ",
    "中",
    "ال",
    "آ",
    "Й",
    "\u{0}",
    "\u{200f}",
    "🇺🇳",
    "\n",
    "\t",
];

/// The target.
pub fn target(sample: &Sample) -> Target {
    let archive = Rc::clone(&sample.archive);
    let pieces = proptest::collection::vec(proptest::sample::select(PIECES), 0..10);
    let made = pieces.prop_map(|pieces| pieces.concat());
    let strategy = prop_oneof![6 => made, 1 => "\\PC{0,24}", 1 => any::<String>()];
    Target::new("texts", strategy, move |text| {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone());
        let once = slug(&text);
        prop_assert_eq!(slug(&once), once);
        prop_assert!(text.starts_with(base_symbol(&text)));
        for marked in highlights(&text, &[folded.clone(), "a".to_owned()]) {
            prop_assert!(text.get(marked).is_some());
        }
        if let Found::One(vote) = archive.find(&text) {
            let symbol = archive.vote(vote).symbol();
            prop_assert_eq!(archive.find(symbol), Found::One(vote), "{}", symbol);
        }
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        for last in [false, true] {
            if let Some(bound) = Bound::read(&text, last) {
                prop_assert_eq!(Bound::read(&bound.write(), last), Some(bound));
            }
        }
        if let Some(session) = Session::from_record(&text) {
            prop_assert_eq!(Session::from_record(&session.record()), Some(session));
        }
        let _ = Session::of_symbol(&text);
        if let Some(member) = archive.member_named(&folded) {
            let code = &archive.member(member).code;
            prop_assert_eq!(archive.member_by_code(code), Some(member));
        }
        Ok(())
    })
}
