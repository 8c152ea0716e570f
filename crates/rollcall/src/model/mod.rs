//! The terms of the field, one type a file: votes, members, positions, groups, series.

pub(crate) mod date;
pub(crate) mod group;
pub(crate) mod issue;
pub(crate) mod member;
pub(crate) mod percent;
pub(crate) mod period;
pub(crate) mod position;
pub(crate) mod seat_period;
pub(crate) mod series;
pub(crate) mod session;
pub(crate) mod symbol;
pub(crate) mod tally;
pub(crate) mod topic;
pub(crate) mod two_thirds_rule;
pub(crate) mod vote;
