//! `plenary`: the same figures from a terminal.

mod agreement;
mod compare;
mod country;
mod export;
mod fault;
mod find_member;
mod publishing;
mod render;
mod search;
mod show;

use clap::{Parser, Subcommand};
use fault::Fault;
use figure::Library;
use render::Order;
use std::path::PathBuf;
use std::process::ExitCode;

/// The packs that the page fetches.
mod packs {
    include!(concat!(env!("OUT_DIR"), "/packs.rs"));

    /// Takes the titles in the other languages.
    pub fn take_tongues(library: &figure::Library) -> Result<(), rollcall::PackError> {
        let packs = rollcall::TitleLanguage::ALL.into_iter().zip(TONGUES);
        packs
            .into_iter()
            .try_for_each(|(tongue, pack)| library.take_tongue(tongue, pack.to_vec()))
    }
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
    /// Write the figure of an address: as a picture, its numbers, or its citation
    Render(Order),
    /// Find votes by words and filters: ukraine PAK:abstain against<=3 year:2014..
    Search {
        /// The query; docs/EXPLORE.md has the language
        query: String,
        /// At most this many results; all without it
        #[arg(long)]
        limit: Option<usize>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Print how a member stood over all votes
    Country {
        /// The code or the name: PAK, Pakistan
        code: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Print the members that a text names: UK, Burma, congo
    FindMember {
        /// A code, a name, or the beginning of one
        text: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Print who moved between two votes
    Compare {
        /// The first vote's symbol
        first: String,
        /// The second vote's symbol
        second: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Print how often members stood alike
    Agreement(agreement::Asked),
    /// Write a static site: the app, and a page with its picture for each chosen vote
    Publish(publishing::Asked),
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
        Task::Render(order) => {
            // A topic is looked for in them.
            library.take_subjects(packs::SUBJECTS.to_vec())?;
            render::render(&library, &order)
        }
        Task::Search { query, limit, json } => {
            library.take_subjects(packs::SUBJECTS.to_vec())?;
            packs::take_tongues(&library)?;
            search::search(&library, &query, limit, json)
        }
        Task::Country { code, json } => country::country(&library, &code, json),
        Task::FindMember { text, json } => find_member::find_member(&library, &text, json),
        Task::Compare {
            first,
            second,
            json,
        } => compare::compare(&library, &first, &second, json),
        Task::Agreement(asked) => {
            library.take_subjects(packs::SUBJECTS.to_vec())?;
            agreement::agreement(&library, &asked)
        }
        // Every thread of it reads a library of its own.
        Task::Publish(asked) => publishing::publish(asked),
        Task::Export { out } => {
            library.take_subjects(packs::SUBJECTS.to_vec())?;
            packs::take_tongues(&library)?;
            export::export(&library, out.as_deref())
        }
    }
}
