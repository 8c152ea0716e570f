//! The map of a date: every piece under the seat that held it.

use crate::{Line, PieceId, Places, Point, World};
use rollcall::{Archive, Date, MemberId};

/// Who holds a land on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A member of the day.
    Seat(MemberId),
    /// A present-day member that held no seat that day.
    NotYet(MemberId),
    /// No seat: a territory, an observer, a part of a State that another day's seat holds.
    Territory,
}

/// Pieces of the map that are drawn as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Land {
    /// Who holds it.
    pub holder: Holder,
    /// Its pieces; none for a member of the day that has no outline.
    pub pieces: Vec<PieceId>,
    /// The member's code, or for a territory the piece's.
    pub code: String,
    /// The middle of its largest ring; none without a ring.
    pub middle: Option<Point>,
}

impl Land {
    /// The member of the day that holds it.
    pub fn seat(&self) -> Option<MemberId> {
        match self.holder {
            Holder::Seat(member) => Some(member),
            Holder::NotYet(_) | Holder::Territory => None,
        }
    }
}

/// Every piece exactly once, under the seat that held it on the date, in an order that
/// depends on nothing but the arguments: the members of the day as given, the members of
/// other days, the territories.
///
/// `data/seats.csv` says what a seat holds ([`Archive::pieces_on`]). So Taiwan is part of
/// no seat after 25 October 1971, and Kosovo only of Yugoslavia's, to 2006. A territory
/// stays one even where a State administers it.
pub fn lands(
    world: &World,
    places: &Places,
    archive: &Archive,
    members_of_the_day: &[MemberId],
    date: Date,
) -> Vec<Land> {
    let mut free: Vec<bool> = world.pieces().map(|_| true).collect();
    let mut claim = |codes: &mut dyn Iterator<Item = &str>| -> Vec<PieceId> {
        codes
            .filter_map(|code| world.piece(code))
            .filter(|piece| std::mem::take(&mut free[usize::from(piece.0)]))
            .collect()
    };
    let land = |holder, pieces: Vec<PieceId>, member| {
        let code = archive.member(member).code.clone();
        let middle = world.middle(&pieces);
        Land {
            holder,
            pieces,
            code,
            middle,
        }
    };
    let mut lands: Vec<Land> = members_of_the_day
        .iter()
        .map(|&member| {
            let pieces = claim(&mut archive.pieces_on(member, date).into_iter());
            land(Holder::Seat(member), pieces, member)
        })
        .collect();
    // Listed some days before the first row of its seat (`data/README.md`, Admission).
    for seat in lands.iter_mut().filter(|land| land.pieces.is_empty()) {
        seat.pieces = claim(&mut std::iter::once(seat.code.as_str()));
        seat.middle = world.middle(&seat.pieces);
    }

    let present = |member: MemberId| {
        members_of_the_day
            .iter()
            .any(|&other| other == member || archive.member(other).continued_by == Some(member))
    };
    let last_day = Date::from_days(u16::MAX);
    for member in archive.member_ids() {
        if archive.member(member).former || present(member) {
            continue;
        }
        let today = archive.pieces_on(member, last_day);
        // Hong Kong before 1997 was nobody's seat, whoever has it now.
        let own = today
            .into_iter()
            .filter(|piece| !is_dependency(places, piece));
        let pieces = claim(&mut own.into_iter());
        if !pieces.is_empty() {
            lands.push(land(Holder::NotYet(member), pieces, member));
        }
    }
    for piece in world.pieces() {
        lands.extend(
            claim(&mut std::iter::once(world.code(piece)))
                .first()
                .map(|_| Land {
                    holder: Holder::Territory,
                    pieces: vec![piece],
                    code: world.code(piece).to_owned(),
                    middle: world.middle(&[piece]),
                }),
        );
    }
    lands
}

/// A territory that has always had an administering State.
fn is_dependency(places: &Places, piece: &str) -> bool {
    places
        .territory(piece)
        .is_some_and(|territory| !territory.state.is_empty())
}

impl World {
    /// The lines to draw dashed on a date: those whose two pieces are under different
    /// holders, from the line's first year on.
    pub fn disputed_on<'a>(
        &'a self,
        lands: &'a [Land],
        date: Date,
    ) -> impl Iterator<Item = &'a Line> + 'a {
        let together = |line: &Line| {
            let both = |land: &Land| line.between.iter().all(|piece| land.pieces.contains(piece));
            lands.iter().any(both)
        };
        self.disputed()
            .iter()
            .filter(move |line| i32::from(line.since) <= date.year() && !together(line))
    }
}
