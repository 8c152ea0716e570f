//! What was voted: votes, members, symbols, dates, tallies, and the packed form they travel in.

pub mod pack;

pub use pack::PackError;
