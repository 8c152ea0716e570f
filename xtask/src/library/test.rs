//! The packed library, tried out as another developer would: installed from its tarball, called
//! in Node, checked by TypeScript, built into a page by Vite. What the page then shows is tried
//! in a browser with the other tests.

use crate::command::{run, tool};
use crate::fault::{Fault, Outcome};
use crate::folder::copy;
use crate::places::Places;
use crate::steps::Steps;
use crate::tools::npm_package;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Checks the types.
const TYPESCRIPT: &str = "5.9.3";
/// Builds the small page.
const VITE: &str = "8.3.8";

/// Scripts that run in articles beside our figures; the tests in a browser put them there.
const FOREIGN: [(&str, &str); 3] = [
    ("@datawrapper/chart-core", "8.47.0"),
    ("pym.js", "1.3.2"),
    ("iframe-resizer", "4.4.5"),
];

/// Where the tests in a browser find what was tried out.
pub struct Tried {
    /// The package as npm unpacked it.
    package: PathBuf,
    /// The page that Vite built.
    page: PathBuf,
    /// The packages of others, by their names.
    foreign: PathBuf,
}

impl Tried {
    /// Tells the tests.
    pub fn tell(&self, tests: &mut Command) {
        tests
            .env("PLENARY_LIBRARY", &self.package)
            .env("PLENARY_LIBRARY_PAGE", &self.page)
            .env("PLENARY_FOREIGN", &self.foreign);
    }
}

/// Installs what the trial and the tests in a browser need.
///
/// # Errors
/// No npm, or no network when it is needed.
pub fn tools(places: &Places) -> Outcome {
    npm_package(places, "typescript", TYPESCRIPT)?;
    npm_package(places, "vite", VITE)?;
    for (name, version) in FOREIGN {
        npm_package(places, name, version)?;
    }
    Ok(())
}

/// Installs the tarball in a folder of its own and tries it out there.
///
/// # Errors
/// It cannot be installed, or something does not hold.
pub fn try_out(places: &Places, tarball: &Path, steps: &mut Steps) -> Outcome<Tried> {
    steps.next("plenary.js in Node, under TypeScript and in a page of Vite's");
    let folder = places.target.join("npm/trial");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(Fault::at(&folder))?;
    }
    copy(&places.root.join("crates/js/tests"), &folder)?;
    run(
        tool(places, "npm")
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--offline",
                "--silent",
            ])
            .arg("--prefix")
            .arg(&folder)
            .arg(tarball),
        "npm install of the packed library",
    )?;
    run(
        tool(places, "cargo").args(["build", "--quiet", "--bin", "plenary", "--package", "cli"]),
        "Compiling the terminal program",
    )?;
    run(
        tool(places, "node")
            .args(["--test", "--test-reporter", "dot", "node.test.js"])
            .current_dir(&folder)
            .env("PLENARY", places.target.join("debug/plenary")),
        "The library's tests in Node",
    )?;
    run(
        tool(places, "tsc").args(["--project"]).arg(&folder),
        "The check of the library's types",
    )?;
    run(
        tool(places, "vite")
            .args(["build", "--logLevel", "warn"])
            .current_dir(folder.join("page")),
        "The build of a page with the library",
    )?;
    Ok(Tried {
        package: folder.join("node_modules/plenary.js"),
        page: folder.join("page/dist"),
        foreign: places.tools.join("npm/node_modules"),
    })
}
