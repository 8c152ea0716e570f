//! Names, pieces and groups as they were on a date.

use crate::{Archive, Date, Group, MemberId, Seat};

impl Archive {
    /// The row of `seats.csv` in force; `None` for a code that has no row that day.
    pub fn seat(&self, member: MemberId, date: Date) -> Option<&Seat> {
        self.seats_of(member).find(|seat| seat.holds_on(date))
    }

    /// The name of that day, without what stands in brackets, else the member's own name.
    pub fn name_on(&self, member: MemberId, date: Date) -> &str {
        match self.seat(member, date) {
            Some(seat) => &seat.name,
            None => &self.member(member).name,
        }
    }

    /// The name of that day where it is another one than today's, whatever its length, else the
    /// member's own label of at most 20 characters.
    pub fn label_on(&self, member: MemberId, date: Date) -> &str {
        let own = self.member(member);
        match self.seat(member, date) {
            Some(seat) if seat.name != Seat::split_name(&own.name).0 => &seat.name,
            _ => &own.label,
        }
    }

    /// The pieces of the map under that seat on that day; the own code if no row says more.
    pub fn pieces_on(&self, member: MemberId, date: Date) -> Vec<&str> {
        match self.seat(member, date) {
            Some(seat) => seat.pieces.iter().map(String::as_str).collect(),
            None => vec![self.member(member).code.as_str()],
        }
    }

    /// The members of a group on a date, by voting code, in the order of the codes.
    pub fn group_members(&self, group: &Group, date: Date) -> Vec<MemberId> {
        let holds = |member: &MemberId| group.holds(*member, date);
        self.member_ids().filter(holds).collect()
    }
}
