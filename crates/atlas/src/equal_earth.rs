//! Equal Earth: Šavrič, Patterson and Jenny, “The Equal Earth map projection”,
//! International Journal of Geographical Information Science 33 (2019), 454–465
//! (published online in 2018), equations 4–9.

use std::f64::consts::PI;

const A1: f64 = 1.340264;
const A2: f64 = -0.081106;
const A3: f64 = 0.000893;
const A4: f64 = 0.003796;

/// √3 / 2, the sine of the parametric latitude at the pole.
const M: f64 = 0.866_025_403_784_438_6;

/// The unit formula: radians to the plane of a sphere of radius 1, y upwards.
pub fn forward(lambda: f64, phi: f64) -> (f64, f64) {
    let theta = (M * phi.sin()).asin();
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    (
        lambda * theta.cos() / (M * derivative(t2, t6)),
        theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
    )
}

/// The inverse of [`forward`], by Newton's method on y.
pub fn inverse(x: f64, y: f64) -> (f64, f64) {
    let mut theta = y;
    for _ in 0..12 {
        let t2 = theta * theta;
        let t6 = t2 * t2 * t2;
        let step = (theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)) - y) / derivative(t2, t6);
        theta -= step;
        if step.abs() < 1e-12 {
            break;
        }
    }
    let t2 = theta * theta;
    let lambda = M * x * derivative(t2, t2 * t2 * t2) / theta.cos();
    (lambda, (theta.sin() / M).clamp(-1.0, 1.0).asin())
}

/// dy/dθ, which both directions need.
fn derivative(t2: f64, t6: f64) -> f64 {
    A1 + 3.0 * A2 * t2 + t6 * (7.0 * A3 + 9.0 * A4 * t2)
}

/// The map's central meridian, degrees east: the map then ends in the Bering Strait.
pub const CENTRAL_MERIDIAN: f64 = 11.0;

/// Px of the 1200-px map for a unit of [`forward`]: the equator is 1200 px long.
pub const SCALE: f64 = 1200.0 * M * A1 / (2.0 * PI);

/// Projects degrees to px of the 1200-px map, y downwards.
///
/// Longitudes are not wrapped: a shape that crosses the edge of the map is projected
/// whole, with longitudes beyond 191° E or 169° W.
///
/// ```
/// let (x, y) = atlas::equal_earth::equal_earth(11.0, 0.0);
/// assert_eq!((x, y), (0.0, 0.0));
/// let (x, _) = atlas::equal_earth::equal_earth(191.0, 0.0);
/// assert!((x - 600.0).abs() < 1e-9);
/// ```
pub fn equal_earth(lon_deg: f64, lat_deg: f64) -> (f64, f64) {
    let (x, y) = forward(
        (lon_deg - CENTRAL_MERIDIAN).to_radians(),
        lat_deg.to_radians(),
    );
    (x * SCALE, -y * SCALE)
}

/// The place of a point, with its longitude brought into the map (169° W to 191° E).
///
/// For places of their own (a capital), not for parts of a shape.
pub fn equal_earth_wrapped(lon_deg: f64, lat_deg: f64) -> (f64, f64) {
    let wrapped = (lon_deg - CENTRAL_MERIDIAN + 180.0).rem_euclid(360.0) - 180.0;
    equal_earth(wrapped + CENTRAL_MERIDIAN, lat_deg)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::f64::consts::FRAC_PI_2;

    fn near(a: f64, b: f64, within: f64) {
        assert!((a - b).abs() < within, "{a} is not {b}");
    }

    /// The article: the pole line is 0.59247 as long as the equator, the ratio of the sides is
    /// 2.05458; PROJ's own check: the equator's end at 17,263,256.84 m for R = 6,378,137 m;
    /// D3's: the pole at 1.3173627591574.
    #[test]
    fn published_values() {
        let (x_equator, y_equator) = forward(PI, 0.0);
        let (x_pole, y_pole) = forward(PI, FRAC_PI_2);
        near(y_equator, 0.0, 1e-15);
        near(x_equator * 6_378_137.0, 17_263_256.84, 0.01);
        near(y_pole, 1.317_362_759_157_4, 1e-12);
        near(x_pole / x_equator, 0.59247, 5e-6);
        near(x_equator / y_pole, 2.05458, 5e-6);
    }

    /// The area between two parallels of the half sphere, by strips, equals the sphere's.
    #[test]
    fn areas_are_true() {
        let strips = 20_000;
        let mut area = 0.0;
        let mut last = forward(1.0, 0.0);
        for i in 1..=strips {
            let next = forward(1.0, FRAC_PI_2 * f64::from(i) / f64::from(strips));
            area += (last.0 + next.0) / 2.0 * (next.1 - last.1);
            last = next;
        }
        near(area, 1.0, 1e-5);
    }

    proptest! {
        #[test]
        fn inverse_undoes(lambda in -PI..PI, phi in -1.57..1.57f64) {
            let (x, y) = forward(lambda, phi);
            let (l, p) = inverse(x, y);
            prop_assert!((l - lambda).abs() < 1e-8 && (p - phi).abs() < 1e-8);
        }
    }

    #[test]
    fn a_place_beyond_the_edge_comes_in_on_the_other_side() {
        assert_eq!(
            equal_earth_wrapped(-175.0, -21.0),
            equal_earth(185.0, -21.0)
        );
        assert_eq!(equal_earth_wrapped(-160.0, 21.0), equal_earth(-160.0, 21.0));
    }
}
