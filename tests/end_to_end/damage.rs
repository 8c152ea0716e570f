//! Packs that arrive wrong: a sentence, the tally, and never a wrong map.

use crate::support::{vote, Copy, Page, VOTE};
use chromium::Settings;
use words::{Language, Msg, Words};

/// Damages the outlines' pack and opens a vote.
fn with_world(damage: impl FnOnce(&mut Vec<u8>)) -> (Copy, site::Site, Page) {
    let copy = Copy::of_site();
    let world = copy.find("packs", "world-", ".pack");
    let mut bytes = std::fs::read(&world).unwrap();
    damage(&mut bytes);
    std::fs::write(&world, bytes).unwrap();
    let site = copy.serve();
    let page = Page::at(&Settings::default(), &format!("{}{VOTE}", site.url()));
    (copy, site, page)
}

fn says_so(page: &Page, message: Msg) {
    let record = vote("A/RES/ES-11/6");
    page.at_vote(&record.symbol);
    page.wait_for("[data-failed='world']").unwrap();
    let sentence = Words::new(Language::En).get(message);
    let said = page.text("[data-failed='world']").unwrap();
    assert!(said.contains(&sentence), "{said}");
    for (word, count) in &record.tally {
        assert_eq!(page.tally().get(word), Some(count), "{word}");
    }
    assert_eq!(page.count("[data-figure='map'][data-ready]").unwrap(), 0);
    assert_eq!(page.count("[data-figure='map'] [data-member]").unwrap(), 0);
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_flipped_bit_is_noticed() {
    let (_copy, _site, page) = with_world(|bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 4;
    });
    says_so(&page, Msg::FailedDamaged);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_pack_cut_short_is_noticed() {
    let (_copy, _site, page) = with_world(|bytes| bytes.truncate(bytes.len() - 7));
    says_so(&page, Msg::FailedDamaged);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn another_file_in_its_place_is_noticed() {
    let (_copy, _site, page) = with_world(|bytes| *bytes = b"<!DOCTYPE html><p>Hello".to_vec());
    says_so(&page, Msg::FailedDamaged);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_missing_pack_is_told_apart_and_can_be_tried_again() {
    let copy = Copy::of_site();
    let world = copy.find("packs", "world-", ".pack");
    let bytes = std::fs::read(&world).unwrap();
    std::fs::remove_file(&world).unwrap();
    let site = copy.serve();
    let page = Page::at(&Settings::default(), &format!("{}{VOTE}", site.url()));
    says_so(&page, Msg::FailedMissing);
    std::fs::write(&world, bytes).unwrap();
    page.click("[data-failed='world'] button").unwrap();
    page.shows(&vote("A/RES/ES-11/6"));
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn every_page_says_that_titles_are_missing_and_the_search_what_it_looks_through() {
    let copy = Copy::of_site();
    let titles = copy.find("packs", "titles-en-", ".pack");
    let bytes = std::fs::read(&titles).unwrap();
    let mut damaged = bytes.clone();
    damaged[bytes.len() / 2] ^= 4;
    std::fs::write(&titles, damaged).unwrap();
    let site = copy.serve();
    let words = Words::new(Language::En);
    let page = Page::at(&Settings::default(), &site.url());
    for path in [
        "",
        "series/ukraine",
        "country/PAK",
        "compare/A-RES-ES-11-1/A-RES-ES-11-6",
        "vote/A-RES-39-28",
        "vote/A-RES-ES-11-6",
        "search?q=apartheid",
    ] {
        page.open(&format!("{}{path}", site.url())).unwrap();
        page.wait_for("[data-page]").unwrap();
        page.wait_for("[data-failed='titles-en']").unwrap();
        assert_eq!(
            page.count("[data-failed='titles-en']").unwrap(),
            1,
            "{path}"
        );
        let said = page.text("[data-failed='titles-en']").unwrap();
        assert!(
            said.contains(&words.get(Msg::FailedTitles)),
            "{path}: {said}"
        );
    }
    let all = [Msg::SearchedAlways, Msg::SearchedSubjects].map(|part| words.get(part));
    let all = all.join(&words.get(Msg::ListSeparator));
    let now = words.say(Msg::SearchedNow, &[("what", (&all).into())]);
    let body = "return document.querySelector('.search-rest').innerText.includes(arguments[0])";
    page.until(&now, body, &[now.as_str().into()]).unwrap();
    // More votes have the word once their titles are searched too.
    let few = page.attribute("[data-results]", "data-results").unwrap();
    std::fs::write(&titles, bytes).unwrap();
    page.click("[data-failed='titles-en'] button").unwrap();
    page.wait_gone("[data-failed='titles-en']").unwrap();
    page.wait_for(&format!("[data-results]:not([data-results='{few}'])"))
        .unwrap();
    assert!(!page.words().contains(&now));
    page.end();
}
