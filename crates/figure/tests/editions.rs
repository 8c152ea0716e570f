//! Packs that were written for other votes.

#![allow(clippy::unwrap_used)]

use figure::Library;
use rollcall::{PackError, TitleLanguage, Titles};

#[test]
fn texts_of_other_votes_are_not_taken() {
    let library = Library::embedded().unwrap();
    let two = Titles::write(["one vote", "another vote"].into_iter()).unwrap();
    let other = Err(PackError::OtherEdition);
    assert_eq!(library.take_titles(two.clone()), other);
    assert_eq!(library.take_tongue(TitleLanguage::French, two), other);
    assert!(library.titles().is_none() && library.tongue(TitleLanguage::French).is_none());
}
