//! Names, pieces and groups as they were on a date.

use crate::{Archive, Date, Group, MemberId, Position, Seat, VoteId};

impl Archive {
    /// The row of `seats.csv` in force; `None` for a code that has no row that day.
    pub fn seat(&self, member: MemberId, date: Date) -> Option<&Seat> {
        let mut rows = self.seats_of(member).map(|(seat, _)| seat);
        rows.find(|seat| seat.holds_on(date))
    }

    /// The name of that day by the table of seats; `None` for a code that has no row that day.
    fn seat_name(&self, member: MemberId, date: Date) -> Option<&str> {
        let mut rows = self.seats_of(member);
        let (_, name) = rows.find(|(seat, _)| seat.holds_on(date))?;
        Some(name)
    }

    /// The name of that day, else the member's own name. What stands in brackets is left out
    /// unless the name would be another's without it, see [`Seat::unmistakable_name`].
    pub fn name_on(&self, member: MemberId, date: Date) -> &str {
        self.seat_name(member, date)
            .unwrap_or(&self.member(member).name)
    }

    /// The name of that day where it is another one than today's, whatever its length, else the
    /// member's own label of at most 20 characters.
    pub fn label_on(&self, member: MemberId, date: Date) -> &str {
        let own = self.member(member);
        match self.seat_name(member, date) {
            Some(name) if name != Seat::split_name(&own.name).0 => name,
            _ => &own.label,
        }
    }

    /// The day of the last of some votes in which the member held a seat.
    fn last_seated(&self, member: MemberId, votes: &[VoteId]) -> Option<Date> {
        let votes = votes.iter().rev().map(|vote| self.vote(*vote));
        let mut seated = votes.filter(|vote| vote.position(member) != Position::NotMember);
        seated.next().map(|vote| vote.date())
    }

    /// The name in the last of some votes in which the member held a seat; in none of them its
    /// own.
    pub fn name_in(&self, member: MemberId, votes: &[VoteId]) -> &str {
        match self.last_seated(member, votes) {
            Some(day) => self.name_on(member, day),
            None => &self.member(member).name,
        }
    }

    /// The label in the last of some votes in which the member held a seat; in none of them its
    /// own.
    pub fn label_in(&self, member: MemberId, votes: &[VoteId]) -> &str {
        match self.last_seated(member, votes) {
            Some(day) => self.label_on(member, day),
            None => &self.member(member).label,
        }
    }

    /// Whether the member had another name that day than today.
    pub fn had_another_name_on(&self, member: MemberId, date: Date) -> bool {
        let own = Seat::split_name(&self.member(member).name).0;
        self.seat_name(member, date).is_some_and(|name| name != own)
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
