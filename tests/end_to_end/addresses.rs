//! What people write into the address bar.

use crate::support::{site, Page, VOTE};
use words::{Language, Msg, Words};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn every_spelling_leads_to_the_canonical_address() {
    let page = Page::open("");
    for spelling in [
        "vote/a-res-es-11-6",
        "vote/ES-11-6",
        "vote/A-RES-ES-11-6/",
        "vote/A-ES-11-L.7",
        "vote/ES-11%2F6",
    ] {
        page.go(spelling);
        page.at_vote("A/RES/ES-11/6");
        page.until(
            "the canonical address",
            "return location.href === arguments[0]",
            &[chromium::json!(format!("{}{VOTE}", site().url()))],
        )
        .unwrap();
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_unknown_symbol_and_an_unknown_page_are_said() {
    let page = Page::open("vote/A-RES-999-1");
    page.wait_for("[data-page='not-found']").unwrap();
    assert!(page.words().contains("A-RES-999-1"), "{}", page.words());
    page.go("nowhere/at/all");
    page.wait_for("[data-page='not-found']").unwrap();
    let sentence = Words::new(Language::En).get(Msg::NotFoundPage);
    assert!(page.words().contains(&sentence));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_malformed_query_is_said_and_the_rest_is_shown() {
    let page = Page::open(&format!(
        "{VOTE}?view=nonsense&pick=PAK~QQQ&show=%ff&theme=&region"
    ));
    page.at_vote("A/RES/ES-11/6");
    page.map();
    assert!(page.words().contains("nonsense"));
    assert!(page.words().contains("QQQ"));
    page.wait_for("[data-picked='PAK']").unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_symbol_of_several_votes_offers_them() {
    let page = Page::open("vote/A-RES-39-28");
    page.wait_for("[data-page]").unwrap();
    for one in ["A-RES-39-28A", "A-RES-39-28B"] {
        page.wait_for(&format!("a[href$='/vote/{one}']")).unwrap();
    }
    page.end();
}
