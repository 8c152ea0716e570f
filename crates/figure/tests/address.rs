//! A figure and its address are one value.

use figure::address::{
    read, write, DisplayOptions, FaultReason, Figure, Region, Shown, Subject, Theme, View,
};
use proptest::prelude::*;
use rollcall::query::LONGEST;
use rollcall::Position;
use words::Language;

fn subjects() -> impl Strategy<Value = Subject> {
    let part = "[A-Za-z0-9()\\[\\] .,~%&?#é/-]{1,12}[A-Za-z0-9]";
    let slashed = "x[a-z/.%]{0,8}/[a-z/.%]{0,8}";
    prop_oneof![
        Just(Subject::Home),
        Just(Subject::Search),
        Just(Subject::About),
        part.prop_map(Subject::Vote),
        (part, part).prop_map(|(a, b)| Subject::Vote(format!("{a}/{b}"))),
        part.prop_map(Subject::Country),
        (part, part).prop_map(|(a, b)| Subject::Pair(a, b)),
        (part, part).prop_map(|(a, b)| Subject::Compare(a, b)),
        part.prop_map(Subject::Series),
        (part, part).prop_map(|(a, b)| Subject::Unknown(format!("x{a}/{b}"))),
        slashed.prop_map(Subject::Unknown),
        slashed.prop_map(Subject::Vote),
    ]
}

fn looks() -> impl Strategy<Value = DisplayOptions> {
    let choice = |values: &'static [View]| proptest::sample::select(values);
    let how = (
        choice(View::ALL),
        proptest::collection::btree_set("[A-Z0-9]{2,3}", 0..4),
        proptest::collection::vec(proptest::sample::select(&Position::ALL[..]), 0..5),
        proptest::option::of("[a-z_]{1,8}x"),
        proptest::option::of(proptest::sample::select(Region::ALL)),
        proptest::option::of(proptest::sample::select(Theme::ALL)),
        proptest::option::of(any::<bool>()),
    );
    let rest = (
        any::<bool>(),
        any::<bool>(),
        "\\PC{0,12}",
        proptest::collection::vec(("x[a-z&=é]{0,4}", "\\PC{0,8}"), 0..3),
    );
    (how, rest).prop_map(
        |((view, pick, show, group, region, theme, patterns), (embed, live, query, rest))| {
            DisplayOptions {
                view,
                pick: pick.into_iter().collect(),
                show: Shown::only(show),
                group,
                region,
                theme,
                patterns,
                embed,
                live,
                query,
                rest,
            }
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        language in proptest::sample::select(&Language::ALL[..]),
        subject in subjects(),
        look in looks(),
    ) {
        let figure = Figure { language, subject, look };
        let reading = read(&write(&figure));
        prop_assert_eq!(&reading.figure, &figure);
        prop_assert!(reading.faults.is_empty());
    }

    #[test]
    fn any_text_is_read_without_a_panic_and_settles(address in "\\PC{0,60}") {
        settles(&address)?;
    }

    #[test]
    fn any_path_and_query_settle(
        path in proptest::collection::vec(proptest::sample::select(PATHS), 0..8),
        query in proptest::collection::vec(proptest::sample::select(QUERIES), 0..8),
    ) {
        settles(&[&path.concat(), "?", &query.concat()].concat())?;
    }
}

/// Pieces of paths, with those among them that lead elsewhere when they are written carelessly.
const PATHS: &[&str] = &[
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
    "index.html",
    "A-RES-ES-11-6",
    ".",
    "..",
    "%2e",
    "%3F",
    "?",
    "#",
    "\\",
    "%5C",
    "%",
    "%FF",
    "%00",
    " ",
    "é",
    "example.org",
];

/// Pieces of queries.
const QUERIES: &[&str] = &[
    "q=", "view=", "pick=", "show=", "group=", "lang=", "embed=1", "votes=", "&", "&", "=", "~",
    "+", "%2B", "%26", "%3D", "PAK", "no", "map", "table", "regions", "fr", "en", "é", "%FF", "#",
    "?", "x",
];

/// What an address says once, its canonical form says again, on the same site.
fn settles(address: &str) -> Result<(), TestCaseError> {
    let once = read(address).figure;
    let written = write(&once);
    prop_assert!(
        written.starts_with('/') && !written.starts_with("//"),
        "{}",
        written
    );
    let again = read(&written);
    prop_assert_eq!(&again.figure, &once, "{}", written);
    prop_assert_eq!(write(&again.figure), written);
    Ok(())
}

#[test]
fn an_escaped_slash_leads_to_no_other_page_and_no_other_site() {
    for address in [
        "/%2Fexample.org/x",
        "/a%2F/b",
        "/a%2F%2Fb",
        "/%2F",
        "/vote%2FA-RES-ES-11-6",
        "/fr%2Fvote",
        "/fr/fr/x?lang=en",
        "/vote/%2F",
        "/vote/a%2F..",
        "/vote/%2F%2Fexample.org",
    ] {
        settles(address).unwrap();
    }
    assert_eq!(write(&read("/%2Fexample.org").figure), "/%2Fexample.org");
    assert_eq!(write(&read("/vote/A%2FRES%2F1").figure), "/vote/A/RES/1");
}

#[test]
fn a_long_query_is_cut_and_that_is_said() {
    let long = "é".repeat(1_000_000);
    let reading = read(&format!("/search?q={long}&view=tiles"));
    assert_eq!(reading.figure.look.query, "é".repeat(LONGEST));
    let fault = &reading.faults[0];
    assert_eq!(
        (fault.name.as_str(), fault.reason),
        ("q", FaultReason::TooLong)
    );
    assert_eq!(fault.value.chars().count(), LONGEST);
    assert!(read(&write(&reading.figure)).faults.is_empty());
    // A figure whose query was pasted says it in its address, which stays short.
    let mut pasted = Figure::of(Language::En, Subject::Search);
    pasted.look.query = long;
    let written = write(&pasted);
    assert!(written.len() < 7 * LONGEST, "{}", written.len());
    assert_eq!(read(&written).faults[0].reason, FaultReason::TooLong);
}

#[test]
fn an_address_says_only_what_differs_from_the_default() {
    let figure = Figure::of(Language::En, Subject::Vote("A-RES-ES-11-6".into()));
    assert_eq!(write(&figure), "/vote/A-RES-ES-11-6");
    assert_eq!(write(&Figure::default()), "/");
    assert_eq!(write(&Figure::of(Language::Ar, Subject::Home)), "/ar");
    let same =
        read("/vote/A-RES-ES-11-6/?view=map&group=regions&show=yes~no~abstain~novote~nonmember");
    assert_eq!(same.figure, figure);
}

#[test]
fn a_language_leads_by_path_or_by_query() {
    let by_path = read("/fr/vote/ES-11-6").figure;
    let by_query = read("/vote/ES-11-6?lang=fr").figure;
    assert_eq!(by_path, by_query);
    assert_eq!(write(&by_query), "/fr/vote/ES-11-6");
}

#[test]
fn a_symbol_with_slashes_is_one_vote() {
    let reading = read("/vote/A/RES/181(II)%5BA%5D");
    assert_eq!(
        reading.figure.subject,
        Subject::Vote("A/RES/181(II)[A]".into())
    );
}

#[test]
fn case_does_not_matter_in_the_words_of_a_query() {
    let lower = read("/vote/ES-11-6?show=yes~no&patterns=on&view=tiles&group=regions");
    let upper = read("/vote/ES-11-6?show=YES~No&patterns=ON&view=Tiles&group=Regions");
    assert_eq!(lower, upper);
    assert!(upper.faults.is_empty());
}

#[test]
fn wrong_parts_are_named_and_the_rest_still_counts() {
    let reading =
        read("/vote/ES-11-6?view=globe&pick=PAK~Narnia&region=europ&theme=dark&theme=light&utm=x");
    let reasons: Vec<_> = reading
        .faults
        .iter()
        .map(|fault| fault.name.as_str())
        .collect();
    assert_eq!(reasons, ["view", "pick", "region", "theme"]);
    assert_eq!(reading.faults[3].reason, FaultReason::Twice);
    assert_eq!(reading.figure.look.pick, ["PAK"]);
    assert_eq!(reading.figure.look.theme, Some(Theme::Dark));
    assert_eq!(
        reading.figure.look.rest,
        [("utm".to_owned(), "x".to_owned())]
    );
}

#[test]
fn a_press_on_the_legend_shows_one_then_more_then_all_again() {
    let one = Shown::default().pressed(Position::Against);
    assert_eq!(one.positions().collect::<Vec<_>>(), [Position::Against]);
    let two = one.pressed(Position::Abstained);
    assert!(two.has(Position::Against) && two.has(Position::Abstained));
    assert!(two
        .pressed(Position::Against)
        .pressed(Position::Abstained)
        .is_all());
}
