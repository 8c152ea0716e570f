//! The snippet in somebody else's page, on another port.

use crate::support::{site, vote, Article, Copy, Page, VOTE};
use ::site::{Options, Site};
use chromium::{json, Settings};

/// What a page does that wants its frames as high as they are: both forms of the message.
const LISTENER: &str = "
addEventListener('message', event => {
  const frame = [...document.querySelectorAll('iframe')].find(f => f.contentWindow === event.source);
  if (!frame) return;
  if (event.data.plenary) frame.height = event.data.plenary.height;
  if (event.data['datawrapper-height']) frame.dataset.wrapper = Object.values(event.data['datawrapper-height'])[0];
});";

fn article(snippet: &str) -> Copy {
    let copy = Copy::empty();
    let html = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Article</title><link rel=icon href=\"data:,\">\
         <meta name=viewport content=\"width=device-width\"><script>{LISTENER}</script>\
         <h1>An article</h1><div id=column>{snippet}</div>"
    );
    std::fs::write(copy.folder().join("index.html"), html).unwrap();
    copy
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_snippet_stands_in_another_page_and_fits() {
    let page = Page::open(VOTE);
    page.map();
    let snippet = page.value("[data-share='embed']").unwrap();
    assert!(
        snippet.contains("title=") && snippet.contains("embed=1"),
        "{snippet}"
    );
    page.end();

    let folder = article(&snippet);
    let other = Site::start(Options {
        policy: None,
        ..Options::new(folder.folder())
    })
    .unwrap();
    assert_ne!(other.origin(), site().origin());
    let page = Page::at(&Settings::sized(700, 900), &other.url());
    page.enter("iframe").unwrap();
    page.shows(&vote("A/RES/ES-11/6"));
    assert_eq!(
        page.count("header, [data-share]").unwrap(),
        0,
        "the figure stands alone"
    );
    assert!(
        page.count("a[target='_blank'][href*='/vote/A-RES-ES-11-6']")
            .unwrap()
            > 0
    );
    page.leave().unwrap();

    let wide = height(&page);
    fits(&page);
    page.resize(320, 900).unwrap();
    page.until(
        "another height",
        "return document.querySelector('iframe').clientHeight !== arguments[0]",
        &[json!(wide)],
    )
    .unwrap();
    fits(&page);
    page.end();
}

/// The frame's height, once a message has told it in Datawrapper's form too.
fn height(page: &Page) -> u64 {
    page.until(
        "a height in both forms",
        "const f = document.querySelector('iframe');
         return f.dataset.wrapper && f.dataset.wrapper === f.getAttribute('height') && f.clientHeight",
        &[],
    )
    .unwrap()
    .as_u64()
    .unwrap()
}

/// No scroll bar inside the frame, in neither direction, and not much room left.
fn fits(page: &Page) {
    page.enter("iframe").unwrap();
    page.until(
        "a frame that fits",
        "const e = document.scrollingElement;
         const end = Math.max(...[...document.querySelectorAll('[data-page] *')].map(x => x.getBoundingClientRect().bottom));
         return e.scrollHeight <= innerHeight && e.scrollWidth <= innerWidth && innerHeight - end < 60",
        &[],
    )
    .unwrap();
    page.leave().unwrap();
}

/// The snippet as the share panel has it.
fn snippet() -> String {
    let page = Page::open(VOTE);
    page.map();
    let snippet = page.value("[data-share='embed']").unwrap();
    page.end();
    snippet
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_snippet_passes_a_policy_without_foreign_scripts_and_inline_style() {
    let policy = format!(
        "default-src 'none'; frame-src {}; script-src 'self'; style-src 'self'; img-src data:",
        site().origin()
    );
    let article = Article::new(&format!(
        "<link rel=stylesheet href=style.css><div id=column>{}</div>",
        snippet()
    ))
    .with("style.css", "body { margin: 0 } #column { width: 320px }")
    .serve(Some(&policy));
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    let size = "const f = document.querySelector('iframe'); return [f.clientWidth, f.clientHeight]";
    assert_eq!(page.script(size, Vec::new()).unwrap(), json!([320, 640]));
    page.enter("iframe").unwrap();
    page.shows(&vote("A/RES/ES-11/6"));
    // Without a listener the height of the snippet is enough.
    let whole = "return document.scrollingElement.scrollHeight <= innerHeight && document.scrollingElement.scrollWidth <= innerWidth";
    assert_eq!(page.script(whole, Vec::new()).unwrap(), json!(true));
    page.leave().unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_snippet_in_a_sandbox_shows_its_figure() {
    let sandboxed = snippet().replace("<iframe ", "<iframe sandbox=\"allow-scripts\" ");
    let article = Article::new(&sandboxed).serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    page.enter("iframe").unwrap();
    assert_eq!(
        page.script("return origin", Vec::new()).unwrap(),
        json!("null")
    );
    page.shows(&vote("A/RES/ES-11/6"));
    page.leave().unwrap();
    page.end();
}
