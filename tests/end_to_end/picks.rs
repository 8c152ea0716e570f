//! Picking members: one in place of another, several together, none.

use crate::support::{Page, VOTE};
use chromium::json;

/// The picks of the address, once they are these.
fn picks(page: &Page, codes: &str) {
    let body = "return (new URLSearchParams(location.search).get('pick') ?? '') === arguments[0]
        && [...document.querySelectorAll('[data-picked]')].map((e) => e.dataset.picked).join('~') === arguments[0]";
    page.until(&format!("the picks {codes:?}"), body, &[json!(codes)])
        .unwrap();
}

/// Presses the mark of a member, with Shift or without.
fn press(page: &Page, member: &str, shift: bool) {
    let body = "const mark = document.querySelector(`[data-figure=tiles] [data-member=${arguments[0]}]`);
        const { x, y, width, height } = mark.getBoundingClientRect();
        const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, cancelable: true, shiftKey: arguments[1] };
        for (const kind of ['pointerdown', 'pointerup']) mark.dispatchEvent(new PointerEvent(kind, at));
        mark.dispatchEvent(new MouseEvent('click', at))";
    page.script(body, vec![json!(member), json!(shift)])
        .unwrap();
}

fn open(query: &str) -> Page {
    let page = Page::open(&format!("{VOTE}?view=tiles{query}"));
    page.wait_for("[data-figure='tiles'][data-ready] [data-member]")
        .unwrap();
    page
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_tap_replaces_the_pick() {
    let page = open("");
    for member in ["PAK", "IND", "BRA", "TUV"] {
        press(&page, member, false);
        picks(&page, member);
    }
    press(&page, "TUV", false);
    picks(&page, "");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn shift_and_keep_add_and_one_press_clears_all() {
    let page = open("&pick=PAK");
    press(&page, "IND", true);
    picks(&page, "PAK~IND");
    page.click(".keep[aria-pressed='false']").unwrap();
    page.wait_for(".keep[aria-pressed='true']").unwrap();
    press(&page, "BRA", false);
    picks(&page, "PAK~IND~BRA");
    page.click("[data-clear-picks]").unwrap();
    picks(&page, "");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn at_most_eight_are_held_and_a_ninth_of_an_address_is_told() {
    let page = open("&pick=PAK~IND~BRA~TUV~FRA~DEU~USA~RUS~CHN");
    picks(&page, "PAK~IND~BRA~TUV~FRA~DEU~USA~RUS");
    assert!(page.text(".faults").unwrap().contains('8'));
    press(&page, "CHN", true);
    picks(&page, "IND~BRA~TUV~FRA~DEU~USA~RUS~CHN");
    page.end();
}
