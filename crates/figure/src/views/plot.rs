//! A view of one vote, drawn: its scene, and where each member stands in it.

use crate::address::{DisplayOptions, View};
use crate::charts;
use crate::map::camera::Window;
use crate::map::vote_map::{map_in, ViewOptions};
use crate::scene::Scene;
use crate::store::Library;
use crate::views::{hemicycle, member_order, tile_grid};
use atlas::{Hit, HitTester, Outline};
use rollcall::{MemberId, Position, RecordedVote};
use std::cell::LazyCell;
use std::rc::Rc;
use words::Words;

/// A hit map that is made when it is first asked.
pub(crate) type Pointing =
    LazyCell<HitTester<Rc<Outline>>, Box<dyn FnOnce() -> HitTester<Rc<Outline>>>>;

/// A view of one vote.
pub struct Plot {
    /// The marks.
    pub scene: Scene,
    /// Where the members stand, in the order in which they are read.
    pub spots: Vec<Spot>,
    /// Whether the arrows go by the order of reading (from one to the next) and not by place.
    pub reading: bool,
    /// Pointer to member where members have outlines; made when first pointed at.
    pub(crate) outlines: Option<Pointing>,
}

/// A member's place, in CSS pixels of the scene.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The member.
    pub member: MemberId,
    /// The middle of its mark.
    pub x: f64,
    /// The middle of its mark, downwards.
    pub y: f64,
    /// How far to the sides it answers the pointer.
    pub half_width: f64,
    /// How far up and down it answers the pointer.
    pub half_height: f64,
    /// Whether it held a seat that day.
    pub seated: bool,
}

impl Plot {
    /// What is at a place, CSS pixels from the scene's top left.
    pub fn hit(&self, x: f64, y: f64) -> Option<Hit> {
        if let Some(outlines) = &self.outlines {
            return outlines.hit(x as f32, y as f32);
        }
        let mut best: Option<(f64, &Spot)> = None;
        for spot in &self.spots {
            let (dx, dy) = ((spot.x - x).abs(), (spot.y - y).abs());
            let far = dx + dy;
            if dx <= spot.half_width
                && dy <= spot.half_height
                && best.is_none_or(|(least, _)| far < least)
            {
                best = Some((far, spot));
            }
        }
        best.map(|(_, spot)| match spot.seated {
            true => Hit::Member(spot.member),
            false => Hit::NotYet(spot.member),
        })
    }

    /// Places without a picture, one read after the other.
    pub fn of_spots(spots: Vec<Spot>) -> Plot {
        Plot {
            scene: Scene::default(),
            spots,
            reading: true,
            outlines: None,
        }
    }

    /// A picture without outlines, read one member after the other.
    pub(crate) fn read(scene: Scene, spots: Vec<Spot>) -> Plot {
        Plot {
            scene,
            ..Plot::of_spots(spots)
        }
    }

    /// Where a member stands.
    pub fn spot(&self, member: MemberId) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.member == member)
    }
}

/// Draws the view of a look in the window that its region opens; none for the table, which is
/// no picture, and for a map as long as the outlines have not arrived.
pub fn plot(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    options: ViewOptions,
    words: Words,
) -> Option<Plot> {
    plot_in(library, vote, look, options, Window::of(look.region), words)
}

/// [`plot`] with another window on the map.
pub fn plot_in(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    options: ViewOptions,
    window: Window,
    words: Words,
) -> Option<Plot> {
    match look.view {
        View::Map => map_in(library, vote, look, options, window, words),
        View::Tiles => Some(tile_grid::tiles(library, vote, look, options, words)),
        View::Seats => Some(hemicycle::seats(library, vote, look, options, words)),
        View::Groups => Some(charts::group_bars(library, vote, look, options, words)),
        View::Table => None,
    }
}

/// The members of the day in the order of their names.
pub fn by_name(library: &Library, vote: RecordedVote) -> Vec<MemberId> {
    let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    named(library, vote, &members)
}

/// Some members in the order of their names of that day.
pub fn named(library: &Library, vote: RecordedVote, members: &[MemberId]) -> Vec<MemberId> {
    let names: Vec<&str> = members
        .iter()
        .map(|member| library.archive.name_on(*member, vote.date()))
        .collect();
    let order = member_order::by_name(&names);
    order.into_iter().map(|at| members[at]).collect()
}

/// What a mark of a member says in a file, where nothing else says it.
pub(crate) fn mark_title(
    library: &Library,
    vote: RecordedVote,
    member: MemberId,
    position: Position,
    words: Words,
) -> String {
    let name = library.archive.name_on(member, vote.date());
    let word = crate::captions::position(position, words);
    words.say(
        words::Msg::MemberPosition,
        &[("member", name.into()), ("position", (&word).into())],
    )
}
