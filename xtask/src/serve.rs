//! Builds the site, serves it on this machine, and builds it again when a source changes.

use crate::build::{self, Plan, PublicUrl};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::{say, Steps};
use crate::tools;
use crate::watch::Watch;
use clap::Args;
use site::{Options, Site};

/// How to serve.
#[derive(Args)]
pub struct Serve {
    /// The port on 127.0.0.1
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build without optimisation: quicker to build, slower to load
    #[arg(long)]
    dev: bool,
    /// The path that the site stands under
    #[arg(long, default_value = "/")]
    public_url: PublicUrl,
    /// Do not watch the sources
    #[arg(long)]
    once: bool,
}

/// Runs until it is ended.
///
/// # Errors
/// The tools, the first build, or the port.
pub fn serve(places: &Places, serve: &Serve) -> Outcome {
    let mut steps = Steps::new(tools::STEPS + build::STEPS + 1);
    // Asked for first: nobody wants to wait for a build and then hear of a taken port.
    free(serve.port)?;
    tools::for_building(places, &mut steps)?;
    let plan = Plan {
        url: serve.public_url.clone(),
        dist: places.staging.join("served"),
        dev: serve.dev,
    };
    build::site(places, &plan, &mut steps)?;
    steps.next("serving");
    let served = Site::start(Options {
        base: plan.url.base().to_owned(),
        port: serve.port,
        ..Options::new(&plan.dist)
    })
    .map_err(|error| refused(&error))?;
    println!("\nPlenary is at {}", served.url());
    println!("Ctrl-C ends it.");
    if serve.once {
        served.wait();
        return Ok(());
    }
    println!("A change of a source builds it again; then load the page again.");
    let mut watch = Watch::new(places);
    loop {
        watch.wait();
        let mut steps = Steps::new(build::STEPS);
        match build::site(places, &plan, &mut steps) {
            Ok(()) => say(&format!("built in {:.0} s", steps.seconds())),
            Err(fault) => eprintln!("{fault} The site stays as it was."),
        }
    }
}

fn free(port: u16) -> Outcome {
    std::net::TcpListener::bind(("127.0.0.1", port))
        .map(drop)
        .map_err(|error| {
            let reason = match error.kind() {
                std::io::ErrorKind::AddrInUse => site::SiteError::Occupied(port),
                _ => site::SiteError::Closed {
                    port,
                    reason: error.to_string(),
                },
            };
            refused(&reason)
        })
}

fn refused(error: &site::SiteError) -> Fault {
    let mut sentence = error.to_string();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Fault::new(format!("{sentence} (--port NUMBER)."))
}
