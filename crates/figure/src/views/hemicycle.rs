//! A hemicycle: one seat a member, ordered by position, then by regional group and name. It is
//! not the seating plan of the hall.

use crate::address::DisplayOptions;
use crate::map::vote_map::ViewOptions;
use crate::scene::{text_width, Anchor, Mark, Scene, Shape, Weight};
use crate::store::Library;
use crate::theme::Role;
use crate::views::member_marks::MemberMarks;
use crate::views::member_order::order;
use crate::views::plot::{by_name, Plot, Spot};
use crate::views::tile_grid::coded;
use rollcall::{MemberId, RecordedVote, RegionalGroup};
use std::f64::consts::PI;
use words::{Msg, Words};

/// From row to row, along a row, and the radius of a seat; in a hall of natural size.
const ROW: f64 = 47.0;
const ALONG: f64 = 50.0;
const SEAT: f64 = 20.5;
/// A hall of few members is not drawn larger than this.
const LARGEST: f64 = 1.6;

/// The rows of a hall.
struct Hemicycle {
    rows: usize,
    /// Radius of the innermost row.
    inner: f64,
    scale: f64,
}

impl Hemicycle {
    fn of(members: usize, width: f64) -> Self {
        let members = members.max(1) as f64;
        // Eight rows for 193 members, fewer for fewer, so that seats stay as far apart.
        let rows = (members / 3.0).sqrt().round().max(1.0);
        let middle = members * ALONG / (PI * rows);
        let outer = middle + ROW * (rows - 1.0) / 2.0;
        Self {
            rows: rows as usize,
            inner: middle - ROW * (rows - 1.0) / 2.0,
            scale: (width / 2.0 / (outer + SEAT + 2.0)).min(LARGEST),
        }
    }

    fn radius(&self, row: usize) -> f64 {
        (self.inner + ROW * row as f64) * self.scale
    }

    fn height(&self) -> f64 {
        self.radius(self.rows - 1) + 2.0 * (SEAT + 2.0) * self.scale
    }

    /// The places of the seats from the left end (0) to the right (1), with their radius.
    fn places(&self, members: usize) -> Vec<(f64, f64)> {
        let all: f64 = (0..self.rows).map(|row| self.radius(row)).sum();
        let mut places = Vec::with_capacity(members);
        let (mut before, mut seats) = (0.0, 0);
        for row in 0..self.rows {
            // As many as the row is long; what rounding leaves goes to the next row.
            before += self.radius(row) / all * members as f64;
            let count = (before.round() as usize).min(members) - seats;
            seats += count;
            for seat in 0..count {
                let share = match count {
                    1 => 0.5,
                    _ => seat as f64 / (count - 1) as f64,
                };
                places.push((share, self.radius(row)));
            }
        }
        let ordered = order(places.len(), &mut |a, b| {
            places[a].0.total_cmp(&places[b].0)
        });
        ordered.into_iter().map(|at| places[at]).collect()
    }
}

/// Draws the seats of the members of the day, and the count in favour in their middle.
pub(crate) fn seats(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    options: ViewOptions,
    words: Words,
) -> Plot {
    let members = ordered(library, vote);
    let hall = Hemicycle::of(members.len(), options.width);
    let brush = MemberMarks::new(library, vote, look, options, words);
    let (middle, base) = (
        options.width / 2.0,
        hall.height() - (SEAT + 2.0) * hall.scale,
    );
    let radius = SEAT * hall.scale;
    let (mut marks, mut picks, mut spots) = (Vec::new(), Vec::new(), Vec::new());
    for (member, (share, from_middle)) in members.iter().zip(hall.places(members.len())) {
        let (member, position) = (*member, vote.position(*member));
        let (aside, up) = on_half_circle(share);
        let spot = Spot {
            member,
            x: middle + aside * from_middle,
            y: base - up * from_middle,
            half_width: (ALONG * hall.scale / 2.0).max(5.0),
            half_height: (ROW * hall.scale / 2.0).max(5.0),
            seated: true,
        };
        let circle = |radius| Shape::Circle {
            x: spot.x,
            y: spot.y,
            radius,
        };
        let code = library.code(member);
        let mark = coded(&spot, circle(radius - 0.5), position, 2.0 * radius, &code);
        picks.extend(brush.ring(member, &circle(radius + 1.0)));
        marks.push(brush.of_member(mark, member, position));
        spots.push(spot);
    }
    marks.extend(picks);
    let room = 2.0 * (hall.radius(0) - radius);
    marks.extend(total(vote, middle, base + radius, room, words));
    let scene = Scene {
        width: options.width,
        height: hall.height(),
        marks,
        map_scale: 1.0,
    };
    Plot::read(scene, spots)
}

/// The point of a half circle of radius 1 at a share of its way from left to right: aside and up.
/// By the series of sine and cosine up to an eighth of the circle and the double angle; the
/// library's own functions, made for any angle, would weigh more than this file.
fn on_half_circle(share: f64) -> (f64, f64) {
    let x = PI * (share - 0.5) / 2.0;
    let square = x * x;
    let sine = x * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0)));
    let cosine =
        1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)));
    (2.0 * sine * cosine, cosine * cosine - sine * sine)
}

/// By position, then by regional group in the order of the UN's list, then by name.
fn ordered(library: &Library, vote: RecordedVote) -> Vec<MemberId> {
    let names = by_name(library, vote);
    let groups = library.archive.regional_groups_on(vote.date());
    let place = |member: MemberId| {
        let group = groups.get(member.index()).copied().flatten();
        let group = RegionalGroup::ALL.iter().position(|at| Some(*at) == group);
        (vote.position(member), group.unwrap_or(usize::MAX))
    };
    let ordered = order(names.len(), &mut |a, b| {
        place(names[a]).cmp(&place(names[b]))
    });
    ordered.into_iter().map(|at| names[at]).collect()
}

/// The count in favour, as large as there is room for, and the other counts under it.
fn total(vote: RecordedVote, x: f64, base: f64, room: f64, words: Words) -> Vec<Mark> {
    let tally = vote.tally();
    if !vote.has_positions() {
        return Vec::new();
    }
    let count = words.number(u64::from(tally.in_favour));
    let of = words.say(Msg::SeatsOf, &[("members", tally.members().into())]);
    let rest = words.say(
        Msg::SeatsRest,
        &[
            ("against", tally.against.into()),
            ("abstained", tally.abstained.into()),
            ("didNotVote", tally.did_not_vote.into()),
        ],
    );
    let large = if room > 240.0 {
        Role::Total
    } else {
        Role::Title
    };
    let mut marks = Vec::new();
    let mut y = base;
    for (role, text) in [(Role::Label, rest), (Role::Sentence, of), (large, count)] {
        let size = role.font().map_or(0.0, |font| font.size);
        // A line that does not fit is left out: the legend has the same counts.
        let share = if role == Role::Label { 0.86 } else { 0.8 };
        if text_width(&text, size, Weight::Regular) < room * share {
            marks.push(Mark::text(role, x, y, Anchor::Middle, text));
            y -= size * 1.45;
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hall_seats_each_member_once_and_fits() {
        for members in [1, 2, 51, 60, 127, 159, 185, 193] {
            for width in [256.0, 328.0, 700.0, 1200.0] {
                let hall = Hemicycle::of(members, width);
                let places = hall.places(members);
                assert_eq!(places.len(), members);
                let apart = 2.0 * SEAT * hall.scale;
                let at = |(share, radius): (f64, f64)| {
                    let (aside, up) = on_half_circle(share);
                    (aside * radius, up * radius)
                };
                for (number, a) in places.iter().enumerate() {
                    assert!(a.1 + SEAT * hall.scale <= width / 2.0 + 0.01);
                    for b in &places[number + 1..] {
                        let (ax, ay) = at(*a);
                        let (bx, by) = at(*b);
                        assert!((ax - bx).hypot(ay - by) > apart, "{members} at {width}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_half_circle_is_one() {
        for step in 0..=100 {
            let share = f64::from(step) / 100.0;
            let (aside, up) = on_half_circle(share);
            let angle = PI * (1.0 - share);
            assert!((aside - angle.cos()).abs() < 1e-5, "{share}");
            assert!((up - angle.sin()).abs() < 1e-5, "{share}");
        }
    }

    #[test]
    fn a_hall_of_193_has_eight_rows() {
        assert_eq!(Hemicycle::of(193, 1120.0).rows, 8);
        assert!(Hemicycle::of(51, 1120.0).rows < 6);
    }
}
