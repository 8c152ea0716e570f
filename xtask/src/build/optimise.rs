//! wasm-opt over the program, remembered by what went in.

use super::hashed::checksum;
use crate::command::{run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use std::path::Path;

/// What rustc turns on for wasm32, and what the section that says so is stripped for.
const FLAGS: &[&str] = &[
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Replaces a program by its small form; `kind` keeps what is built for itself apart.
///
/// # Errors
/// wasm-opt refused it, or a file cannot be written.
pub fn shrink(places: &Places, kind: &str, program: &Path) -> Outcome {
    let before = std::fs::read(program).map_err(Fault::at(program))?;
    let kept = places.staging.join("small").join(kind);
    std::fs::create_dir_all(&kept).map_err(Fault::at(&kept))?;
    let small = kept.join(format!(
        "{:016x}-{:016x}.wasm",
        checksum(&before),
        checksum(FLAGS.concat().as_bytes())
    ));
    if !small.is_file() {
        let partial = small.with_extension("partial");
        run(
            tool(places, "wasm-opt")
                .args(FLAGS)
                .arg(program)
                .arg("-o")
                .arg(&partial),
            "wasm-opt",
        )?;
        forget_all(&kept, &partial)?;
        std::fs::rename(&partial, &small).map_err(Fault::at(&small))?;
    }
    let after = std::fs::copy(&small, program).map_err(Fault::at(program))?;
    say(&format!(
        "{} KB, was {} KB",
        after.div_ceil(1024),
        before.len().div_ceil(1024)
    ));
    Ok(())
}

/// One program is kept: it is built for several addresses, one after another.
fn forget_all(kept: &Path, but: &Path) -> Outcome {
    for entry in std::fs::read_dir(kept).map_err(Fault::at(kept))? {
        let path = entry.map_err(Fault::at(kept))?.path();
        if path != but {
            std::fs::remove_file(&path).map_err(Fault::at(&path))?;
        }
    }
    Ok(())
}
