//! What comes out of the printer: bars as long as on the screen, no controls, and at the foot of each
//! sheet where it is from.

use crate::support::{published, site, Bar, Copy, Page, Paper, Pixels, SCALE, VOTE};
use chromium::{json, Settings};

/// Shows nothing but bars, each where it is anyway.
const ALONE: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { visibility: hidden !important; transition: none !important; animation: none !important }
        ${arguments[0]} .segment { visibility: visible !important }`);
    document.adoptedStyleSheets = [sheet];
    scrollTo(0, 0);
    return document.querySelectorAll(`${arguments[0]} .segment`).length";

/// The bars of a vote's page in each view: its tally, and its groups.
const BARS: [(&str, [&str; 2]); 10] = [
    ("", [".tally-bar-page", ".region-bars"]),
    ("?patterns=on", [".tally-bar-page", ".chart-groups"]),
    ("?view=tiles", [".tally-bar-page", ".chart-groups"]),
    (
        "?view=tiles&patterns=on",
        [".tally-bar-page", ".chart-groups"],
    ),
    ("?view=seats", [".tally-bar-page", ".chart-groups"]),
    (
        "?view=seats&patterns=on",
        [".tally-bar-page", ".chart-groups"],
    ),
    ("?view=groups", [".tally-bar-page", ".view-groups"]),
    (
        "?view=groups&patterns=on",
        [".tally-bar-page", ".view-groups"],
    ),
    ("?view=table", [".tally-bar-page", ".chart-groups"]),
    (
        "?view=table&patterns=on",
        [".tally-bar-page", ".chart-groups"],
    ),
];

/// A window whose pictures have no scroll bar in them, which would be a bar too.
fn without_scrollbar() -> Settings {
    Settings::default().with("--hide-scrollbars")
}

/// The bars inside some elements as the screen shows them.
fn on_screen(page: &Page, of: &str) -> Vec<Bar> {
    let height =
        "return Math.ceil(Math.max(...[...document.querySelectorAll(`${arguments[0]} .segment`)]
        .map(part => part.getBoundingClientRect().bottom))) + 900";
    let height = page
        .script(height, vec![json!(of)])
        .unwrap()
        .as_u64()
        .unwrap();
    // As fine as the paper's picture: an edge inside a pixel makes a bar a pixel longer.
    let size =
        json!({ "width": 1280, "height": height, "deviceScaleFactor": SCALE, "mobile": false });
    page.command("Emulation.setDeviceMetricsOverride", size)
        .unwrap();
    let folder = Copy::empty();
    let shown = folder.folder().join("shown.png");
    page.picture(&shown).unwrap();
    page.command("Emulation.clearDeviceMetricsOverride", json!({}))
        .unwrap();
    Pixels::read(&std::fs::read(shown).unwrap()).bars()
}

/// The bars inside some elements are printed as they are shown, within a pixel of the screen: each bar as
/// much longer or shorter as all others, and so each part of it. The gaps between parts are as wide on
/// paper as on the screen: a part is compared together with one, or, where the parts share what the gaps
/// leave of a bar, without.
fn compared(page: &Page, place: &str, of: &str) {
    let marks = page.script(ALONE, vec![json!(of)]).unwrap();
    assert!(marks.as_u64() > Some(1), "{place}: no bars in {of}");
    let screen = on_screen(page, of);
    let paper = Paper::of(page).sheets();
    let paper: Vec<Bar> = paper.iter().flat_map(Pixels::bars).collect();
    assert_eq!(paper.len(), screen.len(), "{place}: bars in {of}");
    let gaps = [mean_gap(&paper), mean_gap(&screen)];
    let longest = |bars: &[Bar]| bars.iter().map(Bar::length).max().unwrap() as f64;
    let scale = (longest(&paper) + gaps[0]) / (longest(&screen) + gaps[1]);
    let within = SCALE as f64 * scale.max(1.0);
    for (printed, shown) in paper.iter().zip(&screen) {
        let why = || format!("{place}: {of} × {scale}: {shown:?} is printed as {printed:?}");
        let with_gap = |printed: usize, shown: usize| {
            (printed as f64 + gaps[0] - (shown as f64 + gaps[1]) * scale).abs() <= within
        };
        let inked = printed.inked() as f64 / shown.inked() as f64;
        let without =
            |printed: usize, shown: usize| (printed as f64 - shown as f64 * inked).abs() <= within;
        assert_eq!(printed.parts.len(), shown.parts.len(), "{}", why());
        assert!(with_gap(printed.length(), shown.length()), "{}", why());
        for (printed, shown) in printed.parts.iter().zip(&shown.parts) {
            let (printed, shown) = (printed.1 - printed.0, shown.1 - shown.0);
            let alike = with_gap(printed, shown) || without(printed, shown);
            assert!(alike, "{}", why());
        }
        assert!(
            printed.height.abs_diff(paper[0].height) <= SCALE,
            "{}",
            why()
        );
    }
}

/// How wide the gaps between the parts of bars are.
fn mean_gap(bars: &[Bar]) -> f64 {
    let parts = bars.iter().flat_map(|bar| bar.parts.windows(2));
    let gaps: Vec<usize> = parts.map(|two| two[1].0 - two[0].1).collect();
    gaps.iter().sum::<usize>() as f64 / gaps.len().max(1) as f64
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn bars_are_printed_as_long_as_they_are_shown() {
    let page = Page::with(&without_scrollbar(), "");
    for (query, bars) in BARS {
        let place = format!("{VOTE}{query}");
        page.go(&place);
        for of in bars {
            page.wait_for(&format!("{of} .segment")).unwrap();
            compared(&page, &place, of);
        }
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_published_page_prints_the_same_bars_without_a_script() {
    let page = Page::at(&without_scrollbar(), "about:blank");
    page.command("Network.enable", json!({})).unwrap();
    page.command("Network.setBlockedURLs", json!({ "urls": ["*/head-*"] }))
        .unwrap();
    page.open(&format!("{}{VOTE}/", published().url())).unwrap();
    page.wait_for("[data-published] .region-bars .segment")
        .unwrap();
    for of in [".tally-bar-page", ".region-bars"] {
        compared(&page, "published", of);
    }
}

/// Pages with what is never printed of them: what one presses, what says so, what is closed.
const PAGES: [(&str, &[&str]); 7] = [
    (
        "vote/A-RES-ES-11-6?pick=PAK",
        &["Cohesion and other groups", "Patterns", "All votes of"],
    ),
    ("vote/A-RES-ES-11-6?view=table", &["Copy table", "Patterns"]),
    (
        "country/PAK",
        &[
            "Point at a",
            "The numbers by year",
            "From year",
            "Compare with",
        ],
    ),
    (
        "series/ukraine",
        &["Similar countries together", "Share this page"],
    ),
    (
        "compare/A-RES-ES-11-1/A-RES-ES-11-6",
        &["Point at a", "Swap"],
    ),
    ("pair/PAK/IND", &["The numbers by year", "Share this page"]),
    ("search?q=apartheid", &["Add a filter", "Narrow down"]),
];

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn each_sheet_tells_where_and_when_it_is_from_and_nothing_to_press() {
    let page = Page::open("");
    for (path, never) in PAGES {
        page.go(path);
        page.wait_for("main [data-page] .scene, main .vote-list .scene")
            .unwrap();
        let said = page.words();
        let shown = never.iter().any(|words| said.contains(words));
        assert!(shown, "{path} has none of {never:?} on the screen either");
        // As the page itself says a day.
        let today = "return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })";
        let today = page.script(today, Vec::new()).unwrap();
        let foot = [
            "Plenary",
            &format!("{}{path}", site().url()),
            &format!("Printed on {}", today.as_str().unwrap()),
        ];
        for (number, sheet) in Paper::of(&page).words().iter().enumerate() {
            let end: Vec<&str> = sheet.trim_end().lines().rev().take(2).collect();
            for part in foot {
                let there = end.iter().any(|line| line.contains(part));
                assert!(there, "{path}, sheet {number}: no “{part}” in {end:?}");
            }
            for words in never {
                assert!(!sheet.contains(words), "{path}, sheet {number}: {words}");
            }
        }
    }
    page.end();
}
