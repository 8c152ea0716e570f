//! A program for the browser: compiled, and given the script that starts it.

use crate::command::{run, tool};
use crate::fault::Outcome;
use crate::places::Places;
use std::path::{Path, PathBuf};

/// Has cargo compile a program of this workspace for wasm32 and gives the folder that it is in;
/// `asked` is what cargo is told besides, `what` names the step.
///
/// # Errors
/// It does not compile.
pub fn compile(places: &Places, dev: bool, asked: &[&str], what: &str) -> Outcome<PathBuf> {
    let mut cargo = tool(places, "cargo");
    cargo
        .args(["build", "--target", "wasm32-unknown-unknown"])
        .args(asked);
    if !dev {
        cargo.arg("--release");
    }
    run(&mut cargo, what)?;
    let profile = if dev { "debug" } else { "release" };
    Ok(places.target.join("wasm32-unknown-unknown").join(profile))
}

/// Has wasm-bindgen write a program and its script under a name, `NAME_bg.wasm` and `NAME.js`, and
/// gives the program; `asked` is what it is told besides.
///
/// # Errors
/// wasm-bindgen refuses the program.
pub fn bind(
    places: &Places,
    compiled: &Path,
    name: &str,
    asked: &[&str],
    to: &Path,
) -> Outcome<PathBuf> {
    run(
        tool(places, "wasm-bindgen")
            .args(["--target", "web", "--no-typescript"])
            .args(asked)
            .args(["--out-name", name, "--out-dir"])
            .arg(to)
            .arg(compiled),
        "wasm-bindgen",
    )?;
    Ok(to.join(format!("{name}_bg.wasm")))
}
