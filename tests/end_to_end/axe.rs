//! What axe-core finds on the pages: nothing, light or dark, wide or narrow.
//!
//! `cargo xtask test` fetches axe-core and names its script in `PLENARY_AXE`. All its rules run,
//! those of good practice and of the size of targets too.

use crate::support::{Page, VOTE};
use chromium::{Settings, Value};

/// What is looked at: the views of a vote, a vote of former States, the pages for exploring, a
/// page that is not there, and the figure alone.
const PAGES: [&str; 18] = [
    "",
    "vote/A-RES-ES-11-6?pick=PAK~IND",
    "vote/A-RES-ES-11-6?view=tiles",
    "vote/A-RES-ES-11-6?view=seats&patterns=on",
    "vote/A-RES-ES-11-6?view=groups&group=eu",
    "vote/A-RES-ES-11-6?view=table&show=abstain",
    "vote/A-RES-377-V-A?pick=SUN",
    "vote/A-RES-ES-11-6?embed=1",
    "search?q=nuclear+weapons+1980s",
    "search?q=PAK:abstian+RUS:no",
    "country/PAK",
    "country/SUN?from=1950&to=1960&topic=nuclear",
    "pair/PAK/IND",
    "compare/A-RES-ES-11-1/A-RES-ES-11-6",
    "series/ukraine",
    "series/?votes=A-RES-ES-11-1~A-RES-ES-11-4",
    "about",
    "vote/A-RES-999-9",
];

/// Runs axe-core and answers what it finds, each with the elements that have it. What is out of
/// sight is laid out first, or its colours would not be looked at.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
    axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } }, elementRef: false }).then(
        found => done({ rules: found.passes.length, found: found.violations.map(rule =>
            rule.id + ': ' + rule.nodes.slice(0, 4).map(node => node.html.slice(0, 160) + ' '
                + node.any.concat(node.all, node.none).map(check => check.message).join(' ').slice(0, 200)).join(' | ')) }),
        error => done({ rules: 0, found: [String(error)] }));";

/// The text of axe-core.
pub fn script() -> String {
    let Some(path) = std::env::var_os("PLENARY_AXE") else {
        panic!("PLENARY_AXE names no axe.min.js; run cargo xtask test, which fetches it.");
    };
    std::fs::read_to_string(path).unwrap()
}

/// What axe-core finds on a page.
pub fn found(page: &Page, axe: &str) -> Vec<String> {
    page.script(axe, Vec::new()).unwrap();
    let answer = page.script_async(RUN, Vec::new()).unwrap();
    // Rules that passed show that it did look.
    assert!(answer["rules"].as_u64().unwrap() > 10, "{answer}");
    let text = |rule: &Value| rule.as_str().unwrap().to_owned();
    answer["found"]
        .as_array()
        .unwrap()
        .iter()
        .map(text)
        .collect()
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn axe_core_finds_nothing_on_any_page_in_light_and_dark() {
    let axe = script();
    let mut all = Vec::new();
    for dark in [false, true] {
        for width in [1280, 360] {
            let settings = Settings {
                dark,
                ..Settings::sized(width, 900)
            };
            let page = Page::with(&settings, VOTE);
            for path in PAGES {
                page.go(path);
                settled(&page);
                let scheme = if dark { "dark" } else { "light" };
                let of = |rule| format!("{path} ({scheme}, {width}): {rule}");
                all.extend(found(&page, &axe).into_iter().map(of));
            }
        }
    }
    assert!(
        all.is_empty(),
        "{} findings:\n{}",
        all.len(),
        all.join("\n")
    );
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn axe_core_finds_nothing_in_an_open_list_of_members() {
    let axe = script();
    let page = Page::open(VOTE);
    page.map();
    for (text, shown) in [
        ("guinea", "[role='option']"),
        ("xyzzy", ".search-said:not(:empty)"),
    ] {
        page.click(".figure-tools [role='combobox']").unwrap();
        page.press(text).unwrap();
        page.wait_for(&[".figure-tools ", shown].concat()).unwrap();
        assert_eq!(found(&page, &axe), Vec::<String>::new(), "{text}");
        page.press("\u{e00c}\u{e00c}").unwrap();
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn axe_core_finds_what_is_wrong() {
    let page = Page::open(VOTE);
    page.map();
    let spoil = "document.querySelector('h1').remove();
        document.querySelector('main').append(document.createElement('input'))";
    page.script(spoil, Vec::new()).unwrap();
    let found = found(&page, &script()).join("\n");
    assert!(found.contains("label: "), "{found}");
    page.end();
}

/// Waits until the figure is complete and all that the page asked for has come.
fn settled(page: &Page) {
    page.wait_for("main h1, .embed-card h1").unwrap();
    let quiet = "const figure = document.querySelector('[data-figure]');
        const waiting = document.querySelector('.waiting-title, .waiting-map');
        return !waiting && (!figure || 'ready' in figure.dataset)";
    page.until("the complete page", quiet, &[]).unwrap();
}
