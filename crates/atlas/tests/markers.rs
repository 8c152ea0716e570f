//! Circles at the widths of screens, and the pointer on them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use atlas::{Frame, Hit, HitTester, Mark, Outline};
use common::{packs, Packs};
use rollcall::Date;
use std::collections::BTreeSet;

const WIDTHS: [f32; 5] = [320.0, 360.0, 640.0, 900.0, 1200.0];

fn map(packs: &Packs, lands: &[atlas::Land], frame: Frame) -> (Vec<Outline>, Vec<Mark>) {
    let outlines = packs.outlines(lands);
    let areas: Vec<f32> = outlines.iter().map(Outline::area).collect();
    let marks = atlas::markers(lands, &areas, &packs.archive, &packs.places, frame);
    (outlines, marks)
}

fn hits(packs: &Packs, lands: &[atlas::Land], frame: Frame) -> (HitTester, Vec<Mark>) {
    let (outlines, marks) = map(packs, lands, frame);
    let shapes = lands.iter().cloned().zip(outlines).collect();
    (HitTester::new(shapes, marks.clone(), frame), marks)
}

/// The last map of each decade, and today's.
fn decades(packs: &Packs) -> Vec<(Date, Vec<atlas::Land>)> {
    let maps = packs.maps();
    let decade = |date: Date| date.year() / 10;
    let last = maps
        .windows(2)
        .filter(|two| decade(two[0].0) != decade(two[1].0));
    last.map(|two| two[0].clone())
        .chain(maps.last().cloned())
        .collect()
}

#[test]
fn circles_stand_apart_at_every_width_on_every_map() {
    let packs = packs();
    for (date, lands) in packs.maps() {
        let outlines = packs.outlines(&lands);
        let areas: Vec<f32> = outlines.iter().map(Outline::area).collect();
        for width in WIDTHS {
            let frame = Frame::world(width);
            let marks = atlas::markers(&lands, &areas, &packs.archive, &packs.places, frame);
            for (i, a) in marks.iter().enumerate() {
                for b in &marks[i + 1..] {
                    let far = (a.x - b.x).hypot(a.y - b.y);
                    let (first, second) = (packs.code(a.member), packs.code(b.member));
                    assert!(
                        far >= 2.0 * a.radius + 2.0,
                        "{date} {width} {first} {second} {far}"
                    );
                }
                assert!(a.x > a.radius && a.x < width - a.radius, "{date} {width}");
            }
        }
    }
}

#[test]
fn forty_circles_at_1200_as_in_the_design() {
    let packs = packs();
    let (_, lands) = packs.maps().pop().unwrap();
    let (_, marks) = map(&packs, &lands, Frame::world(1200.0));
    assert!((36..=42).contains(&marks.len()), "{}", marks.len());
    let codes: BTreeSet<&str> = marks.iter().map(|mark| packs.code(mark.member)).collect();
    for code in ["TUV", "NRU", "MCO", "SGP", "LUX", "MUS", "TON"] {
        assert!(codes.contains(code), "{code}");
    }
    assert!(marks.iter().any(|mark| mark.leader));
    let farthest = marks
        .iter()
        .map(|mark| (mark.x - mark.anchor.0).hypot(mark.y - mark.anchor.1))
        .fold(0.0, f32::max);
    assert!(farthest < 12.0, "{farthest}");
}

#[test]
fn the_same_arguments_give_the_same_circles() {
    let packs = packs();
    let (_, lands) = packs.maps().pop().unwrap();
    let first = map(&packs, &lands, Frame::world(360.0)).1;
    assert_eq!(first, map(&packs, &lands, Frame::world(360.0)).1);
}

#[test]
fn each_circle_answers_in_its_midst_at_every_width() {
    let packs = packs();
    for (date, lands) in decades(&packs) {
        for width in WIDTHS {
            let (hits, marks) = hits(&packs, &lands, Frame::world(width));
            for mark in &marks {
                // A pointer is on whole pixels.
                for (right, down) in [
                    (0.0, 0.0),
                    (0.3, 0.3),
                    (-0.3, 0.3),
                    (0.3, -0.3),
                    (-0.3, -0.3),
                ] {
                    let (x, y) = (mark.x + right * mark.radius, mark.y + down * mark.radius);
                    let found = hits.hit(x, y);
                    assert_eq!(found, Some(Hit::Member(mark.member)), "{date} {width}");
                }
            }
        }
    }
}

/// Of so many pixels of the screen at least, each is a place for a finger.
const PLACE: f32 = 24.0;

#[test]
fn every_member_can_be_hit() {
    let packs = packs();
    for (date, lands) in decades(&packs) {
        for width in [320.0, 360.0, 1200.0] {
            let frame = Frame::world(width);
            let (hits, marks) = hits(&packs, &lands, frame);
            let outlines = packs.outlines(&lands);
            for (land, outline) in lands.iter().zip(&outlines) {
                let Some(member) = land.seat() else { continue };
                let answers = |(x, y): (f32, f32)| hits.member_at(x, y) == Some(member);
                let place = format!("{} {date} {width}", land.code);
                if let Some(mark) = marks.iter().find(|mark| mark.member == member) {
                    assert!(answers((mark.x, mark.y)), "{place}");
                    continue;
                }
                let bounds = outline.largest_ring().and_then(|ring| ring.bounds());
                let bounds = bounds.unwrap();
                let (mut all, mut own) = (0, 0);
                for i in 0..17 * 17 {
                    let x = bounds.left + bounds.width() * (i % 17) as f32 / 16.0;
                    let y = bounds.top + bounds.height() * (i / 17) as f32 / 16.0;
                    if outline.contains(x, y) {
                        all += 1;
                        own += usize::from(answers(frame.to_css(x, y)));
                    }
                }
                assert!(own > 0, "{place}");
                let size = bounds.width().min(bounds.height()) * frame.scale;
                assert!(
                    size < PLACE * 0.75 || own * 4 > all,
                    "{place}: {own} of {all}"
                );
            }
        }
    }
}

#[test]
fn lands_without_a_seat_answer_for_the_tooltip() {
    let packs = packs();
    let days = packs.maps();
    let (_, lands) = days.iter().find(|(date, _)| date.year() == 1950).unwrap();
    let frame = Frame::world(1200.0);
    let (hits, _) = hits(&packs, lands, frame);
    let at = |lon, lat| {
        let (x, y) = atlas::equal_earth::equal_earth(lon, lat);
        let (x, y) = frame.to_css(x as f32, y as f32);
        hits.hit(x, y)
    };
    assert_eq!(at(-40.0, 75.0), Some(Hit::Territory("GRL".to_owned())));
    let nigeria = packs.archive.member_by_code("NGA").unwrap();
    assert_eq!(at(8.0, 9.0), Some(Hit::NotYet(nigeria)));
    let ussr = packs.archive.member_by_code("SUN").unwrap();
    assert_eq!(at(67.0, 48.0), Some(Hit::Member(ussr)));
    assert_eq!(at(-30.0, -40.0), None);
}
