//! A map that shows something other than the positions of one vote: how often each member stood
//! with another, or which way it moved.

use crate::labels;
use crate::library::{Drawn, Library};
use crate::map::map_height;
use crate::plot::{Plot, Pointing, Spot};
use crate::scene::{Key, Mark, Scene, Shape};
use crate::theme::{Role, Shade};
use crate::window::Window;
use atlas::{HitMap, Holder, Land};
use rollcall::{
    enough_votes, Agreement, Archive, Comparison, Definition, Direction, MemberId, VoteId,
};
use std::rc::Rc;

/// Names stand on maps from this width on.
const LABELLED_FROM: f64 = 600.0;

/// What a shaded map shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Shaded {
    /// The vote whose day the outlines are of, and whose members have a mark.
    pub vote: VoteId,
    /// Members with a shade; all others are plain.
    pub shades: Vec<(MemberId, Shade)>,
    /// Members that are named where there is room, the most important first.
    pub named: Vec<MemberId>,
}

impl Shaded {
    fn of(&self, member: MemberId) -> Shade {
        let found = self.shades.iter().find(|(of, _)| *of == member);
        found.map_or(Shade::Plain, |(_, shade)| *shade)
    }
}

/// How often each member stood with `member`, by the outlines of the day of `vote`; `all` is what
/// [`Archive::agreements`] counts.
pub fn agreement_map(
    vote: VoteId,
    member: MemberId,
    all: &[Agreement],
    definition: Definition,
) -> Shaded {
    let enough = enough_votes(all);
    let shade = |one: &Agreement| match one.votes >= enough {
        true => Shade::step(one.percent(definition)),
        false => Shade::Few,
    };
    let mut shades: Vec<_> = all.iter().map(|one| (one.member, shade(one))).collect();
    shades.push((member, Shade::Chosen));
    Shaded {
        vote,
        shades,
        named: vec![member],
    }
}

/// Who moved between two votes and which way, by the outlines of the day of the second.
pub fn change_map(archive: &Archive, comparison: &Comparison, second: VoteId) -> Shaded {
    let shade = |direction| match direction {
        Direction::Toward => Shade::Toward,
        Direction::Away => Shade::Away,
        Direction::Aside => Shade::Aside,
    };
    let moves = comparison.changed.iter();
    let shades: Vec<_> = moves
        .map(|one| (one.member, shade(one.direction())))
        .collect();
    // Those whose two positions are recorded have the choice of the room.
    let mut named = Vec::new();
    for aside in [false, true] {
        let of = shades.iter().filter(|(_, s)| (*s == Shade::Aside) == aside);
        named.extend(of.map(|(member, _)| *member));
    }
    named.retain(|member| archive.vote(second).position(*member) != rollcall::Position::NotMember);
    Shaded {
        vote: second,
        shades,
        named,
    }
}

/// Draws a shaded map, `width` CSS pixels wide; none as long as the outlines have not arrived.
pub fn shaded_map(library: &Library, shaded: &Shaded, width: f64, window: Window) -> Option<Plot> {
    let world = library.world()?;
    let archive = &library.archive;
    let vote = archive.vote(shaded.vote);
    let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    let lands = atlas::lands(world, &library.places, archive, &members, vote.date());
    let frame = window.frame(width);
    let outlines: Vec<Rc<Drawn>> = lands
        .iter()
        .map(|land| library.drawn(world, &land.pieces))
        .collect();
    let areas: Vec<f32> = outlines.iter().map(|drawn| drawn.area).collect();
    let markers = atlas::markers(&lands, &areas, archive, &library.places, frame);
    let scale = f64::from(frame.scale);
    let grid_scale = scale / f64::from(atlas::GRID);
    let marked = |member| markers.iter().any(|marker| marker.member == member);
    let keyed = |mark: Mark, member| mark.keyed(Key::Member(library.code(member)));

    let mut land = Vec::new();
    // Plain lands first, so that the edges of the others are whole.
    for plain in [true, false] {
        for (of, drawn) in lands.iter().zip(&outlines) {
            let seat = of.seat();
            let shade = seat.map_or(Shade::Plain, |member| shaded.of(member));
            if drawn.path.is_empty() || plain != (shade == Shade::Plain) {
                continue;
            }
            let mark = Mark::new(Role::Shade(shade), Shape::Path(Rc::clone(&drawn.path)));
            // A member has one mark: with a circle, its outline is only drawn.
            land.push(match seat.filter(|member| !marked(*member)) {
                Some(member) => keyed(mark, member),
                None => mark,
            });
        }
    }
    land.extend(world.disputed_on(&lands, vote.date()).map(|line| {
        let points = line.px().map(|(x, y)| (f64::from(x), f64::from(y)));
        Mark::new(Role::Disputed, Shape::Line(points.collect()))
    }));
    let mut marks = vec![Mark::new(
        Role::Group,
        Shape::Group {
            x: -window.left * scale,
            y: -window.top * scale,
            scale: grid_scale,
            marks: land,
        },
    )];
    for marker in markers.iter().filter(|marker| marker.leader) {
        let points = [marker.anchor, (marker.x, marker.y)];
        let points = points.map(|(x, y)| (f64::from(x), f64::from(y)));
        marks.push(Mark::new(Role::Leader, Shape::Line(points.to_vec())));
    }
    for marker in &markers {
        let shade = match shaded.of(marker.member) {
            Shade::Few => Shade::FewMarker,
            shade => shade,
        };
        marks.push(keyed(circle(marker, shade), marker.member));
    }
    if width >= LABELLED_FROM {
        let name = |member: &MemberId| (*member, archive.label_on(*member, vote.date()));
        let names: Vec<(MemberId, &str)> = shaded.named.iter().map(name).collect();
        marks.extend(labels::placed(&names, &lands, &outlines, &markers, frame));
    }
    let height = map_height(width);
    if window != Window::WORLD {
        let shape = Shape::Frame {
            width,
            height,
            marks,
        };
        marks = vec![Mark::new(Role::Group, shape)];
    }
    let spots = lands.iter().filter_map(|land| spot(land, &markers, frame));
    let spots = spots.collect();
    let outlines = outlines.into_iter().map(|drawn| Rc::clone(&drawn.outline));
    let shapes: Vec<_> = lands.into_iter().zip(outlines).collect();
    let pointing = move || HitMap::new(shapes, markers, frame);
    Some(Plot {
        scene: Scene {
            width,
            height,
            marks,
            map_scale: grid_scale,
        },
        spots,
        reading: false,
        outlines: Some(Pointing::new(Box::new(pointing))),
    })
}

fn circle(marker: &atlas::Mark, shade: Shade) -> Mark {
    let (x, y, radius) = (
        f64::from(marker.x),
        f64::from(marker.y),
        f64::from(marker.radius),
    );
    let circle = |role, radius| Mark::new(role, Shape::Circle { x, y, radius });
    let marks = vec![
        circle(Role::Hit, 12.0),
        circle(Role::Halo, radius + 1.6),
        circle(Role::Shade(shade), radius),
    ];
    Mark::moved(0.0, 0.0, marks)
}

fn spot(land: &Land, markers: &[atlas::Mark], frame: atlas::Frame) -> Option<Spot> {
    let Holder::Seat(member) = land.holder else {
        return None;
    };
    let marker = markers.iter().find(|marker| marker.member == member);
    let (x, y) = match marker {
        Some(marker) => (marker.x, marker.y),
        None => {
            let (x, y) = land.middle?;
            frame.to_css(f32::from(x) / atlas::GRID, f32::from(y) / atlas::GRID)
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use rollcall::Found;

    fn vote(archive: &Archive, symbol: &str) -> VoteId {
        match archive.find(symbol) {
            Found::One(vote) => vote,
            other => panic!("{symbol}: {other:?}"),
        }
    }

    #[test]
    fn the_map_of_changes_has_each_move_and_its_direction() {
        let archive = Archive::embedded().unwrap();
        let [first, second] =
            ["ES-11/1", "ES-11/6"].map(|symbol| vote(&archive, &["A/RES/", symbol].concat()));
        let map = change_map(&archive, &archive.compare(first, second), second);
        assert_eq!(map.shades.len(), 17);
        let shade = |code: &str| map.of(archive.member_by_code(code).unwrap());
        // By hand, from the two records.
        for code in ["IRQ", "MDG", "SSD"] {
            assert_eq!(shade(code), Shade::Toward, "{code}");
        }
        for code in ["MLI", "NIC", "GAB"] {
            assert_eq!(shade(code), Shade::Away, "{code}");
        }
        for code in ["MAR", "ETH", "LBN", "TZA"] {
            assert_eq!(shade(code), Shade::Aside, "{code}");
        }
        assert_eq!(shade("FRA"), Shade::Plain);
        let first_named: Vec<Shade> = map.named[..6].iter().map(|of| map.of(*of)).collect();
        assert!(!first_named.contains(&Shade::Aside));
    }

    #[test]
    fn few_votes_in_common_are_hatched_and_the_member_itself_stands_out() {
        let one = |member, votes, same| Agreement {
            member: MemberId(member),
            votes,
            same,
            half: 0,
        };
        let all = [one(1, 100, 90), one(2, 60, 20), one(3, 59, 59)];
        let map = agreement_map(VoteId(0), MemberId(0), &all, Definition::Same);
        let shades = [0, 1, 2, 3, 4].map(|member| map.of(MemberId(member)));
        assert_eq!(
            shades,
            [
                Shade::Chosen,
                Shade::Step6,
                Shade::Step1,
                Shade::Few,
                Shade::Plain
            ]
        );
    }
}
