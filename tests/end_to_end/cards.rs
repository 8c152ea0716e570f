//! Pages that are no vote's as cards in somebody else's page: a country, a series, a comparison, a
//! pair of members.

use crate::support::{element_of, published, site, Article, Page};
use chromium::{json, Settings};

/// What the article keeps: figures that are ready, and how much the page shifted.
const LISTENER: &str = "window.told = [];
window.shifts = [];
addEventListener('plenary:ready', (event) => told.push(event.target.id));
new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push([entry.value, ...entry.sources.map((at) => at.node?.nodeName + '#' + at.node?.id + JSON.stringify([at.previousRect, at.currentRect]))]); })
  .observe({ type: 'layout-shift', buffered: true });";

/// Each page, the word of its `data-page`, and what stands in its card beside the title.
const PAGES: [(&str, &str, &str); 4] = [
    ("country/PAK", "country", ".chart-high .column.in-favour"),
    ("series/ukraine", "series", ".chart-high .column.in-favour"),
    (
        "compare/A-RES-ES-11-1/A-RES-ES-11-6",
        "compare",
        ".chart-flow .scene",
    ),
    ("pair/PAK/IND", "pair", ".chart-trend .scene"),
];

/// The script comes before its elements: one that is not known yet has no height.
fn article(base: &str, elements: &str) -> Article {
    let html = format!(
        "<script src=listener.js></script><script src=\"{base}embed.js\"></script><h1>An article</h1>{elements}<p>Text that follows.</p>"
    );
    Article::new(&html).with("listener.js", LISTENER)
}

/// Scrolls to an element and waits until its figure is there; its frame is entered.
fn enter(page: &Page, id: &str) {
    page.script(
        "document.getElementById(arguments[0]).scrollIntoView()",
        vec![json!(id)],
    )
    .unwrap();
    page.until(
        &format!("{id} to be ready"),
        "return told.includes(arguments[0])",
        &[json!(id)],
    )
    .unwrap();
    page.enter_found(&format!("return document.getElementById('{id}').frame"))
        .unwrap();
}

/// The card alone, as high as its frame or a little lower.
fn stands_alone(page: &Page, kind: &str, figure: &str) {
    page.wait_for(&format!("[data-page='{kind}'] {figure}"))
        .unwrap();
    let seen = "return [...document.querySelectorAll('header, footer, form, [data-share], .matrix, [data-member]')]
        .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))";
    assert_eq!(page.script(seen, Vec::new()).unwrap(), json!([]), "{kind}");
    page.until(
        "a frame that fits",
        "const e = document.scrollingElement;
         const end = [...document.querySelectorAll('.embed-links')].find(x => x.checkVisibility()).getBoundingClientRect().bottom;
         return e.scrollHeight <= innerHeight && e.scrollWidth <= innerWidth && innerHeight - end < 140",
        &[],
    )
    .unwrap();
}

fn shift(page: &Page) {
    assert_eq!(page.script("return shifts", Vec::new()).unwrap(), json!([]));
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn each_page_stands_in_an_article_as_a_card_and_moves_nothing() {
    let base = site().url();
    let elements: String = PAGES
        .iter()
        .map(|(path, kind, _)| format!("<plenary-figure id={kind} src='/{path}'></plenary-figure>"))
        .collect();
    let article = article(&base, &elements).serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    for (path, kind, figure) in PAGES {
        enter(&page, kind);
        stands_alone(&page, kind, figure);
        // The way back is to the whole page, outside the frame.
        let back = "const link = document.querySelector('.embed-links a'); return [link.href, link.target]";
        assert_eq!(
            page.script(back, Vec::new()).unwrap(),
            json!([format!("{base}{path}"), "_blank"])
        );
        page.leave().unwrap();
    }
    shift(&page);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_cards_say_what_the_archive_says() {
    let page = Page::open("country/PAK?embed=1");
    page.wait_for("[data-page='country'] .chart-high .scene")
        .unwrap();
    // Counted by hand from the table of all votes: 4,862 + 145 + 530 + 77 = 5,614, each vote once.
    let wanted = [
        ("in-favour", 4_862),
        ("against", 145),
        ("abstained", 530),
        ("did-not-vote", 77),
    ];
    for (word, count) in wanted {
        assert_eq!(page.tally().get(word), Some(&count), "{word}");
    }
    // Digits alone for programs, with their mark for readers.
    let chip = "const chip = document.querySelector('[data-tally=in-favour]');
        return [chip.textContent, getComputedStyle(chip.querySelector('[data-gap]'), '::before').content]";
    assert_eq!(
        page.script(chip, Vec::new()).unwrap(),
        json!(["4862", "\",\""])
    );
    page.go("series/ukraine?embed=1");
    page.wait_for("[data-page='series'] .chart-high .scene")
        .unwrap();
    // Eleven votes, each with members at all four positions.
    assert_eq!(page.count(".chart-high .column").unwrap(), 11 * 4);
    let height = "return Math.max(...[...document.querySelectorAll('.chart-high .in-favour')].map(e => e.getBBox().height))
        / Math.max(...[...document.querySelectorAll('.chart-high .against')].map(e => e.getBBox().height))";
    let ratio = page.script(height, Vec::new()).unwrap().as_f64().unwrap();
    // Most in favour 143 (ES-11/4), most against 24 (ES-11/3).
    assert!((ratio - 143.0 / 24.0).abs() < 0.3, "{ratio}");
    page.end();
}

#[test]
#[ignore = "needs the published site: cargo xtask test"]
fn a_published_page_that_nobody_touches_is_its_card_without_a_program() {
    let base = published().url();
    let elements = "<plenary-figure id=country src='/country/PAK/'></plenary-figure>
         <plenary-figure id=series src='/series/ukraine/'></plenary-figure>";
    let article = article(&base, elements).serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    let programs = "return performance.getEntriesByType('resource').filter(e => e.name.endsWith('.wasm')).length";
    let height = "return document.getElementById('app').getBoundingClientRect().height";
    for (_, kind, figure) in &PAGES[..2] {
        enter(&page, kind);
        stands_alone(&page, kind, figure);
        assert_eq!(page.script(programs, Vec::new()).unwrap(), json!(0));
        page.leave().unwrap();
    }
    shift(&page);
    // A hand on the figure brings the program, whose card is as high.
    enter(&page, "series");
    let before = page.script(height, Vec::new()).unwrap();
    page.script("dispatchEvent(new PointerEvent('pointerover'))", Vec::new())
        .unwrap();
    page.until(
        "the program to have taken the card over",
        "return !document.documentElement.dataset.published && !document.getElementById('published') && document.querySelector('.chart-high .scene')",
        &[],
    )
    .unwrap();
    stands_alone(&page, "series", PAGES[1].2);
    assert_eq!(page.script(height, Vec::new()).unwrap(), before);
    page.leave().unwrap();
    shift(&page);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_share_panel_gives_a_page_its_code_and_shows_it() {
    let page = Page::open("series/ukraine#share-title");
    page.wait_for("[data-tab='embed']").unwrap();
    // What is taken away of a vote is not offered where there is none.
    page.click("[data-tab='embed']").unwrap();
    let source = format!("{}series/ukraine?embed=1", site().url());
    page.enter(".share-preview iframe").unwrap();
    page.wait_for("[data-page='series'] .chart-high .scene")
        .unwrap();
    assert_eq!(
        page.script("return location.href", Vec::new()).unwrap(),
        json!(source)
    );
    page.leave().unwrap();
    // Themes, widths and kinds of code; no views. The last is the script.
    let rows = "return document.querySelectorAll('#share-embed .share-row').length";
    assert_eq!(page.script(rows, Vec::new()).unwrap(), json!(3));
    page.script(
        "document.querySelectorAll('#share-embed .share-row')[2].querySelectorAll('button')[1].click()",
        Vec::new(),
    )
    .unwrap();
    let (frame, _article) = element_of(&page);
    page.end();
    let page = frame;
    stands_alone(&page, "series", ".chart-high .scene");
    page.leave().unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_picture_is_shown_before_it_is_saved_and_not_drawn_before_it_is_wanted() {
    let page = Page::open("vote/A-RES-ES-11-6?view=tiles#share-title");
    page.wait_for("[data-figure='tiles'][data-ready]").unwrap();
    page.wait_for("[data-tab='picture']").unwrap();
    assert_eq!(page.count(".picture-previews img").unwrap(), 0);
    page.click("[data-tab='picture']").unwrap();
    let sizes = page
        .until(
            "both pictures",
            "const all = [...document.querySelectorAll('.picture-previews img')];
             return all.length === 2 && all.every(e => e.complete && e.naturalWidth) && all.map(e => [e.naturalWidth, e.src.startsWith('blob:')])",
            &[],
        )
        .unwrap();
    assert_eq!(sizes, json!([[1200, true], [1200, true]]));
    // Another figure, another picture.
    let first = "return document.querySelector('.picture-previews img').src";
    let before = page.script(first, Vec::new()).unwrap();
    page.click("#view-seats").unwrap();
    page.until(
        "another picture",
        "const image = document.querySelector('.picture-previews img'); return image && image.src !== arguments[0]",
        &[before],
    )
    .unwrap();
    // Out of sight it is given back.
    page.click("[data-tab='link']").unwrap();
    page.until(
        "no picture",
        "return !document.querySelector('.picture-previews img')",
        &[],
    )
    .unwrap();
    page.end();
}
