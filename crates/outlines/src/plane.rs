//! From degrees to px of the 1200-px map, without a cut at the edge.

use crate::topology::{Place, Topology};
use atlas::equal_earth::{equal_earth, CENTRAL_MERIDIAN};

/// Follows each arc over the 180° meridian, brings polygons that lie beyond the edge of the
/// map to the other side as a whole, and projects.
pub fn project(world: &mut Topology) {
    for arc in &mut world.arcs {
        unroll(arc);
    }
    let mut shift = vec![0.0; world.arcs.len()];
    for polygon in world.pieces.values().flatten() {
        let Some(outer) = polygon.first() else {
            continue;
        };
        let middle = world.centroid(outer).0 - CENTRAL_MERIDIAN;
        let turns = -((middle + 180.0) / 360.0).floor();
        for r in polygon.iter().flatten() {
            shift[r.arc] = turns * 360.0;
        }
    }
    for (arc, shift) in world.arcs.iter_mut().zip(shift) {
        for place in arc {
            *place = equal_earth(place.0 + shift, place.1);
        }
    }
}

/// Makes an arc continuous: a step of more than half the globe is one over the meridian.
fn unroll(arc: &mut [Place]) {
    for i in 1..arc.len() {
        let step = arc[i].0 - arc[i - 1].0;
        arc[i].0 -= 360.0 * (step / 360.0).round();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_over_the_meridian_is_continuous() {
        let mut arc = vec![
            (179.0, 0.0),
            (-179.0, 1.0),
            (-178.0, 1.0),
            (180.0, 0.0),
            (179.0, 0.0),
        ];
        unroll(&mut arc);
        let lons: Vec<f64> = arc.iter().map(|p| p.0).collect();
        assert_eq!(lons, [179.0, 181.0, 182.0, 180.0, 179.0]);
    }
}
