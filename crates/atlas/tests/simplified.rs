//! Outlines for a drawing that shows no finer ones.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use atlas::World;

/// Three eighths of a px.
const TOLERANCE: i16 = 3;

fn world() -> World {
    World::read(&common::world_bytes()).unwrap()
}

#[test]
fn a_simpler_world_has_the_same_lands() {
    let world = world();
    let simple = world.simplified(TOLERANCE);
    assert!(simple.vertices() * 10 < world.vertices() * 7);
    assert!(simple.pieces().eq(world.pieces()));
    for piece in world.pieces() {
        let (full, less) = (world.outline(&[piece]), simple.outline(&[piece]));
        let (Some(from), Some(to)) = (full.bounds(), less.bounds()) else {
            // Liechtenstein: thinner than the tolerance, and a circle anyway.
            assert!(full.area() < 1.0, "{} is gone", world.code(piece));
            continue;
        };
        let off = [
            from.left - to.left,
            from.top - to.top,
            from.right - to.right,
            from.bottom - to.bottom,
        ];
        let near = |by: &f32| by.abs() <= f32::from(TOLERANCE) / 8.0;
        assert!(
            off.iter().all(near),
            "{} is moved by {off:?}",
            world.code(piece)
        );
        let change = (full.area() - less.area()).abs();
        assert!(
            change < 5.0 + 0.03 * full.area(),
            "{}: {change} px²",
            world.code(piece)
        );
    }
    let exact = world.simplified(0);
    for piece in world.pieces() {
        let (a, b) = (world.outline(&[piece]), exact.outline(&[piece]));
        assert_eq!(a.area(), b.area(), "only what is on a straight line goes");
    }
}

#[test]
fn neighbours_still_share_their_border() {
    let world: World = world().simplified(TOLERANCE);
    let piece = |code| world.piece(code).unwrap();
    // One ring around both: nothing is left between them.
    let both = world.outline(&[piece("PRT"), piece("ESP")]);
    let alone = [
        world.outline(&[piece("PRT")]),
        world.outline(&[piece("ESP")]),
    ];
    let sum: f32 = alone.iter().map(atlas::Outline::area).sum();
    assert!((both.area() - sum).abs() < 0.01);
}
