//! A member is found by what people call it.

use crate::support::{Page, VOTE};
use chromium::{json, Settings};
use std::time::Duration;

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const DOWN: &str = "\u{e015}";
const UP: &str = "\u{e013}";
/// Longer than letters of one name are apart.
const PAUSE: Duration = Duration::from_millis(800);
const BOX: &str = ".figure-tools [role='combobox']";

/// Types into the box of a vote, from an empty box on.
fn types(page: &Page, text: &str) {
    page.click(BOX).unwrap();
    let empty = "const box = document.querySelector(arguments[0]); box.select(); return box.value";
    page.script(empty, vec![json!(BOX)]).unwrap();
    page.press(text).unwrap();
}

/// Waits for the codes of the options that are offered, in order.
fn offers(page: &Page, codes: &[&str]) {
    let body = "const found = [...document.querySelectorAll('.figure-tools [role=option]')].map(e => e.dataset.option);
        return JSON.stringify(found) === JSON.stringify(arguments[0])";
    page.until("the options", body, &[json!(codes)]).unwrap();
}

/// Waits for what the box says.
fn says(page: &Page, text: &str) {
    let body = "return document.querySelector('.figure-tools .member-box [role=status]').textContent === arguments[0]";
    page.until("the sentence", body, &[json!(text)]).unwrap();
}

fn picked(page: &Page, code: &str) {
    page.wait_for(&format!("[data-picked='{code}']")).unwrap();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn enter_picks_whom_one_means_and_nobody_else() {
    let page = Page::open(VOTE);
    page.map();
    for (text, code) in [
        ("UK", "GBR"),
        ("US", "USA"),
        ("Holland", "NLD"),
        ("burma", "MMR"),
        ("South Korea", "KOR"),
    ] {
        types(&page, text);
        page.press(ENTER).unwrap();
        picked(&page, code);
    }
    assert_eq!(
        page.count("[data-picked='UKR'], [data-picked='AUS']")
            .unwrap(),
        0
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_name_of_nobody_is_said_with_the_nearest() {
    let page = Page::open(VOTE);
    page.map();
    types(&page, "xyzzy");
    says(&page, "No member is called “xyzzy”.");
    offers(&page, &[]);
    page.press(ENTER).unwrap();
    types(&page, "Pakstan");
    says(&page, "No member is called “Pakstan”; nearest: Pakistan.");
    page.press(ENTER).unwrap();
    assert_eq!(
        page.count("[data-picked]").unwrap(),
        0,
        "Enter alone picks nobody"
    );
    page.press(DOWN).unwrap();
    page.press(ENTER).unwrap();
    picked(&page, "PAK");
    says(&page, "");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_name_of_several_is_a_choice_by_keys() {
    let page = Page::open(VOTE);
    page.map();
    types(&page, "congo");
    offers(&page, &["COG", "COD"]);
    let shown = page.text(".figure-tools [data-option='COD']").unwrap();
    assert!(
        shown.contains("Democratic Republic of the Congo"),
        "{shown}"
    );
    let marks = page.count(".figure-tools [role='option'] .position-mark svg");
    assert_eq!(marks.unwrap(), 2);
    // Enter goes to the first, the arrows on from there and round again.
    page.press(ENTER).unwrap();
    let active = |code: &str| {
        let body = "const box = document.querySelector(arguments[0]);
            const option = document.getElementById(box.getAttribute('aria-activedescendant'));
            return box.getAttribute('aria-expanded') === 'true' && document.activeElement === box
                && option?.dataset.option === arguments[1] && option.getAttribute('aria-selected') === 'true'
                && option.closest('[role=listbox]').id === box.getAttribute('aria-controls')";
        page.until("the active option", body, &[json!(BOX), json!(code)])
            .unwrap();
    };
    active("COG");
    page.press(DOWN).unwrap();
    active("COD");
    page.press(DOWN).unwrap();
    active("COG");
    page.press(UP).unwrap();
    active("COD");
    page.press(ESCAPE).unwrap();
    offers(&page, &[]);
    assert_eq!(page.count("[data-picked]").unwrap(), 0);
    page.press(DOWN).unwrap();
    offers(&page, &["COG", "COD"]);
    page.press(DOWN).unwrap();
    page.press(DOWN).unwrap();
    active("COD");
    page.press(ENTER).unwrap();
    picked(&page, "COD");
    offers(&page, &[]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_option_is_pressed() {
    let page = Page::with(&Settings::sized(360, 800), VOTE);
    page.map();
    types(&page, "guinea");
    offers(&page, &["GIN", "GNB", "GNQ", "PNG"]);
    page.click("[data-option='GNB']").unwrap();
    picked(&page, "GNB");
    offers(&page, &[]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn members_have_the_names_of_the_day() {
    let page = Page::open("vote/A-RES-ES-6-2");
    page.map();
    types(&page, "germany");
    offers(&page, &["GER", "DDR", "DEU"]);
    types(&page, "zaire");
    offers(&page, &["COD"]);
    let shown = page.text("[data-option='COD']").unwrap();
    assert!(shown.starts_with("Zaire"), "{shown}");
    types(&page, "russia");
    offers(&page, &["RUS", "SUN"]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_poles_of_a_country_are_chosen_in_the_same_box() {
    let page = Page::open("country/IND");
    page.wait_for("#pole-first").unwrap();
    page.click("#pole-first").unwrap();
    page.press("uk").unwrap();
    page.wait_for("[data-option='GBR']").unwrap();
    page.press(ENTER).unwrap();
    page.until(
        "the pole in the address",
        "return new URLSearchParams(location.search).get('pick') === 'GBR~RUS'",
        &[],
    )
    .unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn letters_typed_on_the_map_add_up() {
    let page = Page::open(VOTE);
    page.map();
    page.script(
        "document.querySelector('[data-figure=map]').focus()",
        Vec::new(),
    )
    .unwrap();
    let at = |name: &str| {
        let body = "return document.querySelector('[data-figure=map] > [role=status]').textContent.startsWith(arguments[0])";
        page.until(name, body, &[json!(name)]).unwrap();
    };
    page.press("pak").unwrap();
    at("Pakistan,");
    // A pause, and the same letter goes on to the next name.
    std::thread::sleep(PAUSE);
    page.press("p").unwrap();
    at("Palau,");
    std::thread::sleep(PAUSE);
    page.press("uk").unwrap();
    at("United Kingdom");
    page.press(ENTER).unwrap();
    picked(&page, "GBR");
    page.end();
}
