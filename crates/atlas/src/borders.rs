//! The lines between lands: each once, where stroking every outline would draw each border
//! twice and every coast besides.

use crate::outline::GRID;
use crate::{Land, World};

/// Nobody, or more than one land so far.
const NONE: u16 = u16::MAX;

/// The side of the squares that borders are gathered by, in px of the 1200-px map: a browser
/// that draws a part of the map strokes only the borders near it.
const SQUARE: u16 = 150;
const SQUARES_ACROSS: usize = 9;

impl World {
    /// The arcs that two different lands share, as path data in eighths of a px of the 1200-px
    /// map, in a few pieces by where they are; arcs within a land and coasts are left out.
    pub fn borders(&self, lands: &[Land]) -> Vec<String> {
        let mut owner = vec![NONE; self.arcs.len()];
        let mut shared = vec![false; self.arcs.len()];
        for (land, pieces) in lands
            .iter()
            .enumerate()
            .map(|(at, land)| (at as u16, &land.pieces))
        {
            for arc in self.arcs_of(pieces) {
                match owner[arc] {
                    NONE => owner[arc] = land,
                    other => shared[arc] |= other != land,
                }
            }
        }
        let square = |arc: &[crate::Point]| {
            let (x, y) = arc.first().copied().unwrap_or_default();
            let at = |steps: i16| usize::from(steps.unsigned_abs() / (SQUARE * GRID as u16));
            at(y) * SQUARES_ACROSS + at(x)
        };
        let mut squares: Vec<Vec<&[crate::Point]>> = Vec::new();
        for (arc, _) in self.arcs.iter().zip(shared).filter(|(_, shared)| *shared) {
            let at = square(arc);
            if squares.len() <= at {
                squares.resize(at + 1, Vec::new());
            }
            squares[at].push(arc);
        }
        squares.retain(|square| !square.is_empty());
        let paths = squares
            .into_iter()
            .map(|arcs| crate::svg_path::lines_in_eighths(arcs.into_iter()));
        paths.collect()
    }
}
