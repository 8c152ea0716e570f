//! From the first page to a vote by what somebody remembers of it.

use crate::support::{vote, Page};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_search_while_typing_leads_to_tally_and_map() {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    page.click("[data-page='home'] input[type='search']")
        .unwrap();
    page.press("Ukraine territorial integrity").unwrap();
    let result = "form[role='search'] [data-symbol='A/RES/68/262'] a";
    page.wait_for(result).unwrap();
    page.click(result).unwrap();
    let record = vote("A/RES/68/262");
    page.shows(&record);
    let tally = page.tally();
    let told = ["in-favour", "against", "abstained"].map(|word| tally[word]);
    assert_eq!(told, [100, 11, 58]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_symbol_and_a_year_are_searched_too() {
    let page = Page::open("search?q=ES-11%2F6");
    let link = "[data-page='search'] a[href$='/vote/A-RES-ES-11-6']";
    page.wait_for(link).unwrap();
    page.go("search?q=palestine+1947");
    page.wait_for("[data-page='search']").unwrap();
    let years = page
        .until(
            "a result of 1947",
            "return document.querySelector('[data-page=search]').innerText.includes('1947')",
            &[],
        )
        .unwrap();
    assert_eq!(years, true);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn what_is_not_there_is_said() {
    let page = Page::open("search?q=xyzzyplugh");
    page.wait_for("[data-page='search']").unwrap();
    assert_eq!(
        page.count("[data-page='search'] a[href*='/vote/']")
            .unwrap(),
        0
    );
    page.end();
}
