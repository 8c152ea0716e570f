//! The parts of a series’ page.

pub(crate) mod changes;
pub(crate) mod matrix;
pub(crate) mod small_multiples;
