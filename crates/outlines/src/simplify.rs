//! Douglas and Peucker, “Algorithms for the reduction of the number of points required to
//! represent a digitized line or its caricature”, The Canadian Cartographer 10 (1973).

use crate::topology::{distance, Place, Topology};

/// Simplifies every arc by a tolerance in px of the 1200-px map; both pieces that share it see the
/// same line.
pub fn arcs(world: &mut Topology, tolerance: f64) {
    for arc in &mut world.arcs {
        *arc = line(arc, tolerance);
    }
}

/// A line with the same ends and no corner of the old one farther than `tolerance` from it.
pub fn line(places: &[Place], tolerance: f64) -> Vec<Place> {
    let mut keep = vec![false; places.len()];
    if let (Some(first), true) = (keep.first_mut(), !places.is_empty()) {
        *first = true;
        keep[places.len() - 1] = true;
        mark(places, 0, places.len() - 1, tolerance, &mut keep);
    }
    let kept = places.iter().zip(keep).filter(|(_, keep)| *keep);
    kept.map(|(place, _)| *place).collect()
}

fn mark(places: &[Place], from: usize, to: usize, tolerance: f64, keep: &mut [bool]) {
    let farthest = (from + 1..to)
        .map(|i| (distance(places[i], places[from], places[to]), i))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((far, at)) = farthest {
        if far > tolerance {
            keep[at] = true;
            mark(places, from, at, tolerance, keep);
            mark(places, at, to, tolerance, keep);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_wiggles_go_and_corners_stay() {
        let places = [(0.0, 0.0), (1.0, 0.1), (2.0, -0.1), (3.0, 0.0), (3.0, 3.0)];
        assert_eq!(line(&places, 0.15), [(0.0, 0.0), (3.0, 0.0), (3.0, 3.0)]);
        assert_eq!(line(&places, 0.05), places);
        assert_eq!(line(&[], 1.0), []);
    }
}
