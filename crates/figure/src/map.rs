//! The map of one vote.

use crate::address::Look;
use crate::filter::Filter;
use crate::labels;
use crate::library::{Drawn, Library};
use crate::plot::{mark_title, Plot, Pointing, Spot};
use crate::scene::{Key, Mark, Scene, Shape};
use crate::theme::Role;
use crate::window::Window;
use atlas::{Frame, HitMap, Holder, Land, GRID, VIEW_BOX};
use rollcall::{MemberId, Position, RecordedVote};
use std::rc::Rc;
use words::{Msg, Words};

/// Names stand on maps from this width on.
const LABELLED_FROM: f64 = 600.0;

/// How a view is drawn.
#[derive(Clone, Copy, Debug)]
pub struct MapOptions {
    /// Width in CSS pixels; the height follows.
    pub width: f64,
    /// Whether each mark carries its member's name and position in words (for a file; a page
    /// says them itself).
    pub titled: bool,
}

/// The height of a map of some width.
pub fn map_height(width: f64) -> f64 {
    width * VIEW_BOX[3] / VIEW_BOX[2]
}

/// Draws the map of a vote in a window; none as long as the outlines have not arrived.
pub fn map_in(
    library: &Library,
    vote: RecordedVote,
    look: &Look,
    options: MapOptions,
    window: Window,
    words: Words,
) -> Option<Plot> {
    let world = library.world()?;
    let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    let lands = atlas::lands(
        world,
        &library.places,
        &library.archive,
        &members,
        vote.date(),
    );
    let frame = window.frame(options.width);
    let outlines: Vec<Rc<Drawn>> = lands
        .iter()
        .map(|land| library.drawn(world, &land.pieces))
        .collect();
    let areas: Vec<f32> = outlines.iter().map(|drawn| drawn.area).collect();
    let markers = atlas::markers(&lands, &areas, &library.archive, &library.places, frame);

    let brush = Brush {
        library,
        vote,
        filter: Filter::new(library, vote, look),
        options,
        words,
        marked: markers.iter().map(|marker| marker.member).collect(),
    };
    let scale = f64::from(frame.scale);
    // Outlines are drawn on their own grid: whole numbers are half as long.
    let grid_scale = scale / f64::from(GRID);
    // Always in the same order: an outline that changed its place from vote to vote would be laid
    // out anew by the browser, which costs more than all the rest of a change.
    let mut land: Vec<Mark> = lands
        .iter()
        .zip(&outlines)
        .filter(|(_, drawn)| !drawn.path.is_empty())
        .map(|(land, drawn)| brush.land(land, drawn))
        .collect();
    let borders = library.borders(world, &lands);
    let border = |path| Mark::new(Role::Border, Shape::Path(path));
    land.extend(borders.into_iter().map(border));
    land.extend(world.disputed_on(&lands, vote.date()).map(disputed));
    land.extend(brush.picked_lands(&lands, &outlines));

    let mut marks = vec![Mark::new(
        Role::Group,
        Shape::Group {
            x: -window.left * scale,
            y: -window.top * scale,
            scale: grid_scale,
            marks: land,
        },
    )];
    marks.extend(markers.iter().filter(|marker| marker.leader).map(|marker| {
        let (x, y) = marker.anchor;
        let points = vec![
            (f64::from(x), f64::from(y)),
            (f64::from(marker.x), f64::from(marker.y)),
        ];
        Mark::new(Role::Leader, Shape::Line(points))
    }));
    marks.extend(markers.iter().map(|marker| brush.marker(marker)));
    if options.width >= LABELLED_FROM {
        marks.extend(labels::labels(
            library, vote, look, &lands, &outlines, &markers, frame,
        ));
    }
    let (width, height) = (options.width, map_height(options.width));
    // What a closer look pushes over the edge is cut off.
    if window != Window::WORLD {
        let shape = Shape::Frame {
            width,
            height,
            marks,
        };
        marks = vec![Mark::new(Role::Group, shape)];
    }
    let scene = Scene {
        width,
        height,
        marks,
        map_scale: grid_scale,
    };
    let spots = spots(&lands, &markers, frame);
    let outlines = outlines.into_iter().map(|drawn| Rc::clone(&drawn.outline));
    let shapes: Vec<_> = lands.into_iter().zip(outlines).collect();
    let pointing = move || HitMap::new(shapes, markers, frame);
    Some(Plot {
        scene,
        spots,
        reading: false,
        outlines: Some(Pointing::new(Box::new(pointing))),
    })
}

fn spots(lands: &[Land], markers: &[atlas::Mark], frame: Frame) -> Vec<Spot> {
    let middle = |land: &Land| {
        let member = land.seat()?;
        let marker = markers.iter().find(|marker| marker.member == member);
        let (x, y) = match marker {
            Some(marker) => (marker.x, marker.y),
            None => {
                let middle = land.middle?;
                let (x, y) = (f32::from(middle.0) / GRID, f32::from(middle.1) / GRID);
                frame.to_css(x, y)
            }
        };
        Some(Spot {
            member,
            x: f64::from(x),
            y: f64::from(y),
            half_width: 12.0,
            half_height: 12.0,
            seated: true,
        })
    };
    lands.iter().filter_map(middle).collect()
}

/// What the marks of one map have in common.
struct Brush<'a> {
    library: &'a Library,
    vote: RecordedVote<'a>,
    filter: Filter<'a>,
    options: MapOptions,
    words: Words,
    /// Members that stand as circles.
    marked: Vec<MemberId>,
}

impl Brush<'_> {
    /// Whose land it is and where that member stood.
    fn standing(&self, land: &Land) -> Option<(MemberId, Position)> {
        match land.holder {
            Holder::Seat(member) => Some((member, self.vote.position(member))),
            Holder::NotYet(member) => Some((member, Position::NotMember)),
            Holder::Territory => None,
        }
    }

    fn land(&self, land: &Land, drawn: &Drawn) -> Mark {
        let mark = Mark::new(Role::Land, Shape::Path(Rc::clone(&drawn.path)));
        match self.standing(land) {
            // A member has one mark: with a circle, its outline is only drawn.
            Some((member, position)) if self.marked.contains(&member) => Mark {
                dimmed: self.filter.hides(member, position),
                ..mark.at(position)
            },
            Some((member, position)) => self.of_member(mark, member, position),
            None if self.options.titled => match self.library.places.territory(&land.code) {
                Some(territory) => {
                    let no_seat = self.words.get(Msg::NoSeat);
                    mark.titled(self.words.say(
                        Msg::MemberPosition,
                        &[
                            ("member", (&territory.name).into()),
                            ("position", (&no_seat).into()),
                        ],
                    ))
                }
                None => mark,
            },
            None => mark,
        }
    }

    fn of_member(&self, mark: Mark, member: MemberId, position: Position) -> Mark {
        let mut mark = mark
            .at(position)
            .keyed(Key::Member(self.library.code(member)));
        mark.dimmed = self.filter.hides(member, position);
        if self.options.titled {
            let title = mark_title(self.library, self.vote, member, position, self.words);
            mark = mark.titled(title);
        }
        mark
    }

    fn marker(&self, marker: &atlas::Mark) -> Mark {
        let position = self.vote.position(marker.member);
        let (x, y, radius) = (
            f64::from(marker.x),
            f64::from(marker.y),
            f64::from(marker.radius),
        );
        let circle = |role, radius| Mark::new(role, Shape::Circle { x, y, radius });
        let mut marks = vec![
            circle(Role::Hit, 12.0),
            circle(Role::Halo, radius + 1.6),
            circle(Role::Marker, radius).at(position),
        ];
        if self.is_picked(marker.member) {
            marks.insert(1, circle(Role::Pick, radius + 2.6));
        }
        let group = Shape::Group {
            x: 0.0,
            y: 0.0,
            scale: 1.0,
            marks,
        };
        self.of_member(Mark::new(Role::Group, group), marker.member, position)
    }

    fn is_picked(&self, member: MemberId) -> bool {
        self.filter.picks(&self.library.code(member))
    }

    fn picked_lands(&self, lands: &[Land], outlines: &[Rc<Drawn>]) -> Vec<Mark> {
        let picked: Vec<_> = lands
            .iter()
            .zip(outlines)
            .filter(|(land, _)| {
                self.standing(land)
                    .is_some_and(|(member, _)| self.is_picked(member))
            })
            .map(|(_, drawn)| Rc::clone(&drawn.path))
            .collect();
        [Role::PickHalo, Role::Pick]
            .into_iter()
            .flat_map(|role| {
                picked
                    .iter()
                    .map(move |path| Mark::new(role, Shape::Path(Rc::clone(path))))
            })
            .collect()
    }
}

fn disputed(line: &atlas::Line) -> Mark {
    let points = line
        .px()
        .map(|(x, y)| (f64::from(x), f64::from(y)))
        .collect();
    Mark::new(Role::Disputed, Shape::Line(points))
}
