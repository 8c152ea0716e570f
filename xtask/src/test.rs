//! Everything that has to hold, one kind after another; the first failure ends it.

use crate::build::{self, Plan, PublicUrl};
use crate::command::{run, tool};
use crate::fault::Outcome;
use crate::fuzz::{self, Fuzz};
use crate::places::Places;
use crate::steps::{say, Steps};
use crate::{budget, library, published, tools};
use std::path::PathBuf;

/// The steps of [`test`] beside those of the tools and the two builds.
const STEPS: usize = 10;

/// axe-core, which looks for what keeps readers out; a test runs it on every page.
const AXE: &str = "4.14.1";

/// Runs all tests.
///
/// # Errors
/// The first kind that does not hold.
pub fn test(places: &Places) -> Outcome {
    let mut steps = Steps::new(STEPS + library::STEPS + tools::STEPS + 2 * build::STEPS);
    steps.next("Chromium, chromedriver and poppler, for the tests in a browser");
    tools::debian(places, "chromedriver", &["chromium", "chromium-driver"])?;
    tools::debian(places, "chromium", &["chromium", "chromium-driver"])?;
    tools::debian(places, "pdftoppm", &["poppler-utils"])?;
    tools::for_building(places, &mut steps)?;

    steps.next("formatting");
    tools::lints(places)?;
    cargo(places, &["fmt", "--all", "--check"], "cargo fmt --check")?;
    steps.next("clippy, of everything for this machine");
    let deny = ["--", "-D", "warnings"];
    let native = ["clippy", "--workspace", "--all-targets", "--quiet"];
    cargo(places, &[&native[..], &deny].concat(), "cargo clippy")?;
    steps.next("clippy, of the page for the browser");
    let page = [
        "clippy",
        "--quiet",
        "--package",
        "plenary-page",
        "--lib",
        "--bins",
        "--target",
        "wasm32-unknown-unknown",
    ];
    for features in [&[][..], &["--features", "whole"]] {
        let page = [&page[..], features, &deny].concat();
        cargo(places, &page, "cargo clippy for wasm32")?;
    }
    steps.next("tests without a browser, and the examples in the documentation");
    cargo(places, &["test", "--workspace"], "cargo test")?;
    steps.next("hostile inputs, for a minute");
    let minute = Fuzz {
        seconds: 60,
        inputs: None,
        only: None,
        // The same inputs each time: what fails here fails again. Others are tried by hand.
        seed: Some(0),
    };
    fuzz::fuzz(places, &minute)?;

    library::tools(places)?;
    let tarball = library::build(places, &mut steps)?;
    let library = library::try_out(places, &tarball, &mut steps)?;

    let site = built(places, "/", &mut steps)?;
    let sub_path = built(places, "/plenary/", &mut steps)?;
    steps.next("a published site, and whether its pages are valid");
    let published = published::tested(places, &site)?;
    published::validate(places, &published)?;
    steps.next("tests in a real browser");
    // Firefox and WebKitGTK have a few pages, where they are installed.
    tools::geckodriver(places)?;
    let axe = tools::npm_package(places, "axe-core", AXE)?;
    let mut browser = tool(places, "cargo");
    library.tell(&mut browser);
    browser
        .args(["test", "--test", "end_to_end", "--", "--ignored"])
        .env("PLENARY_SITE", &site)
        .env("PLENARY_SITE_SUBPATH", &sub_path)
        .env("PLENARY_SITE_PUBLISHED", &published)
        .env("PLENARY_AXE", axe.join("axe.min.js"));
    run(&mut browser, "The tests in a browser")?;
    steps.next("budgets");
    budget::weigh(places, &site, &published)?;
    println!("\nEverything holds; it took {:.0} s.", steps.seconds());
    Ok(())
}

/// A release site for one address, where the tests find it.
fn built(places: &Places, base: &str, steps: &mut Steps) -> Outcome<PathBuf> {
    let url: PublicUrl = base.parse().map_err(crate::fault::Fault::new)?;
    let name = match base {
        "/" => "tested",
        _ => "tested-under-a-path",
    };
    let dist = places.staging.join(name);
    say(&format!("the site for {base}"));
    let plan = Plan {
        url,
        dist: dist.clone(),
        dev: false,
    };
    build::site(places, &plan, steps)?;
    Ok(dist)
}

fn cargo(places: &Places, arguments: &[&str], what: &str) -> Outcome {
    run(tool(places, "cargo").args(arguments), what)
}
