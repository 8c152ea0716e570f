//! How fast the page is, in a real Chromium. Prints figures and keeps none.

mod change;
mod cold;
mod decode;
mod explore;
mod figure;
mod figures;
mod frames;
mod growth;
mod published;

use chromium::BrowserFault;
use clap::Parser;
use site::{Options, Site};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Measures a built site; `cargo xtask bench` builds one and calls this.
#[derive(Parser)]
struct Arguments {
    /// The site, built for /
    site: PathBuf,
    /// A published site with the vote that is looked at, for /
    #[arg(long)]
    published: Option<PathBuf>,
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
    match run(
        &site.url(),
        arguments.published.as_deref(),
        arguments.visits,
    ) {
        Ok(()) => {}
        Err(fault) => {
            eprintln!("{fault}.");
            return ExitCode::FAILURE;
        }
    }
    match growth::measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}.");
            ExitCode::FAILURE
        }
    }
}

fn run(url: &str, published: Option<&Path>, visits: usize) -> Result<(), BrowserFault> {
    println!("In milliseconds, at 1280 × 900:");
    if let Some(folder) = published {
        published::measure(folder, visits)?;
    }
    cold::measure(url, visits)?;
    decode::measure(url)?;
    change::measure(url)?;
    figure::measure(url)?;
    explore::measure(url)
}
