//! `<plenary-figure>` of embed.js in somebody else's page, on another port.

mod element;
mod hostile;
mod published;
mod surroundings;

use crate::support::{site, Article, Page, Served};
use chromium::{json, Settings};
use std::ops::Deref;

/// What the page keeps of the events, for the tests.
const LISTENER: &str = "window.told = [];
for (const name of ['ready', 'pick']) addEventListener('plenary:' + name, (event) =>
  told.push([name, event.target.id, event.detail]));
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift = (window.shift ?? 0) + entry.value; })
  .observe({ type: 'layout-shift', buffered: true });";

/// An article with these elements in it, written before they are defined.
fn article(body: &str) -> Article {
    let body = body.replace("{site}", &site().url());
    with_script(&site().url(), &format!("<h1>An article</h1>{body}"))
}

/// A page that has embed.js of a site and keeps what it is told.
fn with_script(base: &str, body: &str) -> Article {
    let html = format!(
        "<script src=listener.js></script><script src=\"{base}embed.js\" async></script>{body}"
    );
    Article::new(&html).with("listener.js", LISTENER)
}

/// An article that somebody reads; it is served as long.
struct Reading {
    page: Page,
    _served: Served,
}

impl Reading {
    /// Opens an article and waits until its figure `a` is there.
    fn of(article: Article, settings: &Settings) -> Self {
        let served = article.serve(None);
        let page = Page::at(settings, &served.url());
        told(&page, "ready", "a", 1);
        Self {
            page,
            _served: served,
        }
    }

    /// As [`Reading::of`], in a window of 700 × 900.
    fn begin(article: Article) -> Self {
        Self::of(article, &Settings::sized(700, 900))
    }

    /// Ends the browser; nothing may have gone wrong on the way.
    fn end(self) {
        self.page.end();
    }
}

impl Deref for Reading {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

/// How many times an event was told, of an element.
fn told(page: &Page, name: &str, id: &str, count: usize) {
    page.until(
        &format!("{count} times {name} of {id}"),
        "return told.filter(([name, id]) => name === arguments[0] && id === arguments[1]).length === arguments[2]",
        &[json!(name), json!(id), json!(count)],
    )
    .unwrap();
}

/// Brings the elements of these ids, which stand in this order, into the window one by one; each
/// tells once that it is ready, and fits.
fn come(page: &Page, ids: &[&str]) {
    for (at, id) in ids.iter().enumerate() {
        let near = "document.getElementById(arguments[0]).scrollIntoView()";
        page.script(near, vec![json!(id)]).unwrap();
        told(page, "ready", id, 1);
        fits(page, at);
    }
}

/// Does something in the frame of the first, second, … element.
fn inside(page: &Page, at: usize, act: impl FnOnce()) {
    let frame = format!("return document.querySelectorAll('plenary-figure')[{at}].frame");
    page.enter_found(&frame).unwrap();
    act();
    page.leave().unwrap();
}

/// What a frame in sight may have to spare: the room for the longest titles.
const SPARE: u32 = 120;

/// The frame is as high as its figure, or a little higher, and shows all of it.
fn fits(page: &Page, at: usize) {
    inside(page, at, || {
        let fits = "const e = document.scrollingElement;
            const end = document.querySelector('.embed-frame').getBoundingClientRect().bottom;
            return e.scrollHeight <= innerHeight && e.scrollWidth <= innerWidth && innerHeight - end <= arguments[0]";
        page.until("a frame that fits", fits, &[json!(SPARE)])
            .unwrap();
    });
}
