//! Builds the release site and measures it in Chromium.

use crate::build::{self, Plan, PublicUrl};
use crate::command::{run, tool};
use crate::fault::Outcome;
use crate::places::Places;
use crate::published;
use crate::steps::Steps;
use crate::tools;

/// Prints figures; keeps none.
///
/// # Errors
/// The build, or a page that does not come.
pub fn bench(places: &Places, visits: usize) -> Outcome {
    let mut steps = Steps::new(2 + tools::STEPS + build::STEPS);
    steps.next("Chromium and chromedriver");
    tools::debian(places, "chromedriver", &["chromium", "chromium-driver"])?;
    tools::for_building(places, &mut steps)?;
    let plan = Plan {
        url: PublicUrl::root(),
        dist: places.staging.join("measured"),
        dev: false,
    };
    build::site(places, &plan, &mut steps)?;
    let published = published::measured(places, &plan.dist)?;
    steps.next("measuring; this takes about four minutes, and nothing else should run");
    run(
        tool(places, "cargo")
            .args(["run", "--quiet", "--package", "bench", "--"])
            .args(["--visits", &visits.to_string()])
            .arg("--published")
            .arg(&published)
            .arg(&plan.dist),
        "The benchmark",
    )
}
