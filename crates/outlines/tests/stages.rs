//! The stages on worlds small enough to check by hand, and the whole way on a small TopoJSON.
#![allow(clippy::unwrap_used, reason = "these are tests")]

use outlines::topology::{ArcRef, Topology};
use outlines::{cut, grid, write};
use std::path::Path;

fn forwards(arc: usize) -> ArcRef {
    ArcRef {
        arc,
        backwards: false,
    }
}

/// A square of ten degrees called DEU, an island to its east, and a neighbour (CZE) whose
/// border is the square's southern side.
fn square() -> Topology {
    let mut world = Topology {
        arcs: vec![
            vec![(0.0, 0.0), (5.0, 0.0), (10.0, 0.0)],
            vec![
                (10.0, 0.0),
                (10.0, 10.0),
                (5.0, 10.0),
                (0.0, 10.0),
                (0.0, 0.0),
            ],
            vec![(11.0, 5.0), (12.0, 5.0), (12.0, 6.0), (11.0, 5.0)],
            vec![(10.0, 0.0), (10.0, -4.0), (0.0, -4.0), (0.0, 0.0)],
        ],
        ..Topology::default()
    };
    let south = ArcRef {
        arc: 0,
        backwards: true,
    };
    let main = vec![vec![forwards(0), forwards(1)]];
    world
        .pieces
        .insert("DEU".into(), vec![main, vec![vec![forwards(2)]]]);
    world
        .pieces
        .insert("CZE".into(), vec![vec![vec![south, south_of(3)]]]);
    world
}

/// The neighbour runs the other way round.
fn south_of(arc: usize) -> ArcRef {
    ArcRef {
        arc,
        backwards: true,
    }
}

fn area(world: &Topology, code: &str) -> f64 {
    let rings = world.pieces[code].iter().flatten();
    rings.map(|ring| world.area(ring)).sum::<f64>().abs()
}

#[test]
fn a_cut_shares_out_the_area_and_keeps_the_neighbours_border() {
    let mut world = square();
    // The ends lie beside the corners at (5, 0) and (5, 10) and move there.
    cut::apply(&mut world, "DEU", &[(5.1, 0.2), (6.0, 5.0), (4.9, 10.1)]).unwrap();
    assert!(!world.pieces.contains_key("DEU"));
    assert_eq!(area(&world, "FRG"), 55.0);
    // The island went to the nearer part.
    assert_eq!(area(&world, "DDR"), 45.5);
    assert_eq!(world.pieces["DDR"].len(), 2);
    for code in ["FRG", "DDR"] {
        let shared = world.arcs_of(code);
        assert_eq!(
            shared.intersection(&world.arcs_of("CZE")).count(),
            1,
            "{code}"
        );
    }
}

#[test]
fn a_cut_that_is_not_known_is_refused() {
    let mut world = square();
    assert!(cut::apply(&mut world, "FRA", &[(5.0, 0.0), (5.0, 10.0)]).is_err());
    assert!(cut::apply(&mut world, "DEU", &[]).is_err());
}

#[test]
fn small_rings_go_unless_they_are_all_a_piece_has() {
    let mut world = square();
    // In px, the island is half a square px: kept. A tenth of its size it goes.
    assert_eq!(
        grid::round(&world, outlines::FINE.smallest).pieces["DEU"].len(),
        2
    );
    for place in &mut world.arcs[2] {
        *place = (11.0 + (place.0 - 11.0) / 10.0, 5.0 + (place.1 - 5.0) / 10.0);
    }
    assert_eq!(
        grid::round(&world, outlines::FINE.smallest).pieces["DEU"].len(),
        1
    );
    let island = world.pieces.get_mut("DEU").unwrap().pop().unwrap();
    world.pieces.insert("NRU".into(), vec![island]);
    let round = grid::round(&world, outlines::FINE.smallest);
    let ring = &round.pieces["NRU"][0];
    assert_eq!(round.arcs[ring[0].arc].len(), 4);
}

#[test]
fn what_is_written_is_read() {
    let world = grid::round(&square(), outlines::FINE.smallest);
    let pack = write::pack(&world, &[]).unwrap();
    let read = atlas::World::read(&pack).unwrap();
    let codes: Vec<&str> = read.pieces().map(|piece| read.code(piece)).collect();
    assert_eq!(codes, ["CZE", "DEU"]);
    let pieces: Vec<_> = read.pieces().collect();
    assert_eq!(read.outline(&pieces[..1]).area(), 40.0);
    assert_eq!(read.outline(&pieces[1..]).area(), 100.5);
    let union = read.outline(&pieces);
    assert_eq!((union.area(), union.rings.len()), (140.5, 2));
}

#[test]
fn the_places_of_the_repository_are_read_back() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let pack = outlines::places(&data).unwrap();
    let places = atlas::Places::read(&pack).unwrap();
    assert_eq!(
        places,
        atlas::Places::embedded().unwrap(),
        "run cargo xtask pack"
    );
    let tuvalu = places.marker("TUV").unwrap();
    // 179.19° E, 8.52° S, at the right end of the map.
    let (x, y) = atlas::equal_earth::equal_earth_wrapped(179.19, -8.52);
    assert_eq!(
        *tuvalu,
        ((x * 8.0).round() as i16, (y * 8.0).round() as i16)
    );
    assert_eq!(places.tile("AFG"), Some((18, 6)));
    assert_eq!(places.tile("SUN"), places.tile("RUS"));
    assert_eq!(places.tiles().count(), 195);
    assert!(places.territory("ESH").unwrap().non_self_governing);
    let germanys = places.tiles_of(&["DDR", "FRA", "GER"]);
    assert_eq!(germanys.iter().filter(|tile| tile.parts == 2).count(), 2);
}

#[test]
fn a_missing_file_is_one_sentence() {
    let nowhere = Path::new("nowhere");
    let error = outlines::build(nowhere, nowhere, &outlines::FINE)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("nowhere cannot be read"), "{error}");
    assert!(outlines::places(nowhere).is_err());
}
