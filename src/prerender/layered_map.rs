//! The map of a published page: coarse outlines that stretch with their place, and over them the
//! circles and names of three widths, of which the style sheet shows the one that fits.

use super::Print;
use crate::app_context::Site;
use crate::components::scene_svg;
use figure::map::camera::Window;
use figure::map::vote_map::{map_in, ViewOptions};
use figure::scene::{Key, Mark, Scene, Shape};
use figure::theme::Role;
use figure::views::plot::Plot;
use rollcall::{MemberId, RecordedVote};
use std::collections::HashMap;
use std::rc::Rc;
use yew::prelude::*;

/// The widths that circles and names are laid out for, CSS pixels of the map; the widest first,
/// whose circles are the members' marks (see 75-published.css, which knows the same).
const LAYERS: [(&str, f64); 3] = [
    ("printed-map printed-wide", 1168.0),
    ("printed-map printed-middle", 680.0),
    ("printed-map printed-narrow", 360.0),
];

/// The map of a vote with its label; none without outlines.
pub(crate) fn map(site: &Site, print: &Print, vote: RecordedVote, label: &str) -> Option<Html> {
    let (library, look) = (&site.library, &site.figure.look);
    let draw = |width| {
        let titled = false;
        let options = ViewOptions {
            width,
            titled,
            detail: site.detail(),
        };
        map_in(library, vote, look, options, Window::WORLD, site.words())
    };
    layers(site, print, vote, label, |width| draw(width).map(Rc::new))
}

/// Another map of the day of a vote.
pub(crate) fn sheet(
    site: &Site,
    print: &Print,
    day: RecordedVote,
    label: &str,
    draw: &Callback<(f64, Window), Option<Rc<Plot>>>,
) -> Option<Html> {
    layers(site, print, day, label, |width| {
        draw.emit((width, Window::WORLD))
    })
}

/// The lands once, and what `draw` puts over them for every width.
fn layers(
    site: &Site,
    print: &Print,
    day: RecordedVote,
    label: &str,
    draw: impl Fn(f64) -> Option<Rc<Plot>>,
) -> Option<Html> {
    let coarse = coarse_paths(site, print, day)?;
    let mut lands = None;
    let mut layers = Vec::new();
    for (class, width) in LAYERS {
        let mut scene = draw(width)?.scene.clone();
        let (land, mut over): (Vec<Mark>, Vec<Mark>) =
            scene.marks.drain(..).partition(is_of_outlines);
        without_hits(&mut over);
        over.iter_mut().for_each(to_tenths);
        match lands {
            // The widest layer holds what stands for a member, once.
            None => {
                let mut land = land;
                with_paths(&mut land, &coarse);
                lands = Some(Scene {
                    marks: land,
                    ..scene.clone()
                });
            }
            Some(_) => marked_again(&mut over),
        }
        let layer = Scene {
            marks: over,
            map_scale: 1.0,
            ..scene
        };
        layers.push(html! { <div {class} aria-hidden="true">{ scene_svg(&layer, "") }</div> });
    }
    let lands = lands?;
    Some(html! { <>{ scene_svg(&lands, label) }{ for layers }</> })
}

/// The coarse path of every outline of the vote's day, by the address of the fine one: the scene
/// shares the paths with the library.
fn coarse_paths(
    site: &Site,
    print: &Print,
    vote: RecordedVote,
) -> Option<HashMap<*const u8, Rc<str>>> {
    let (library, archive) = (&site.library, &site.library.archive);
    let fine = library.world()?;
    let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    let lands = atlas::lands(fine, &library.places, archive, &members, vote.date());
    let paths = lands.iter().map(|land| {
        let codes = land.pieces.iter().map(|piece| fine.code(*piece));
        let coarse = print.coarse.path(codes)?;
        let fine = library.drawn(fine, &land.pieces).path();
        Some((fine.as_ptr(), coarse))
    });
    paths.collect()
}

fn is_of_outlines(mark: &Mark) -> bool {
    match &mark.shape {
        Shape::Group { marks, .. } => {
            let is_path = |mark: &Mark| matches!(mark.shape, Shape::Path(_));
            marks.iter().any(is_path)
        }
        _ => false,
    }
}

/// Puts the coarse paths in the place of the fine ones; what has no coarse shape is left out, and so
/// are the borders, which would say every line once more: the style sheet strokes the lands instead.
fn with_paths(marks: &mut Vec<Mark>, paths: &HashMap<*const u8, Rc<str>>) {
    for mark in marks.iter_mut() {
        match &mut mark.shape {
            Shape::Path(path) => {
                if let Some(coarse) = paths.get(&path.as_ptr()) {
                    *path = Rc::clone(coarse);
                }
            }
            Shape::Group { marks, .. } | Shape::Frame { marks, .. } => with_paths(marks, paths),
            _ => {}
        }
    }
    let empty = |mark: &Mark| matches!(&mark.shape, Shape::Path(path) if path.is_empty());
    marks.retain(|mark| mark.role != Role::Border && (!empty(mark) || mark.key.is_some()));
}

/// What only takes the pointer is not needed before there is a program.
fn without_hits(marks: &mut Vec<Mark>) {
    marks.retain(|mark| mark.role != Role::Hit);
    for mark in marks {
        if let Shape::Group { marks, .. } | Shape::Frame { marks, .. } = &mut mark.shape {
            without_hits(marks);
        }
    }
}

/// Circles and names to a tenth of a pixel, as near as a screen shows.
fn to_tenths(mark: &mut Mark) {
    let near = |length: &mut f64| *length = (*length * 10.0).round() / 10.0;
    match &mut mark.shape {
        Shape::Circle { x, y, radius } => [x, y, radius].into_iter().for_each(near),
        Shape::Text { x, y, .. } => [x, y].into_iter().for_each(near),
        Shape::Line(points) => points.iter_mut().for_each(|(x, y)| {
            near(x);
            near(y);
        }),
        Shape::Group { marks, .. } | Shape::Frame { marks, .. } => {
            marks.iter_mut().for_each(to_tenths);
        }
        Shape::Path(_) | Shape::Rect { .. } => {}
    }
}

/// A member has one mark in a figure: those of the other layers say whose they are in another
/// attribute, which static/boot/head.js reads.
fn marked_again(marks: &mut [Mark]) {
    for mark in marks {
        if let Some(Key::Member(code)) = mark.key.take() {
            mark.key = Some(Key::MemberAgain(code));
        }
        if let Shape::Group { marks, .. } | Shape::Frame { marks, .. } = &mut mark.shape {
            marked_again(marks);
        }
    }
}
