//! What all maps of a day have in common: lands, borders, circles with their leaders, names, the
//! window, and what is under the pointer. A map gives each land and each circle its look.

use crate::map::camera::Window;
use crate::map::label_placement;
use crate::map::pick_dots::PickDot;
use crate::map::vote_map::map_height;
use crate::scene::{Mark, Scene, Shape};
use crate::store::level_of_detail::Detail;
use crate::store::{Drawn, Library};
use crate::theme::Role;
use crate::views::plot::{Plot, Pointing, Spot};
use atlas::{Frame, HitTester, Land, World, GRID};
use rollcall::{MemberId, Position, RecordedVote};
use std::rc::Rc;

/// The ground of a map: the lands of a vote's day in a window.
pub(crate) struct Basemap<'a> {
    library: &'a Library,
    world: &'a World,
    vote: RecordedVote<'a>,
    window: Window,
    frame: Frame,
    /// Width in CSS pixels.
    width: f64,
    /// Every piece of the world, under its seat of the day.
    pub lands: Vec<Land>,
    /// The outline of each land, in their order.
    pub outlines: Vec<Rc<Drawn>>,
    /// Path data of each land and of the lines between them, as fine as asked for.
    paths: (Vec<Rc<str>>, Vec<Rc<str>>),
    /// The circles of the members that are too small to see.
    pub markers: Vec<atlas::Mark>,
}

impl<'a> Basemap<'a> {
    /// The ground of a vote's day, `width` CSS pixels wide; none as long as the outlines have not
    /// arrived.
    pub fn new(
        library: &'a Library,
        vote: RecordedVote<'a>,
        width: f64,
        window: Window,
        detail: Detail,
    ) -> Option<Self> {
        let world = library.world()?;
        let (archive, places) = (&library.archive, &library.places);
        let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
        let lands = atlas::lands(world, places, archive, &members, vote.date());
        let frame = window.frame(width);
        let outlines: Vec<Rc<Drawn>> = lands
            .iter()
            .map(|land| library.drawn(world, &land.pieces))
            .collect();
        let tolerance = detail.tolerance(f64::from(frame.scale));
        let paths = library.paths(world, &lands, tolerance);
        let areas: Vec<f32> = outlines.iter().map(|drawn| drawn.area).collect();
        let markers = atlas::markers(&lands, &areas, archive, places, frame);
        Some(Self {
            library,
            world,
            vote,
            window,
            frame,
            width,
            lands,
            outlines,
            paths,
            markers,
        })
    }

    /// The lands that have an outline, with it.
    ///
    /// Always in the same order: an outline that changed its place from vote to vote would be laid
    /// out anew by the browser, which costs more than all the rest of a change.
    pub fn drawn(&self) -> impl Iterator<Item = (&Land, &Rc<str>)> {
        let lands = self.lands.iter().zip(&self.paths.0);
        lands.filter(|(_, path)| !path.is_empty())
    }

    /// Whether a member stands as a circle; its outline is then only drawn, because a member has
    /// one mark.
    pub fn is_marked(&self, member: MemberId) -> bool {
        self.markers.iter().any(|marker| marker.member == member)
    }

    /// The whole map: `land` and what lies `over` its borders are on the grid of the outlines,
    /// `circles`, `dots` and the names of members, the most important first, in CSS pixels.
    pub fn plot(
        self,
        mut land: Vec<Mark>,
        over: Vec<Mark>,
        circles: Vec<Mark>,
        dots: &[PickDot],
        named: &[MemberId],
    ) -> Plot {
        let (vote, window) = (self.vote, self.window);
        let scale = f64::from(self.frame.scale);
        // Outlines are drawn on their own grid: whole numbers are half as long.
        let grid_scale = scale / f64::from(GRID);
        let border = |path: &Rc<str>| Mark::new(Role::Border, Shape::Path(Rc::clone(path)));
        land.extend(self.paths.1.iter().map(border));
        let lines = self.world.disputed_on(&self.lands, vote.date());
        land.extend(lines.map(disputed));
        land.extend(over);

        let mut marks = vec![Mark::new(
            Role::Group,
            Shape::Group {
                x: -window.left * scale,
                y: -window.top * scale,
                scale: grid_scale,
                marks: land,
            },
        )];
        let moved = self.markers.iter().filter(|marker| marker.leader);
        marks.extend(moved.map(leader));
        marks.extend(circles);
        marks.extend(dots.iter().flat_map(PickDot::marks));
        let archive = &self.library.archive;
        let name = |of: &MemberId| (*of, archive.label_on(*of, vote.date()));
        let names: Vec<(MemberId, &str)> = named.iter().map(name).collect();
        marks.extend(label_placement::placed(
            &names,
            dots,
            |member| self.place(member),
            self.frame,
        ));
        let (width, height) = (self.width, map_height(self.width));
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
        let spots = self.spots();
        let outline = |drawn: Rc<Drawn>| Rc::clone(&drawn.outline);
        let outlines = self.outlines.into_iter().map(outline);
        let shapes: Vec<_> = self.lands.into_iter().zip(outlines).collect();
        let (markers, frame) = (self.markers, self.frame);
        let pointing = move || HitTester::new(shapes, markers, frame);
        Plot {
            scene,
            spots,
            reading: false,
            outlines: Some(Pointing::new(Box::new(pointing))),
        }
    }

    /// Where a member stands on the map, and the width of its land there (0 for a circle).
    pub fn place(&self, member: MemberId) -> Option<(f64, f64, f64)> {
        label_placement::place(
            member,
            &self.lands,
            &self.outlines,
            &self.markers,
            self.frame,
        )
    }

    /// Where each member of the day is: its circle, else the middle of its land.
    fn spots(&self) -> Vec<Spot> {
        let spot = |land: &Land| {
            let member = land.seat()?;
            let marker = self.markers.iter().find(|marker| marker.member == member);
            let (x, y) = match marker {
                Some(marker) => (marker.x, marker.y),
                None => {
                    let (x, y) = land.middle?;
                    self.frame.to_css(f32::from(x) / GRID, f32::from(y) / GRID)
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
        self.lands.iter().filter_map(spot).collect()
    }
}

/// A member's circle on its halo, with a place around it that takes the pointer, and a ring where
/// the member is picked.
pub(crate) fn circle(
    marker: &atlas::Mark,
    role: Role,
    position: Option<Position>,
    picked: bool,
) -> Mark {
    let (x, y) = (f64::from(marker.x), f64::from(marker.y));
    let radius = f64::from(marker.radius);
    let round = |role, radius| Mark::new(role, Shape::Circle { x, y, radius });
    let mut marks = vec![round(Role::Hit, 12.0)];
    if picked {
        marks.push(round(Role::Pick, radius + 2.6));
    }
    marks.push(round(Role::Halo, radius + 1.6));
    marks.push(Mark {
        position,
        ..round(role, radius)
    });
    Mark::moved(0.0, 0.0, marks)
}

fn leader(marker: &atlas::Mark) -> Mark {
    let points = [marker.anchor, (marker.x, marker.y)];
    let points = points.map(|(x, y)| (f64::from(x), f64::from(y)));
    Mark::new(Role::Leader, Shape::Line(points.to_vec()))
}

fn disputed(line: &atlas::Line) -> Mark {
    // On the grid, as the outlines that it lies between.
    let points = line
        .points
        .iter()
        .map(|(x, y)| (f64::from(*x), f64::from(*y)));
    Mark::new(Role::Disputed, Shape::Line(points.collect()))
}
