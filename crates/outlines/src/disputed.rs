//! Undetermined and disputed boundaries, drawn dashed.

use crate::grid::point;
use crate::simplify;
use crate::topology::{Place, Topology};
use crate::Error;
use atlas::equal_earth::equal_earth;
use atlas::Point;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct File {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Option<Geometry>,
}

#[derive(Deserialize)]
struct Properties {
    between: [String; 2],
    since: u16,
    /// West, south, east, north of what is taken of a shared border.
    #[serde(rename = "box")]
    within: Option<[f64; 4]>,
}

#[derive(Deserialize)]
struct Geometry {
    coordinates: Vec<Vec<Place>>,
}

/// A line to draw dashed.
#[derive(Clone, Debug)]
pub struct Dashed<P> {
    /// The open line: degrees when read, points of the grid when written.
    pub points: Vec<P>,
    /// The two pieces concerned.
    pub between: [String; 2],
    /// The first year.
    pub since: u16,
}

/// Reads the lines, in degrees; a feature without geometry takes the border that the two
/// pieces share in `world`.
///
/// # Errors
/// A file that is missing or not as expected, or pieces that share no border.
pub fn read(path: &Path, world: &Topology) -> Result<Vec<Dashed<Place>>, Error> {
    let file: File = serde_json::from_str(&crate::text(path)?)
        .map_err(|error| Error::Json(path.to_owned(), error))?;
    let mut dashed = Vec::new();
    for Feature {
        properties,
        geometry,
    } in file.features
    {
        let parts = match geometry {
            Some(geometry) => geometry.coordinates,
            None => shared(world, &properties),
        };
        if parts.is_empty() {
            return Err(Error::Misfit(format!(
                "{:?} share no border",
                properties.between
            )));
        }
        dashed.extend(joined(parts).into_iter().map(|points| Dashed {
            points,
            between: properties.between.clone(),
            since: properties.since,
        }));
    }
    Ok(dashed)
}

/// Projects, simplifies and rounds the lines; those that shrink to a point are left out.
pub fn on_grid(lines: Vec<Dashed<Place>>, tolerance: f64) -> Vec<Dashed<Point>> {
    let lines = lines.into_iter().map(|line| {
        let plane: Vec<Place> = line.points.iter().map(|p| equal_earth(p.0, p.1)).collect();
        let mut points: Vec<Point> = simplify::line(&plane, tolerance)
            .into_iter()
            .map(point)
            .collect();
        points.dedup();
        Dashed {
            points,
            between: line.between,
            since: line.since,
        }
    });
    lines.filter(|line| line.points.len() > 1).collect()
}

/// The arcs that the two pieces share, cut down to the box.
fn shared(world: &Topology, properties: &Properties) -> Vec<Vec<Place>> {
    let [a, b] = &properties.between;
    let inside = |p: &Place| {
        properties.within.is_none_or(|[west, south, east, north]| {
            p.0 >= west && p.1 >= south && p.0 <= east && p.1 <= north
        })
    };
    let arcs = world.arcs_of(a);
    let arcs = arcs
        .intersection(&world.arcs_of(b))
        .copied()
        .collect::<Vec<_>>();
    arcs.into_iter()
        .flat_map(|arc| {
            let runs = world.arcs[arc].split(|p| !inside(p)).map(<[Place]>::to_vec);
            runs.filter(|run| run.len() > 1).collect::<Vec<_>>()
        })
        .collect()
}

/// Joins parts whose ends meet, so that dashes run on.
fn joined(mut parts: Vec<Vec<Place>>) -> Vec<Vec<Place>> {
    let meet = |a: Option<&Place>, b: Option<&Place>| match (a, b) {
        (Some(a), Some(b)) => (a.0 - b.0).hypot(a.1 - b.1) < 2e-3,
        _ => false,
    };
    let mut out = Vec::new();
    while let Some(mut line) = parts.pop() {
        loop {
            let next = parts.iter().position(|part| {
                meet(part.first(), line.last())
                    || meet(part.last(), line.last())
                    || meet(part.first(), line.first())
                    || meet(part.last(), line.first())
            });
            let Some(next) = next else {
                break;
            };
            let mut part = parts.swap_remove(next);
            if meet(part.first(), line.first()) || meet(part.last(), line.first()) {
                line.reverse();
            }
            if meet(part.last(), line.last()) {
                part.reverse();
            }
            line.extend(part);
        }
        out.push(line);
    }
    out
}
