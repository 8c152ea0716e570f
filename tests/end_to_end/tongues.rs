//! Searches in other languages than English: the votes are found, the title shows why, and no more
//! is fetched than the search needs.

use crate::support::{vote, Page};
use chromium::json;

const ENTER: &str = "\u{e007}";

/// The packs of titles in other languages that the page has fetched, by their tags.
fn fetched(page: &Page) -> Vec<String> {
    let body = "return performance.getEntriesByType('resource')
        .map(e => e.name.match(/titles-(..)-/)?.[1]).filter(tag => tag && tag !== 'en').sort()";
    let tags = page.script(body, Vec::new()).unwrap();
    let tags = tags.as_array().unwrap().iter();
    tags.map(|tag| tag.as_str().unwrap().to_owned()).collect()
}

/// Types a query into the first page's box, goes to what it finds, and looks for a vote whose
/// title in the language has the words marked.
fn finds(query: &str, symbol: &str, language: &str, marked: &str, packs: &[&str]) {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    assert_eq!(fetched(&page), [""; 0]);
    page.click("[data-page='home'] input[type='search']")
        .unwrap();
    page.press(query).unwrap();
    page.press(ENTER).unwrap();
    let row = format!("[data-results]:not([aria-busy]) > [data-symbol='{symbol}']");
    page.wait_for(&row).unwrap();
    let title = format!("{row} [lang='{language}'] mark");
    page.wait_for(&title).unwrap();
    let body =
        "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent).join(' ')";
    let words = page.script(body, vec![json!(title)]).unwrap();
    assert_eq!(words, marked);
    let direction = format!("{row} [lang='{language}']");
    let direction = page.attribute(&direction, "dir").unwrap();
    assert_eq!(direction, if language == "ar" { "rtl" } else { "ltr" });
    assert_eq!(fetched(&page), packs);
    // The vote's own page needs none of it.
    page.go(&vote(symbol).path);
    page.wait_for("[data-figure][data-ready]").unwrap();
    assert_eq!(fetched(&page), [""; 0]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_russian_search() {
    finds(
        "агрессии Украины",
        "A/RES/ES-11/2",
        "ru",
        "агрессии Украины",
        &["ru"],
    );
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_chinese_search() {
    finds(
        "禁止核武器条约",
        "A/RES/77/54",
        "zh",
        "禁止核武器条约",
        &["zh"],
    );
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_arabic_search() {
    finds(
        "حظر الأسلحة النوويه",
        "A/RES/77/54",
        "ar",
        "حظر الأسلحة النووية",
        &["ar"],
    );
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_french_search_without_accents() {
    finds(
        "desarmement",
        "A/RES/80/66",
        "fr",
        "désarmement",
        &["es", "fr"],
    );
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_english_search_fetches_no_other_language() {
    let page = Page::open("search?q=nuclear+weapons");
    page.wait_for("[data-results]:not([aria-busy]) mark")
        .unwrap();
    let body = "return performance.getEntriesByName('plenary:decode:subjects').length";
    page.until("the subjects", body, &[]).unwrap();
    assert_eq!(fetched(&page), [""; 0]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_box_answers_in_the_language_that_was_typed() {
    let page = Page::open("country/PAK");
    page.wait_for("[data-page='country'] .matrix, [data-page='country'] .maps svg")
        .unwrap();
    let typed = |query: &str, option: &str| {
        let all = "const box = document.querySelector('header input[type=search]'); box.focus(); box.select()";
        page.script(all, Vec::new()).unwrap();
        page.press(query).unwrap();
        page.wait_for(option).unwrap();
    };
    typed("armas nucleares", "[role='option'] [lang='es']");
    assert_eq!(page.count("[role='option'] [lang='fr']").unwrap(), 0);
    // A slip in an English word makes nobody read French.
    typed(
        "nuclaer weapons",
        "[role='listbox']:not(:has([lang='es'])) [role='option']",
    );
    assert_eq!(fetched(&page), ["es", "fr"]);
    assert_eq!(page.count("[role='option'] [lang]").unwrap(), 0);
    page.end();
}
