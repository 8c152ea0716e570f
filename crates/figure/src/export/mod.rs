//! What a reader takes away beside the picture: the numbers behind a figure, and how to cite it.
//!
//! `docs/TAKE_AWAY.md` promises the columns, names and forms.

mod citation;
mod csv;
mod data_table;
mod json;
mod member_rows;
pub mod taken;

pub use citation::{cited_told, cited_vote, Cited};
pub use csv::csv;
pub use data_table::{
    alike_numbers, moved_numbers, pair_numbers, series_numbers, vote_numbers, Numbers, Value,
};
pub use json::json;

use crate::address::{Figure, View};
use rollcall::RecordedVote;

/// The name of a file to save, without its ending: `plenary-A-RES-ES-11-6-tiles`.
pub fn file_name(vote: RecordedVote, figure: &Figure) -> String {
    let mut name = format!("plenary-{}", vote.slug());
    if figure.look.view != View::Map {
        name.push('-');
        name.push_str(figure.look.view.word());
    }
    name
}
