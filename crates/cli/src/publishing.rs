//! A static site of published pages, and how far it is.

use crate::fault::Fault;
use crate::packs;
use clap::Args;
use publish::{BaseUrl, Order, Packs, Progress, Report};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What `publish` is told.
#[derive(Args)]
pub struct Asked {
    /// The folder of the site; a site that was published there before is replaced
    #[arg(long)]
    out: PathBuf,
    /// The address that the site will stand at, such as https://example.org/plenary/
    #[arg(long)]
    base: String,
    /// The votes with pages of their own: landmarks (with the newest), all, or symbols
    #[arg(long, num_args = 1.., default_value = "landmarks", value_name = "landmarks|all|SYMBOL")]
    votes: Vec<String>,
    /// No pages for members and series
    #[arg(long)]
    only_votes: bool,
    /// The app, as cargo xtask build made it
    #[arg(long, default_value = "dist")]
    app: PathBuf,
}

/// Publishes, and tells every two seconds how far it is.
pub fn publish(asked: Asked) -> Result<(), Fault> {
    let base: BaseUrl = asked.base.parse()?;
    let order = Order {
        out: asked.out,
        base,
        votes: asked.votes,
        only_votes: asked.only_votes,
        app: asked.app,
        packs: Packs {
            world: packs::WORLD,
            coarse: packs::COARSE,
            titles: packs::TITLES,
            subjects: packs::SUBJECTS,
        },
    };
    let told = AtomicU64::new(0);
    let report = publish::publish(&order, &|progress| tell(&told, progress))?;
    say(&order, &report);
    Ok(())
}

/// A line that says how far it is, at most every two seconds.
fn tell(told: &AtomicU64, progress: Progress) {
    let now = progress.time.as_secs() / 2;
    if told.fetch_max(now, Ordering::Relaxed) < now {
        eprintln!(
            "    {} of {} pages, {} a second",
            progress.done,
            progress.of,
            rate(progress.done, progress.time)
        );
    }
}

fn say(order: &Order, report: &Report) {
    println!(
        "{} pages ({} votes) for {} stand in {}.",
        report.pages,
        report.votes,
        order.base.url(""),
        order.out.display()
    );
    println!(
        "{} files written ({} pictures drawn), {} unchanged; {:.1} MB; {:.1} s, {} pages a second.",
        report.counts.written,
        report.drawn,
        report.counts.unchanged,
        report.counts.bytes as f64 / 1e6,
        report.time.as_secs_f64(),
        rate(report.pages, report.time)
    );
}

fn rate(pages: usize, time: Duration) -> String {
    format!("{:.1}", pages as f64 / time.as_secs_f64().max(0.001))
}
