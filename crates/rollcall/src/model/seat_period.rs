//! What a voting code stood for on a date (`seats.csv`).

use crate::{Date, MemberId};

/// One row of `seats.csv`: a name of the time and the pieces of the map under it.
///
/// A code without rows stands for its own piece, with its own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The voting code.
    pub member: MemberId,
    /// The name at that time, without what stands in brackets.
    pub name: String,
    /// What stands in brackets after the name; empty if nothing does.
    pub detail: String,
    /// First day.
    pub from: Date,
    /// Last day; `None`: still so.
    pub to: Option<Date>,
    /// Pieces of the map.
    pub pieces: Vec<String>,
    /// Why the row is there.
    pub note: String,
}

impl Seat {
    /// Parts "China (Republic of China)" into name and detail.
    pub fn split_name(full: &str) -> (&str, &str) {
        full.strip_suffix(')')
            .and_then(|open| open.split_once(" ("))
            .unwrap_or((full, ""))
    }

    /// The name as the table writes it, with its bracket.
    pub fn full_name(&self) -> String {
        if self.detail.is_empty() {
            self.name.clone()
        } else {
            format!("{} ({})", self.name, self.detail)
        }
    }

    /// Whether the row is in force on this day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|to| date <= to)
    }

    /// Who held the seat, where the row says so: "Republic of China".
    pub fn holder(&self) -> Option<&str> {
        self.detail.strip_prefix("seat held by the ")
    }

    fn overlaps(&self, other: &Seat) -> bool {
        let begins_before_end = |one: &Seat, two: &Seat| two.to.is_none_or(|to| one.from <= to);
        begins_before_end(self, other) && begins_before_end(other, self)
    }

    /// The name by which nobody is taken for another: with its bracket where another member had
    /// the same name in those days ("Congo (Leopoldville)"), and with the holder of the seat
    /// where another holder followed ("China (Republic of China)").
    pub fn unmistakable_name(&self, all: &[Seat]) -> String {
        let followed = |other: &Seat| {
            other.member == self.member
                && other.from > self.from
                && other
                    .holder()
                    .is_some_and(|holder| Some(holder) != self.holder())
        };
        let namesake = |other: &Seat| {
            other.member != self.member && other.name == self.name && self.overlaps(other)
        };
        match self.holder() {
            Some(holder) if all.iter().any(followed) => [&self.name, " (", holder, ")"].concat(),
            Some(_) => self.name.clone(),
            None if all.iter().any(namesake) => self.full_name(),
            None => self.name.clone(),
        }
    }
}
