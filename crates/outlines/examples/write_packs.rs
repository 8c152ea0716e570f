//! Writes the outlines' pack and the places' pack to a directory, for a look at their sizes:
//! `cargo run -p outlines --example write_packs -- 50m.json data/ out/`

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [topojson, data, out] = arguments.as_slice() else {
        return Err("usage: write_packs 50m.json data/ out/".into());
    };
    let out = Path::new(out);
    let places = outlines::places(Path::new(data))?;
    std::fs::write(out.join("places.pack"), &places)?;
    let world = outlines::build(Path::new(topojson), Path::new(data), &outlines::FINE)?;
    std::fs::write(out.join("world.pack"), &world)?;
    let read = atlas::World::read(&world)?;
    println!(
        "world: {} bytes, checksum {:016x}, {} pieces, {} points, {} dashed lines of {} points",
        world.len(),
        rollcall::pack::checksum(&world),
        read.pieces().count(),
        read.vertices(),
        read.disputed().len(),
        read.disputed()
            .iter()
            .map(|line| line.points.len())
            .sum::<usize>(),
    );
    println!("places: {} bytes", places.len());
    Ok(())
}
