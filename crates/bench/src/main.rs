//! How fast the page is, in a real Chromium. Prints figures and keeps none.

mod change;
mod cold;
mod decode;
mod figures;

use chromium::BrowserFault;
use clap::Parser;
use site::{Options, Site};
use std::path::PathBuf;
use std::process::ExitCode;

/// Measures a built site; `cargo xtask bench` builds one and calls this.
#[derive(Parser)]
struct Arguments {
    /// The site, built for /
    site: PathBuf,
    /// How many cold visits
    #[arg(long, default_value_t = 9)]
    visits: usize,
}

/// The vote that is looked at.
const VOTE: &str = "vote/A-RES-ES-11-6";

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let site = match Site::start(Options {
        // As hosts keep it ready.
        quality: 11,
        ..Options::new(arguments.site)
    }) {
        Ok(site) => site,
        Err(error) => {
            eprintln!("{error}.");
            return ExitCode::FAILURE;
        }
    };
    match run(&site.url(), arguments.visits) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}.");
            ExitCode::FAILURE
        }
    }
}

fn run(url: &str, visits: usize) -> Result<(), BrowserFault> {
    println!("In milliseconds, at 1280 × 900:");
    cold::measure(url, visits)?;
    decode::measure(url)?;
    change::measure(url)
}
