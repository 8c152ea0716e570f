//! A title is text wherever it stands, whatever it holds.

use crate::support::{one, packs, text, Place};
use figure::Library;
use publish::{publish, Page, Preview};
use rollcall::{Archive, Found, Titles, VoteId};
use scraper::{Html, Selector};
use serde_json::Value;

/// Titles that would be markup, end an attribute, a comment or a script, or turn the line round.
const TITLES: [&str; 6] = [
    "</title><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)> and 'this'",
    "Right \u{202e}to left\u{202c} \u{200f}and back",
    "<!-- ]]> --> &amp; &lt;b&gt; <svg onload=alert(1)>",
    "{{title}} ${title} </script></svg></textarea>",
    "Controls \u{0}\u{1}\u{b}\u{1b} are left out",
];

fn packed(archive: &Archive) -> Vec<u8> {
    let titles: Vec<&str> = archive
        .ids()
        .map(|id| TITLES[id.index() % TITLES.len()])
        .collect();
    Titles::write(titles.into_iter()).unwrap()
}

/// A vote with the title of this place that no landmark's name stands for.
fn vote(archive: &Archive, at: usize) -> VoteId {
    let known = |id: &VoteId| archive.landmarks().iter().any(|mark| mark.vote == *id);
    let mut ids = archive.ids().skip(3_000).filter(|id| !known(id));
    ids.find(|id| id.index() % TITLES.len() == at).unwrap()
}

fn plain(title: &str) -> String {
    title
        .chars()
        .filter(|letter| !letter.is_control())
        .collect()
}

#[test]
fn titles_are_never_markup() {
    let archive = Archive::embedded().unwrap();
    let titles = packed(&archive);
    let votes: Vec<VoteId> = (0..TITLES.len()).map(|at| vote(&archive, at)).collect();
    let symbols: Vec<&str> = votes.iter().map(|id| archive.vote(*id).symbol()).collect();
    assert!(symbols
        .iter()
        .all(|symbol| matches!(archive.find(symbol), Found::One(_))));
    let place = Place::new();
    let mut order = place.order(&symbols);
    order.packs.titles = &titles;
    publish(&order, &|_| {}).unwrap();
    let feed: atom_syndication::Feed = place.read("feed.atom").parse().unwrap();
    for (id, title) in votes.iter().zip(TITLES) {
        let folder = Page::Vote(*id).folder(&archive);
        let title = plain(title);
        let html = place.read(&format!("{folder}/index.html"));
        let page = Html::parse_document(&html);
        assert_eq!(text(&page, "title"), format!("{title} — Plenary"));
        let headline = one(&page, "meta[property='og:title']", "content");
        assert!(headline.starts_with(&title), "{headline}");
        assert_eq!(
            one(&page, "meta[name='twitter:title']", "content"),
            headline
        );
        let count = |css: &str| page.select(&Selector::parse(css).unwrap()).count();
        assert_eq!(count("script"), 2, "the head's and the data, in {folder}");
        assert_eq!(count("img, [onerror], [onload]"), 0, "{folder}");
        assert_eq!(count("title"), 1 + count("svg title"), "{folder}");
        let data = text(&page, "script[type='application/ld+json']");
        let data: Value = serde_json::from_str(&data).unwrap();
        assert_eq!(data["name"], Value::from(headline.clone()));
        let answer = place.read(&format!("oembed/{folder}.json"));
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["title"], Value::from(headline.clone()));
        let entry = feed
            .entries()
            .iter()
            .find(|entry| entry.id().contains(&folder));
        assert_eq!(entry.unwrap().title().value, headline);
    }
}

#[test]
fn a_picture_shows_a_title_as_text() {
    let library = Library::embedded().unwrap();
    library.take_world(packs().world).unwrap();
    library.take_titles(packed(&library.archive)).unwrap();
    for at in 0..TITLES.len() {
        let preview = Preview::of(&library, vote(&library.archive, at)).unwrap();
        let svg = roxmltree::Document::parse(&preview.svg).unwrap();
        let names = svg.descendants().filter(roxmltree::Node::is_element);
        for element in names {
            let name = element.tag_name().name();
            assert!(
                !matches!(name, "script" | "img" | "foreignObject"),
                "{name}"
            );
            assert!(element
                .attributes()
                .all(|attribute| !attribute.name().starts_with("on")));
        }
        assert_eq!(&preview.draw().unwrap()[1..4], b"PNG");
    }
}
