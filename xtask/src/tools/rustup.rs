//! What rustup adds to a toolchain: the standard library for wasm32, rustfmt and clippy.

use crate::command::{exists, read, run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// Installs the target when rustc does not have it.
///
/// # Errors
/// No rustup, or no network when it is needed.
pub fn ensure(places: &Places) -> Outcome {
    let libraries = read(
        tool(places, "rustc").args(["--print", "target-libdir", "--target", TARGET]),
        "rustc",
    )?;
    if Path::new(&libraries).is_dir() {
        say("is there");
        return Ok(());
    }
    if !exists(places, "rustup") {
        return Err(Fault::new(format!(
            "rustc has no {TARGET} and rustup is not on this machine; \
             install rustup (or your system's rust-std for {TARGET}) and run the same command again."
        )));
    }
    say("rustup fetches it; this takes up to a minute");
    run(
        tool(places, "rustup").args(["target", "add", TARGET]),
        "rustup target add",
    )
}

/// Installs rustfmt and clippy when cargo does not have them.
///
/// # Errors
/// No rustup, or no network when it is needed.
pub fn ensure_lints(places: &Places) -> Outcome {
    let lacks = |name: &str| {
        let asked = tool(places, "cargo").args([name, "--version"]).output();
        !asked.is_ok_and(|answer| answer.status.success())
    };
    if !lacks("fmt") && !lacks("clippy") {
        return Ok(());
    }
    if !exists(places, "rustup") {
        return Err(Fault::new(
            "cargo has no fmt or no clippy and rustup is not on this machine; \
             install both components and run the same command again.",
        ));
    }
    run(
        tool(places, "rustup").args(["component", "add", "rustfmt", "clippy"]),
        "rustup component add",
    )
}
