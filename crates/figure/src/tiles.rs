//! One tile a member, all of one size, near its neighbours.

use crate::address::Look;
use crate::filter::Filter;
use crate::library::Library;
use crate::map::MapOptions;
use crate::plot::{mark_title, Plot, Spot};
use crate::scene::{text_width, Anchor, Key, Mark, Scene, Shape, Weight};
use crate::theme::Role;
use rollcall::{MemberId, Position, RecordedVote};
use words::Words;

/// Cells of the grid.
const ACROSS: f64 = 29.0;
const DOWN: f64 = 18.0;
/// A cell is not larger than this, CSS pixels.
const LARGEST: f64 = 40.0;
/// From this width of a tile on it has its code.
const CODED: f64 = 26.0;

/// The height of the grid at a width.
pub(crate) fn height(width: f64) -> f64 {
    DOWN * (width / ACROSS).min(LARGEST)
}

/// Draws the tiles of the members of the day, and of today's members that had not joined.
pub(crate) fn tiles(
    library: &Library,
    vote: RecordedVote,
    look: &Look,
    options: MapOptions,
    words: Words,
) -> Plot {
    let archive = &library.archive;
    let cell = (options.width / ACROSS).min(LARGEST);
    let left = (options.width - ACROSS * cell) / 2.0;
    let gap = (cell * 0.075).max(1.5);
    let filter = Filter::new(library, vote, look);
    let seated: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    let codes = |members: &[MemberId]| -> Vec<&str> {
        let code = |member: &MemberId| archive.member(*member).code.as_str();
        members.iter().map(code).collect()
    };
    let later = vote.not_members(archive);
    let taken = library.places.tiles_of(&codes(&seated));
    let mut free = library.places.tiles_of(&codes(&later));
    // A cell that a former member has is not free.
    free.retain(|tile| {
        taken
            .iter()
            .all(|other| (other.col, other.row) != (tile.col, tile.row))
    });
    let (mut marks, mut picks, mut spots) = (Vec::new(), Vec::new(), Vec::new());
    for tile in taken.iter().chain(&free) {
        let Some(member) = archive.member_by_code(tile.code) else {
            continue;
        };
        let position = vote.position(member);
        let width = (cell - gap * f64::from(tile.parts)) / f64::from(tile.parts);
        let x =
            left + cell * f64::from(tile.col) + (width + gap) * f64::from(tile.part) + gap / 2.0;
        let y = cell * f64::from(tile.row) + gap / 2.0;
        let spot = Spot {
            member,
            x: x + width / 2.0,
            y: y + (cell - gap) / 2.0,
            half_width: (width + gap) / 2.0,
            half_height: cell / 2.0,
            seated: position != Position::NotMember,
        };
        spots.push(spot);
        let place = (width, cell - gap);
        let square = Shape::Rect {
            // Half a pixel inside, so that the edge belongs to the tile.
            x: x + 0.5,
            y: y + 0.5,
            width: place.0 - 1.0,
            height: place.1 - 1.0,
            radius: (cell * 0.075).min(3.0),
        };
        let mut mark = coded(&spot, square.clone(), position, width, tile.code);
        mark = mark.at(position).keyed(Key::Member(library.code(member)));
        mark.dimmed = filter.hides(member, position);
        if options.titled {
            mark = mark.titled(mark_title(library, vote, member, position, words));
        }
        if filter.picks(tile.code) {
            for role in [Role::PickHalo, Role::Pick] {
                picks.push(Mark::new(role, square.clone()));
            }
        }
        marks.push(mark);
    }
    marks.extend(picks);
    Plot {
        scene: Scene {
            width: options.width,
            height: height(options.width),
            marks,
            map_scale: 1.0,
        },
        spots,
        reading: true,
        outlines: None,
    }
}

/// A mark with the member's code on it, where there is room; on hatching the code has a ground.
pub(crate) fn coded(spot: &Spot, shape: Shape, position: Position, room: f64, code: &str) -> Mark {
    let area = Mark::new(Role::Segment, shape).at(position);
    if room < CODED {
        return area;
    }
    let wide = text_width(code, 11.0, Weight::Bold) + 2.0;
    let plate = Shape::Rect {
        x: spot.x - wide / 2.0,
        y: spot.y - 7.0,
        width: wide,
        height: 14.0,
        radius: 2.0,
    };
    let text = Mark::text(Role::Code, spot.x, spot.y + 4.0, Anchor::Middle, code);
    let group = Shape::Group {
        x: 0.0,
        y: 0.0,
        scale: 1.0,
        marks: vec![
            area,
            Mark::new(Role::Plate, plate).at(position),
            text.at(position),
        ],
    };
    Mark::new(Role::Group, group)
}
