//! The way back leads to the place in the page that the reader left.

use crate::support::{site, Page, VOTE};
use chromium::{json, Settings};

/// Scrolls, lets the page notice, and says how far it went.
fn scroll(page: &Page, top: u32) -> f64 {
    let body = "scrollTo(0, arguments[0]); requestAnimationFrame(() => requestAnimationFrame(() => arguments[1](scrollY)))";
    let top = page.script_async(body, vec![json!(top)]).unwrap();
    top.as_f64().unwrap()
}

/// Follows the first link in sight that leads to a vote, in the page or to another load.
fn to_a_vote(page: &Page) {
    let body =
        "const seen = [...document.querySelectorAll('main a[href*=\"/vote/\"]')].find((link) => {
            const { top, height } = link.getBoundingClientRect();
            return height && top > 100 && top < 700;
        });
        seen?.click();
        return !!seen";
    page.until("a link in sight", body, &[]).unwrap();
    page.wait_for("[data-page='vote']").unwrap();
}

fn is_at(page: &Page, top: f64) {
    let body = "return Math.abs(scrollY - arguments[0]) < 2";
    page.until(&format!("the place {top}"), body, &[json!(top)])
        .unwrap();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn back_and_forward_lead_to_the_place_on_every_page() {
    for (path, page_name, top) in [
        ("", "home", 1400),
        ("search?q=nuclear", "search", 1500),
        ("series/cuba_embargo", "series", 900),
        ("country/PAK", "country", 2000),
        ("pair/IND/PAK", "pair", 1200),
    ] {
        let page = Page::open(path);
        page.wait_for(&format!("[data-page='{page_name}']"))
            .unwrap();
        page.until(
            "all titles",
            "return !document.querySelector('[data-coming], .chart:empty')",
            &[],
        )
        .unwrap();
        let left = scroll(&page, top);
        assert!(left > 300.0, "{path} is too short: {left}");
        to_a_vote(&page);
        is_at(&page, 0.0);
        let further = scroll(&page, 500);
        page.back().unwrap();
        page.wait_for(&format!("[data-page='{page_name}']"))
            .unwrap();
        is_at(&page, left);
        page.script("history.forward()", Vec::new()).unwrap();
        page.wait_for("[data-page='vote']").unwrap();
        is_at(&page, further);
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn back_finds_the_place_in_a_list_that_had_been_opened() {
    let page = Page::open("");
    page.click("#landmarks ~ .more button").unwrap();
    page.wait_gone("#landmarks ~ .more button").unwrap();
    let left = scroll(&page, 3500);
    assert!(left > 2500.0, "{left}");
    to_a_vote(&page);
    page.back().unwrap();
    page.wait_for("[data-page='home']").unwrap();
    is_at(&page, left);
    page.end();
}

/// From the first program to a page of the whole one and back: two loads.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn back_finds_the_place_after_the_page_was_loaded_anew() {
    let page = Page::with(&Settings::sized(1280, 700), &format!("{VOTE}?pick=PAK"));
    page.map();
    let left = scroll(&page, 700);
    assert!(left > 300.0);
    page.script(
        "document.querySelector('main a[href*=\"/country/PAK\"]').click()",
        Vec::new(),
    )
    .unwrap();
    page.wait_for("[data-page='country']").unwrap();
    page.back().unwrap();
    page.wait_for("[data-page='vote']").unwrap();
    is_at(&page, left);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_link_to_a_page_that_was_left_further_down_begins_at_its_top() {
    let page = Page::open("country/FRA");
    page.wait_for("[data-page='country'] .maps svg").unwrap();
    assert!(scroll(&page, 1500) > 1000.0);
    page.open(&format!("{}{VOTE}?pick=FRA", site().url()))
        .unwrap();
    page.map();
    page.wait_for(".picked a[href*='/country/FRA']").unwrap();
    page.click(".picked a[href*='/country/FRA']").unwrap();
    page.wait_for("[data-page='country'] .maps svg").unwrap();
    // Longer than a place is looked for.
    let wait = "setTimeout(() => arguments[0](scrollY), 1000)";
    assert_eq!(page.script_async(wait, Vec::new()).unwrap(), json!(0));
    page.end();
}
