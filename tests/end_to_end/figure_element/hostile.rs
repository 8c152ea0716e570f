//! The element under attributes and messages that nobody would write by mistake, and some would.

use super::{article, told, Reading};
use crate::support::{site, Page};
use chromium::{json, Settings};

/// What the element says where it has no figure.
const SENTENCE: &str = "There is no figure at this address.";

/// Keeps what is thrown in the page; before every other script.
const CATCHER: &str =
    "window.thrown = []; addEventListener('error', (event) => thrown.push(event.message))";

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_address_that_is_none_is_one_sentence_and_throws_nothing() {
    let sources = [
        "",
        "src=''",
        "src='  '",
        "src='http://['",
        "src='https://'",
        "src='javascript:alert(1)'",
        "src='data:text/html,x'",
    ];
    let elements: String = sources
        .iter()
        .map(|src| format!("<plenary-figure {src}></plenary-figure>"))
        .collect();
    let body = format!(
        "<script src=catcher.js></script>{elements}<plenary-figure><iframe title=x></iframe></plenary-figure>"
    );
    let served = article(&body).with("catcher.js", CATCHER).serve(None);
    let page = Page::at(&Settings::sized(700, 900), &served.url());
    let shown = "return [...document.querySelectorAll('plenary-figure')].map((e) => e.shadowRoot?.textContent)";
    let all = json!(vec![SENTENCE; sources.len() + 1]);
    page.until(
        "a sentence in each",
        "return document.querySelectorAll('plenary-figure:defined').length > 0",
        &[],
    )
    .unwrap();
    assert_eq!(page.script(shown, Vec::new()).unwrap(), all);
    // Half a letter cannot be escaped; told in time, the figure comes.
    let steps = "const e = document.querySelector('plenary-figure');
        e.id = 'a';
        e.setAttribute('src', '/vote/A-RES-ES-11-6');
        e.setAttribute('pick', '\\uD800')";
    page.script(steps, Vec::new()).unwrap();
    page.until(
        "the sentence",
        "return a.address === 'about:blank' && a.shadowRoot.textContent === arguments[0]",
        &[json!(SENTENCE)],
    )
    .unwrap();
    page.script("a.setAttribute('pick', 'PAK')", Vec::new())
        .unwrap();
    told(&page, "ready", "a", 1);
    page.script("a.removeAttribute('src')", Vec::new()).unwrap();
    page.until(
        "the sentence again",
        "return a.shadowRoot.textContent === arguments[0]",
        &[json!(SENTENCE)],
    )
    .unwrap();
    page.script("a.setAttribute('src', '/vote/A-RES-ES-11-1')", Vec::new())
        .unwrap();
    told(&page, "ready", "a", 2);
    assert_eq!(page.script("return thrown", Vec::new()).unwrap(), json!([]));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_first_page_is_an_address_and_the_script_is_not() {
    let page = Reading::begin(article(
        "<plenary-figure id=a src='/vote/A-RES-ES-11-6'></plenary-figure><plenary-figure id=b src='/'></plenary-figure>
         <plenary-figure id=c src='?view=tiles'></plenary-figure>",
    ));
    let base = site().url();
    assert_eq!(
        page.script("return [b.address, c.address]", Vec::new())
            .unwrap(),
        json!([
            format!("{base}?embed=1"),
            format!("{base}?view=tiles&embed=1")
        ])
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_view_that_is_taken_away_before_it_came_leaves_no_height() {
    let page = Reading::begin(article(
        "<link rel=stylesheet href=style.css><plenary-figure id=a src='/vote/A-RES-ES-11-6'></plenary-figure>
         <div class=long></div><plenary-figure id=b src='/vote/A-RES-ES-11-6' view=table></plenary-figure>",
    )
    .with("style.css", ".long { height: 20000px }"));
    // Far below it does not load, and has the height that a table needs.
    let heights = page.script(
        "const high = b.frame.clientHeight;
         b.removeAttribute('view');
         return new Promise((done) => setTimeout(() => done([high, b.frame.clientHeight])))",
        Vec::new(),
    );
    let heights = heights.unwrap();
    assert_eq!(heights[0], json!(7600));
    assert!(heights[1].as_u64().unwrap() < 1000, "{heights}");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_hostile_frame_throws_nothing_in_the_page_and_moves_nothing() {
    let html = "<!DOCTYPE html><html lang=en><title>Liar</title><link rel=icon href='data:,'><script src=liar.js></script>";
    let liar = "const no = { toString: null, valueOf: null };
        const lies = [null, 1, 'height', [], no, { height: no, address: '' }, { height: [5000], address: '/' }, { height: '5000', address: '/' },
          { height: NaN, address: '/' }, { height: Infinity, address: '/' }, { height: -5, address: '/' }, { height: 1e9, address: '/' },
          { height: 5000, address: no }, { height: 5000, address: [no] }, { height: 5000 }, { height: 5000, address: new Map() }];
        for (const plenary of lies) parent.postMessage({ plenary }, '*');
        for (const data of [null, undefined, 5, no, 'x', new ArrayBuffer(8)]) parent.postMessage(data, '*');
        parent.postMessage({ done: true }, '*')";
    let served = article(
        "<script src=catcher.js></script><plenary-figure id=a><iframe src=liar.html title=Liar height=640></iframe></plenary-figure>",
    )
    .with("catcher.js", &format!("{CATCHER}; addEventListener('message', (event) => {{ window.done ||= event.data?.done }})"))
    .with("liar.html", html)
    .with("liar.js", liar)
    .serve(None);
    let page = Page::at(&Settings::sized(700, 900), &served.url());
    page.until("the element", "return !!window.a?.frame", &[])
        .unwrap();
    // It speaks once more, now that it is surely heard.
    page.script(
        "window.done = false; a.frame.src = new URL('liar.html', location.href)",
        Vec::new(),
    )
    .unwrap();
    page.until("all lies", "return window.done", &[]).unwrap();
    let seen = page.script(
        "return [thrown, told.length, a.frame.clientHeight]",
        Vec::new(),
    );
    assert_eq!(seen.unwrap(), json!([[], 0, 640]));
    // The element looks for the page on the site, where it is not.
    let problems = page.problems().unwrap();
    let unexpected = |problem: &&String| !problem.contains("liar.html?embed=1");
    assert_eq!(problems.iter().find(unexpected), None);
}
