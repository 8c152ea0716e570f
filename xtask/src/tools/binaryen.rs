//! wasm-opt, from the npm package `binaryen`: a script, so nothing is compiled.

use super::debian;
use crate::command::{exists, read, run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use std::path::PathBuf;
use std::process::Command;

/// Debian's own is too old for what rustc emits.
const BINARYEN: &str = "132.0.0";

/// Installs wasm-opt when this version is not there.
///
/// # Errors
/// No Node, or no network when it is needed.
pub fn ensure(places: &Places) -> Outcome {
    if !exists(places, "node") {
        debian::ensure(places, "node", &["nodejs", "npm"])?;
    }
    let program = places.npm_bin("wasm-opt");
    let major = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    if program.is_file() {
        let said = read(Command::new(&program).arg("--version"), "wasm-opt").unwrap_or_default();
        if said.split_whitespace().any(|word| word == major) {
            say(&format!("{BINARYEN} is there"));
            return Ok(());
        }
    }
    package(places, "binaryen", BINARYEN).map(drop)
}

/// Installs an npm package of exactly this version and gives its folder.
///
/// # Errors
/// No npm, or no network when it is needed.
pub fn package(places: &Places, name: &str, version: &str) -> Outcome<PathBuf> {
    let npm = places.tools.join("npm");
    let folder = npm.join("node_modules").join(name);
    let manifest = std::fs::read_to_string(folder.join("package.json")).unwrap_or_default();
    if manifest.contains(&format!("\"version\": \"{version}\"")) {
        say(&format!("{name} {version} is there"));
        return Ok(folder);
    }
    if !exists(places, "npm") {
        debian::ensure(places, "npm", &["nodejs", "npm"])?;
    }
    say(&format!("npm fetches {name} {version}"));
    std::fs::create_dir_all(&npm).map_err(Fault::at(&npm))?;
    // With --no-save alone npm would remove the packages that it was not asked for this time.
    run(
        tool(places, "npm")
            .args(["install", "--no-audit", "--no-fund", "--save-exact"])
            .arg("--prefix")
            .arg(&npm)
            .arg(format!("{name}@{version}")),
        &format!("npm install {name}"),
    )?;
    Ok(folder)
}
