//! Ten pages in Firefox and in WebKitGTK, where they are installed.

use crate::support::{site, vote};
use chromium::{json, Engine, OtherBrowser};

/// Path, `data-page`, what has to be there, and a part of the title.
const PAGES: [(&str, &str, &str, &str); 10] = [
    ("", "home", "main a[href*='vote/']", "Plenary"),
    (
        "vote/A-RES-ES-11-6",
        "vote",
        "[data-figure='map'][data-ready] [data-member='TUV']",
        "Ukraine",
    ),
    (
        "vote/A-RES-ES-11-6?view=tiles&pick=PAK",
        "vote",
        "[data-figure='tiles'][data-ready] [data-member='PAK']",
        "Ukraine",
    ),
    (
        "vote/A-RES-2758-XXVI?view=table",
        "vote",
        "table tbody tr",
        "",
    ),
    ("search?q=ukraine", "search", "main a[href*='vote/']", ""),
    ("country/PAK", "country", "main svg path", "Pakistan"),
    ("pair/PAK/IND", "pair", "main svg", "India"),
    (
        "compare/A-RES-ES-11-1/A-RES-ES-11-6",
        "compare",
        "main svg",
        "",
    ),
    ("series/ukraine", "series", "main svg", "Ukraine"),
    (
        "vote/A-RES-ES-11-6?embed=1",
        "vote",
        ".embed-frame [data-figure='map'][data-ready]",
        "141 of 193",
    ),
];

/// Whether the page stands as it should: its name, its figure, and nothing that went wrong.
const STANDS: &str = "const [page, css] = arguments;
    const seen = (e) => e.offsetParent !== null;
    const wrong = [...document.querySelectorAll('[data-boot], .faults, [data-failed]')].filter(seen);
    return document.querySelector(`[data-page='${page}']`) && document.querySelector(css) && wrong.length === 0 && document.title";

/// The counts that the page shows.
const TALLY: &str = "return Object.fromEntries([...document.querySelectorAll('[data-tally]')]
    .map((e) => [e.dataset.tally, +e.textContent.replace(/\\D/g, '')]))";

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn ten_pages_stand_in_every_engine_that_is_installed() {
    for engine in Engine::ALL {
        let Some(browser) = OtherBrowser::start(engine).unwrap() else {
            println!("{engine:?} or its driver is not installed: skipped");
            continue;
        };
        for (path, page, css, title) in PAGES {
            browser.open(&format!("{}{path}", site().url())).unwrap();
            let what = format!("/{path} in {engine:?}");
            let shown = browser
                .until(&what, STANDS, &[json!(page), json!(css)])
                .unwrap();
            let shown = shown.as_str().unwrap();
            assert!(
                !shown.is_empty() && shown.contains(title),
                "{what}: {shown}"
            );
            if path == "vote/A-RES-ES-11-6" {
                let tally = browser.script(TALLY, Vec::new()).unwrap();
                for (word, count) in vote("A/RES/ES-11/6").tally {
                    assert_eq!(tally[&word], json!(count), "{word} in {engine:?}");
                }
            }
        }
        println!("{engine:?}: {} pages stand", PAGES.len());
    }
}
