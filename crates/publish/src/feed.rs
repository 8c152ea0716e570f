//! `feed.atom`: the newest of the published votes.

use crate::published_page::NEWEST;
use crate::{said, BaseUrl, Fault, Page};
use atom_syndication::{Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use figure::Library;
use rollcall::{Date, VoteId};
use words::{Msg, Words};

/// The file. An entry is dated by its vote, so that it only changes when the votes do.
///
/// # Errors
/// [`Fault::Format`], if it cannot be written.
pub fn feed(library: &Library, base: &BaseUrl, votes: &[VoteId]) -> Result<Vec<u8>, Fault> {
    let failed = |reason: String| Fault::Format {
        file: "feed.atom",
        reason,
    };
    let words = Words::default();
    let entries: Vec<Entry> = votes
        .iter()
        .rev()
        .take(NEWEST)
        .map(|id| entry(library, base, *id))
        .collect();
    let newest = votes
        .iter()
        .map(|id| library.archive.vote(*id).date())
        .max();
    let mut itself = link(base.url("feed.atom"), "self");
    itself.mime_type = Some("application/atom+xml".to_owned());
    let feed = Feed {
        title: Text::plain(words.get(Msg::AppName)),
        subtitle: Some(Text::plain(words.get(Msg::SiteDescription))),
        id: base.url(""),
        updated: noon(newest.unwrap_or(Date::from_days(0))),
        authors: vec![Person {
            name: words.get(Msg::AppName),
            ..Person::default()
        }],
        generator: Some(Generator {
            value: "plenary".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            uri: None,
        }),
        links: vec![itself, link(base.url(""), "alternate")],
        entries,
        lang: Some("en".to_owned()),
        ..Feed::default()
    };
    let mut file = feed
        .write_to(Vec::new())
        .map_err(|error| failed(error.to_string()))?;
    file.push(b'\n');
    Ok(file)
}

fn entry(library: &Library, base: &BaseUrl, id: VoteId) -> Entry {
    let vote = library.archive.vote(id);
    let page = Page::Vote(id);
    let said = said(library, page);
    let address = base.url(&format!("{}/", page.folder(&library.archive)));
    Entry {
        title: Text::plain(said.headline),
        id: address.clone(),
        updated: noon(vote.date()),
        published: Some(noon(vote.date())),
        links: vec![link(address, "alternate")],
        summary: Some(Text::plain(said.sentence)),
        ..Entry::default()
    }
}

fn link(href: String, rel: &str) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        ..Link::default()
    }
}

/// Noon in Greenwich: the same day almost everywhere.
fn noon(date: Date) -> FixedDateTime {
    FixedDateTime::parse_from_rfc3339(&format!("{date}T12:00:00Z")).unwrap_or_default()
}
