//! The legend of a file: a swatch with its mark, the count, the word.

use crate::captions;
use crate::scene::{text_width, wrap, Anchor, Mark, Scene, Shape, Weight};
use crate::theme::{ChoroplethClass, Role};
use rollcall::{Position, Tally};
use words::Words;

const SWATCH: f64 = 20.0;
const ROW: f64 = 28.0;

/// The five positions with their counts, in rows of at most `width`; “not a member then” only
/// when there are some.
pub fn legend(tally: &Tally, width: f64, words: Words) -> Scene {
    let mut marks = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    for position in Position::ALL {
        let count = tally.get(position);
        if position == Position::NotMember && count == 0 {
            continue;
        }
        let count = words.number(u64::from(count));
        let word = captions::position(position, words);
        let count_wide = text_width(&count, 18.0, Weight::Bold);
        let wide = SWATCH + 8.0 + count_wide + 6.0 + text_width(&word, 13.0, Weight::Regular);
        if x > 0.0 && x + wide > width {
            (x, y) = (0.0, y + ROW);
        }
        let mut entry = swatch(position, SWATCH);
        let text_x = SWATCH + 8.0;
        entry.push(Mark::text(Role::Count, text_x, 16.0, Anchor::Start, count));
        entry.push(Mark::text(
            Role::Word,
            text_x + count_wide + 6.0,
            16.0,
            Anchor::Start,
            word,
        ));
        marks.push(Mark::moved(x, y, entry));
        x += wide + 24.0;
    }
    Scene {
        width,
        height: y + ROW,
        marks,
        map_scale: 1.0,
    }
}

/// Shades and what they stand for, in rows of at most `width`; words that are longer are broken
/// into lines.
pub fn shades(of: &[(ChoroplethClass, String)], width: f64) -> Scene {
    const SQUARE: f64 = 16.0;
    const LINE: f64 = 17.0;
    let square = Shape::Rect {
        x: 0.5,
        y: 0.5,
        width: SQUARE - 1.0,
        height: SQUARE - 1.0,
        radius: 2.0,
    };
    let words_x = SQUARE + 7.0;
    let mut marks = Vec::new();
    let (mut x, mut y, mut height) = (0.0, 0.0, 0.0_f64);
    for (shade, words) in of {
        let lines = wrap(words, 13.0, Weight::Regular, (width - words_x).max(60.0));
        let wide = |line: &String| text_width(line, 13.0, Weight::Regular);
        let wide = words_x + lines.iter().map(wide).fold(0.0, f64::max);
        if x > 0.0 && x + wide > width {
            (x, y, height) = (0.0, y + height, 0.0);
        }
        let mut entry = vec![match shade {
            // The hatch of lands is too large for a square.
            ChoroplethClass::Few => {
                Mark::new(Role::Swatch, square.clone()).at(Position::DidNotVote)
            }
            shade => Mark::new(Role::ChoroplethClass(*shade), square.clone()),
        }];
        height = height.max(lines.len() as f64 * LINE + 7.0);
        for (at, line) in lines.into_iter().enumerate() {
            let base = 12.5 + at as f64 * LINE;
            entry.push(Mark::text(Role::Word, words_x, base, Anchor::Start, line));
        }
        marks.push(Mark::moved(x, y, entry));
        x += wide + 20.0;
    }
    Scene {
        width,
        height: y + height,
        marks,
        map_scale: 1.0,
    }
}

/// The mark of a position in a square: tick, cross, bar, hatch, dashed edge.
pub fn swatch(position: Position, size: f64) -> Vec<Mark> {
    let square = Shape::Rect {
        x: 0.5,
        y: 0.5,
        width: size - 1.0,
        height: size - 1.0,
        radius: 3.0,
    };
    let mut marks = vec![Mark::new(Role::Swatch, square).at(position)];
    let at = |points: &[(f64, f64)]| {
        let points = points.iter().map(|(x, y)| (x * size, y * size)).collect();
        Mark::new(Role::Glyph, Shape::Line(points)).at(position)
    };
    match position {
        Position::InFavour => marks.push(at(&[(0.27, 0.52), (0.43, 0.68), (0.74, 0.34)])),
        Position::Against => {
            marks.push(at(&[(0.3, 0.3), (0.7, 0.7)]));
            marks.push(at(&[(0.7, 0.3), (0.3, 0.7)]));
        }
        Position::Abstained => marks.push(at(&[(0.26, 0.5), (0.74, 0.5)])),
        Position::DidNotVote | Position::NotMember => {}
    }
    marks
}
