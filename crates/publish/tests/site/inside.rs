//! Links within a published site lead somewhere: to a file of it, or to a page that the app shows.

use crate::support::Place;
use figure::address::{read, Subject};
use figure::Figure;
use rollcall::{Archive, Found};
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const BASE: &str = "/plenary/";

/// The hosts that pages may name.
const HOSTS: [&str; 5] = [
    "https://example.org/plenary/",
    "https://digitallibrary.un.org/record/",
    "https://undocs.org/",
    "https://www.un.org/",
    "https://schema.org",
];

#[test]
fn no_link_is_dead() {
    let place = Place::new();
    let mut order = place.order(&[
        "ES-11/6",
        "A/RES/181(II)[A]",
        "A/RES/39/28A",
        "A/RES/80/264",
    ]);
    order.only_votes = false;
    publish::publish(&order, &|_| {}).unwrap();
    let site = place.site();
    let archive = Archive::embedded().unwrap();
    let mut seen = BTreeSet::new();
    for folder in ["vote", "country", "series"] {
        for entry in fs::read_dir(site.join(folder)).unwrap() {
            collect(&entry.unwrap().path().join("index.html"), &mut seen);
        }
    }
    assert!(seen.len() > 1_000, "{}", seen.len());
    let dead: Vec<&String> = seen
        .iter()
        .filter(|link| !leads(&archive, &site, link))
        .collect();
    assert_eq!(dead, Vec::<&String>::new());
}

/// What a page links to and fetches.
fn collect(page: &Path, seen: &mut BTreeSet<String>) {
    let html = Html::parse_document(&fs::read_to_string(page).unwrap());
    for (css, attribute) in [
        ("[href]", "href"),
        ("[src]", "src"),
        ("[data-boot]", "data-boot"),
    ] {
        for element in html.select(&Selector::parse(css).unwrap()) {
            let link = element.attr(attribute).unwrap();
            // The sentences of the start-up script carry a word in the same attribute.
            if css != "[data-boot]" || link.starts_with('/') {
                seen.insert(link.to_owned());
            }
        }
    }
    for used in html.select(&Selector::parse("use, [aria-labelledby], [aria-describedby]").unwrap())
    {
        for id in ["aria-labelledby", "aria-describedby"]
            .iter()
            .filter_map(|name| used.attr(name))
        {
            let css = format!("[id='{id}']");
            let there = html.select(&Selector::parse(&css).unwrap()).next();
            assert!(there.is_some(), "{id} in {}", page.display());
        }
    }
}

fn leads(archive: &Archive, site: &Path, link: &str) -> bool {
    // An empty one loads the page again.
    if link.is_empty() || link.starts_with('#') || link.starts_with("data:") {
        return true;
    }
    let Some(inside) = link.strip_prefix(BASE) else {
        return HOSTS.iter().any(|host| link.starts_with(host));
    };
    let path = inside.split(['?', '#']).next().unwrap();
    let file = match path.is_empty() || path.ends_with('/') {
        true => site.join(path).join("index.html"),
        false => site.join(path),
    };
    if file.is_file() {
        return true;
    }
    // Ended in a slash, and for the app: it answers where there is no file.
    let figure: Figure = read(&format!("/{inside}")).figure;
    path.ends_with('/')
        && match figure.subject {
            Subject::Vote(symbol) => archive.find(&symbol) != Found::None,
            Subject::Compare(a, b) => [a, b].iter().all(|s| archive.find(s) != Found::None),
            Subject::Pair(a, b) => [a, b].iter().all(|c| archive.member_by_code(c).is_some()),
            // Those have files.
            Subject::Country(_) | Subject::Series(_) | Subject::Home | Subject::Search => false,
            Subject::About => true,
            // Votes that the query names.
            subject => subject.is_chosen_votes(),
        }
}
