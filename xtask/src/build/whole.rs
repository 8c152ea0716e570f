//! The whole program: a second build of the page, with every view and page in it.
//!
//! A reader who opens a vote fetches the first program alone; the start-up script takes this one
//! for all other addresses (see docs/ARCHITECTURE.md, "Two programs from one source").

use super::{bind, compile, optimise, Plan};
use crate::fault::Outcome;
use crate::places::Places;
use std::path::Path;

/// What both are named after.
const NAME: &str = "plenary-whole";
/// The script that wasm-bindgen writes for it.
pub const GLUE: &str = "plenary-whole.js";
/// The program.
pub const PROGRAM: &str = "plenary-whole_bg.wasm";

/// Builds it into the folder that Trunk filled.
///
/// # Errors
/// It does not compile, or wasm-opt refuses it.
pub fn build(places: &Places, plan: &Plan, to: &Path) -> Outcome {
    let asked = ["--bin", "plenary-page", "--features", "whole"];
    let folder = compile(places, plan.dev, &asked, "Compiling the whole program")?;
    let compiled = folder.join("plenary-page.wasm");
    let program = bind(places, &compiled, NAME, &[], to)?;
    if plan.dev {
        return Ok(());
    }
    optimise::shrink(places, "whole", &program)
}
