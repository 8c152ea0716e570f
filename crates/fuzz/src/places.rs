//! Packs of outlines and of places, changed under a checksum that fits.

use crate::edits::{edited, edits, payload, sealed_as};
use crate::target::Target;
use atlas::{Places, World};
use proptest::prelude::*;
use std::error::Error;
use std::path::Path;

/// The target.
pub fn target() -> Result<Target, Box<dyn Error>> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
    let world = std::fs::read(packs.join("world-coarse.pack"))?;
    let places = std::fs::read(packs.join("places.pack"))?;
    let strategy = (proptest::bool::weighted(0.1), edits());
    Ok(Target::new("places", strategy, move |(of_world, edits)| {
        let pack = if of_world { &world } else { &places };
        let changed = sealed_as(pack, &edited(&payload(pack), &edits));
        if of_world {
            let Ok(read) = World::read(&changed) else {
                return Ok(());
            };
            let pieces: Vec<_> = read.pieces().collect();
            for piece in &pieces {
                prop_assert_eq!(read.code(*piece).len(), 3);
                let _ = (read.outline(&[*piece]), read.middle(&[*piece]));
            }
            let _ = read.simplified(4).vertices();
        } else {
            let Ok(read) = Places::read(&changed) else {
                return Ok(());
            };
            let codes: Vec<&str> = read.tiles().map(|(code, _, _)| code).collect();
            let tiles = read.tiles_of(&codes);
            prop_assert_eq!(tiles.len(), codes.len());
            for code in codes {
                let _ = (read.marker(code), read.territory(code));
            }
        }
        Ok(())
    }))
}
