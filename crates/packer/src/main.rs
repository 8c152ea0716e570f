//! From CSV tables and outlines to `static/packs`; run by `cargo xtask pack`.

use clap::Parser;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// Writes the packs; without tables and outlines only those of `data/`.
#[derive(Parser)]
struct Arguments {
    /// The folder with the CSV tables
    #[arg(long, conflicts_with = "undl")]
    from: Option<PathBuf>,
    /// The UN Digital Library's file of all votes
    #[arg(long)]
    undl: Option<PathBuf>,
    /// Outlines as TopoJSON
    #[arg(long)]
    topojson: Option<PathBuf>,
    /// The tables kept by hand
    #[arg(long)]
    data: PathBuf,
    /// Where the packs go
    #[arg(long)]
    out: PathBuf,
}

fn main() -> ExitCode {
    match pack(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn pack(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let (data, out) = (arguments.data.as_path(), arguments.out.as_path());
    // Made first: a table with a fault leaves every pack as it was.
    let places = outlines::places(data)?;
    let worlds = match &arguments.topojson {
        Some(topojson) => Some([
            outlines::build(topojson, data, &outlines::FINE)?,
            outlines::build(topojson, data, &outlines::COARSE)?,
        ]),
        None => None,
    };
    tables::pack(
        arguments.from.as_deref(),
        arguments.undl.as_deref(),
        data,
        out,
        &mut |sentence| println!("    {sentence}"),
    )?;
    std::fs::write(out.join("places.pack"), &places)?;
    println!("    places.pack {} bytes.", places.len());
    if let Some([world, coarse]) = &worlds {
        tables::publish_pack(out, "world", world)?;
        println!("    world {} bytes.", world.len());
        // Drawn into published pages and never fetched: it has neither a hash nor a line in the index.
        std::fs::write(out.join("world-coarse.pack"), coarse)?;
        println!("    world-coarse {} bytes.", coarse.len());
    }
    Ok(())
}
