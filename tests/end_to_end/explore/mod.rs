//! Questions that people come with: each from typing in the first page's box to reading the
//! answer, compared with the archive counted slowly; then the link, opened in a fresh browser,
//! shows the same.

mod maps;
mod pages;
mod questions;

use crate::support::{archive, Page};
use chromium::Value;
use rollcall::pack::PackManifest;
use rollcall::{MemberId, RecordedVote};
use std::collections::BTreeSet;
use std::path::Path;

const ENTER: &str = "\u{e007}";

/// Types a question into the first page's box and goes to all that it finds.
fn asked(question: &str) -> Page {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    page.click("[data-page='home'] input[type='search']")
        .unwrap();
    page.press(question).unwrap();
    page.press(ENTER).unwrap();
    page.wait_for("[data-page='search'] [data-results]")
        .unwrap();
    page
}

/// How many results the page says there are, and the symbols of the rows that it lists.
fn results(page: &Page) -> (usize, Vec<String>) {
    let count = page.attribute("[data-results]", "data-results").unwrap();
    let body = "return [...document.querySelectorAll('[data-results] > [data-symbol]')]
        .map(e => e.dataset.symbol)";
    let rows = page.script(body, Vec::new()).unwrap();
    let text = |row: &Value| row.as_str().unwrap().to_owned();
    let rows = rows.as_array().unwrap().iter().map(text).collect();
    (count.parse().unwrap(), rows)
}

/// Waits until the page has this many results, which it has when titles and subjects are there.
fn wait_for_results(page: &Page, count: usize) {
    let settled = format!("[data-results='{count}']:not([aria-busy])");
    page.wait_for(&settled).unwrap();
}

/// The same address in a browser that has never been here.
fn afresh(page: &Page) -> Page {
    Page::at(&chromium::Settings::default(), &page.url().unwrap())
}

/// The results are the slow count's, the rows are among them, and a fresh browser shows the same.
fn shows(page: Page, slow: &BTreeSet<String>) {
    wait_for_results(&page, slow.len());
    let (_, rows) = results(&page);
    assert_eq!(rows.len(), slow.len().min(20));
    for row in &rows {
        assert!(slow.contains(row), "{row}");
    }
    let again = afresh(&page);
    wait_for_results(&again, slow.len());
    assert_eq!(results(&again).1, rows);
    again.end();
    page.end();
}

/// The records that a test of each holds for.
fn slowly(test: impl Fn(RecordedVote) -> bool) -> BTreeSet<String> {
    let votes = archive().ids().map(|id| archive().vote(id));
    let found = votes.filter(|vote| test(*vote));
    found.map(|vote| vote.symbol().to_owned()).collect()
}

fn pack(name: &str) -> Vec<u8> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/packs");
    let shelf =
        PackManifest::read(&std::fs::read_to_string(packs.join("index.csv")).unwrap()).unwrap();
    std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap()
}

fn member(code: &str) -> MemberId {
    archive().member_by_code(code).unwrap()
}
