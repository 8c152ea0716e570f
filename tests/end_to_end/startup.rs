//! Before the program is there, and when it does not come.

use crate::support::{Copy, Page, VOTE};
use chromium::{json, Settings, Value};
use words::{Language, Msg, Words};

fn sentence(message: Msg) -> String {
    Words::new(Language::En).get(message)
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_frame_is_there_while_the_program_loads() {
    let page = Page::open("");
    page.line(false, 50, 60_000).unwrap();
    page.command("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
        .unwrap();
    page.script(
        "location.assign(arguments[0])",
        vec![json!(format!("/{VOTE}"))],
    )
    .unwrap();
    page.wait_for("#boot progress:not([hidden])").unwrap();
    assert!(page.text("#boot [data-boot='loading']").unwrap().len() > 10);
    let header = "return document.querySelector('.app-header').getBoundingClientRect().height";
    let before = page.script(header, Vec::new()).unwrap();
    page.until(
        "progress",
        "const bar = document.querySelector('#boot progress'); return !bar || bar.value > 0",
        &[],
    )
    .unwrap();
    page.map();
    assert_eq!(
        page.script(header, Vec::new()).unwrap(),
        before,
        "nothing jumps"
    );
    assert_eq!(page.count("#boot").unwrap(), 0);
    page.end();
}

/// What moved while a page came, on a line so slow that its parts come one by one, or on a fast one.
fn shifts(path: &str, width: u32, slow: bool) -> Value {
    let page = Page::at(&Settings::sized(width, 900), "about:blank");
    let watch = "globalThis.shifts = [];
        const moved = entry => [entry.value, ...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80))];
        new PerformanceObserver(list => shifts.push(...list.getEntries().map(moved)))
            .observe({ type: 'layout-shift', buffered: true });";
    page.command(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": watch }),
    )
    .unwrap();
    if slow {
        page.line(false, 150, 200_000).unwrap();
    }
    page.go(path);
    let all = "return performance.getEntriesByName('plenary:decode:titles-en').length
        && document.querySelector('main h1')
        && !document.querySelector('.waiting, [aria-busy], .chart:empty, [data-figure]:not([data-ready])')";
    page.until("everything", all, &[]).unwrap();
    let drawn = "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0](shifts)))";
    let shifts = page.script_async(drawn, Vec::new()).unwrap();
    page.end();
    shifts
}

/// A short title, one of three lines, one that fills half a phone, and another spelling.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn nothing_shifts_while_a_vote_comes() {
    for path in [
        "vote/A-RES-ES-11-1",
        VOTE,
        "vote/A-RES-37-18",
        "vote/ES-11/6",
    ] {
        for width in [1280, 360] {
            for slow in [true, false] {
                let shifts = shifts(path, width, slow);
                assert_eq!(shifts, json!([]), "{path} at {width}, slow: {slow}");
            }
        }
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn nothing_shifts_while_another_page_comes() {
    for path in [
        "",
        "search?q=ukraine",
        "country/PAK",
        "series/ukraine",
        "compare/A-RES-ES-11-1/A-RES-ES-11-6",
    ] {
        for width in [1280, 360] {
            let shifts = shifts(path, width, true);
            assert_eq!(shifts, json!([]), "{path} at {width}");
        }
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_browser_without_webassembly_is_told_so() {
    let page = Page::at(&Settings::default(), "about:blank");
    page.command(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": "delete globalThis.WebAssembly" }),
    )
    .unwrap();
    page.go(VOTE);
    page.wait_for("[data-boot='no-wasm']:not([hidden])")
        .unwrap();
    assert!(page.words().contains(&sentence(Msg::BootNoWasm)));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_program_that_cannot_be_fetched_is_told_so() {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    page.command("Network.enable", json!({})).unwrap();
    page.command("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
        .unwrap();
    page.command("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }))
        .unwrap();
    page.go(VOTE);
    page.wait_for("[data-boot='offline']:not([hidden])")
        .unwrap();
    assert!(page.words().contains(&sentence(Msg::BootOffline)));
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_program_that_does_not_start_is_told_so() {
    for damage in [true, false] {
        let copy = Copy::of_site();
        let program = copy.find("", "plenary-page_bg-", ".wasm");
        if damage {
            std::fs::write(&program, b"\0asm\x01\0\0\0no").unwrap();
        } else {
            std::fs::remove_file(&program).unwrap();
        }
        let site = copy.serve();
        let page = Page::at(&Settings::default(), &format!("{}{VOTE}", site.url()));
        page.wait_for("[data-boot='failed']:not([hidden])").unwrap();
        assert!(page.words().contains(&sentence(Msg::BootFailed)));
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn without_script_the_page_says_what_it_needs() {
    let page = Page::at(&Settings::default(), "about:blank");
    page.command(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    )
    .unwrap();
    page.go(VOTE);
    let shown = page.command(
        "Runtime.evaluate",
        json!({ "expression": "document.body.innerText" }),
    );
    let shown = shown.unwrap()["result"]["value"].to_string();
    assert!(shown.contains(&sentence(Msg::BootNoScript)), "{shown}");
}
