//! The site built for /plenary/ lives under it and nowhere else.

use crate::support::{sub_path, vote, Page, VOTE};
use chromium::{json, Settings};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_deep_link_opens_and_everything_is_fetched_under_the_path() {
    let base = sub_path().url();
    assert!(base.ends_with("/plenary/"));
    let page = Page::at(&Settings::default(), &format!("{base}{VOTE}"));
    page.shows(&vote("A/RES/ES-11/6"));
    let link = page.value("[data-share='link']").unwrap();
    assert_eq!(link, format!("{base}{VOTE}"));
    let elsewhere = "return performance.getEntriesByType('resource').map(e => e.name)
        .filter(name => !name.startsWith(arguments[0]) && !name.startsWith('data:'))";
    let fetched = page.script(elsewhere, vec![json!(base)]).unwrap();
    assert_eq!(fetched, json!([]));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn links_within_stay_under_the_path() {
    let base = sub_path().url();
    let page = Page::at(&Settings::default(), &base);
    page.wait_for("[data-page='home']").unwrap();
    let out = "return [...document.querySelectorAll('a[href]')].map(a => a.href)
        .filter(href => href.startsWith(location.origin) && !href.startsWith(arguments[0]))";
    assert_eq!(page.script(out, vec![json!(base)]).unwrap(), json!([]));
    page.click("[data-page='home'] a[href*='/vote/']").unwrap();
    page.wait_for("[data-page='vote']").unwrap();
    assert!(page.url().unwrap().starts_with(&format!("{base}vote/")));
    assert_eq!(page.script(out, vec![json!(base)]).unwrap(), json!([]));
    page.end();
}
