//! Trunk's part: compile the page, write its glue, gather what index.html names.

use super::Plan;
use crate::command::{run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use std::path::{Path, PathBuf};

/// The script that wasm-bindgen writes, as Trunk names it without hashes.
pub const GLUE: &str = "plenary-page.js";
/// The program.
pub const PROGRAM: &str = "plenary-page_bg.wasm";
/// The style sheet.
pub const STYLE: &str = "plenary.css";

/// Where a site is put together, by this process alone: another may be serving and building.
pub fn folder(places: &Places) -> PathBuf {
    places.staging.join(format!("next-{}", std::process::id()))
}

/// Runs Trunk, which fills the folder.
///
/// # Errors
/// The page does not compile.
pub fn build(places: &Places, plan: &Plan, out: &Path) -> Outcome {
    if out.exists() {
        std::fs::remove_dir_all(out).map_err(Fault::at(out))?;
    }
    compile(places, plan)?;
    let mut trunk = super::compile::compiler(places, "trunk");
    trunk
        .args(["build", "--quiet", "--offline", "--skip-version-check"])
        .args(["--public-url", plan.url.base()])
        .arg("--dist")
        .arg(out)
        .env_remove("RUST_BACKTRACE")
        // Trunk reads NO_COLOR as true or false and stops at the usual 1.
        .env_remove("NO_COLOR");
    if !plan.dev {
        trunk.arg("--release");
    }
    run(&mut trunk, "trunk build")
}

/// Before Trunk does: it wants every crate to be there when it is offline, and it
/// would put its own words around those of the compiler.
fn compile(places: &Places, plan: &Plan) -> Outcome {
    let fetched = run(
        tool(places, "cargo").args(["fetch", "--quiet"]),
        "cargo fetch",
    );
    if fetched.is_err() {
        say("not all crates could be fetched; going on with those that are there");
    }
    let asked = ["--bin", "plenary-page"];
    super::compile(places, plan.dev, &asked, "Compiling the page").map(drop)
}
