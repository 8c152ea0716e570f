//! The parts of a country’s page.

pub(crate) mod agreement_list;
pub mod charts;
pub mod lists;
