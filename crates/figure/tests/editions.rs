//! Packs that were written for other votes.

#![allow(clippy::unwrap_used)]

use figure::Library;
use rollcall::{PackError, Titles, Tongue};

#[test]
fn texts_of_other_votes_are_not_taken() {
    let library = Library::embedded().unwrap();
    let two = Titles::write(["one vote", "another vote"].into_iter()).unwrap();
    let other = Err(PackError::OtherEdition);
    assert_eq!(library.take_titles(two.clone()), other);
    assert_eq!(library.take_tongue(Tongue::French, two), other);
    assert!(library.titles().is_none() && library.tongue(Tongue::French).is_none());
}
