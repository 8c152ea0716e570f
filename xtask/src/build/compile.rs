//! A program for the browser: compiled, and given the script that starts it.

use crate::command::{run, tool};
use crate::fault::Outcome;
use crate::places::Places;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that compiles for wasm32. Panics name the file that they come from: for a crate of
/// others a path in cargo's folder of sources, which differs from machine to machine, and which
/// readers would pay for. It is written as `crates/NAME-VERSION/…`.
pub fn compiler(places: &Places, program: &str) -> Command {
    let flags: Vec<_> = sources()
        .iter()
        .map(|at| format!("--remap-path-prefix={}=crates", at.display()))
        .collect();
    let mut command = tool(places, program);
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    command
}

/// The folders that cargo unpacks crates into, one for each registry.
fn sources() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let registries = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    let mut found: Vec<_> = registries
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    found.sort();
    found
}

/// Has cargo compile a program of this workspace for wasm32 and gives the folder that it is in;
/// `asked` is what cargo is told besides, `what` names the step.
///
/// # Errors
/// It does not compile.
pub fn compile(places: &Places, dev: bool, asked: &[&str], what: &str) -> Outcome<PathBuf> {
    let mut cargo = compiler(places, "cargo");
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
