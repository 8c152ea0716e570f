//! plenary.js in a browser: in a page that Vite built from the packed library, and in the
//! package's own example, under the site's policy.

use crate::support::{archive, folder, Page};
use ::site::{Options, Site};
use chromium::{json, Settings, Value};
use std::process::Command;

/// What the terminal program answers.
fn terminal(arguments: &[&str]) -> Value {
    let done = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "cli", "--"])
        .args(arguments)
        .arg("--json")
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    String::from_utf8(done.stdout).unwrap().parse().unwrap()
}

#[test]
#[ignore = "needs the built library: cargo xtask test"]
fn a_page_of_vite_s_gives_what_the_terminal_gives() {
    let served = Site::start(Options::new(folder("PLENARY_LIBRARY_PAGE"))).unwrap();
    let page = Page::at(&Settings::default(), &served.url());
    page.wait_for("#answers").unwrap();
    let body = "return JSON.parse(document.querySelector('#answers').textContent)";
    let answers = page.script(body, Vec::new()).unwrap();
    let search = ["search", "ukraine PAK:abstain year:2022.."];
    assert_eq!(answers["vote"], terminal(&["show", "A/RES/ES-11/6"]));
    assert_eq!(answers["search"], terminal(&search));
    assert_eq!(answers["country"], terminal(&["country", "PAK"]));
    assert_eq!(answers["member"], terminal(&["find-member", "UK"]));
    assert_eq!(
        answers["compare"],
        terminal(&["compare", "ES-11/1", "ES-11/6"])
    );
    assert_eq!(answers["fault"], json!("unknown-symbol"));
    // Counted by hand: everybody's example.
    assert_eq!(answers["vote"]["in_favour"], json!(141));
    let marks = "return new Set([...document.querySelectorAll('#figure svg [data-member]')]
        .filter(mark => mark.dataset.position !== 'not-a-member').map(mark => mark.dataset.member)).size";
    assert_eq!(page.script(marks, Vec::new()).unwrap(), json!(193));
    let elsewhere = "return performance.getEntriesByType('resource').map(e => e.name)
        .filter(name => !name.startsWith(location.origin) && !name.startsWith('data:'))";
    assert_eq!(page.script(elsewhere, Vec::new()).unwrap(), json!([]));
    page.end();
}

#[test]
#[ignore = "needs the built library: cargo xtask test"]
fn the_example_of_the_package_finds_and_draws() {
    let served = Site::start(Options::new(folder("PLENARY_LIBRARY"))).unwrap();
    let page = Page::at(
        &Settings::default(),
        &format!("{}example/index.html", served.url()),
    );
    page.wait_for("#figure svg[data-figure='tiles']").unwrap();
    assert_eq!(page.count("#found li").unwrap(), 10.min(archive().len()));
    page.script(
        "document.querySelector('input').value = 'A/RES/181(II)[A]'",
        Vec::new(),
    )
    .unwrap();
    page.click("form button").unwrap();
    page.until(
        "the vote of 1947",
        "return document.querySelector('#found').textContent.includes('1947-11-29')
            && document.querySelector('#figure svg').textContent.includes('1947')",
        &[],
    )
    .unwrap();
    page.script(
        "document.querySelector('input').value = 'committee:9'",
        Vec::new(),
    )
    .unwrap();
    page.click("form button").unwrap();
    page.until(
        "the error's sentence",
        "return document.querySelector('#said').textContent.includes('committee:9')",
        &[],
    )
    .unwrap();
    page.end();
}
