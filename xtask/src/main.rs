//! What a developer runs: `cargo xtask serve|build|js|test|fuzz|pack|budget|bench`.

mod bench;
mod budget;
mod build;
mod command;
mod fault;
mod folder;
mod fuzz;
mod library;
mod pack;
mod places;
mod published;
mod serve;
mod steps;
mod test;
mod tools;
mod watch;

use build::{Plan, PublicUrl};
use clap::{Parser, Subcommand};
use fault::Outcome;
use places::Places;
use std::path::PathBuf;
use std::process::ExitCode;
use steps::Steps;

/// Builds, serves and tests Plenary; installs what that needs under target/tools.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the site and serve it on this machine
    Serve(serve::Serve),
    /// Build the release site
    Build {
        /// The address that the site will stand at, such as /plenary/
        #[arg(long, default_value = "/")]
        public_url: PublicUrl,
        /// Where the site goes
        #[arg(long, default_value = "dist")]
        dist: PathBuf,
    },
    /// Build the library for other sites and pack it for npm
    Js {
        /// Install what was packed and try it out in Node, under TypeScript and in a page
        #[arg(long = "try")]
        tried: bool,
    },
    /// Run every test: formatting, clippy, native, in a browser, budgets
    Test,
    /// Try hostile inputs: packs, addresses, queries, tables, texts
    Fuzz(fuzz::Fuzz),
    /// Write static/packs again
    Pack(pack::Pack),
    /// Weigh the parts of the release site against budget.csv
    Budget,
    /// Measure the release site in Chromium
    Bench {
        /// How many cold visits
        #[arg(long, default_value_t = 9)]
        visits: usize,
    },
}

fn main() -> ExitCode {
    let places = Places::find();
    match run(&places, Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(places: &Places, task: Task) -> Outcome {
    match task {
        Task::Serve(how) => serve::serve(places, &how),
        Task::Build { public_url, dist } => release(places, public_url, places.root.join(dist)),
        Task::Js { tried } => js(places, tried),
        Task::Test => test::test(places),
        Task::Fuzz(how) => fuzz::fuzz(places, &how),
        Task::Pack(what) => pack::pack(places, &what),
        Task::Budget => {
            let site = places.staging.join("weighed");
            release(places, PublicUrl::root(), site.clone())?;
            let published = published::measured(places, &site)?;
            budget::weigh(places, &site, &published)
        }
        Task::Bench { visits } => bench::bench(places, visits),
    }
}

fn js(places: &Places, tried: bool) -> Outcome {
    let mut steps = Steps::new(tools::STEPS + library::STEPS + usize::from(tried));
    tools::for_building(places, &mut steps)?;
    let tarball = library::build(places, &mut steps)?;
    if tried {
        library::tools(places)?;
        library::try_out(places, &tarball, &mut steps)?;
    }
    println!("Built in {:.0} s.", steps.seconds());
    Ok(())
}

fn release(places: &Places, url: PublicUrl, dist: PathBuf) -> Outcome {
    let mut steps = Steps::new(tools::STEPS + build::STEPS);
    tools::for_building(places, &mut steps)?;
    let plan = Plan {
        url,
        dist,
        dev: false,
    };
    build::site(places, &plan, &mut steps)?;
    println!("Built in {:.0} s.", steps.seconds());
    Ok(())
}
