//! TopoJSON (the specification of 2013, `topojson/topojson-specification`), as far as the
//! world atlas uses it: quantized arcs, polygons and multipolygons.

use crate::topology::{ArcRef, Place, Polygon, Ring, Topology};
use crate::Error;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct File {
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<(f64, f64)>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Objects {
    countries: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    properties: Properties,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Deserialize)]
struct Properties {
    a3: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

/// Reads the countries, in degrees; a piece's code is the feature's `a3`.
///
/// # Errors
/// A file that is missing, no such TopoJSON, or names an arc that it does not have.
pub fn read(path: &Path) -> Result<Topology, Error> {
    let file: File = serde_json::from_str(&crate::text(path)?)
        .map_err(|error| Error::Json(path.to_owned(), error))?;
    let mut world = Topology {
        arcs: file
            .arcs
            .iter()
            .map(|arc| dequantize(arc, &file.transform))
            .collect(),
        ..Topology::default()
    };
    for geometry in file.objects.countries.geometries {
        let polygons = match geometry.shape {
            Shape::Polygon(polygon) => vec![polygon],
            Shape::MultiPolygon(polygons) => polygons,
        };
        let polygons: Option<Vec<Polygon>> = polygons
            .iter()
            .map(|polygon| polygon.iter().map(|r| ring(r, world.arcs.len())).collect())
            .collect();
        let polygons = polygons.ok_or_else(|| {
            Error::Misfit(format!("{} names a missing arc", geometry.properties.a3))
        })?;
        world
            .pieces
            .entry(geometry.properties.a3)
            .or_default()
            .extend(polygons);
    }
    Ok(world)
}

/// Steps of the grid from one place to the next, to degrees.
fn dequantize(arc: &[(f64, f64)], transform: &Transform) -> Vec<Place> {
    let (mut x, mut y) = (0.0, 0.0);
    arc.iter()
        .map(|(dx, dy)| {
            x += dx;
            y += dy;
            (
                x * transform.scale.0 + transform.translate.0,
                y * transform.scale.1 + transform.translate.1,
            )
        })
        .collect()
}

/// A negative number is the arc with that complement, followed backwards.
fn ring(numbers: &[i64], arcs: usize) -> Option<Ring> {
    numbers
        .iter()
        .map(|&number| {
            let backwards = number < 0;
            let arc = usize::try_from(if backwards { !number } else { number }).ok()?;
            (arc < arcs).then_some(ArcRef { arc, backwards })
        })
        .collect()
}
