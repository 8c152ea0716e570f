//! Every member in every vote of a series: a name and a row of squares, one a vote.

use crate::charts::legend::swatch;
use crate::scene::{fit, number, text_width, Anchor, Mark, Scene, Shape, Weight};
use crate::store::Library;
use crate::theme::Role;
use crate::{captions, charts};
use rollcall::{MatrixOrder, MatrixRow, Position, VoteId};
use words::Words;

/// The column of the names, CSS pixels.
const NAME: f64 = 158.0;
/// From square to square at most, and at least where the rows stand side by side.
const PITCH: f64 = 11.0;
const CLOSE: f64 = 7.0;
/// The side of a square as a share of that.
const SIDE: f64 = 0.82;
/// From row to row.
const ROW: f64 = 18.0;
/// Between columns of rows.
const APART: f64 = 20.0;
/// The height of the votes' columns over the rows.
const CHART: f64 = 220.0;

/// The counts of each vote over a row for each member, as wide as it is asked for.
pub(crate) fn series_scene(
    library: &Library,
    votes: &[VoteId],
    order: MatrixOrder,
    width: f64,
    words: Words,
) -> Scene {
    let mut scene = counts(library, votes, width, CHART, words);
    let rows = library.archive.series_rows(votes, order);
    let (marks, height) = squares(library, &rows, votes, width);
    scene.height += 16.0;
    scene.marks.push(Mark::moved(0.0, scene.height, marks));
    scene.height += height;
    scene
}

/// The counts of each vote as columns, under what their colours stand for.
pub(crate) fn counts(
    library: &Library,
    votes: &[VoteId],
    width: f64,
    height: f64,
    words: Words,
) -> Scene {
    let mut marks = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    for position in Position::ALL {
        let any = votes
            .iter()
            .any(|vote| library.archive.vote(*vote).tally().get(position) > 0);
        if position == Position::NotMember && !any {
            continue;
        }
        let word = captions::position(position, words);
        let wide = 20.0 + text_width(&word, 13.0, Weight::Regular);
        if x > 0.0 && x + wide > width {
            (x, y) = (0.0, y + 24.0);
        }
        let mut entry = swatch(position, 14.0);
        entry.push(Mark::text(Role::Word, 20.0, 11.5, Anchor::Start, word));
        marks.push(Mark::moved(x, y, entry));
        x += wide + 22.0;
    }
    let top = y + 28.0;
    let columns = charts::columns_of(&library.archive, votes);
    let chart = charts::vote_columns(&columns, width, height);
    marks.push(Mark::moved(0.0, top, chart.marks));
    Scene {
        width,
        height: top + height,
        marks,
        map_scale: 1.0,
    }
}

/// The rows in as many columns as there is room for, and how high they are.
fn squares(library: &Library, rows: &[MatrixRow], of: &[VoteId], width: f64) -> (Vec<Mark>, f64) {
    let votes = of.len().max(1) as f64;
    let columns = ((width + APART) / (NAME + CLOSE * votes + APART)) as usize;
    let columns = columns.max(1);
    let pitch = (width + APART) / columns as f64 - APART - NAME;
    let pitch = PITCH.min(pitch / votes);
    let side = number(SIDE * pitch);
    let wide = NAME + pitch * votes + APART;
    let down = rows.len().div_ceil(columns).max(1);
    let mut paths = vec![String::new(); Position::ALL.len()];
    let mut marks = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let x = (at / down) as f64 * wide;
        let y = (at % down) as f64 * ROW;
        let name = short(library.archive.label_in(row.member, of));
        marks.push(Mark::text(Role::Label, x, y + 12.5, Anchor::Start, name));
        for (vote, position) in row.positions.iter().enumerate() {
            // A position's squares are one path: thousands of elements would be slow.
            let (left, top) = (number(x + NAME + vote as f64 * pitch), number(y + 4.0));
            let square = [
                "M", &left, " ", &top, "h", &side, "v", &side, "h-", &side, "z",
            ];
            paths[*position as usize].push_str(&square.concat());
        }
    }
    for (path, position) in paths.into_iter().zip(Position::ALL) {
        if !path.is_empty() {
            marks.push(Mark::new(Role::Segment, Shape::Path(path.into())).at(position));
        }
    }
    (marks, down as f64 * ROW)
}

/// A name cut so that it fits its column.
fn short(name: &str) -> String {
    let mut letters = name.chars().count();
    let mut short = name.to_owned();
    while text_width(&short, 13.0, Weight::Regular) > NAME - 8.0 && letters > 4 {
        letters -= 1;
        short = fit(name, letters);
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_of_every_vote_has_a_square_and_no_row_leaves_the_width() {
        let library = Library::embedded().unwrap();
        for series in library.archive.series() {
            let votes = &series.votes;
            let rows = library.archive.series_rows(votes, MatrixOrder::Name);
            for width in [320.0, 1152.0] {
                let (marks, height) = squares(&library, &rows, votes, width);
                let of = |role| marks.iter().filter(move |mark| mark.role == role);
                assert_eq!(of(Role::Label).count(), rows.len());
                let mut squares = 0;
                for mark in of(Role::Segment) {
                    let Shape::Path(path) = &mark.shape else {
                        panic!("squares are paths");
                    };
                    for square in path.split_terminator('z') {
                        squares += 1;
                        let at = square[1..].split('h').next().unwrap();
                        let (x, y) = at.split_once(' ').unwrap();
                        let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
                        assert!(x < width && y < height, "{} at {width}", series.id);
                    }
                }
                assert_eq!(squares, rows.len() * votes.len(), "{}", series.id);
            }
        }
    }
}
