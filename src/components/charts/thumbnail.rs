//! Small squares for many positions, as one path a position, because thousands of elements would
//! be slow.

use crate::app_context::Site;
use crate::components::markup::builder::HtmlBuilder;
use rollcall::{Position, VoteId};

/// A small square: column, row, and the place of its class.
pub type Square = (u16, u16, usize);

/// From mark to mark of a strip, CSS pixels where there is room.
pub const MARK: u16 = 14;

/// The classes of positions.
const POSITIONS: [&str; 5] = [
    "in-favour",
    "against",
    "abstained",
    "did-not-vote",
    "not-a-member",
];

/// Squares `pitch` apart on a grid of columns and rows.
pub fn squares(
    out: &mut HtmlBuilder,
    squares: &[Square],
    classes: &[&'static str],
    pitch: u16,
    (across, down): (u16, u16),
    label: &str,
) {
    let side = (pitch - pitch / 8 - 1).to_string();
    let square = ["h", &side, "v", &side, "h-", &side, "z"].concat();
    let mut paths = vec![String::new(); classes.len()];
    for (x, y, class) in squares {
        let Some(path) = paths.get_mut(*class) else {
            continue;
        };
        path.push('M');
        push_number(path, x * pitch);
        path.push(' ');
        push_number(path, y * pitch);
        path.push_str(&square);
    }
    let (width, height) = ((across * pitch).to_string(), (down * pitch).to_string());
    let view_box = ["0 0 ", &width, " ", &height].concat();
    let keys = &["class", "viewBox", "width", "height", "role", "aria-label"];
    let role = if label.is_empty() {
        "presentation"
    } else {
        "img"
    };
    out.with(
        "svg",
        keys,
        &["squares", &view_box, &width, &height, role, label],
    );
    for (class, path) in classes.iter().zip(&paths) {
        if !path.is_empty() {
            out.with("path", &["class", "d"], &[class, path]).end();
        }
    }
    out.end();
}

/// Decimal digits without memory of their own: a list has thousands of squares.
fn push_number(text: &mut String, number: u16) {
    if number >= 10 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

/// Positions side by side.
pub fn strip(out: &mut HtmlBuilder, positions: &[Position], label: &str) {
    let mut marks: Vec<Square> = Vec::new();
    for (at, position) in positions.iter().enumerate() {
        marks.push((at as u16, 0, *position as usize));
    }
    let size = (marks.len() as u16, 1);
    squares(out, &marks, &POSITIONS, MARK, size, label);
}

/// A vote as a small grid of tiles; without tiles where the record has no positions.
pub fn thumbnail(site: &Site, out: &mut HtmlBuilder, vote: VoteId) {
    let library = &site.library;
    let mut tiles: Vec<Square> = Vec::new();
    let vote = library.archive.vote(vote);
    for (member, position) in vote.positions().filter(|_| vote.has_positions()) {
        if let Some((column, row)) = library.tile(member) {
            tiles.push((u16::from(column), u16::from(row), position as usize));
        }
    }
    squares(out, &tiles, &POSITIONS, 5, (29, 18), "");
}
