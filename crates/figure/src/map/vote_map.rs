//! The map of one vote.

use crate::address::DisplayOptions;
use crate::map::basemap::{circle, Basemap};
use crate::map::camera::Window;
use crate::map::label_placement;
use crate::map::pick_dots::{dots, PickDot, NARROW};
use crate::scene::{Mark, Shape};
use crate::store::level_of_detail::Detail;
use crate::store::Library;
use crate::theme::Role;
use crate::views::member_marks::MemberMarks;
use crate::views::plot::Plot;
use atlas::{Holder, Land, VIEW_BOX};
use rollcall::{MemberId, Position, RecordedVote};
use std::rc::Rc;
use words::{Msg, Words};

/// How a view is drawn.
#[derive(Clone, Copy, Debug)]
pub struct ViewOptions {
    /// Width in CSS pixels; the height follows.
    pub width: f64,
    /// Whether each mark carries its member's name and position in words (for a file; a page
    /// says them itself).
    pub titled: bool,
    /// How fine the outlines are.
    pub detail: Detail,
}

/// The height of a map of some width.
pub fn map_height(width: f64) -> f64 {
    width * VIEW_BOX[3] / VIEW_BOX[2]
}

/// Draws the map of a vote in a window; none as long as the outlines have not arrived.
pub fn map_in(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    options: ViewOptions,
    window: Window,
    words: Words,
) -> Option<Plot> {
    let ground = Basemap::new(library, vote, options.width, window, options.detail)?;
    let brush = MapBrush {
        of_view: MemberMarks::new(library, vote, look, options, words),
        ground: &ground,
    };
    let land = ground.drawn().map(|(land, path)| brush.land(land, path));
    let land = land.collect();
    let circles = ground.markers.iter().map(|marker| brush.circle(marker));
    let circles = circles.collect();
    let (picked, dots) = match brush.is_narrow() {
        true => (Vec::new(), brush.dots(look)),
        false => (brush.picked_lands(), Vec::new()),
    };
    let named = label_placement::named(library, vote, look, options.width);
    Some(ground.plot(land, picked, circles, &dots, &named))
}

/// What the marks of one map have in common.
struct MapBrush<'a> {
    of_view: MemberMarks<'a>,
    ground: &'a Basemap<'a>,
}

impl MapBrush<'_> {
    /// Whose land it is and where that member stood.
    fn standing(&self, land: &Land) -> Option<(MemberId, Position)> {
        match land.holder {
            Holder::Seat(member) => Some((member, self.of_view.vote.position(member))),
            Holder::NotYet(member) => Some((member, Position::NotMember)),
            Holder::Territory => None,
        }
    }

    fn land(&self, land: &Land, path: &Rc<str>) -> Mark {
        let mark = Mark::new(Role::Land, Shape::Path(Rc::clone(path)));
        match self.standing(land) {
            Some((member, position)) if self.ground.is_marked(member) => Mark {
                dimmed: self.of_view.filter.hides(member, position),
                ..mark.at(position)
            },
            Some((member, position)) => self.of_view.of_member(mark, member, position),
            None if self.of_view.options.titled => {
                match self.of_view.library.places.territory(&land.code) {
                    Some(territory) => {
                        let no_seat = self.of_view.words.get(Msg::NoSeat);
                        mark.titled(self.of_view.words.say(
                            Msg::MemberPosition,
                            &[
                                ("member", (&territory.name).into()),
                                ("position", (&no_seat).into()),
                            ],
                        ))
                    }
                    None => mark,
                }
            }
            None => mark,
        }
    }

    fn circle(&self, marker: &atlas::Mark) -> Mark {
        let position = self.of_view.vote.position(marker.member);
        let picked = !self.is_narrow() && self.of_view.picks(marker.member);
        let mark = circle(marker, Role::Marker, Some(position), picked);
        self.of_view.of_member(mark, marker.member, position)
    }

    fn is_narrow(&self) -> bool {
        self.of_view.options.width < NARROW
    }

    fn dots(&self, look: &DisplayOptions) -> Vec<PickDot> {
        let archive = &self.of_view.library.archive;
        let members = look
            .pick
            .iter()
            .filter_map(|code| archive.member_by_code(code));
        let picked = members.map(|member| (member, self.of_view.vote.position(member)));
        let picked: Vec<_> = picked.collect();
        let place = |member| self.ground.place(member).map(|(x, y, _)| (x, y));
        dots(&picked, place, self.of_view.options.width)
    }

    fn picked_lands(&self) -> Vec<Mark> {
        let mut picked = Vec::new();
        for (land, path) in self.ground.drawn() {
            let standing = self.standing(land);
            if standing.is_some_and(|(member, _)| self.of_view.picks(member)) {
                picked.push(path);
            }
        }
        let ring = |role| move |path: &&Rc<str>| Mark::new(role, Shape::Path(Rc::clone(path)));
        let halos = picked.iter().map(ring(Role::PickHalo));
        halos.chain(picked.iter().map(ring(Role::Pick))).collect()
    }
}
