//! What a page says of itself, hand-checked for A/RES/ES-11/6.

use crate::support::{one, text, Place, STYLE};
use serde_json::Value;

const RESULT: &str =
    "Adopted: 141 of 193 members voted in favour and 7 against; 32 abstained and 13 did not vote.";
const ADDRESS: &str = "https://example.org/plenary/vote/A-RES-ES-11-6/";

#[test]
fn a_vote_says_what_it_is_and_shows_its_picture() {
    let place = Place::new();
    place.publish(&["es-11/6"]);
    let page = place.page("vote/A-RES-ES-11-6/index.html");
    let meta = |name: &str| one(&page, &format!("meta[{name}]"), "content");

    let title = "Principles of the Charter of the United Nations underlying a comprehensive, just and lasting peace in Ukraine";
    assert_eq!(text(&page, "title"), format!("{title} — Plenary"));
    assert_eq!(meta("name=description"), RESULT);
    assert_eq!(one(&page, "link[rel=canonical]", "href"), ADDRESS);
    assert_eq!(meta("property='og:url'"), ADDRESS);
    assert_eq!(meta("property='og:type'"), "article");
    assert_eq!(meta("property='og:description'"), RESULT);
    assert_eq!(meta("property='og:image:alt'"), RESULT);
    assert_eq!(meta("name='twitter:card'"), "summary_large_image");
    assert_eq!(meta("name='plenary-base'"), "/plenary/");
    assert_eq!(one(&page, "html", "data-published"), "/vote/A-RES-ES-11-6");
    let headline = meta("property='og:title'");
    assert!(headline.ends_with("February 2023: 141 of 193 UN members voted in favour"));

    let image = meta("property='og:image'");
    assert_eq!(meta("name='twitter:image'"), image);
    let file = image.strip_prefix("https://example.org/plenary/").unwrap();
    let png = std::fs::read(place.site().join(file)).unwrap();
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    assert_eq!(
        (&png[1..4], number(16), number(20)),
        (&b"PNG"[..], 1200, 630)
    );
    assert_eq!(meta("property='og:image:width'"), "1200");
    assert_eq!(meta("property='og:image:height'"), "630");

    let data: Value =
        serde_json::from_str(&text(&page, "script[type='application/ld+json']")).unwrap();
    assert_eq!(data["@type"], "Dataset");
    assert_eq!(data["description"], RESULT);
    assert_eq!(data["identifier"], "A/RES/ES-11/6");
    assert_eq!(data["temporalCoverage"], "2023-02-23");
    assert_eq!(data["url"], ADDRESS);
    assert_eq!(data["alternateName"], title);

    let oembed = one(&page, "link[type='application/json+oembed']", "href");
    let oembed = oembed.strip_prefix("https://example.org/plenary/").unwrap();
    let answer: Value = serde_json::from_str(&place.read(oembed)).unwrap();
    assert_eq!(
        (&answer["type"], &answer["version"]),
        (&Value::from("rich"), &Value::from("1.0"))
    );
    assert_eq!(answer["thumbnail_url"], Value::from(image));
    let frame = scraper::Html::parse_fragment(answer["html"].as_str().unwrap());
    assert_eq!(one(&frame, "iframe", "src"), format!("{ADDRESS}?embed=1"));
    assert_eq!(
        one(&frame, "iframe", "title"),
        format!("Map of the vote on A/RES/ES-11/6. {RESULT}")
    );
}

#[test]
fn the_first_paint_waits_for_two_files_and_nothing_is_fetched_early() {
    let place = Place::new();
    place.publish(&["es-11/6"]);
    let html = place.read("vote/A-RES-ES-11-6/index.html");
    let page = place.page("vote/A-RES-ES-11-6/index.html");
    let head = "script[src='/plenary/head-00000000000000bb.js']";
    assert_eq!(
        one(&page, head, "data-boot"),
        "/plenary/boot-00000000000000cc.js"
    );
    assert_eq!(
        one(&page, "link[rel=stylesheet]", "href"),
        format!("/plenary/{STYLE}")
    );
    assert!(html.find("head-00").unwrap() < html.find("stylesheet").unwrap());
    assert_eq!(
        html.matches("<script").count(),
        2,
        "the head's and the data"
    );
    assert!(!html.contains("preload") && !html.contains(" style=") && !html.contains("<style"));
}

#[test]
fn members_and_series_have_pages_too() {
    let place = Place::new();
    let mut order = place.order(&["ES-11/6"]);
    order.only_votes = false;
    let report = publish::publish(&order, &|_| {}).unwrap();
    // 202 codes of members, 49 series.
    assert_eq!((report.votes, report.pages), (1, 1 + 202 + 49));
    let pakistan = place.page("country/PAK/index.html");
    assert_eq!(text(&pakistan, "title"), "Pakistan — Plenary");
    let said = one(&pakistan, "meta[name=description]", "content");
    assert_eq!(text(&pakistan, "h1"), said);
    let series = place.page("series/ukraine/index.html");
    let data = text(&series, "script[type='application/ld+json']");
    let data: Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["hasPart"].as_array().unwrap().len(), 11);
    assert_eq!(data["temporalCoverage"], "2014-03-27/2025-12-03");
    let alt = one(&series, "meta[property='og:image:alt']", "content");
    assert!(alt.starts_with("Ukraine: "), "{alt}");
    let alt = one(&pakistan, "meta[property='og:image:alt']", "content");
    assert!(alt.starts_with("Pakistan voted most like "), "{alt}");
    for (page, name) in [(&series, "series-ukraine-"), (&pakistan, "PAK-agreement-")] {
        let image = one(page, "meta[property='og:image']", "content");
        let file = image.strip_prefix("https://example.org/plenary/").unwrap();
        assert!(file.starts_with(&format!("preview/{name}")), "{file}");
        assert!(place.site().join(file).is_file());
        let card = one(page, "meta[name='twitter:card']", "content");
        assert_eq!(card, "summary_large_image");
    }
    frames(&place);
    // The first page stands with them.
    let map = place.read("sitemap.xml");
    assert_eq!(map.matches("<loc>").count(), report.pages + 1);
    let hosts = "https://example.org/plenary/";
    assert!(map.contains(&format!("<loc>{hosts}country/SUN/</loc>")));
    // A picture that two pages show is carried over whole, whoever comes to it first.
    let again = publish::publish(&order, &|_| {}).unwrap();
    assert_eq!((again.counts.written, again.drawn), (0, 0));
    for entry in std::fs::read_dir(place.site().join("preview")).unwrap() {
        let png = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(png.ends_with(b"IEND\xaeB`\x82"));
    }
}

#[test]
fn a_record_without_positions_is_offered_to_nobody_as_a_figure() {
    let place = Place::new();
    place.publish(&["A/RES/39/28A"]);
    let folder = "vote/A-RES-39-28A";
    let html = place.read(&format!("{folder}/index.html"));
    assert!(!html.contains("json+oembed"));
    assert!(!place.site().join(format!("oembed/{folder}.json")).exists());
    let page = place.page(&format!("{folder}/index.html"));
    let said = "does not say who voted how";
    for name in ["property='og:description'", "property='og:image:alt'"] {
        let content = one(&page, &format!("meta[{name}]"), "content");
        assert!(content.contains(said), "{content}");
    }
}

#[test]
fn the_lists_name_what_stands() {
    let place = Place::new();
    place.publish(&["landmarks"]);
    let feed: atom_syndication::Feed = place.read("feed.atom").parse().unwrap();
    assert_eq!(feed.entries().len(), 30);
    for entry in feed.entries() {
        let path = entry
            .id()
            .strip_prefix("https://example.org/plenary/")
            .unwrap();
        assert!(
            place.site().join(path).join("index.html").is_file(),
            "{path}"
        );
        assert!(entry.summary().unwrap().value.starts_with("Adopted"));
    }
    // The newest vote of the archive.
    assert!(feed.entries()[0]
        .updated()
        .to_string()
        .starts_with("2026-06-04"));
    assert!(place
        .read("robots.txt")
        .contains("Sitemap: https://example.org/plenary/sitemap.xml"));
    for page in ["index.html", "404.html", "search/index.html"] {
        let app = place.page(page);
        assert_eq!(
            one(&app, "script[type=module]", "src"),
            "/plenary/boot-00000000000000cc.js"
        );
        assert_eq!(
            one(&app, "meta[name='plenary-base']", "content"),
            "/plenary/"
        );
    }
    let home = place.page("index.html");
    assert_eq!(
        one(&home, "link[rel=canonical]", "href"),
        "https://example.org/plenary/"
    );
}

/// Countries and series answer those who ask by oEmbed, and have in them what the frame shows.
fn frames(place: &Place) {
    // The finding of the page; its share is counted by hand in the tests of the archive.
    for (folder, title, height) in [
        ("country/PAK", "Pakistan voted in favour in 87% of ", 800),
        (
            "series/ukraine",
            "Ukraine: territorial integrity and the emergency special session",
            530,
        ),
    ] {
        let page = place.page(&format!("{folder}/index.html"));
        let oembed = one(&page, "link[type='application/json+oembed']", "href");
        let oembed = oembed.strip_prefix("https://example.org/plenary/").unwrap();
        let answer: Value = serde_json::from_str(&place.read(oembed)).unwrap();
        assert!(answer["title"].as_str().unwrap().starts_with(title));
        assert_eq!(answer["height"], height);
        assert!(answer["thumbnail_url"].is_string(), "{folder}");
        let frame = scraper::Html::parse_fragment(answer["html"].as_str().unwrap());
        let source = format!("https://example.org/plenary/{folder}/?embed=1");
        assert_eq!(one(&frame, "iframe", "src"), source);
        assert!(one(&frame, "iframe", "title").starts_with(title));
        // What the frame shows: a chart in three widths, its source, the way to the page.
        let chart = one(&page, ".in-card .chart .printed-narrow > svg", "aria-label");
        assert!(!chart.is_empty());
        let back = one(&page, ".card-only .embed-links a", "href");
        assert_eq!(back, format!("/plenary/{folder}/"));
    }
}
