//! The lines between lands: each once, where stroking every outline would draw each border
//! twice and every coast besides.

use crate::{Land, World};

/// Nobody, or more than one land so far.
const NONE: u16 = u16::MAX;

impl World {
    /// Path data in eighths of a px of the 1200-px map of the arcs that two different lands
    /// share; arcs within a land and coasts are left out.
    pub fn borders(&self, lands: &[Land]) -> String {
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
        let arcs = self.arcs.iter().zip(shared);
        let arcs = arcs
            .filter(|(_, shared)| *shared)
            .map(|(arc, _)| arc.as_slice());
        crate::path::lines_in_eighths(arcs)
    }
}
