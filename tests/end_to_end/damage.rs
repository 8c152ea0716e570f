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
