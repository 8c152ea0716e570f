//! What this program shows by itself.
//!
//! The page is built twice: the first program shows a vote and its map, and weighs half; the whole
//! one shows everything. A link beyond the reach of the first is left to the
//! browser, whose start-up script (static/boot/boot.js) takes the whole program there.

use figure::address::{Subject, View};
use figure::Figure;

/// Whether a figure can be shown without loading the other program.
pub fn reaches(figure: &Figure) -> bool {
    cfg!(feature = "whole") || first_reaches(figure)
}

/// Whether the first program shows a figure: a vote and its map. The start-up script says the same
/// of addresses; a test (tests/end_to_end/two_programs.rs) holds the two together.
pub fn first_reaches(figure: &Figure) -> bool {
    let look = &figure.look;
    let page = matches!(figure.subject, Subject::Vote(_));
    let plain = look.view == View::Map
        && look.group.is_none()
        && look.region.is_none()
        && look.patterns.is_none()
        && look.query.is_empty();
    page && plain
}
