//! The package: the program, its entrances, the packs, packed as npm packs it.

use crate::build::{bind, compile, listed, shrink};
use crate::command::{read, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::{say, Steps};
use std::path::{Path, PathBuf};

/// How many steps [`build`] counts.
pub const STEPS: usize = 2;

/// The program's name in the package.
const PROGRAM: &str = "plenary.wasm";
/// Files of `crates/js/package` that go in as they are, but for names in double braces.
const FILES: [&str; 9] = [
    "package.json",
    "README.md",
    "library.js",
    "plenary.js",
    "node.js",
    "plenary.d.ts",
    "example/index.html",
    "example/example.css",
    "example/example.js",
];
/// Files of the work tree that go wherever the program and the outlines go.
const TERMS: [&str; 3] = ["NOTICE", "LICENSE-MIT", "LICENSE-APACHE"];

/// Builds the package and gives its tarball, `target/npm/plenary.js-VERSION.tgz`.
///
/// # Errors
/// A program that does not compile, or a file that cannot be written.
pub fn build(places: &Places, steps: &mut Steps) -> Outcome<PathBuf> {
    let out = places.target.join("npm");
    let package = out.join("plenary.js");
    if package.exists() {
        std::fs::remove_dir_all(&package).map_err(Fault::at(&package))?;
    }
    std::fs::create_dir_all(package.join("example")).map_err(Fault::at(&package))?;
    steps.next("plenary.js, its program");
    program(places, &package)?;
    steps.next("plenary.js, packed for npm");
    lay_out(places, &package)?;
    let name = read(
        tool(places, "npm")
            .args(["pack", "--silent", "--pack-destination"])
            .arg(&out)
            .arg(&package),
        "npm pack",
    )?;
    // Its last line is the name; a newer npm may say more before it.
    let tarball = out.join(name.lines().last().unwrap_or_default());
    let bytes = std::fs::metadata(&tarball)
        .map_err(Fault::at(&tarball))?
        .len();
    say(&format!(
        "{}, {} KB",
        tarball.display(),
        bytes.div_ceil(1024)
    ));
    Ok(tarball)
}

fn program(places: &Places, package: &Path) -> Outcome {
    let asked = ["--quiet", "--package", "js"];
    let folder = compile(places, false, &asked, "Compiling the library")?;
    // The entrances say where the program is; a bundler shall not find it twice.
    let asked = ["--omit-default-module-path"];
    let compiled = folder.join("plenary_js.wasm");
    let bound = bind(places, &compiled, "program", &asked, package)?;
    let program = package.join(PROGRAM);
    std::fs::rename(&bound, &program).map_err(Fault::at(&program))?;
    shrink(places, "library", &program)
}

fn lay_out(places: &Places, package: &Path) -> Outcome {
    let packs = listed(&places.packs())?;
    std::fs::create_dir_all(package.join("packs")).map_err(Fault::at(package))?;
    for pack in &packs {
        let from = places.packs().join(&pack.file);
        std::fs::copy(&from, package.join("packs").join(&pack.file)).map_err(Fault::at(&from))?;
    }
    for name in FILES {
        let from = places.root.join("crates/js/package").join(name);
        let mut text = std::fs::read_to_string(&from).map_err(Fault::at(&from))?;
        text = text.replace("{{version}}", env!("CARGO_PKG_VERSION"));
        for pack in &packs {
            text = text.replace(&format!("{{{{{}}}}}", pack.name), &pack.file);
        }
        if text.contains("{{") {
            return Err(Fault::new(format!(
                "{} has a name in braces that xtask does not know.",
                from.display()
            )));
        }
        let to = package.join(name);
        std::fs::write(&to, text).map_err(Fault::at(&to))?;
    }
    for name in TERMS {
        let from = places.root.join(name);
        std::fs::copy(&from, package.join(name)).map_err(Fault::at(&from))?;
    }
    Ok(())
}
