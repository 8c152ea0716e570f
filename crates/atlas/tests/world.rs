//! The outlines in the repository, and packs that are not sound.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use atlas::{PieceId, World, PLACES, VIEW_BOX, WORLD};
use common::{packs, world_bytes};
use proptest::prelude::*;
use rollcall::pack::seal;

/// Square kilometres in a square px: the sphere of Natural Earth, 1200 px round the equator.
fn km2_per_px2() -> f64 {
    let km = 6371.007 / atlas::equal_earth::SCALE;
    km * km
}

#[test]
fn every_member_has_a_piece() {
    let packs = packs();
    let missing: Vec<&str> = packs
        .archive
        .members()
        .iter()
        .filter(|member| !member.former)
        .map(|member| member.code.as_str())
        // Germany, Yemen are kept in two parts.
        .filter(|code| !["DEU", "YEM"].contains(code) && packs.world.piece(code).is_none())
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_piece_has_an_outline_in_the_frame() {
    let world = packs().world;
    let [left, top, width, height] = VIEW_BOX.map(|side| side as f32);
    for piece in world.pieces() {
        let code = world.code(piece);
        let Some(bounds) = world.outline(&[piece]).bounds() else {
            // Two square kilometres each, on a coast: less than a step of the grid.
            assert!(["MAC", "MCO"].contains(&code), "{code} has no ring");
            continue;
        };
        assert!(
            bounds.left >= left
                && bounds.top >= top
                && bounds.right <= left + width
                && bounds.bottom <= top + height,
            "{code}: {bounds:?}"
        );
    }
}

#[test]
fn areas_are_those_of_the_almanac() {
    let world = packs().world;
    let area = |codes: &[&str]| {
        let pieces: Vec<PieceId> = codes
            .iter()
            .map(|code| world.piece(code).unwrap())
            .collect();
        f64::from(world.outline(&pieces).area()) * km2_per_px2()
    };
    // Square kilometres of land (general reference); within 3 per cent.
    for (codes, expected) in [
        (&["DDR"][..], 108_700.0),
        (&["FRG", "DDR"], 357_000.0),
        (&["YAR", "YMD"], 455_000.0),
        (&["IDP"], 412_000.0),
        (&["MYB"], 198_000.0),
        (&["FRA"], 640_000.0),
        (&["AUS"], 7_690_000.0),
        (&["ETH", "ERI"], 1_222_000.0),
        (&["SDN", "SSD"], 2_506_000.0),
        (&["CZE", "SVK"], 127_900.0),
        (
            &["SVN", "HRV", "BIH", "SRB", "MNE", "MKD", "XKX"],
            255_800.0,
        ),
    ] {
        let found = area(codes);
        assert!((found / expected - 1.0).abs() < 0.03, "{codes:?}: {found}");
    }
}

/// Where the borders inside a union are dropped, none of its area is lost or gained.
#[test]
fn a_union_is_as_large_as_its_parts() {
    let packs = packs();
    let world = &packs.world;
    for seat in packs.archive.seats() {
        let pieces: Vec<PieceId> = seat
            .pieces
            .iter()
            .map(|code| world.piece(code).unwrap())
            .collect();
        let parts: f32 = pieces
            .iter()
            .map(|piece| world.outline(&[*piece]).area())
            .sum();
        let union = world.outline(&pieces);
        assert!(
            (union.area() - parts).abs() < 0.01 * parts.max(1.0),
            "{}",
            seat.name
        );
        let rings: usize = pieces
            .iter()
            .map(|piece| world.outline(&[*piece]).rings.len())
            .sum();
        assert!(union.rings.len() <= rings, "{}", seat.name);
    }
}

#[test]
fn no_streak_crosses_the_map() {
    let world = packs().world;
    for piece in world.pieces() {
        for ring in world.outline(&[piece]).rings {
            let next = ring.points.iter().cycle().skip(1);
            for (a, b) in ring.points.iter().zip(next) {
                let long = f32::from(a.0.abs_diff(b.0)).hypot(f32::from(a.1.abs_diff(b.1)));
                // The longest straight border: Canada and the United States along 49° N.
                assert!(long < 100.0 * 8.0, "{}: {a:?} to {b:?}", world.code(piece));
            }
        }
    }
    // Fiji, Kiribati and the far east of Russia lie on one side.
    let east = |code| {
        world
            .outline(&[world.piece(code).unwrap()])
            .bounds()
            .unwrap()
            .left
    };
    assert!(east("FJI") > 500.0 && east("TUV") > 500.0 && east("RUS") > 0.0);
}

#[test]
fn the_path_of_the_whole_world_is_small_enough_for_a_file() {
    let world = packs().world;
    let (mut px, mut eighths) = (0, 0);
    for piece in world.pieces() {
        let outline = world.outline(&[piece]);
        px += outline.path().len();
        eighths += outline.path_in_eighths().len();
    }
    assert!(px < 235_000, "{px}");
    assert!(eighths < 160_000, "{eighths}");
}

#[test]
fn dashed_lines_are_between_pieces_in_the_frame() {
    let world = packs().world;
    assert!(world.disputed().len() >= 10);
    for line in world.disputed() {
        assert!(line
            .between
            .iter()
            .all(|piece| !world.code(*piece).is_empty()));
        let points = &line.points;
        assert!(points
            .iter()
            .all(|(x, y)| x.abs() < 572 * 8 && y.abs() < 292 * 8));
    }
}

proptest! {
    #[test]
    fn any_payload_with_a_correct_checksum_is_read_or_refused(payload: Vec<u8>) {
        if let Ok(world) = World::read(&seal(WORLD, &payload)) {
            let pieces: Vec<PieceId> = world.pieces().collect();
            let _ = world.outline(&pieces).path();
        }
        let _ = atlas::Places::read(&seal(PLACES, &payload));
    }

    #[test]
    fn a_changed_payload_with_a_correct_checksum_is_read_or_refused(
        at in 0usize..57_000, byte: u8
    ) {
        let mut payload = world_bytes()[24..].to_vec();
        let at = at % payload.len();
        payload[at] = byte;
        if let Ok(world) = World::read(&seal(WORLD, &payload)) {
            let pieces: Vec<PieceId> = world.pieces().collect();
            let _ = world.outline(&pieces).area();
        }
    }

    #[test]
    fn a_flipped_bit_or_a_cut_is_refused(at in 0usize..57_000, bit in 0u8..8) {
        let mut pack = world_bytes();
        let at = at % pack.len();
        prop_assert!(World::read(&pack[..at]).is_err());
        pack[at] ^= 1 << bit;
        prop_assert!(World::read(&pack).is_err());
    }
}
