//! Charts, drawn with plotters onto the scene; one chart, one file.

mod axis;
mod backend;
mod country_years;
mod flow;
mod groups;
mod tally;
mod trend;
mod vote_columns;
mod years;

pub use country_years::country_years;
pub use flow::flow;
pub use groups::{blocs, group_bars, small_group_bars};
pub use tally::{tally_bar, BarSize, Threshold};
pub use trend::{trend, trend_between, YearShare};
pub use vote_columns::{columns_of, vote_columns};
pub use years::years;
