//! Hostile inputs by the million; `cargo xtask fuzz` runs it.
//!
//! Each target makes inputs of a kind and knows the laws that hold for all of them: nothing panics, and
//! nothing is accepted that does not come out again as it went in.

mod addresses;
mod edits;
mod members;
mod places;
mod queries;
mod sample;
mod tables;
mod target;
mod texts;
mod votes;

use clap::Parser;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use target::Target;

/// Tries hostile inputs on every target in turn
#[derive(Parser)]
struct Arguments {
    /// How long, all targets together
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Go on until there were so many inputs, however long it takes
    #[arg(long)]
    inputs: Option<u64>,
    /// One target alone
    #[arg(long)]
    only: Option<String>,
    /// Where the inputs begin; another one each time unless it is said
    #[arg(long)]
    seed: Option<u64>,
}

fn main() -> ExitCode {
    // A panic is told once, with the smallest input that leads to it, and not for every one tried.
    std::panic::set_hook(Box::new(|_| {}));
    match fuzz(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every law held.
fn fuzz(arguments: &Arguments) -> Result<bool, Box<dyn Error>> {
    let sample = sample::Sample::new()?;
    let mut targets = vec![
        addresses::target(),
        queries::target(&sample),
        texts::target(&sample),
        members::target()?,
        votes::target(&sample),
        votes::tables_target(&sample),
        votes::texts_target(&sample),
        places::target()?,
        tables::target(&sample)?,
        tables::places_target()?,
    ];
    if let Some(only) = &arguments.only {
        targets.retain(|target| target.name == only.as_str());
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let seed = arguments
        .seed
        .unwrap_or_else(|| now.map_or(0, |now| now.as_secs()));
    println!("    seed {seed}");
    let begun = Instant::now();
    let limit = Duration::from_secs(arguments.seconds);
    loop {
        for target in &mut targets {
            target.try_some(seed);
        }
        let inputs: u64 = targets.iter().map(|target| target.inputs).sum();
        let ends = match arguments.inputs {
            Some(wanted) => inputs >= wanted,
            None => begun.elapsed() >= limit,
        };
        if ends || targets.iter().all(|target| target.broken.is_some()) {
            break;
        }
    }
    Ok(tell(&targets, begun.elapsed()))
}

fn tell(targets: &[Target], time: Duration) -> bool {
    for target in targets {
        println!("    {:<10} {:>10} inputs", target.name, target.inputs);
    }
    let inputs: u64 = targets.iter().map(|target| target.inputs).sum();
    println!(
        "    {:<10} {inputs:>10} inputs in {:.0} s",
        "all",
        time.as_secs_f64()
    );
    let mut whole = true;
    for target in targets {
        if let Some(broken) = &target.broken {
            println!("{}: {broken}", target.name);
            whole = false;
        }
    }
    whole
}
