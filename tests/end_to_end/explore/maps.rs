//! What the pages of countries and comparisons draw.

use super::member;
use crate::support::{archive, vote, Page};
use chromium::{json, Value};
use rollcall::{Position, RecordedVote};
use std::collections::{BTreeMap, HashSet};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn agreement_over_a_span_is_that_of_a_slow_count() {
    let page = Page::open("country/PAK?from=2014&to=2020&with=IND");
    page.wait_for("[data-agreement='IND']").unwrap();
    // A vote filed under several symbols counts once; three records do not say who voted how.
    let mut seen = HashSet::new();
    let votes: Vec<RecordedVote> = archive()
        .ids()
        .map(|id| archive().vote(id))
        .filter(|vote| (2014..=2020).contains(&vote.date().year()))
        .filter(|vote| {
            let positions: Vec<_> = vote.positions().collect();
            seen.insert((vote.date(), vote.base_symbol(), positions))
        })
        .collect();
    let cast = |position: Position| {
        [Position::InFavour, Position::Against, Position::Abstained].contains(&position)
    };
    for code in ["IND", "USA", "TUV"] {
        let both = votes.iter().filter_map(|vote| {
            let pair = [member("PAK"), member(code)].map(|of| vote.position(of));
            pair.iter().all(|of| cast(*of)).then_some(pair)
        });
        let pairs: Vec<[Position; 2]> = both.collect();
        let same = pairs.iter().filter(|[one, other]| one == other).count();
        let row = format!("[data-agreement='{code}']");
        let told = page.attribute(&row, "data-votes").unwrap();
        assert_eq!(told, pairs.len().to_string(), "{code}");
        let value: f64 = page.attribute(&row, "data-value").unwrap().parse().unwrap();
        let slow = same as f64 / pairs.len() as f64;
        assert!((value - slow).abs() < 1e-4, "{code}: {value} for {slow}");
    }
    // The map has a mark for every member of the span's last day, each once.
    page.wait_for(".maps svg [data-member='IND']").unwrap();
    assert_eq!(page.count(".maps svg [data-member]").unwrap(), 193);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn twin_maps_zoom_together_and_the_region_is_in_the_address() {
    let page = Page::open("compare/A-RES-ES-11-1/A-RES-ES-11-6");
    let twins = ".map-sheets.columns .figure-view";
    page.wait_for(&format!("{twins} [data-member='IRQ']"))
        .unwrap();
    // Each map has every member of its day once, where the record has it.
    for (at, symbol) in ["A/RES/ES-11/1", "A/RES/ES-11/6"].into_iter().enumerate() {
        let body = "return [...document.querySelectorAll(arguments[0])[arguments[1]]
            .querySelectorAll('svg [data-member]')].map(e => [e.dataset.member, e.dataset.position])";
        let marks = page.script(body, vec![json!(twins), json!(at)]).unwrap();
        let text = |mark: &Value, at: usize| mark[at].as_str().unwrap().to_owned();
        let marks = marks.as_array().unwrap();
        let shown: BTreeMap<_, _> = marks.iter().map(|m| (text(m, 0), text(m, 1))).collect();
        assert_eq!(marks.len(), shown.len());
        assert_eq!(shown, vote(symbol).positions, "{symbol}");
    }
    // The second of the two sets of buttons is the twins'.
    let closer = "document.querySelectorAll('.maps')[1].querySelector('.zoom-button').click()";
    page.script(closer, Vec::new()).unwrap();
    let zoomed = "return document.querySelectorAll(arguments[0] + '.zoomed').length === 2";
    page.until("both closer", zoomed, &[json!(twins)]).unwrap();
    page.click(".maps .pill:nth-child(2)").unwrap();
    page.until(
        "the region in the address",
        "return location.search === '?region=africa'",
        &[],
    )
    .unwrap();
    page.end();
}
