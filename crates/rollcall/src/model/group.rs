//! Groups of States and their dated membership.

use crate::{Date, MemberId};

/// The first or last day of a membership. Sources often give a bare year, which stands for
/// some day of it: `date` is then 1 January of a first year and 31 December of a last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bound {
    /// The day.
    pub date: Date,
    /// Only the year is known.
    pub year_only: bool,
}

/// A member's time in a group (`group_members.csv`); both bounds belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMembership {
    /// The voting code.
    pub member: MemberId,
    /// First day; `None`: the group has no start date or it is not known.
    pub from: Option<Bound>,
    /// Last day; `None`: still a member.
    pub to: Option<Bound>,
    /// A bound is not established, or sources differ.
    pub approximate: bool,
    /// Why.
    pub note: String,
}

impl GroupMembership {
    /// Whether it covers this day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from.date <= date) && self.to.is_none_or(|to| date <= to.date)
    }
}

/// A group of States (`groups.csv`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// `group_id`, as it stands in addresses.
    pub id: String,
    /// English name.
    pub name: String,
    /// regional, political, economic, military or other.
    pub kind: String,
    /// The number of members that the group itself states, with its reservations ("19 countries + EU + AU").
    pub official_members: String,
    /// Members that have no vote in the General Assembly.
    pub not_un_members: String,
    /// What is simplified or disputed.
    pub note: String,
    /// Where the membership comes from.
    pub source: String,
    /// Its memberships, in the order of the table.
    pub memberships: Vec<GroupMembership>,
}

impl Group {
    /// Whether a member belongs to it on a day.
    pub fn holds(&self, member: MemberId, date: Date) -> bool {
        let mut rows = self.memberships.iter().filter(|row| row.member == member);
        rows.any(|row| row.holds_on(date))
    }
}
