//! One tile a member, all of one size, near its neighbours.

use crate::address::DisplayOptions;
use crate::map::vote_map::ViewOptions;
use crate::scene::{text_width, Anchor, Mark, Scene, Shape, Weight};
use crate::store::Library;
use crate::theme::Role;
use crate::views::member_marks::MemberMarks;
use crate::views::plot::{Plot, Spot};
use rollcall::{MemberId, Position, RecordedVote};
use words::Words;

/// Columns of the grid, and of the one whose seas are closed.
const ACROSS: f64 = 29.0;
const CLOSED: f64 = 25.0;
const DOWN: f64 = 18.0;
/// A cell is not larger than this, CSS pixels.
const LARGEST: f64 = 40.0;
/// No tile of its own cell is smaller than this, on grids at least 256 CSS pixels wide.
const SMALLEST: f64 = 9.0;
/// The gap between tiles is at least this.
const GAP: f64 = 1.5;
/// From this width of a tile on it has its code.
const CODED: f64 = 26.0;

/// Cells across and down, and how they stand in a width.
struct Grid {
    closed: bool,
    cell: f64,
    gap: f64,
    left: f64,
}

impl Grid {
    fn at(width: f64) -> Self {
        let closed = width < ACROSS * (SMALLEST + GAP);
        let across = if closed { CLOSED } else { ACROSS };
        let cell = (width / across).min(LARGEST);
        // Where room is scarce the gaps give way first.
        let gap = (cell * 0.075).max(GAP.min((cell - SMALLEST).max(0.5)));
        Self {
            closed,
            cell,
            gap,
            left: (width - across * cell) / 2.0,
        }
    }

    /// The column of a cell. Where the grid is too narrow, two columns of the Atlantic and two of
    /// the seas east of Asia are closed; no member is there.
    fn column(&self, column: u8, row: u8) -> f64 {
        // The south of the Americas reaches farther east.
        let atlantic = if row < 15 { [6, 7] } else { [7, 8] };
        let seas = atlantic.into_iter().chain([22, 22]);
        let west = seas.filter(|sea| column > *sea).count() as u8;
        f64::from(if self.closed { column - west } else { column })
    }
}

/// The height of the grid at a width.
pub(crate) fn height(width: f64) -> f64 {
    DOWN * Grid::at(width).cell
}

/// Draws the tiles of the members of the day, and of today's members that had not joined.
pub(crate) fn tiles(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    options: ViewOptions,
    words: Words,
) -> Plot {
    let archive = &library.archive;
    let grid = Grid::at(options.width);
    let Grid { cell, gap, .. } = grid;
    let brush = MemberMarks::new(library, vote, look, options, words);
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
        let column = grid.column(tile.col, tile.row);
        let x = grid.left + cell * column + (width + gap) * f64::from(tile.part) + gap / 2.0;
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
        let mark = coded(&spot, square.clone(), position, width, tile.code);
        picks.extend(brush.ring(member, &square));
        marks.push(brush.of_member(mark, member, position));
    }
    marks.extend(picks);
    let scene = Scene {
        width: options.width,
        height: height(options.width),
        marks,
        map_scale: 1.0,
    };
    Plot::read(scene, spots)
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_tile_of_its_own_cell_is_under_nine_pixels() {
        let library = Library::embedded().unwrap();
        for (id, width) in library.archive.ids().step_by(211).zip((256..).step_by(9)) {
            let vote = library.archive.vote(id);
            let width = f64::from(width);
            let options = ViewOptions {
                width,
                titled: false,
                detail: crate::store::level_of_detail::Detail::Full,
            };
            let plot = tiles(
                &library,
                vote,
                &DisplayOptions::default(),
                options,
                Words::default(),
            );
            let cell = Grid::at(width).cell;
            let mut places = BTreeSet::new();
            for spot in &plot.spots {
                let wide = 2.0 * spot.half_width - Grid::at(width).gap;
                let shared = spot.half_width < cell / 2.0 - 0.01;
                assert!(shared || wide >= 9.0, "{wide} at {width}");
                assert!(spot.x - wide / 2.0 >= 0.0 && spot.x + wide / 2.0 <= width);
                // To a tenth of a pixel: a shared cell has its halves side by side.
                let place = ((spot.x * 10.0) as i32, (spot.y * 10.0) as i32);
                assert!(places.insert(place), "two tiles in one place at {width}");
            }
        }
    }

    #[test]
    fn closing_the_seas_keeps_each_row_in_its_order() {
        let library = Library::embedded().unwrap();
        let grid = Grid::at(256.0);
        assert!(grid.closed && !Grid::at(305.0).closed);
        let mut rows: Vec<Vec<u8>> = vec![Vec::new(); 18];
        for (_, column, row) in library.places.tiles() {
            rows[usize::from(row)].push(column);
        }
        for (row, mut columns) in rows.into_iter().enumerate() {
            columns.sort_unstable();
            columns.dedup();
            let closed = columns.iter().map(|at| grid.column(*at, row as u8));
            let closed: Vec<f64> = closed.collect();
            assert!(closed.windows(2).all(|pair| pair[0] < pair[1]), "row {row}");
            assert!(
                closed.last().is_some_and(|last| *last < CLOSED),
                "row {row}"
            );
        }
    }
}
