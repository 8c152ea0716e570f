//! Disputed boundaries stand between the lands that they are about.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{library, vote};
use figure::address::DisplayOptions;
use figure::map::vote_map::ViewOptions;
use figure::scene::{Mark, Shape};
use figure::store::level_of_detail::Detail;
use figure::theme::Role;
use figure::views::plot::plot;
use words::{Language, Words};

/// Every mark of a role, with the scale of the groups around it.
fn marks<'a>(of: &'a [Mark], role: Role, scale: f64, found: &mut Vec<(f64, &'a Shape)>) {
    for mark in of {
        if mark.role == role {
            found.push((scale, &mark.shape));
        }
        match &mark.shape {
            Shape::Group {
                scale: own,
                marks: inside,
                ..
            } => marks(inside, role, scale * own, found),
            Shape::Frame { marks: inside, .. } => marks(inside, role, scale, found),
            _ => {}
        }
    }
}

#[test]
fn each_dashed_line_is_where_its_two_lands_meet() {
    let library = library();
    let world = library.world().unwrap();
    let vote = vote(&library, "A/RES/ES-11/6");
    // Drawn in the px of the outlines.
    let options = ViewOptions {
        width: atlas::VIEW_BOX[2],
        titled: false,
        detail: Detail::Full,
    };
    let words = Words::new(Language::En);
    let drawn = plot(&library, vote, &DisplayOptions::default(), options, words).unwrap();
    let mut found = Vec::new();
    marks(&drawn.scene.marks, Role::Disputed, 1.0, &mut found);
    assert!(found.len() >= 15, "{}", found.len());
    for (scale, shape) in found {
        let Shape::Line(points) = shape else {
            panic!("a boundary is a line");
        };
        let meets = world.disputed().iter().any(|line| {
            let [one, two] = line.between.map(|piece| world.outline(&[piece]));
            points.iter().all(|(x, y)| {
                let (x, y) = ((x * scale) as f32, (y * scale) as f32);
                one.distance(x, y) < NEAR && two.distance(x, y) < NEAR
            })
        });
        assert!(meets, "{points:?} × {scale}");
    }
}

/// Claims lie within one of the lands, so far from the other at most: px of the 1200-px map.
const NEAR: f32 = 12.0;
