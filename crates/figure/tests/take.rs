//! The numbers behind a figure and its citations, for votes known by heart.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{library, vote};
use figure::take;
use words::Words;

const ADDRESS: &str = "https://example.org/vote/A-RES-ES-11-6?pick=PAK~IND&show=no";

#[test]
fn the_csv_has_a_row_for_every_member_of_the_day() {
    let library = library();
    let csv = take::csv(&library, vote(&library, "ES-11/6"), Words::default());
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "member,name,regional_group,position,symbol,date,source"
    );
    assert_eq!(lines.len(), 1 + 193 + 1);
    let row = "PAK,Pakistan,Asia-Pacific,abstained,A/RES/ES-11/6,2023-02-23,https://digitallibrary.un.org/record/4003921";
    assert!(lines.contains(&row));
    for (position, count) in [
        ("in-favour", 141),
        ("against", 7),
        ("abstained", 32),
        ("did-not-vote", 13),
    ] {
        let cell = format!(",{position},");
        assert_eq!(
            lines.iter().filter(|line| line.contains(&cell)).count(),
            count
        );
    }
    // A member of 1971 only is in that file, one of today only is not.
    let csv = take::csv(&library, vote(&library, "2758(XXVI)"), Words::default());
    assert!(csv.contains("\r\nSUN,") && !csv.contains("\r\nKAZ,"));
}

#[test]
fn the_json_holds_the_vote_and_its_members() {
    let library = library();
    let json = take::json(
        &library,
        vote(&library, "ES-11/6"),
        ADDRESS,
        Words::default(),
    );
    assert_eq!(json.matches("\"member\": ").count(), 193);
    for part in [
        "\"symbol\": \"A/RES/ES-11/6\"",
        "\"in_favour\": 141",
        "\"did_not_vote\": 13",
        "\"derived\": false",
        &format!("\"address\": \"{ADDRESS}\""),
        "{\"member\": \"PAK\", \"name\": \"Pakistan\", \"regional_group\": \"Asia-Pacific\", \"position\": \"abstained\"}",
    ] {
        assert!(json.contains(part), "{part}");
    }
}

#[test]
fn a_citation_names_symbol_title_date_record_and_address() {
    let library = library();
    let vote = vote(&library, "ES-11/6");
    let words = Words::default();
    let plain = take::citation(&library, vote, ADDRESS, words);
    let (bibtex, ris) = (
        take::bibtex(&library, vote, ADDRESS, words),
        take::ris(&library, vote, ADDRESS, words),
    );
    for text in [&plain, &bibtex, &ris] {
        for part in [
            "A/RES/ES-11/6",
            "lasting peace in Ukraine",
            "2023",
            "4003921",
            ADDRESS,
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
    assert!(bibtex.starts_with("@misc{A-RES-ES-11-6,\n"));
    assert_eq!(bibtex.matches('{').count(), bibtex.matches('}').count());
    assert!(ris.starts_with("TY  - GOVDOC\r\n") && ris.ends_with("ER  - \r\n"));
    assert!(ris.contains("\r\nDA  - 2023/02/23\r\n"));
}

#[test]
fn no_title_breaks_out_of_its_form() {
    let library = library();
    for id in library.archive.ids().step_by(13) {
        let vote = library.archive.vote(id);
        let bibtex = take::bibtex(&library, vote, "x", Words::default());
        assert_eq!(
            bibtex.matches('{').count(),
            bibtex.matches('}').count(),
            "{bibtex}"
        );
        let ris = take::ris(&library, vote, "x", Words::default());
        assert!(ris
            .split("\r\n")
            .all(|line| line.is_empty() || line[2..].starts_with("  - ")));
    }
}
