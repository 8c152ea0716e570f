//! A map that shows something other than the positions of one vote: how often each member stood
//! with another, or which way it moved.

use crate::map::basemap::{circle, Basemap};
use crate::map::camera::Window;
use crate::map::label_placement::ALL_FROM;
use crate::scene::{Key, Mark, Shape};
use crate::store::level_of_detail::Detail;
use crate::store::Library;
use crate::theme::{ChoroplethClass, Role};
use crate::views::plot::Plot;
use rollcall::{Comparison, Direction, MemberId, VoteId};
use std::rc::Rc;

/// A map with more changes names only those that crossed between in favour and against.
const ALL_NAMED: usize = 40;
/// And of these no more.
const CROSSED_NAMED: usize = 15;

/// What a shaded map shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Choropleth {
    /// The vote whose day the outlines are of, and whose members have a mark.
    pub vote: VoteId,
    /// Members with a shade; all others are plain.
    pub shades: Vec<(MemberId, ChoroplethClass)>,
    /// Members that are named where there is room, the most important first.
    pub named: Vec<MemberId>,
}

impl Choropleth {
    /// The shade of a member.
    pub fn of(&self, member: MemberId) -> ChoroplethClass {
        let found = self.shades.iter().find(|(of, _)| *of == member);
        found.map_or(ChoroplethClass::Plain, |(_, shade)| *shade)
    }
}

/// Who moved between two votes and which way, by the outlines of the day of the second. Members with
/// a seat in the second vote only are hatched: they did not move, and did not stay where they were.
pub fn change_map(comparison: &Comparison, second: VoteId) -> Choropleth {
    let shade = |direction| match direction {
        Direction::Toward => ChoroplethClass::Toward,
        Direction::Away => ChoroplethClass::Away,
        Direction::Aside => ChoroplethClass::Aside,
    };
    let moves = comparison.changed.iter();
    let shades: Vec<_> = moves
        .map(|one| (one.member, shade(one.direction())))
        .collect();
    let named = named(comparison);
    let joined = comparison.joined.iter();
    let apart = joined.map(|member| (*member, ChoroplethClass::Few));
    let shades = shades.into_iter().chain(apart).collect();
    Choropleth {
        vote: second,
        shades,
        named,
    }
}

/// The members that a map of changes names, the most important first: those whose two positions
/// are recorded before the others; of many changes only those from one side to the other.
fn named(comparison: &Comparison) -> Vec<MemberId> {
    let moves = &comparison.changed;
    if moves.len() > ALL_NAMED {
        let crossed = moves.iter().filter(|one| one.crossed());
        return crossed.take(CROSSED_NAMED).map(|one| one.member).collect();
    }
    let mut named = Vec::new();
    for aside in [false, true] {
        let of = moves
            .iter()
            .filter(|one| (one.direction() == Direction::Aside) == aside);
        named.extend(of.map(|one| one.member));
    }
    named
}

/// Draws a shaded map, `width` CSS pixels wide; none as long as the outlines have not arrived. In a
/// file each mark carries the words that `title` has for its member.
pub fn shaded_map(
    library: &Library,
    shaded: &Choropleth,
    width: f64,
    window: Window,
    detail: Detail,
    title: Option<&dyn Fn(MemberId) -> String>,
) -> Option<Plot> {
    let vote = library.archive.vote(shaded.vote);
    let ground = Basemap::new(library, vote, width, window, detail)?;
    let keyed = |mark: Mark, member| Mark {
        key: Some(Key::Member(library.code(member))),
        title: title.map(|title| title(member)),
        ..mark
    };
    let land = ground.drawn().map(|(land, path)| {
        let seat = land.seat();
        let shade = seat.map_or(ChoroplethClass::Plain, |member| shaded.of(member));
        let mark = Mark::new(Role::ChoroplethClass(shade), Shape::Path(Rc::clone(path)));
        match seat.filter(|member| !ground.is_marked(*member)) {
            Some(member) => keyed(mark, member),
            None => mark,
        }
    });
    let land = land.collect();
    let circles = ground.markers.iter().map(|marker| {
        let shade = match shaded.of(marker.member) {
            ChoroplethClass::Few => ChoroplethClass::FewMarker,
            shade => shade,
        };
        let mark = circle(marker, Role::ChoroplethClass(shade), None, false);
        keyed(mark, marker.member)
    });
    let circles = circles.collect();
    let named = match width >= ALL_FROM {
        true => shaded.named.as_slice(),
        false => &[],
    };
    Some(ground.plot(land, Vec::new(), circles, &[], named))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rollcall::{Archive, Found, Position};

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
        let map = change_map(&archive.compare(first, second), second);
        assert_eq!(map.shades.len(), 17);
        let shade = |code: &str| map.of(archive.member_by_code(code).unwrap());
        // By hand, from the two records.
        for code in ["IRQ", "MDG", "SSD"] {
            assert_eq!(shade(code), ChoroplethClass::Toward, "{code}");
        }
        for code in ["MLI", "NIC", "GAB"] {
            assert_eq!(shade(code), ChoroplethClass::Away, "{code}");
        }
        for code in ["MAR", "ETH", "LBN", "TZA"] {
            assert_eq!(shade(code), ChoroplethClass::Aside, "{code}");
        }
        assert_eq!(shade("FRA"), ChoroplethClass::Plain);
        let first_named: Vec<ChoroplethClass> =
            map.named[..6].iter().map(|of| map.of(*of)).collect();
        assert!(!first_named.contains(&ChoroplethClass::Aside));
    }

    #[test]
    fn of_many_changes_only_those_from_side_to_side_are_named() {
        let archive = Archive::embedded().unwrap();
        let compared = |one: &str, two: &str| {
            let [first, second] =
                [one, two].map(|symbol| vote(&archive, &["A/RES/", symbol].concat()));
            let comparison = archive.compare(first, second);
            let map = change_map(&comparison, second);
            (comparison, map)
        };
        let (few, map) = compared("ES-11/1", "ES-11/6");
        assert_eq!(map.named.len(), few.changed.len());
        // Zionism as racism, and its revocation.
        let (many, map) = compared("3379(XXX)", "46/86");
        assert!(many.changed.len() > ALL_NAMED);
        assert!(!map.named.is_empty() && map.named.len() <= CROSSED_NAMED);
        for member in &map.named {
            let one = many.of(*member).unwrap();
            let ends = [one.from, one.to];
            assert!(ends.contains(&Position::InFavour) && ends.contains(&Position::Against));
        }
    }

    #[test]
    fn members_at_one_vote_only_have_a_look_of_their_own_and_are_not_named() {
        let archive = Archive::embedded().unwrap();
        let [first, second] =
            ["3379(XXX)", "46/86"].map(|symbol| vote(&archive, &["A/RES/", symbol].concat()));
        let comparison = archive.compare(first, second);
        let map = change_map(&comparison, second);
        for code in ["EST", "NAM", "DEU"] {
            let member = archive.member_by_code(code).unwrap();
            assert_eq!(map.of(member), ChoroplethClass::Few, "{code}");
            assert!(!map.named.contains(&member), "{code}");
        }
        let apart = map
            .shades
            .iter()
            .filter(|(_, shade)| *shade == ChoroplethClass::Few);
        assert_eq!(apart.count(), comparison.joined.len());
        assert_eq!(
            map.shades.len(),
            comparison.joined.len() + comparison.changed.len()
        );
    }
}
