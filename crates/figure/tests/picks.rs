//! Picked members in pictures: named with their positions in every form; on a narrow map a dot in
//! place of an outline.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{library, vote};
use figure::address::read;
use figure::map::vote_map::ViewOptions;
use figure::scene::{Mark, Scene, Shape};
use figure::store::level_of_detail::Detail;
use figure::theme::Role;
use figure::views::plot::plot;
use figure::{image, Form, Library, Taken};
use rollcall::Position;
use words::Words;

fn file(library: &Library, address: &str, form: Form) -> String {
    let figure = read(address).figure;
    let taken = Taken::of(&library.archive, &figure).unwrap();
    let address = ["https://example.org", address].concat();
    taken.text(library, &figure, &address, form).unwrap()
}

#[test]
fn every_picture_names_the_picked_members_with_their_positions() {
    let library = library();
    for (picks, said) in [
        ("PAK", "Pakistan abstained"),
        (
            "BRA~IND~PAK",
            "In favour: Brazil · Abstained: India, Pakistan",
        ),
    ] {
        for view in ["map", "tiles", "seats", "groups", "table"] {
            let address = format!("/vote/A-RES-ES-11-6?view={view}&pick={picks}");
            for form in [
                Form::Picture(image::WIDTH),
                Form::Picture(400.0),
                Form::Social,
            ] {
                let svg = file(&library, &address, form);
                let (head, drawn) = svg.split_once("</desc>").unwrap();
                assert!(head.contains(said), "{address} {form:?}: {head}");
                // Lines are broken where they are too long.
                let drawn = drawn.replace("</text>", " ");
                let letters: String = drawn
                    .split('<')
                    .filter_map(|part| part.strip_prefix("text"))
                    .filter_map(|part| part.split_once('>'))
                    .map(|(_, text)| text)
                    .collect();
                assert!(letters.contains(said), "{address} {form:?}: {letters}");
            }
        }
        let figure = read(&format!("/vote/A-RES-ES-11-6?pick={picks}")).figure;
        let taken = Taken::of(&library.archive, &figure).unwrap();
        assert!(taken
            .sentence(&library, &figure)
            .ends_with(&format!(" {said}.")));
    }
}

#[test]
fn a_picture_for_posts_has_rings_and_the_address_beside_its_source() {
    let library = library();
    let plain = file(&library, "/vote/A-RES-ES-11-6", Form::Social);
    let picked = file(&library, "/vote/A-RES-ES-11-6?pick=PAK", Form::Social);
    assert!(picked.contains(">example.org/vote/A-RES-ES-11-6?pick=PAK</text>"));
    assert!(plain.contains(">example.org/vote/A-RES-ES-11-6</text>"));
    let paths = |svg: &str| svg.matches("<path").count();
    assert_eq!(paths(&picked), paths(&plain) + 2);
    for address in [
        "/country/PAK",
        "/compare/A-RES-ES-11-1/A-RES-ES-11-6",
        "/series/ukraine",
        "/pair/PAK/IND",
    ] {
        let svg = file(&library, address, Form::Social);
        assert!(
            svg.contains(&format!(">example.org{address}</text>")),
            "{address}"
        );
    }
}

/// All marks, those inside groups too.
fn all<'a>(marks: &'a [Mark], out: &mut Vec<&'a Mark>) {
    for mark in marks {
        out.push(mark);
        if let Shape::Group { marks, .. } | Shape::Frame { marks, .. } = &mark.shape {
            all(marks, out);
        }
    }
}

fn map(library: &Library, address: &str, width: f64) -> Scene {
    let figure = read(address).figure;
    let options = ViewOptions {
        width,
        titled: false,
        detail: Detail::Full,
    };
    let vote = vote(library, "ES-11/6");
    let plot = plot(library, vote, &figure.look, options, Words::default());
    plot.unwrap().scene
}

#[test]
fn under_480_px_a_pick_is_a_dot_with_a_line_in_the_colour_of_its_position() {
    let library = library();
    // A large country, a small one, and one that is a circle on every map.
    for (code, position) in [
        ("PAK", Position::Abstained),
        ("BEL", Position::InFavour),
        ("TUV", Position::InFavour),
        ("RUS", Position::Against),
    ] {
        let address = format!("/vote/A-RES-ES-11-6?pick={code}");
        let scene = map(&library, &address, 360.0);
        let mut marks = Vec::new();
        all(&scene.marks, &mut marks);
        let outlines = marks
            .iter()
            .filter(|mark| matches!(mark.role, Role::Pick | Role::PickHalo))
            .filter(|mark| matches!(mark.shape, Shape::Path(_)));
        assert_eq!(outlines.count(), 0, "{code}");
        let of = |role| marks.iter().filter(move |mark| mark.role == role);
        assert_eq!(of(Role::Pick).count(), 1, "{code}");
        let mut lines = of(Role::Leader).filter(|mark| mark.position == Some(position));
        let Some(Shape::Line(points)) = lines.next().map(|mark| &mark.shape) else {
            panic!("{code} has no line");
        };
        let [.., (x, y)] = points[..] else {
            panic!("a line has two ends");
        };
        let dot = of(Role::Marker).find(|mark| match mark.shape {
            Shape::Circle { x: cx, y: cy, .. } => (cx, cy) == (x, y),
            _ => false,
        });
        assert_eq!(dot.unwrap().position, Some(position), "{code}");
        assert_eq!(of(Role::Name).count(), 1, "{code}");
        // On a wide map it is an outline, or a ring round the circle.
        let scene = map(&library, &address, 480.0);
        let mut marks = Vec::new();
        all(&scene.marks, &mut marks);
        let lines = marks.iter().filter(|mark| mark.role == Role::Leader);
        assert!(lines.clone().all(|mark| mark.position.is_none()), "{code}");
    }
}

#[test]
fn a_record_without_positions_has_a_sentence_for_a_picture_and_no_numbers() {
    let library = library();
    for symbol in ["A-RES-39-28A", "A-RES-39-28B", "A-RES-43-62"] {
        for query in ["", "?view=tiles", "?pick=PAK"] {
            let address = format!("/vote/{symbol}{query}");
            for form in [Form::Picture(image::WIDTH), Form::Social] {
                let svg = file(&library, &address, form);
                assert!(svg.contains("does not say who voted how"), "{address}");
                assert!(svg.contains("Source: UN Digital Library"), "{address}");
                for mark in ["<path", "<circle", "data-member", "url(#", "Pakistan"] {
                    assert!(!svg.contains(mark), "{address} has {mark}");
                }
                // The ground of the picture, and no bar.
                assert_eq!(svg.matches("<rect").count(), 1, "{address}");
            }
        }
        let figure = read(&format!("/vote/{symbol}")).figure;
        let taken = Taken::of(&library.archive, &figure).unwrap();
        for form in [Form::Csv, Form::Json] {
            assert_eq!(taken.text(&library, &figure, "x", form), None);
        }
        assert!(taken.text(&library, &figure, "x", Form::Citation).is_some());
        let compared = read(&format!("/compare/{symbol}/A-RES-ES-11-6")).figure;
        assert_eq!(Taken::of(&library.archive, &compared), None);
    }
}
