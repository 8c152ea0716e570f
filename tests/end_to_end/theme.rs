//! The reader's theme: kept on the device, given back to the system, and in no link.

use crate::support::{published, Page, VOTE};
use chromium::Settings;

const SWITCH: &str = ".app-header .theme-switch";

fn no_link_has_a_theme(page: &Page) {
    let body = "return [location.href, ...[...document.links].map((link) => link.href)].filter((href) => href.includes('theme='))";
    let links = page.script(body, Vec::new()).unwrap();
    assert_eq!(links.as_array().unwrap().len(), 0, "{links}");
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_theme_stays_with_the_reader_and_goes_back_to_the_system() {
    let page = Page::open(VOTE);
    page.map();
    page.click(SWITCH).unwrap();
    page.wait_for(":root[data-theme='light']").unwrap();
    page.click(SWITCH).unwrap();
    page.wait_for(":root[data-theme='dark']").unwrap();
    no_link_has_a_theme(&page);
    // Another page, loaded anew.
    page.go("search?q=cuba");
    page.wait_for(":root[data-theme='dark'] [data-page='search']")
        .unwrap();
    no_link_has_a_theme(&page);
    page.click(SWITCH).unwrap();
    page.wait_for(":root:not([data-theme])").unwrap();
    page.go(VOTE);
    page.map();
    page.wait_for(":root:not([data-theme])").unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_theme_of_the_address_is_shown_and_gives_way_to_the_switch() {
    let page = Page::open(&format!("{VOTE}?theme=dark"));
    page.wait_for(":root[data-theme='dark'] [data-page='vote']")
        .unwrap();
    page.click(SWITCH).unwrap();
    page.wait_for(":root:not([data-theme])").unwrap();
    page.until(
        "the address without it",
        "return location.search === ''",
        &[],
    )
    .unwrap();
    page.end();
}

/// What the reader chose is no matter of the page that embeds a figure, and a published page has it
/// before its program.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn published_pages_have_the_theme_at_once_and_embeds_their_own() {
    let page = Page::at(
        &Settings::default(),
        &format!("{}{VOTE}/", published().url()),
    );
    page.script("localStorage['plenary-theme'] = 'dark'", Vec::new())
        .unwrap();
    page.open(&format!("{}{VOTE}/", published().url())).unwrap();
    page.wait_for(":root[data-theme='dark']").unwrap();
    page.open(&format!("{}{VOTE}/?embed=1", published().url()))
        .unwrap();
    page.wait_for(":root[data-embed]:not([data-theme])")
        .unwrap();
    page.open(&format!("{}{VOTE}/?embed=1&theme=dark", published().url()))
        .unwrap();
    page.wait_for(":root[data-embed][data-theme='dark']")
        .unwrap();
    page.end();
}
