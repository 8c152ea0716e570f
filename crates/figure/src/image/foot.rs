//! The last lines of a picture for posts: where it comes from, its address, what must be said.

use super::open_graph::{line, INNER, MARGIN, SOCIAL};
use crate::scene::{text_width, Anchor, Mark, Weight};
use crate::theme::Role;

/// The size of the letters, CSS pixels.
const SIZE: f64 = 15.0;
/// Where the two lines stand.
const LINES: [f64; 2] = [592.0, 612.0];
/// Between the source and the address at least.
const GAP: f64 = 24.0;

/// The source with the address at its right, and another line under it.
pub(crate) fn foot(source: String, address: &str, under: String) -> Vec<Mark> {
    let room = INNER - text_width(&source, SIZE, Weight::Regular) - GAP;
    let mut marks = Vec::new();
    for (text, y) in [source, under].into_iter().zip(LINES) {
        marks.push(line(Role::Note, MARGIN, y, SIZE, Anchor::Start, text));
    }
    let address = shortened(address, room);
    if !address.is_empty() {
        let end = SOCIAL.0 - MARGIN;
        marks.push(line(Role::Note, end, LINES[0], SIZE, Anchor::End, address));
    }
    marks
}

/// The address without its scheme; without what follows its path where there is no room for it.
fn shortened(address: &str, room: f64) -> String {
    let whole = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = whole.split_once('?').map_or(whole, |(path, _)| path);
    let fits = |text: &&str| text_width(text, SIZE, Weight::Regular) <= room;
    let found = [whole, path].into_iter().find(fits);
    found.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_room_loses_its_query_and_then_itself() {
        let address = "https://example.org/vote/A-RES-ES-11-6?pick=PAK~IND";
        let whole = "example.org/vote/A-RES-ES-11-6?pick=PAK~IND";
        assert_eq!(shortened(address, 1000.0), whole);
        assert_eq!(shortened(address, 260.0), "example.org/vote/A-RES-ES-11-6");
        assert_eq!(shortened(address, 100.0), "");
        assert_eq!(shortened("", 100.0), "");
    }
}
