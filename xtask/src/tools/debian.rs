//! Packages of Debian, for root; anybody else is told what to install.

use crate::command::{exists, read, run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;

/// Installs the packages that bring `program`, when it is missing.
///
/// # Errors
/// Not root, no apt-get, or no network; the sentence names the packages.
pub fn ensure(places: &Places, program: &str, packages: &[&str]) -> Outcome {
    if exists(places, program) {
        return Ok(());
    }
    let list = packages.join(" ");
    let root = read(tool(places, "id").arg("-u"), "id").is_ok_and(|id| id == "0");
    if !root || !exists(places, "apt-get") {
        return Err(Fault::new(format!(
            "{program} is not on this machine; install it (on Debian: apt-get install {list}) \
             and run the same command again."
        )));
    }
    say(&format!("apt-get installs {list}"));
    let apt = || {
        let mut apt = tool(places, "apt-get");
        apt.args(["-y", "-qq"])
            .env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run(apt().arg("update"), "apt-get update")?;
    run(
        apt()
            .args(["install", "--no-install-recommends"])
            .args(packages),
        &format!("apt-get install {list}"),
    )
}
