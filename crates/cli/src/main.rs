//! `plenary`: the same figures from a terminal.

mod export;
mod fault;
mod render;
mod show;

use clap::{Parser, Subcommand};
use fault::Fault;
use figure::Library;
use std::path::PathBuf;
use std::process::ExitCode;

/// The packs that the page fetches.
mod packs {
    include!(concat!(env!("OUT_DIR"), "/packs.rs"));
}

/// Every recorded vote of the UN General Assembly.
#[derive(Parser)]
#[command(name = "plenary", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Print one vote: its tally and every position
    Show {
        /// The symbol in any spelling: A/RES/ES-11/6, es-11/6, A-RES-ES-11-6, A/ES-11/L.7
        symbol: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the figure of an address as a picture
    Render {
        /// The figure's address: /vote/A-RES-ES-11-6?pick=PAK, or a whole link
        address: String,
        /// The file; its ending says the format (svg)
        #[arg(short, long)]
        output: PathBuf,
        /// Width in pixels
        #[arg(long, default_value_t = 1200, value_parser = clap::value_parser!(u32).range(240..=4000))]
        width: u32,
    },
    /// Write the votes as CSV: to standard output, or with every other fact into a folder
    Export {
        /// The folder
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            // As clap does for arguments that cannot be used.
            ExitCode::from(2)
        }
    }
}

fn run(task: Task) -> Result<(), Fault> {
    let library = Library::embedded()?;
    library.take_world(packs::WORLD)?;
    library.take_titles(packs::TITLES.to_vec())?;
    match task {
        Task::Show { symbol, json } => show::show(&library, &symbol, json),
        Task::Render {
            address,
            output,
            width,
        } => render::render(&library, &address, &output, width),
        Task::Export { out } => {
            library.take_subjects(packs::SUBJECTS.to_vec())?;
            export::export(&library, out.as_deref())
        }
    }
}
