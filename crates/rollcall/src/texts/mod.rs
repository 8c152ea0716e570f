//! Texts about votes, each in a pack of its own.

pub(crate) mod subjects;
pub(crate) mod titles;
