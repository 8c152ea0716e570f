//! Runs other programs; their failures become sentences.

use crate::fault::{Fault, Outcome};
use crate::places::Places;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::{Command, Stdio};

/// A program of the tool chain with our own tools first on its path.
pub fn tool(places: &Places, program: &str) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(&places.root)
        .env("PATH", path_with(places))
        .env("CARGO_TARGET_DIR", &places.target)
        .env("npm_config_cache", places.tools.join("npm-cache"));
    command
}

/// Runs a command whose output the reader sees.
///
/// # Errors
/// A program that is missing or ends with a failure; `what` names the step.
pub fn run(command: &mut Command, what: &str) -> Outcome {
    let status = command.status().map_err(|error| missing(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Fault::new(format!(
            "{what} failed; its own words stand above."
        )))
    }
}

/// Runs a command and gives what it printed, without the line end.
///
/// # Errors
/// As [`run`]; the sentence carries the last line of its errors.
pub fn read(command: &mut Command, what: &str) -> Outcome<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| missing(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        let words = String::from_utf8_lossy(&output.stderr);
        let last = words.lines().rev().find(|line| !line.trim().is_empty());
        Err(Fault::new(format!(
            "{what} failed: {}.",
            last.unwrap_or("it gave no reason").trim()
        )))
    }
}

/// Whether a program can be started at all.
pub fn exists(places: &Places, program: &str) -> bool {
    tool(places, program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

/// The sentence for a program that could not be started.
pub fn missing(command: &Command, error: &std::io::Error) -> Fault {
    let program = command.get_program().to_string_lossy();
    if error.kind() == ErrorKind::NotFound {
        Fault::new(format!(
            "{program} is not on this machine; install it and run the same command again."
        ))
    } else {
        Fault::new(format!("{program} could not be started: {error}."))
    }
}

fn path_with(places: &Places) -> OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let ours = [
        places.tool_bin(),
        places.tools.join("npm/node_modules/.bin"),
    ];
    let all = ours.into_iter().chain(std::env::split_paths(&old));
    std::env::join_paths(all).unwrap_or(old)
}
