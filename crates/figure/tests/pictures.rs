//! What the files of some figures are: golden pictures, in a form short enough to read.
//!
//! Outlines are long and say nothing to a reader, so each run of members stands as its codes
//! and the checksum of its shapes.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{library, vote};
use figure::address::read;
use figure::{image, Form, Library, Taken};
use std::fmt::Write as _;

fn svg(library: &Library, address: &str) -> String {
    file(library, address, Form::Picture(image::WIDTH))
}

fn file(library: &Library, address: &str, form: Form) -> String {
    let figure = read(address).figure;
    let taken = Taken::of(&library.archive, &figure).unwrap();
    taken.text(library, &figure, address, form).unwrap()
}

/// One line a tag, but for members: those that follow each other share one.
fn compact(svg: &str) -> String {
    let (mut out, mut run) = (String::new(), Run::default());
    let mut inside_member = false;
    for tag in svg.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap();
        let member = tag.split_once("data-member=\"").map(|(_, rest)| &rest[..3]);
        if tag.starts_with("g ") && member.is_some() {
            inside_member = true;
        }
        if let Some(code) = member {
            run.codes.push(code.to_owned());
        }
        let shape = tag.starts_with("path ") || inside_member || member.is_some();
        let of_shape = run.bytes > 0 && ["/path", "title", "/title"].contains(&tag);
        if shape || of_shape {
            run.take(tag, text);
            inside_member &= tag != "/g";
            continue;
        }
        run.end(&mut out);
        if !tag.starts_with('/') {
            writeln!(
                out,
                "{tag}{}{text}",
                if text.is_empty() { "" } else { " | " }
            )
            .unwrap();
        }
    }
    out
}

#[derive(Default)]
struct Run {
    codes: Vec<String>,
    bytes: usize,
    checksum: u64,
}

impl Run {
    /// FNV-1a over all that the run's tags say.
    fn take(&mut self, tag: &str, text: &str) {
        for byte in tag.bytes().chain(text.bytes()) {
            self.checksum = (self.checksum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            self.bytes += 1;
        }
    }

    fn end(&mut self, out: &mut String) {
        if self.bytes > 0 {
            let codes = self.codes.join(" ");
            writeln!(out, "  {codes} [{} {:016x}]", self.bytes, self.checksum).unwrap();
        }
        *self = Self::default();
    }
}

#[test]
fn pictures_are_those_that_were_looked_at() {
    let library = library();
    for (name, address) in [
        ("franco_1946", "/vote/A-RES-39-I"),
        ("uniting_for_peace_1950", "/vote/A-RES-377-V-A-C"),
        ("seat_of_china_1971", "/vote/A-RES-2758-XXVI"),
        ("ukraine_2023", "/vote/A-RES-ES-11-6?pick=PAK"),
        (
            "ukraine_2023_dark",
            "/vote/A-RES-ES-11-6?theme=dark&patterns=on",
        ),
        (
            "ukraine_2023_tiles",
            "/vote/A-RES-ES-11-6?view=tiles&show=no~abstain",
        ),
        ("pakistan_alike", "/country/PAK?from=2016&to=2025"),
        (
            "pakistan_alike_africa_dark",
            "/country/PAK?region=africa&theme=dark",
        ),
        ("ukraine_moved", "/compare/A-RES-ES-11-1/A-RES-ES-11-6"),
        ("ukraine_series", "/series/ukraine?sort=changes"),
        (
            "pakistan_and_india",
            "/pair/PAK/IND?from=1960&definition=half",
        ),
        (
            "three_chosen",
            "/series/?votes=A-RES-ES-11-1~A-RES-ES-11-4~A-RES-ES-11-6",
        ),
    ] {
        insta::assert_snapshot!(name, compact(&svg(&library, address)));
    }
    for (name, address) in [
        ("ukraine_2023_social", "/vote/A-RES-ES-11-6"),
        ("pakistan_alike_social", "/country/PAK"),
        (
            "ukraine_moved_social",
            "/compare/A-RES-ES-11-1/A-RES-ES-11-6",
        ),
        ("ukraine_series_social", "/series/ukraine"),
        ("pakistan_and_india_social", "/pair/PAK/IND"),
    ] {
        insta::assert_snapshot!(name, compact(&file(&library, address, Form::Social)));
    }
}

#[test]
fn the_whole_card_is_small_and_complete() {
    let library = library();
    let address = "https://example.org/vote/A-RES-ES-11-6";
    let figure = read("/vote/A-RES-ES-11-6").figure;
    let vote = vote(&library, "ES-11/6");
    let svg = image::vote_svg(&library, vote, &figure, 1200.0, address).unwrap();
    assert!(svg.len() <= 250 * 1024, "{} bytes", svg.len());
    for part in [
        "141 of 193 members voted in favour and 7 against",
        "23 February 2023",
        "do not imply official endorsement",
        "Source: UN Digital Library, A/RES/ES-11/6.",
        address,
    ] {
        assert!(svg.contains(part), "{part}");
    }
    for (code, position) in [
        ("PAK", "abstained"),
        ("TUV", "in-favour"),
        ("RUS", "against"),
    ] {
        let mark = format!("data-member=\"{code}\" data-position=\"{position}\"");
        assert_eq!(svg.matches(&mark).count(), 1, "{mark}");
    }
}

#[test]
fn every_view_of_every_tenth_vote_is_a_picture_with_a_title_on_two_lines_at_most() {
    let library = library();
    let views = ["map", "tiles", "seats", "groups", "table"];
    for (at, id) in library.archive.ids().step_by(97).enumerate() {
        let vote = library.archive.vote(id);
        let view = views[at % views.len()];
        let figure = read(&format!("/vote/{}?view={view}", vote.slug())).figure;
        let svg = image::vote_svg(&library, vote, &figure, 640.0, "x").unwrap();
        assert!(
            svg.contains(&format!("data-figure=\"{view}\"")),
            "{}",
            vote.symbol()
        );
        let social = image::social_card(&library, vote, &figure, "").unwrap();
        let titles = social.marks.iter().filter(|mark| match &mark.shape {
            figure::scene::Shape::Group { marks, .. } => marks
                .iter()
                .any(|mark| mark.role == figure::theme::Role::Title),
            _ => false,
        });
        assert!((1..=2).contains(&titles.count()), "{}", vote.symbol());
    }
}
