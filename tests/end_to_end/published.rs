//! A published site as a host serves it: what crawlers, readers without script and deep links get.

use super::published_takeover::taken;
use crate::support::{archive, folder, library, published, vote, DayRecord, Page, VOTE};
use chromium::{json, Settings, Value};
use figure::address::read;
use figure::{captions, image};
use rollcall::VoteId;
use std::collections::BTreeMap;
use words::Words;

/// A page whose scripts do not run.
fn without_script(path: &str) -> Page {
    let page = Page::at(&Settings::default(), "about:blank");
    let off = json!({ "value": true });
    page.command("Emulation.setScriptExecutionDisabled", off)
        .unwrap();
    page.open(&format!("{}{path}", published().url())).unwrap();
    page
}

fn read_one(page: &Page, body: &str) -> String {
    let value = page.script(body, Vec::new()).unwrap();
    value.as_str().unwrap_or_default().to_owned()
}

fn meta(page: &Page, name: &str) -> String {
    let body = format!("return document.querySelector('meta[name=\"{name}\"], meta[property=\"{name}\"]')?.content");
    read_one(page, &body)
}

/// The positions of members of the day on the map.
fn positions(page: &Page) -> BTreeMap<String, String> {
    let mut positions = page.positions();
    positions.retain(|_, position| position != "not-a-member");
    positions
}

/// The counts of members of the day.
fn tally(page: &Page) -> BTreeMap<String, u64> {
    let mut tally = page.tally();
    tally.remove("not-a-member");
    tally
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn tags_and_previews_of_twenty_votes_are_those_of_the_figures() {
    let library = library();
    let landmarks = library.archive.landmarks();
    let votes: Vec<VoteId> = landmarks
        .iter()
        .step_by(landmarks.len() / 19)
        .map(|landmark| landmark.vote)
        .chain(library.archive.newest())
        .take(20)
        .collect();
    assert_eq!(votes.len(), 20);
    let page = without_script("");
    for id in votes {
        let record = DayRecord::of(id);
        let seen = library.archive.vote(id);
        let result = captions::result(seen, Words::default());
        page.open(&format!("{}{}/", published().url(), record.path))
            .unwrap();
        for name in [
            "description",
            "og:description",
            "og:image:alt",
            "twitter:image:alt",
        ] {
            assert_eq!(meta(&page, name), result, "{name} of {}", record.symbol);
        }
        let headline = captions::embed_title(&library, seen, Words::default());
        assert_eq!(meta(&page, "og:title"), headline);
        let address = format!("https://example.org/plenary/{}/", record.path);
        assert_eq!(meta(&page, "og:url"), address);
        let image = meta(&page, "og:image");
        let file = image.strip_prefix("https://example.org/plenary/").unwrap();
        let served = std::fs::read(folder("PLENARY_SITE_PUBLISHED").join(file)).unwrap();
        let figure = read(&format!("/{}", record.path)).figure;
        let svg = image::social_svg(&library, seen, &figure, "").unwrap();
        assert!(
            served == picture::png(&svg, 1).unwrap(),
            "the preview of {}",
            record.symbol
        );
        // What stands on the page without script is the vote too.
        assert_eq!(tally(&page), record.tally, "{}", record.symbol);
        assert_eq!(positions(&page), record.positions, "{}", record.symbol);
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn without_script_there_are_the_picture_and_the_table() {
    let page = without_script(&format!("{VOTE}/"));
    let record = vote("A/RES/ES-11/6");
    assert_eq!(tally(&page), record.tally);
    let seen = "const map = document.querySelector('[data-figure=map]');
        const box = map.getBoundingClientRect(), style = getComputedStyle(map);
        return style.visibility === 'visible' && box.width > 600 && box.height > 300";
    assert_eq!(page.script(seen, Vec::new()).unwrap(), json!(true));
    // The full table: everybody once.
    let rows = "return [...document.querySelectorAll('main table tbody tr')]
        .filter(row => row.checkVisibility()).length";
    assert_eq!(page.script(rows, Vec::new()).unwrap(), json!(193));
    let words = page.words();
    for said in [
        "141 of 193 members voted in favour",
        "Türkiye",
        "Russia",
        "Abstained",
        "60 members voted differently from the vote before",
    ] {
        assert!(words.contains(said), "{said}");
    }
    // What needs a script and would do nothing is not there, but for the counts, which are the tally.
    let dead = "return [...document.querySelectorAll('button, input, select, textarea')]
        .filter(e => !e.querySelector('[data-tally]') && e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML)";
    assert_eq!(page.script(dead, Vec::new()).unwrap(), json!([]));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn without_script_a_country_has_its_map() {
    let page = without_script("country/PAK/");
    // Every member once, whatever the width; circles and lands are where they can be seen.
    let marks = "return document.querySelectorAll('.maps [data-member]').length";
    assert_eq!(page.script(marks, Vec::new()).unwrap(), json!(193));
    let seen = "const at = selector => [...document.querySelectorAll(selector)]
            .filter(e => e.checkVisibility({ visibilityProperty: true })).length;
        const box = document.querySelector('.maps .figure-view > svg').getBoundingClientRect();
        return [box.width > 600 && box.height > 250, at('.maps path.agree-self'), at('.maps .marker, .maps circle') > 5,
            at('.maps .hint, .maps .view-tools, .take-way')]";
    assert_eq!(
        page.script(seen, Vec::new()).unwrap(),
        json!([true, 1, true, 0])
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn files_come_with_the_headers_that_the_site_asks_for() {
    let page = without_script(&format!("{VOTE}/"));
    let image = meta(&page, "og:image").replace("https://example.org", "");
    let head = "const done = arguments[arguments.length - 1];
        fetch(arguments[0], { method: 'HEAD' }).then(answer => done([answer.status,
            ...['cache-control', 'content-security-policy', 'access-control-allow-origin', 'content-type', 'x-frame-options']
                .map(name => answer.headers.get(name))]));";
    let lasting = json!("public, max-age=31536000, immutable");
    let short = json!("public, max-age=300");
    let css = read_one(
        &page,
        "return new URL(document.querySelector('link[rel=stylesheet]').href).pathname",
    );
    for (path, status, kept, kind) in [
        (
            format!("/plenary/{VOTE}/"),
            200,
            &short,
            "text/html; charset=utf-8",
        ),
        (image, 200, &lasting, "image/png"),
        (css, 200, &lasting, "text/css; charset=utf-8"),
        (
            format!("/plenary/oembed/{VOTE}.json"),
            200,
            &short,
            "application/json",
        ),
        (
            "/plenary/feed.atom".to_owned(),
            200,
            &short,
            "application/atom+xml",
        ),
        (
            "/plenary/sitemap.xml".to_owned(),
            200,
            &short,
            "application/xml",
        ),
        // Unpublished: the app answers, with the host's status.
        (
            "/plenary/vote/A-RES-50-1".to_owned(),
            404,
            &short,
            "text/html; charset=utf-8",
        ),
    ] {
        let answer = page.script_async(head, vec![json!(path)]).unwrap();
        let policy = site::POLICY;
        let wanted = json!([status, kept, policy, "*", kind, Value::Null]);
        assert_eq!(answer, wanted, "{path}");
    }
    let hidden = page
        .script_async(head, vec![json!("/plenary/_headers")])
        .unwrap();
    assert_eq!(hidden[0], 404);
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_address_without_a_file_is_answered_by_the_app() {
    let published_already = folder("PLENARY_SITE_PUBLISHED").join("vote");
    let unpublished = archive()
        .ids()
        .map(DayRecord::of)
        .find(|record| {
            !published_already
                .join(record.path.trim_start_matches("vote/"))
                .exists()
        })
        .unwrap();
    let base = published().url();
    let page = Page::at(
        &Settings::default(),
        &format!("{base}{}/", unpublished.path),
    );
    page.shows(&unpublished);
    let elsewhere = "return performance.getEntriesByType('resource').map(e => e.name)
        .filter(name => !name.startsWith(arguments[0]) && !name.startsWith('data:'))";
    assert_eq!(
        page.script(elsewhere, vec![json!(base)]).unwrap(),
        json!([])
    );
    page.open(&format!("{base}vote/none/")).unwrap();
    page.wait_for("[data-page='not-found']").unwrap();
    // The host's own 404 is told to the console; nothing else is.
    let problems = page.problems().unwrap();
    assert!(
        problems.iter().all(|line| line.contains("404")),
        "{problems:?}"
    );
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_first_page_and_the_search_are_the_apps_own() {
    let base = published().url();
    let page = Page::at(&Settings::default(), &base);
    page.wait_for("[data-page='home']").unwrap();
    page.open(&format!("{base}search/?q=ukraine")).unwrap();
    page.wait_for("[data-page='search'] [data-symbol]").unwrap();
    // A link without its slash finds its page, and keeps its query.
    page.open(&format!("{base}{VOTE}?pick=PAK")).unwrap();
    taken(&page);
    page.shows(&vote("A/RES/ES-11/6"));
    assert!(page.url().unwrap().ends_with("?pick=PAK"));
    page.end();
}
