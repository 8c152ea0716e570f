//! Published sites for the tests and the benchmark, and whether their pages are valid HTML.

use crate::command::{run, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use crate::tools;
use std::path::{Path, PathBuf};

/// The newest that runs on the Node that Debian has.
const HTML_VALIDATE: &str = "10.9.0";
/// Where the site would stand; its path is what the tests serve it under.
const BASE: &str = "https://example.org/plenary/";
/// Beside the landmarks and the newest: everybody's example, a record without positions, and a
/// derived one.
const VOTES: [&str; 4] = ["landmarks", "A/RES/ES-11/6", "A/RES/39/28A", "A/RES/56/152"];
/// A page of each kind, and the votes that differ most from the others.
const PAGES: [&str; 9] = [
    "index.html",
    "404.html",
    "vote/A-RES-ES-11-6/index.html",
    "vote/A-RES-181-II-A/index.html",
    "vote/A-RES-39-28A/index.html",
    "vote/A-RES-56-152/index.html",
    "country/PAK/index.html",
    "country/SUN/index.html",
    "series/ukraine/index.html",
];

/// Publishes `app` for the tests and gives the folder of the site.
///
/// # Errors
/// The terminal program's own, which it has said.
pub fn tested(places: &Places, app: &Path) -> Outcome<PathBuf> {
    let out = places.staging.join("published");
    publish(places, app, BASE, &VOTES, &out)?;
    Ok(out)
}

/// Publishes one vote at the root of a host, for the benchmark, and gives the folder of the site.
///
/// # Errors
/// As [`tested`].
pub fn measured(places: &Places, app: &Path) -> Outcome<PathBuf> {
    let out = places.staging.join("published-measured");
    publish(
        places,
        app,
        "https://example.org/",
        &["A/RES/ES-11/6"],
        &out,
    )?;
    Ok(out)
}

fn publish(places: &Places, app: &Path, base: &str, votes: &[&str], out: &Path) -> Outcome {
    run(
        tool(places, "cargo")
            .args(["run", "--quiet", "--package", "cli", "--"])
            .args(["publish", "--base", base, "--votes"])
            .args(votes)
            .arg("--app")
            .arg(app)
            .arg("--out")
            .arg(out),
        "plenary publish",
    )
}

/// Reads pages as the standard has them, with html-validate from npm.
///
/// # Errors
/// A page that is not valid; what is wrong with it stands above.
pub fn validate(places: &Places, site: &Path) -> Outcome {
    let package = tools::npm_package(places, "html-validate", HTML_VALIDATE)?;
    let config = places.staging.join("html-validate.json");
    let rules = "{ \"root\": true, \"extends\": [\"html-validate:standard\"] }\n";
    std::fs::write(&config, rules).map_err(Fault::at(&config))?;
    run(
        tool(places, "node")
            .arg(package.join("bin/html-validate.mjs"))
            .arg("--config")
            .arg(&config)
            .args(PAGES.map(|page| site.join(page))),
        "Reading the published pages as HTML",
    )?;
    say(&format!("{} published pages are valid", PAGES.len()));
    Ok(())
}
