//! The short titles of cards, embeds and link previews: `data/short_titles.csv` and the names of
//! the landmarks.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{library, vote};
use figure::{captions, image, Library};
use rollcall::VoteId;
use std::collections::BTreeSet;
use words::Words;

/// Letters of a short title; the title of an embed has month and count beside it.
const MOST: usize = 80;

/// Every vote with a name or a short title of its own.
fn named(library: &Library) -> Vec<VoteId> {
    let landmarks = library.archive.landmarks().iter().map(|of| of.vote);
    let short = library.archive.short_titles().iter();
    landmarks
        .chain(short.flat_map(|of| of.votes.iter().copied()))
        .collect()
}

#[test]
fn a_vote_has_one_and_it_is_shorter_than_the_official_title() {
    let library = library();
    let mut seen = BTreeSet::new();
    for vote in named(&library) {
        assert!(seen.insert(vote), "{vote:?} stands twice");
    }
    // Fifty-odd landmarks, and more than two hundred votes of the series.
    assert!(seen.len() > 300, "{}", seen.len());
    let short = library.archive.short_titles();
    for of in short {
        assert!(!of.votes.is_empty(), "{}", of.title);
        assert!(of.title.chars().count() <= MOST, "{}", of.title);
        assert!(!of.title.ends_with('.'), "{}", of.title);
        for vote in &of.votes {
            let official = library.title(*vote).unwrap();
            assert!(of.title.len() < official.len(), "{official}");
        }
    }
    let titles: BTreeSet<&str> = short.iter().map(|of| of.title.as_str()).collect();
    assert_eq!(titles.len(), short.len(), "a title stands twice");
}

#[test]
fn no_vote_of_a_series_has_a_title_that_is_cut() {
    let library = library();
    for series in library.archive.series() {
        for id in &series.votes {
            let title = captions::short_title(&library, library.archive.vote(*id));
            assert!(!title.contains('…'), "{title}");
        }
    }
}

#[test]
fn the_title_of_each_named_vote_fits_its_embed_and_its_preview() {
    let library = library();
    for id in named(&library) {
        let vote = library.archive.vote(id);
        let title = captions::embed_title(&library, vote, Words::default());
        assert!(!title.contains('…'), "{title}");
        let figure = figure::Figure::default();
        let svg = image::social_svg(&library, vote, &figure, "").unwrap();
        assert!(!svg.contains('…'), "{title}");
    }
}

#[test]
fn the_example_is_called_by_its_subject() {
    let library = library();
    let title = |symbol| captions::embed_title(&library, vote(&library, symbol), Words::default());
    assert_eq!(
        title("ES-11/6"),
        "Peace in Ukraine, one year on, February 2023: 141 of 193 UN members voted in favour"
    );
    assert_eq!(
        title("A/RES/67/4"),
        "Ending the United States embargo against Cuba, November 2012: 188 of 193 UN members voted in favour"
    );
}
