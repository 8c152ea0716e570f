//! A printer of pages, and what is read back from them.

use figure::address::Subject;
use figure::{Figure, Library};
use plenary_page::prerender::Printer;
use rollcall::{Archive, Found, Position, RecordedVote, VoteId};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use words::Language;

pub const ORIGIN: &str = "https://example.org";
pub const BASE: &str = "/plenary/";

/// What `cargo xtask pack` wrote under this name.
pub fn pack(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/static/packs");
    let mut files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    let found = files.find(|file| {
        let file = file.file_name().into_string().unwrap();
        let rest = file.strip_prefix(name);
        rest.is_some_and(|rest| rest == ".pack" || (rest.len() == 14 && rest.starts_with('-')))
    });
    std::fs::read(found.unwrap().path()).unwrap()
}

pub fn printer_with(titles: Vec<u8>) -> Printer {
    let library = Library::embedded().unwrap();
    library.take_world(&pack("world")).unwrap();
    library.take_titles(titles).unwrap();
    library.take_subjects(pack("subjects")).unwrap();
    Printer::new(library, &pack("world-coarse")).unwrap()
}

pub fn printer() -> Printer {
    printer_with(pack("titles-en"))
}

pub fn id(archive: &Archive, symbol: &str) -> VoteId {
    match archive.find(symbol) {
        Found::One(id) => id,
        other => panic!("{symbol} leads to {other:?}"),
    }
}

pub fn of(subject: Subject) -> Figure {
    Figure::of(Language::En, subject)
}

pub fn body_of(printer: &Printer, vote: VoteId) -> String {
    let slug = printer.library().archive.vote(vote).slug();
    let body = printer.body(&of(Subject::Vote(slug)), ORIGIN, BASE);
    body.unwrap()
}

pub fn page(body: &str) -> Html {
    let page = Html::parse_document(&format!("<!DOCTYPE html><body>{body}</body>"));
    // html5ever puts right what is not well-formed, and says so.
    assert_eq!(page.errors, Vec::<String>::new());
    page
}

pub fn all<'a>(page: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(css).unwrap()).collect()
}

pub fn text(element: &ElementRef) -> String {
    element.text().collect()
}

/// Counts and positions of a page, as EMBEDDING.md says they are read.
pub fn shows(page: &Html, archive: &Archive, vote: RecordedVote) {
    let symbol = vote.symbol();
    let root = all(page, "[data-page='vote']");
    assert_eq!(root.len(), 1, "{symbol}");
    assert_eq!(root[0].attr("data-symbol"), Some(symbol));
    let mut counted: BTreeMap<Position, usize> = BTreeMap::new();
    let mut members: BTreeMap<&str, &str> = BTreeMap::new();
    for (member, position) in vote.positions() {
        *counted.entry(position).or_default() += 1;
        members.insert(archive.member(member).code.as_str(), position.word());
    }
    for position in &Position::ALL[..4] {
        let told = all(page, &format!("[data-tally='{}']", position.word()));
        assert_eq!(told.len(), 1, "{symbol}: one count of {position:?}");
        let count = counted.get(position).copied().unwrap_or(0);
        assert_eq!(text(&told[0]), count.to_string(), "{symbol}: {position:?}");
    }
    let figure = all(page, "[data-figure='map'][data-ready]");
    assert_eq!(figure.len(), 1, "{symbol}");
    let mut drawn: BTreeMap<&str, &str> = BTreeMap::new();
    for mark in all(page, "[data-figure='map'] [data-member]") {
        let (member, position) = (mark.attr("data-member"), mark.attr("data-position"));
        let (member, position) = (member.unwrap(), position.unwrap());
        if position != "not-a-member" {
            let before = drawn.insert(member, position);
            assert_eq!(before, None, "{symbol}: {member} has one mark");
        }
    }
    assert_eq!(drawn, members, "{symbol}");
    assert_eq!(
        all(page, "[data-member]").len(),
        all(page, "[data-figure] [data-member]").len()
    );
    listed(page, archive, vote);
}

/// The table has every member of the day once, with the position of the archive.
pub fn listed(page: &Html, archive: &Archive, vote: RecordedVote) {
    let said = |position| match position {
        Position::InFavour => "In favour",
        Position::Against => "Against",
        Position::Abstained => "Abstained",
        Position::DidNotVote => "Did not vote",
        Position::NotMember => "Not a member then",
    };
    let expected: BTreeSet<(String, String)> = vote
        .positions()
        .map(|(member, position)| {
            let name = archive.name_on(member, vote.date()).to_owned();
            (name, said(position).to_owned())
        })
        .collect();
    let rows = all(page, ".all-members tbody tr");
    let found: BTreeSet<(String, String)> = rows
        .iter()
        .map(|row| {
            let cells: Vec<String> = row.child_elements().map(|cell| text(&cell)).collect();
            assert_eq!(cells.len(), 3);
            (cells[0].clone(), cells[2].clone())
        })
        .collect();
    assert_eq!(rows.len(), vote.tally().members() as usize);
    assert_eq!(found, expected, "{}", vote.symbol());
}
