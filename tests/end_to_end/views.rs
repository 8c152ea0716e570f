//! The views of one vote: the same members, the same filters, by pointer and by keyboard.

use crate::support::{vote, Page, VOTE};
use chromium::{json, Settings};
use std::collections::BTreeMap;

const ENTER: &str = "\u{e007}";
const RIGHT: &str = "\u{e014}";
const END: &str = "\u{e010}";
const VIEWS: [&str; 5] = ["map", "tiles", "seats", "groups", "table"];

fn ready(page: &Page, view: &str) {
    page.wait_for(&format!("[data-figure='{view}'][data-ready] [data-member]"))
        .unwrap();
}

/// Members and positions of the figure, each member once.
fn positions(page: &Page) -> BTreeMap<String, String> {
    let body = "return [...document.querySelectorAll('[data-figure] [data-member]')]
        .map(e => [e.dataset.member, e.dataset.position])";
    let marks: Vec<(String, String)> = chromium_value(page.script(body, Vec::new()).unwrap());
    let count = marks.len();
    let positions: BTreeMap<_, _> = marks.into_iter().collect();
    assert_eq!(positions.len(), count, "a member has two marks");
    positions
}

fn chromium_value(marks: chromium::Value) -> Vec<(String, String)> {
    let text = |mark: &chromium::Value, at: usize| mark[at].as_str().unwrap().to_owned();
    let marks = marks.as_array().unwrap().iter();
    marks.map(|mark| (text(mark, 0), text(mark, 1))).collect()
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn every_view_shows_every_member_at_every_width() {
    let record = vote("A/RES/ES-11/6");
    for width in [320, 640, 1280] {
        let page = Page::with(&Settings::sized(width, 900), VOTE);
        for view in VIEWS {
            page.go(&format!("{VOTE}?view={view}"));
            ready(&page, view);
            assert_eq!(positions(&page), record.positions, "{view} at {width}");
            let wide = page.script("return document.scrollingElement.scrollWidth", Vec::new());
            assert!(
                wide.unwrap().as_u64().unwrap() <= u64::from(width.max(500)),
                "{view} at {width}"
            );
        }
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_tabs_keep_picks_filters_and_focus() {
    let page = Page::open(&format!("{VOTE}?pick=PAK&show=abstain"));
    page.map();
    page.script("document.querySelector('#view-map').focus()", Vec::new())
        .unwrap();
    for view in &VIEWS[1..] {
        page.press(RIGHT).unwrap();
        ready(&page, view);
        let focused = format!("return document.activeElement.id === 'view-{view}'");
        page.until("the focus on the tab", &focused, &[]).unwrap();
        let url = page.url().unwrap();
        assert!(
            url.ends_with(&format!("?view={view}&pick=PAK&show=abstain")),
            "{url}"
        );
        page.wait_for("[data-picked='PAK']").unwrap();
    }
    // The table leaves out what the others show faintly.
    assert_eq!(positions(&page).len(), 32);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_press_on_a_segment_filters_and_one_on_a_name_shows_the_group() {
    let page = Page::open(&format!("{VOTE}?view=groups"));
    ready(&page, "groups");
    page.click("[data-figure='groups'] .segment.against")
        .unwrap();
    page.wait_for(".chip[aria-pressed='false'] [data-tally='in-favour']")
        .unwrap();
    assert!(page.url().unwrap().ends_with("?view=groups&show=no"));
    page.click("[data-figure='groups'] [data-group='rg_africa']")
        .unwrap();
    page.until(
        "the group in the address",
        "return location.search === '?view=groups&show=no&group=rg_africa'",
        &[],
    )
    .unwrap();
    page.end();
}

/// Of the first program, and of the whole one.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_press_on_a_bar_below_the_map_filters_and_keeps_who_was_picked() {
    let page = Page::open(VOTE);
    for (end, bars) in [("", ".region-bars"), ("#groups", ".chart-groups")] {
        page.go("search");
        page.go(&format!("{VOTE}{end}"));
        page.map();
        page.wait_for(&format!("{bars} [data-position='against']"))
            .unwrap();
        page.script(
            "document.querySelector('[data-figure]').focus()",
            Vec::new(),
        )
        .unwrap();
        page.press("p").unwrap();
        page.press(ENTER).unwrap();
        page.wait_for("[data-picked^='P']").unwrap();
        page.click(&format!("{bars} [data-position='against']"))
            .unwrap();
        page.wait_for(".chip[aria-pressed='false'] [data-tally='in-favour']")
            .unwrap();
        page.wait_for("[data-picked^='P']").unwrap();
        let url = page.url().unwrap();
        assert!(url.contains("pick=P") && url.contains("show=no"), "{url}");
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_keyboard_announces_and_picks_in_every_view() {
    let page = Page::open(VOTE);
    for view in VIEWS {
        page.go(&format!("{VOTE}?view={view}"));
        ready(&page, view);
        page.script(
            "document.querySelector('[data-figure]').focus()",
            Vec::new(),
        )
        .unwrap();
        page.press(END).unwrap();
        let said = "return document.querySelector('[data-figure] > [role=status]').textContent === arguments[0]";
        page.until(view, said, &[json!("Zimbabwe, abstained, 193 of 193")])
            .unwrap();
        page.press("p").unwrap();
        page.press(ENTER).unwrap();
        page.wait_for("[data-picked^='P']").unwrap();
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn what_the_address_asks_for_in_vain_is_said_and_the_rest_is_shown() {
    let page = Page::open(&format!("{VOTE}?group=nonsense&region=atlantis"));
    page.map();
    let words = page.words();
    assert!(
        words.contains("nonsense") && words.contains("atlantis"),
        "{words}"
    );
    page.go("vote/A-RES-377-V-A?group=eu&view=groups");
    ready(&page, "groups");
    assert!(page.words().contains("had no member in this vote"));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_region_comes_closer_and_the_plain_wheel_stays_the_page_s() {
    let page = Page::open(&format!("{VOTE}?region=caribbean"));
    page.map();
    page.wait_for(".zoomed[data-figure='map']").unwrap();
    let wheel = "const turn = ctrlKey => { const e = new WheelEvent('wheel',
            { deltaY: 120, ctrlKey, bubbles: true, cancelable: true });
        document.querySelector('[data-figure]').dispatchEvent(e); return e.defaultPrevented };
        return [turn(false), turn(true)]";
    assert_eq!(
        page.script(wheel, Vec::new()).unwrap(),
        json!([false, true])
    );
    page.end();
}

/// By its pill, its button, its key, and by going farther and farther.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_whole_world_leaves_the_region() {
    let page = Page::open("country/PAK");
    let way_back = |path: &str, act: &dyn Fn()| {
        page.go(path);
        page.wait_for(".zoomed").unwrap();
        act();
        page.wait_gone(".zoomed").unwrap();
        page.until(
            "the address",
            "return !location.search.includes('region')",
            &[],
        )
        .unwrap();
        let world =
            "return document.querySelector('.pills .pill').getAttribute('aria-pressed') === 'true'";
        page.until("the world's pill", world, &[]).unwrap();
    };
    let vote = format!("{VOTE}?region=africa");
    way_back(&vote, &|| page.click(".pills .pill:first-child").unwrap());
    for path in [&vote, "country/PAK?region=africa"] {
        way_back(path, &|| page.click(".zooms button:last-child").unwrap());
        way_back(path, &|| {
            page.click(".zooms button:nth-child(2)").unwrap();
            page.click(".zooms button:nth-child(2)").unwrap();
        });
    }
    way_back(&vote, &|| {
        page.script(
            "document.querySelector('[data-figure]').focus()",
            Vec::new(),
        )
        .unwrap();
        page.press("0").unwrap();
    });
    page.end();
}
