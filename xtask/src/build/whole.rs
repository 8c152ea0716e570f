//! The whole program: a second build of the page, with every view and page in it.
//!
//! A reader who opens a vote fetches the first program alone; the start-up script takes this one
//! for all other addresses (see docs/ARCHITECTURE.md, "Two programs from one source").

use super::optimise;
use super::Plan;
use crate::command::{run, tool};
use crate::fault::Outcome;
use crate::places::Places;
use std::path::Path;

/// The script that wasm-bindgen writes for it.
pub const GLUE: &str = "plenary-whole.js";
/// The program.
pub const PROGRAM: &str = "plenary-whole_bg.wasm";

/// Builds it into the folder that Trunk filled.
///
/// # Errors
/// It does not compile, or wasm-opt refuses it.
pub fn build(places: &Places, plan: &Plan, to: &Path) -> Outcome {
    let mut cargo = tool(places, "cargo");
    cargo.args(["build", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--bin", "plenary-page", "--features", "whole"]);
    if !plan.dev {
        cargo.arg("--release");
    }
    run(&mut cargo, "Compiling the whole program")?;
    let profile = if plan.dev { "debug" } else { "release" };
    let program = places
        .target
        .join("wasm32-unknown-unknown")
        .join(profile)
        .join("plenary-page.wasm");
    run(
        tool(places, "wasm-bindgen")
            .args(["--target", "web", "--no-typescript"])
            .args(["--out-name", "plenary-whole", "--out-dir"])
            .arg(to)
            .arg(&program),
        "wasm-bindgen",
    )?;
    if plan.dev {
        return Ok(());
    }
    optimise::shrink(places, "whole", &to.join(PROGRAM))
}
