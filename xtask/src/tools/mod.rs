//! The programs that a build needs, installed once under `target/tools`.

mod binaryen;
mod cargo_tools;
mod debian;
mod esbuild;
mod lock;
mod rustup;

pub use binaryen::package as npm_package;
pub use cargo_tools::geckodriver;
pub use debian::ensure as debian;
pub use rustup::ensure_lints as lints;

use crate::fault::Outcome;
use crate::places::Places;
use crate::steps::Steps;

/// How many steps [`for_building`] counts.
pub const STEPS: usize = 4;

/// Everything that a build of the site needs.
///
/// # Errors
/// What is missing and cannot be installed, with the remedy.
pub fn for_building(places: &Places, steps: &mut Steps) -> Outcome {
    steps.next("wasm32-unknown-unknown, the target that rustc compiles the page for");
    rustup::ensure(places)?;
    steps.next("wasm-bindgen, of the version in Cargo.lock");
    cargo_tools::wasm_bindgen(places)?;
    steps.next("Trunk, which puts the page together");
    cargo_tools::trunk(places)?;
    steps.next("wasm-opt and esbuild, which make the program and what is around it small");
    binaryen::ensure(places)?;
    esbuild::ensure(places)
}
