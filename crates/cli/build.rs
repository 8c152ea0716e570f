//! Compiles the packs that the page fetches into the terminal program, so that it stands alone.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a build script stops the build by panicking"
)]

use rollcall::pack::PackManifest;
use rollcall::TitleLanguage;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let packs = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"))
        .join("../../static/packs");
    let index = packs.join("index.csv");
    println!("cargo:rerun-if-changed={}", index.display());
    let text = fs::read_to_string(&index).expect("static/packs/index.csv can be read");
    let shelf = PackManifest::read(&text).expect("static/packs/index.csv lists the packs");
    let mut out = String::new();
    for (name, constant) in [
        ("world", "WORLD"),
        ("titles-en", "TITLES"),
        ("subjects", "SUBJECTS"),
    ] {
        let entry = shelf
            .get(name)
            .unwrap_or_else(|| panic!("static/packs has no {name}"));
        let path = packs.join(&entry.file);
        writeln!(
            out,
            "pub const {constant}: &[u8] = include_bytes!({:?});",
            path.display().to_string()
        )
        .expect("writing to a string");
    }
    out.push_str("pub const TONGUES: [&[u8]; 5] = [");
    for tongue in TitleLanguage::ALL {
        let name = tongue.pack();
        let entry = shelf
            .get(name)
            .unwrap_or_else(|| panic!("static/packs has no {name}"));
        let path = packs.join(&entry.file);
        write!(out, "include_bytes!({:?}),", path.display().to_string())
            .expect("writing to a string");
    }
    out.push_str("];\n");
    // Only published pages are drawn from it, so it is not listed with those that the page fetches.
    let coarse = packs.join("world-coarse.pack");
    println!("cargo:rerun-if-changed={}", coarse.display());
    writeln!(
        out,
        "pub const COARSE: &[u8] = include_bytes!({:?});",
        coarse.display().to_string()
    )
    .expect("writing to a string");
    let path = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("packs.rs");
    fs::write(path, out).expect("the build folder can be written");
}
