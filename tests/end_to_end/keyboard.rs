//! Without a mouse: search, open, walk over the map, pick.

use crate::support::{Page, VOTE};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";
const RIGHT: &str = "\u{e014}";

/// Presses Tab until an element has the focus; each stop on the way shows where it is.
fn tab_to(page: &Page, css: &str) {
    for _ in 0..60 {
        page.press(TAB).unwrap();
        let body = "const e = document.activeElement, s = getComputedStyle(e);
            return [e.matches(arguments[0]), s.outlineStyle !== 'none' || s.boxShadow !== 'none', e.outerHTML.slice(0, 90)]";
        let stop = page.script(body, vec![chromium::json!(css)]).unwrap();
        assert_eq!(stop[1], true, "no focus is to be seen at {}", stop[2]);
        if stop[0] == true {
            return;
        }
    }
    panic!("60 tabs do not lead to {css}");
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_vote_is_found_and_opened() {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    tab_to(&page, "input[type='search']");
    page.press("Ukraine territorial integrity").unwrap();
    page.wait_for("[role='listbox'] [data-symbol]").unwrap();
    page.press(DOWN).unwrap();
    page.wait_for("[role='option'][aria-selected='true']")
        .unwrap();
    let symbol = page
        .attribute("[role='option'][aria-selected='true']", "data-symbol")
        .unwrap();
    page.press(ENTER).unwrap();
    page.at_vote(&symbol);
    page.map();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_map_is_one_stop_and_arrows_walk_on_it() {
    let page = Page::open(VOTE);
    page.map();
    tab_to(&page, "[data-figure='map']");
    let described = page.attribute("[data-figure='map']", "aria-label").unwrap();
    assert!(described.contains("141"), "{described}");
    page.press(RIGHT).unwrap();
    page.wait_for("[data-figure='map'] [role='status']")
        .unwrap();
    let first = page.text("[data-figure='map'] [role='status']").unwrap();
    page.press(RIGHT).unwrap();
    page.until(
        "another member",
        "return document.querySelector('[data-figure=map] [role=status]').textContent.trim() !== arguments[0]",
        &[chromium::json!(first)],
    )
    .unwrap();
    page.press(ENTER).unwrap();
    page.wait_for("[data-picked]").unwrap();
    let code = page.attribute("[data-picked]", "data-picked").unwrap();
    assert!(page.url().unwrap().ends_with(&format!("?pick={code}")));
    page.press(TAB).unwrap();
    let inside =
        "return document.querySelector('[data-figure=map]').contains(document.activeElement)";
    assert_eq!(
        page.script(inside, Vec::new()).unwrap(),
        false,
        "one stop only"
    );
    page.end();
}
