//! Programs that cargo compiles: Trunk, the wasm-bindgen command, geckodriver.

use super::lock;
use crate::command::{exists, read, run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use std::process::Command;

/// Newer ones want a newer rustc than the one that this project is built with.
const TRUNK: &str = "0.21.14";

/// Drives every Firefox of today.
const GECKODRIVER: &str = "0.37.1";

/// Trunk, from the lock file that it was released with.
///
/// # Errors
/// The compilation failed, for example without a network.
pub fn trunk(places: &Places) -> Outcome {
    ensure(places, "trunk", "trunk", TRUNK, true, 6)
}

/// The command of exactly the version of the wasm-bindgen crate; any other refuses the program.
///
/// # Errors
/// As [`trunk`].
pub fn wasm_bindgen(places: &Places) -> Outcome {
    let version = lock::version(places, "wasm-bindgen")?;
    // Its own lock file may name a crate newer than a registry's copy has.
    ensure(
        places,
        "wasm-bindgen-cli",
        "wasm-bindgen",
        &version,
        false,
        2,
    )
}

/// geckodriver, which is no package of Debian's, where Firefox is installed and it is not.
///
/// # Errors
/// As [`trunk`].
pub fn geckodriver(places: &Places) -> Outcome {
    let firefox = ["firefox", "firefox-esr"];
    if !firefox.iter().any(|program| exists(places, program)) || exists(places, "geckodriver") {
        return Ok(());
    }
    ensure(places, "geckodriver", "geckodriver", GECKODRIVER, true, 3)
}

fn ensure(
    places: &Places,
    package: &str,
    program: &str,
    version: &str,
    locked: bool,
    minutes: u32,
) -> Outcome {
    let path = places.tool_bin().join(program);
    if path.is_file() {
        let said = read(Command::new(&path).arg("--version"), program).unwrap_or_default();
        if said.split_whitespace().any(|word| word == version) {
            say(&format!("{version} is there"));
            return Ok(());
        }
    }
    say(&format!(
        "cargo compiles {package} {version}; on two cores this takes about {minutes} minutes, once"
    ));
    let build = places.tools.join("build");
    let mut cargo = tool(places, "cargo");
    cargo
        .args([
            "install",
            package,
            "--version",
            &format!("={version}"),
            "--force",
        ])
        .arg("--root")
        .arg(&places.tools)
        .arg("--target-dir")
        .arg(&build)
        // A quick compilation counts here, not the last per cent of speed.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env_remove("CARGO_TARGET_DIR");
    if locked {
        cargo.arg("--locked");
    }
    run(&mut cargo, &format!("cargo install {package}"))?;
    // What was compiled on the way is of no more use.
    std::fs::remove_dir_all(&build).map_err(Fault::at(&build))
}
