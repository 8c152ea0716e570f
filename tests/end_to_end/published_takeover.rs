//! A published page while the program comes: nothing moves, nothing is lost, and nothing is fetched
//! before it is wanted.

use crate::support::{published, published_late, vote, Copy, Page, VOTE};
use ::site::{Options, Site};
use chromium::{json, Settings, Value};
use std::time::Duration;

/// Runs before the page's own scripts: notes what shifts, tells where things stand when all of the
/// page has arrived, and whether the map was ever seen, and without a picked member. What follows the table of all members is
/// measured from its end: a browser guesses the height of a table far below the window.
const WATCH: &str = "
    globalThis.shifts = [];
    const moved = ({ node, previousRect: from, currentRect: to }) =>
        [node?.parentElement?.className, node?.className ?? node?.nodeName, from.toJSON(), to.toJSON()].map(part => JSON.stringify(part)).join(' ');
    new PerformanceObserver(list => list.getEntries().forEach(entry => shifts.push(...entry.sources.map(moved))))
        .observe({ type: 'layout-shift', buffered: true });
    globalThis.places = () => Object.fromEntries(['.app-header', 'h1', '.result', '.record-notes', '.tally-bar', '.chips',
        '.figure-head', '.figure-view', '.columns', '#names', '.documents', '.all-members', '.pager', '.share-panel',
        '.country h1', '.chart-high', '.matrix', '.app-footer'].map(name => {
            const of = document.getElementById('published') ?? document;
            const seen = [...of.querySelectorAll(name)].find(element => element.checkVisibility());
            const box = seen?.getBoundingClientRect();
            const kept = document.querySelector('.kept');
            const follows = seen && kept?.checkVisibility()
                && kept.compareDocumentPosition(seen) & Node.DOCUMENT_POSITION_FOLLOWING && !kept.contains(seen);
            const from = follows ? kept.getBoundingClientRect().bottom : -scrollY;
            return [name, box && [box.left, box.top - from, box.width, box.height].map(Math.round).join(' ')];
        }));
    globalThis.words = () => [...document.querySelectorAll('h1, h2, .result, .documents li, .name-list, .vote-row, .all-members td')]
        .filter(element => !element.closest('.card-only, .coming')).map(element => element.textContent).join('|');
    addEventListener('load', () => { globalThis.before = places(); globalThis.said = words(); });
    globalThis.mapSeen = false;
    globalThis.bareSeen = false;
    globalThis.looks = 0;
    const look = () => {
        const map = document.querySelector('[data-published] .view-map');
        if (map) looks += 1;
        const seen = !!map && map.checkVisibility({ checkVisibilityCSS: true });
        mapSeen ||= seen;
        bareSeen ||= seen && !map.querySelector('.pick');
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// A window on a published page, watched from its beginning.
pub fn open(site: &Site, width: u32, path: &str) -> Page {
    let page = Page::at(&Settings::sized(width, 900), "about:blank");
    watch(&page);
    page.open(&format!("{}{path}", site.url())).unwrap();
    page
}

fn watch(page: &Page) {
    let source = json!({ "source": WATCH });
    page.command("Page.addScriptToEvaluateOnNewDocument", source)
        .unwrap();
}

/// Waits until the program has the page.
pub fn taken(page: &Page) {
    page.until(
        "the program",
        "return !('published' in document.documentElement.dataset)
            && !document.querySelector('.coming, #published')",
        &[],
    )
    .unwrap();
}

pub fn ask(page: &Page, body: &str) -> Value {
    page.script(&format!("return {body}"), Vec::new()).unwrap()
}

/// The names of all that was fetched, without folders and hashes.
fn fetched(page: &Page) -> Vec<String> {
    let names = ask(
        page,
        "performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)",
    );
    let names = names.as_array().unwrap().iter();
    let name = |path: &Value| {
        let name = path.as_str().unwrap().rsplit('/').next().unwrap();
        let stem = name.split(['-', '.']).next().unwrap();
        let ending = name.rsplit('.').next().unwrap();
        format!("{stem}.{ending}")
    };
    names.map(name).collect()
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn nothing_moves_when_the_program_takes_a_page_over() {
    // Later than the program's first drawing.
    let late = published_late(Some(("titles-en", Duration::from_millis(300))));
    for path in [
        "vote/A-RES-ES-11-6/",
        "vote/A-RES-181-II-A/",
        "vote/A-RES-39-28A/",
        "country/PAK/",
        "series/ukraine/",
    ] {
        for width in [1280, 360] {
            let page = open(&late, width, path);
            taken(&page);
            let (before, after) = (ask(&page, "before"), ask(&page, "places()"));
            for (name, place) in before.as_object().unwrap() {
                let near = |a: &Value, b: &Value| {
                    let numbers = |of: &Value| -> Vec<i64> {
                        let text = of.as_str().unwrap_or_default();
                        text.split(' ').filter_map(|n| n.parse().ok()).collect()
                    };
                    let (a, b) = (numbers(a), numbers(b));
                    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1)
                };
                let now = &after[name];
                assert!(
                    near(place, now),
                    "{name} of {path} at {width}: {place}, then {now}"
                );
            }
            assert_eq!(ask(&page, "said"), ask(&page, "words()"), "{path}");
            assert_eq!(ask(&page, "shifts"), json!([]), "{path} at {width}");
            page.end();
        }
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_program_shows_what_the_page_showed_and_keeps_its_table() {
    let page = Page::at(&Settings::sized(1280, 900), "about:blank");
    // Slow enough to read before the program draws the same page beside this one.
    page.line(false, 50, 100_000).unwrap();
    page.open(&format!("{}{VOTE}/", published().url())).unwrap();
    page.shows(&vote("A/RES/ES-11/6"));
    assert_eq!(page.count("html[data-published]").unwrap(), 1);
    page.line(false, 0, -1).unwrap();
    taken(&page);
    page.shows(&vote("A/RES/ES-11/6"));
    assert_eq!(page.count(".all-members tbody tr").unwrap(), 193);
    // It answers, and the table is that of its own vote.
    page.click(".pager-link.next").unwrap();
    page.at_vote("A/RES/77/284");
    assert_eq!(page.count(".all-members").unwrap(), 0);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_reader_stays_where_they_were() {
    let page = Page::at(&Settings::sized(1280, 900), "about:blank");
    watch(&page);
    // Slow enough to read before the program is there.
    page.line(false, 200, 300_000).unwrap();
    page.open(&format!("{}{VOTE}/", published().url())).unwrap();
    let at = "
        const link = document.querySelector('.documents a');
        link.focus({ preventScroll: true });
        const cell = [...document.querySelectorAll('.all-members th')].find(cell => cell.textContent === 'Nauru').firstChild;
        getSelection().setBaseAndExtent(cell, 1, cell, 4);
        scrollTo(0, document.querySelector('.all-members').getBoundingClientRect().top + scrollY - 50);
        return ['published' in document.documentElement.dataset, scrollY, link.textContent]";
    let at = page.script(at, Vec::new()).unwrap();
    assert_eq!(at[0], json!(true), "the program was there too early");
    taken(&page);
    assert_eq!(
        ask(&page, "Math.round(scrollY)"),
        json!(at[1].as_f64().unwrap().round() as i64)
    );
    assert_eq!(ask(&page, "getSelection().toString()"), json!("aur"));
    assert_eq!(ask(&page, "document.activeElement.textContent"), at[2]);
    assert_eq!(ask(&page, "shifts"), json!([]));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_embed_that_nobody_touches_fetches_no_program() {
    let page = open(published(), 640, "vote/A-RES-ES-11-6/?embed=1&theme=dark");
    page.shows(&vote("A/RES/ES-11/6"));
    // The next frames and the idle time after them, in which a page without embed=1 starts.
    page.script_async(
        "const done = arguments[arguments.length - 1]; setTimeout(() => requestIdleCallback(() => done(1)), 300)",
        Vec::new(),
    )
    .unwrap();
    let mut names = fetched(&page);
    names.retain(|name| !name.starts_with("favicon"));
    assert_eq!(names, ["head.js", "plenary.css"]);
    let bytes =
        "performance.getEntries().reduce((sum, entry) => sum + (entry.encodedBodySize ?? 0), 0)";
    let bytes = ask(&page, bytes).as_u64().unwrap();
    assert!(bytes > 20_000 && bytes <= 50 * 1024, "{bytes} bytes");
    assert_eq!(
        ask(&page, "document.documentElement.dataset.theme"),
        json!("dark")
    );
    for hidden in [
        ".app-header",
        ".app-footer",
        ".share-panel",
        ".all-members",
        "main h1",
    ] {
        let seen = format!("document.querySelector('{hidden}').checkVisibility()");
        assert_eq!(ask(&page, &seen), json!(false), "{hidden}");
    }
    let box_of = "(name => { const box = [...document.querySelectorAll(name)].find(e => e.checkVisibility())
        .getBoundingClientRect(); return [box.left, box.top, box.width, box.height].map(Math.round) })";
    let places =
        format!("['.chips', '.figure-view', '.tally-bar', '.notes', '.embed-links'].map({box_of})");
    let before = ask(&page, &places);
    // A press on the figure is a wish for the program; the card stays where it is.
    page.click("[data-figure]").unwrap();
    taken(&page);
    page.shows(&vote("A/RES/ES-11/6"));
    assert_eq!(ask(&page, &places), before);
    assert_eq!(ask(&page, "shifts"), json!([]));
    assert!(fetched(&page).contains(&"plenary.wasm".to_owned()));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_live_embed_has_the_program_at_once() {
    let page = open(published(), 640, "vote/A-RES-ES-11-6/?embed=1&live=1");
    taken(&page);
    page.shows(&vote("A/RES/ES-11/6"));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_frame_tells_its_height_before_there_is_a_program() {
    let copy = Copy::empty();
    let source = format!("{}vote/A-RES-ES-11-6/?embed=1", published().url());
    let html = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Article</title><link rel=icon href=\"data:,\">
         <script>const told = []; addEventListener('message', event => {{ told.push(event.data);
            const height = event.data.plenary?.height; if (height) document.querySelector('iframe').height = height; }});</script>
         <iframe src=\"{source}\" title=Figure width=\"100%\" height=300></iframe>"
    );
    std::fs::write(copy.folder().join("index.html"), html).unwrap();
    let other = Site::start(Options {
        policy: None,
        ..Options::new(copy.folder())
    })
    .unwrap();
    let page = Page::at(&Settings::sized(700, 900), &other.url());
    let told = page
        .until("both forms", "return told.length >= 2 && told", &[])
        .unwrap();
    let height = told[0]["plenary"]["height"].as_u64().unwrap();
    let address = "/vote/A-RES-ES-11-6?embed=1";
    assert_eq!(told[0]["plenary"]["address"], json!(address));
    assert_eq!(told[1]["datawrapper-height"][address], json!(height));
    let card = "const card = document.querySelector('.vote-page').getBoundingClientRect();
        return [Math.ceil(card.bottom), document.scrollingElement.scrollHeight <= innerHeight,
            'published' in document.documentElement.dataset]";
    page.enter("iframe").unwrap();
    let card = page.until(
        "a frame that fits",
        &format!("const [a, b, c] = (() => {{ {card} }})(); return b && [a, b, c]"),
        &[],
    );
    assert_eq!(card.unwrap(), json!([height, true, true]));
    page.leave().unwrap();
    // Asked, it tells it again.
    let asked = "const before = told.length; document.querySelector('iframe').contentWindow.postMessage({ plenary: 'height' }, '*');
        globalThis.count = before";
    page.script(asked, Vec::new()).unwrap();
    page.until("an answer", "return told.length > count", &[])
        .unwrap();
    page.end();
}
