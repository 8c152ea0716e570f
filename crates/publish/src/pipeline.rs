//! From an order to a site that stands.

use crate::page_writer::PageWriter;
use crate::parallel::in_parallel;
use crate::published_page::{pages, votes};
use crate::site_files::{write_app, write_lists};
use crate::staging_dir::{Counts, StagingDir};
use crate::{App, BaseUrl, Fault, Page};
use rollcall::Date;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// What to publish, and where.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// The folder of the site.
    pub out: PathBuf,
    /// The address that it will stand at.
    pub base: BaseUrl,
    /// The votes: symbols, `landmarks`, `all`.
    pub votes: Vec<String>,
    /// Without pages for members and series.
    pub only_votes: bool,
    /// The built site.
    pub app: PathBuf,
    /// The facts that travel beside a program.
    pub packs: Packs<'a>,
}

/// The packs' bytes.
#[derive(Clone, Copy, Debug)]
pub struct Packs<'a> {
    /// The outlines, for previews.
    pub world: &'a [u8],
    /// The coarser outlines, for pages.
    pub coarse: &'a [u8],
    /// English titles.
    pub titles: &'a [u8],
    /// Subjects and agenda titles.
    pub subjects: &'a [u8],
}

/// How far a run is.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Pages that are done.
    pub done: usize,
    /// All pages.
    pub of: usize,
    /// Since the first page.
    pub time: Duration,
}

/// What a run did.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// Pages with a file of their own.
    pub pages: usize,
    /// Of them, votes.
    pub votes: usize,
    /// Previews that were drawn; the others were carried over.
    pub drawn: usize,
    /// Files written and carried over.
    pub counts: Counts,
    /// All in all.
    pub time: Duration,
}

/// Writes a site and puts it in the place of the one that stands; `told` hears of every page.
///
/// # Errors
/// [`Fault`]; the site that stood before still stands.
pub fn publish(order: &Order, told: &(dyn Fn(Progress) + Sync)) -> Result<Report, Fault> {
    let start = Instant::now();
    let desk = PageWriter::new(&order.packs)?;
    let archive = &desk.library().archive;
    let chosen = votes(archive, &order.votes)?;
    let pages = pages(archive, &chosen, order.only_votes);
    let app = App::read(&order.app)?;
    apart(&order.out, &order.app)?;
    let stage = StagingDir::open(&order.out, today())?;
    write_app(&stage, &app)?;
    let (done, drawn) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let begun = Instant::now();
    in_parallel(
        &pages,
        || PageWriter::new(&order.packs),
        |desk, page| {
            if desk.write(&stage, &app, &order.base, *page)? {
                drawn.fetch_add(1, Ordering::Relaxed);
            }
            told(Progress {
                done: done.fetch_add(1, Ordering::Relaxed) + 1,
                of: pages.len(),
                time: begun.elapsed(),
            });
            Ok(())
        },
    )?;
    write_lists(&stage, desk.library(), &app, &order.base, &chosen, &pages)?;
    Ok(Report {
        pages: pages.len(),
        votes: pages
            .iter()
            .filter(|page| matches!(page, Page::Vote(_)))
            .count(),
        drawn: drawn.into_inner(),
        counts: stage.finish()?,
        time: start.elapsed(),
    })
}

/// Neither folder may lie in the other: one would be copied into itself, or go with the old site.
fn apart(out: &Path, app: &Path) -> Result<(), Fault> {
    let (Ok(whole_out), Ok(whole_app)) = (out.canonicalize(), app.canonicalize()) else {
        // Not there yet: it can only lie in the built site.
        let parent = out.parent().and_then(|parent| parent.canonicalize().ok());
        return match (parent, app.canonicalize()) {
            (Some(parent), Ok(whole_app)) if parent.starts_with(&whole_app) => {
                Err(Fault::Nested(out.to_path_buf(), app.to_path_buf()))
            }
            _ => Ok(()),
        };
    };
    match whole_out.starts_with(&whole_app) || whole_app.starts_with(&whole_out) {
        true => Err(Fault::Nested(out.to_path_buf(), app.to_path_buf())),
        false => Ok(()),
    }
}

/// The day in Greenwich.
fn today() -> Date {
    /// Days from 1945-01-01 to 1970-01-01.
    const BEFORE: u64 = 9_131;
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = since.map_or(0, |time| time.as_secs() / 86_400) + BEFORE;
    Date::from_days(u16::try_from(days).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_the_same_day() {
        let epoch = Date::new(1970, 1, 1).unwrap();
        assert_eq!(epoch.days(), 9_131);
        assert!(today() > Date::new(2026, 1, 1).unwrap());
    }
}
