//! Charts, drawn with plotters onto the scene; one chart, one file.

mod agreement_trend;
pub mod legend;
mod positions_by_year;
mod sankey;
pub(crate) mod scene_canvas;
pub(crate) mod series_matrix;
mod tally_bar;
mod vote_columns;
mod votes_per_year;
mod year_axis;

pub use crate::views::group_bars::{blocs, group_bars, small_group_bars};
pub use agreement_trend::{trend, trend_between, YearShare};
pub use positions_by_year::country_years;
pub use sankey::flow;
pub use tally_bar::{tally_bar, BarSize, Threshold};
pub use vote_columns::{columns_of, vote_columns};
pub use votes_per_year::years;
