//! The frame that a figure stands in on another page.

use crate::address::{Figure, Subject, View};

/// Height of a frame that nobody fits to its figure, in CSS pixels: that of the card in columns of
/// 320 to 720 pixels.
pub fn height(figure: &Figure) -> u32 {
    match &figure.subject {
        Subject::Country(_) => 800,
        Subject::Pair(..) => 650,
        Subject::Series(_) => 530,
        subject if subject.is_chosen_votes() => 530,
        Subject::Compare(..) => 1080,
        _ => match figure.look.view {
            View::Map => 640,
            View::Tiles => 740,
            View::Seats => 680,
            View::Groups => 1020,
            // A frame with its own scroll bar: the card has a row for each member.
            View::Table => 720,
        },
    }
}
