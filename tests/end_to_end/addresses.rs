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

/// Where the browser is, from the host on.
const PATH: &str = "return location.pathname";

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn steps_too_fast_to_read_are_one_step_of_the_history() {
    let page = Page::open(VOTE);
    page.map();
    let lengths = "
        const done = arguments[0], before = history.length;
        const frame = () => new Promise(next => requestAnimationFrame(next));
        (async () => {
            const paths = [], times = [];
            for (let i = 0; i < 6; i++) {
                times.push(performance.now());
                document.querySelector('a[rel=\"next\"]').click();
                await frame();
                paths.push(document.querySelector('[data-symbol]').dataset.symbol);
            }
            const slow = times.filter((time, i) => i > 0 && time - times[i - 1] > 40).length;
            setTimeout(() => done([paths, history.length - before, location.pathname, slow]), 400);
        })();";
    let told = page.script_async(lengths, Vec::new()).unwrap();
    let symbols = told[0].as_array().unwrap();
    assert_eq!(symbols.len(), 6);
    let path =
        |symbol: &chromium::Value| format!("/vote/{}", rollcall::slug(symbol.as_str().unwrap()));
    // Each was shown; the first is a step, and where the reader stopped, and on a busy machine those
    // that were there for long enough.
    let (steps, slow) = (told[1].as_u64().unwrap(), told[3].as_u64().unwrap());
    assert!((1..=2 + slow).contains(&steps), "{told}");
    assert_eq!(told[2], path(&symbols[5]), "{told}");
    page.back().unwrap();
    page.until(
        "a step back",
        "return location.pathname !== arguments[0]",
        &[told[2].clone()],
    )
    .unwrap();
    let back = page.script(PATH, Vec::new()).unwrap();
    page.at_vote(
        symbols
            .iter()
            .find(|symbol| back == path(symbol))
            .and_then(chromium::Value::as_str)
            .unwrap_or("A/RES/ES-11/6"),
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn links_lead_from_the_first_program_to_pages_of_the_whole_one_and_back() {
    let page = Page::open(VOTE);
    page.map();
    page.click(".app-name").unwrap();
    page.wait_for("[data-page='home']").unwrap();
    page.back().unwrap();
    page.at_vote("A/RES/ES-11/6");
    page.map();
    page.end();
}
