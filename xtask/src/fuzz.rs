//! Tries hostile inputs by the million.

use crate::command::{run, tool};
use crate::fault::Outcome;
use crate::places::Places;
use clap::Args;

/// What to try, and for how long.
#[derive(Args)]
pub struct Fuzz {
    /// How long, all targets together
    #[arg(long, default_value_t = 60)]
    pub seconds: u64,
    /// Go on until there were so many inputs instead
    #[arg(long)]
    pub inputs: Option<u64>,
    /// One target alone
    #[arg(long)]
    pub only: Option<String>,
    /// Where the inputs begin: the same ones again
    #[arg(long)]
    pub seed: Option<u64>,
}

/// Runs the fuzzer; it prints the counts of its targets.
///
/// # Errors
/// An input that breaks a law; the fuzzer prints the smallest.
pub fn fuzz(places: &Places, how: &Fuzz) -> Outcome {
    let mut fuzzer = tool(places, "cargo");
    // A profile of its own: as fast as a release, with the checks of a development build.
    fuzzer.args([
        "run",
        "--quiet",
        "--profile",
        "fuzz",
        "--package",
        "fuzz",
        "--",
    ]);
    fuzzer.args(["--seconds", &how.seconds.to_string()]);
    if let Some(inputs) = how.inputs {
        fuzzer.args(["--inputs", &inputs.to_string()]);
    }
    if let Some(only) = &how.only {
        fuzzer.args(["--only", only]);
    }
    if let Some(seed) = how.seed {
        fuzzer.args(["--seed", &seed.to_string()]);
    }
    run(&mut fuzzer, "The fuzzer")
}
