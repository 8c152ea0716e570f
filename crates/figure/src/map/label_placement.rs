//! Names on the map: the members of the smallest position when they are few, and those picked.

use crate::address::DisplayOptions;
use crate::map::pick_dots::{PickDot, CLEAR};
use crate::scene::{text_width, Anchor, Mark, Weight};
use crate::store::{Drawn, Library};
use crate::theme::Role;
use crate::views::member_filter::Filter;
use atlas::{Frame, Holder, Land};
use rollcall::{MemberId, Position, RecordedVote};
use std::rc::Rc;

/// A position with at most this many members has all of them named.
const NAMED: u16 = 8;
/// Of the members that a filter leaves, all are named where they fit, if they are no more.
const NAMED_ALONE: u16 = 60;
const SIZE: f64 = 12.0;
/// On maps narrower than this, CSS pixels, there is room for the names of picked members only.
pub(crate) const ALL_FROM: f64 = 600.0;
/// Between a place and the name beside it.
const GAP: f64 = 7.0;

/// A text's place: left, top, right, bottom in CSS pixels.
type Boxed = [f64; 4];

/// The members that are named on the map of a look so wide, the most important first.
pub(crate) fn named(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    width: f64,
) -> Vec<MemberId> {
    let filter = Filter::new(library, vote, look);
    let mut named = wished(library, vote, look);
    named.retain(|member| {
        let picked = filter.picks(&library.archive.member(*member).code);
        picked || width >= ALL_FROM && !filter.hides(*member, vote.position(*member))
    });
    named
}

/// Names of members beside or inside their marks, or beside their `dots`, none on another or on a
/// dot; the first have the choice, and one without room is left out.
pub(crate) fn placed(
    names: &[(MemberId, &str)],
    dots: &[PickDot],
    place: impl Fn(MemberId) -> Option<(f64, f64, f64)>,
    frame: Frame,
) -> Vec<Mark> {
    let around_dot = |dot: &PickDot| {
        let ((x, y), clear) = (dot.at, CLEAR - 1.0);
        [x - clear, y - clear, x + clear, y + clear]
    };
    let mut taken: Vec<Boxed> = dots.iter().map(around_dot).collect();
    let mut marks = Vec::new();
    for (member, text) in names {
        let dot = dots.iter().find(|dot| dot.member == *member);
        let at = match dot {
            Some(dot) => Some((dot.at.0, dot.at.1, 0.0)),
            None => place(*member),
        };
        let Some((x, y, room)) = at else { continue };
        let wide = text_width(text, SIZE, Weight::Bold);
        let beside = match dot {
            Some(_) => CLEAR,
            None if room > 0.0 => GAP.max(room.min(14.0) / 2.0),
            None => GAP,
        };
        let inside = (room > wide * 1.3).then_some((x, y, Anchor::Middle));
        let around = [
            (x + beside, y, Anchor::Start),
            (x - beside, y, Anchor::End),
            (x, y - beside - 4.0, Anchor::Middle),
            (x, y + beside + 6.0, Anchor::Middle),
        ];
        let (width, height) = (
            f64::from(frame.width),
            crate::map::vote_map::map_height(f64::from(frame.width)),
        );
        let fitting = inside.into_iter().chain(around).find_map(|(x, y, anchor)| {
            let boxed = boxed(x, y, wide, anchor);
            let free = boxed[0] >= 0.0
                && boxed[2] <= width
                && boxed[1] >= 0.0
                && boxed[3] <= height
                && taken.iter().all(|other| !overlap(*other, boxed));
            free.then_some((x, y, anchor, boxed))
        });
        if let Some((x, y, anchor, boxed)) = fitting {
            taken.push(boxed);
            marks.push(Mark::text(Role::Name, x, y + SIZE * 0.36, anchor, *text));
        }
    }
    marks
}

fn wished(library: &Library, vote: RecordedVote, look: &DisplayOptions) -> Vec<MemberId> {
    let tally = vote.tally();
    let shown = || {
        look.show
            .positions()
            .filter(|at| *at != Position::NotMember)
    };
    let count: u16 = shown().map(|at| tally.get(at)).sum();
    let alone = !look.show.is_all() && count <= NAMED_ALONE;
    let smallest = [Position::InFavour, Position::Against, Position::Abstained]
        .into_iter()
        .filter(|position| tally.get(*position) > 0)
        .min_by_key(|position| tally.get(*position))
        .filter(|position| tally.get(*position) <= NAMED && look.show.has(*position));
    let picked = look
        .pick
        .iter()
        .filter_map(|code| library.archive.member_by_code(code));
    let mut named: Vec<MemberId> = picked.collect();
    let positions: Vec<Position> = match alone {
        true => shown().collect(),
        false => smallest.into_iter().collect(),
    };
    for position in positions {
        for member in crate::captions::members_at(vote, position) {
            if !named.contains(&member) {
                named.push(member);
            }
        }
    }
    named
}

/// Where a member stands on the map, and the width of its land there (0 for a circle).
pub(crate) fn place(
    member: MemberId,
    lands: &[Land],
    outlines: &[Rc<Drawn>],
    markers: &[atlas::Mark],
    frame: Frame,
) -> Option<(f64, f64, f64)> {
    if let Some(marker) = markers.iter().find(|marker| marker.member == member) {
        return Some((f64::from(marker.x), f64::from(marker.y), 0.0));
    }
    let at = lands.iter().position(
        |land| matches!(land.holder, Holder::Seat(of) | Holder::NotYet(of) if of == member),
    )?;
    let (x, y, room) = outlines.get(at)?.name_place()?;
    let room = room * frame.scale;
    let (x, y) = frame.to_css(x, y);
    Some((f64::from(x), f64::from(y), f64::from(room)))
}

fn boxed(x: f64, y: f64, wide: f64, anchor: Anchor) -> Boxed {
    let left = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - wide / 2.0,
        Anchor::End => x - wide,
    };
    [left, y - SIZE * 0.65, left + wide, y + SIZE * 0.65]
}

fn overlap(a: Boxed, b: Boxed) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
