//! Addresses: what is read once is written so that it is read again.

use crate::target::Target;
use figure::address::{read, write};
use proptest::prelude::*;
use rollcall::query::LONGEST;

/// Pieces of paths, with those among them that lead elsewhere when they are written carelessly.
const PATHS: &[&str] = &[
    "/",
    "/",
    "/",
    "//",
    "%2F",
    "%2f",
    "%252F",
    "vote",
    "search",
    "series",
    "country",
    "pair",
    "compare",
    "fr",
    "en",
    "AR",
    "zh",
    "index.html",
    "A-RES-ES-11-6",
    "PAK",
    "IND",
    "ukraine",
    ".",
    "..",
    "%2e",
    "%3F",
    "\\",
    "%5C",
    "%",
    "%FF",
    "%00",
    " ",
    "é",
    "\u{202e}",
    "example.org",
    "http:",
    "javascript:",
];

/// Pieces of queries.
const QUERIES: &[&str] = &[
    "q=",
    "view=",
    "pick=",
    "show=",
    "group=",
    "region=",
    "theme=",
    "patterns=",
    "lang=",
    "embed=1",
    "live=1",
    "votes=",
    "&",
    "&",
    "&",
    "=",
    "~",
    "+",
    "%2B",
    "%26",
    "%3D",
    "%20",
    "PAK",
    "no",
    "yes",
    "map",
    "table",
    "regions",
    "dark",
    "on",
    "fr",
    "en",
    "é",
    "%FF",
    "%",
    "#",
    "?",
    "x",
    "novote",
    "NaN",
    "\u{0}",
];

/// A hundred thousand and more characters, now and then.
fn long() -> impl Strategy<Value = String> {
    prop_oneof![
        60 => Just(String::new()),
        1 => (proptest::sample::select(QUERIES), 0..3000usize).prop_map(|(piece, count)| piece.repeat(count)),
    ]
}

/// The target.
pub fn target() -> Target {
    let path = proptest::collection::vec(proptest::sample::select(PATHS), 0..9);
    let query = proptest::collection::vec(proptest::sample::select(QUERIES), 0..10);
    let pieces = (path, query, long())
        .prop_map(|(path, query, long)| [&path.concat(), "?", &query.concat(), &long].concat());
    let any = "\\PC{0,40}";
    Target::new("addresses", prop_oneof![9 => pieces, 1 => any], |address| {
        let reading = read(&address);
        let written = write(&reading.figure);
        prop_assert!(
            written.starts_with('/') && !written.starts_with("//"),
            "{}",
            written
        );
        prop_assert!(written.is_ascii(), "{}", written);
        let again = read(&written);
        prop_assert_eq!(&again.figure, &reading.figure, "{}", written);
        prop_assert!(again.faults.is_empty(), "{:?}", again.faults);
        prop_assert_eq!(write(&again.figure), written);
        prop_assert!(reading.figure.look.query.chars().count() <= LONGEST);
        for fault in &reading.faults {
            prop_assert!(fault.value.chars().count() <= LONGEST);
        }
        Ok(())
    })
}
