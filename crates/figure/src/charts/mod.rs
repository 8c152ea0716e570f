//! Charts, drawn with plotters onto the scene; one chart, one file.

mod backend;
mod tally;
mod years;

pub use tally::{tally_bar, BarSize, Threshold};
pub use years::years;
