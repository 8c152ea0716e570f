//! The packed form: container, numbers, and a file for each pack's payload.

mod bytes;
mod container;
mod delta_numbered;
mod manifest;
mod positions;
mod tables;
mod text_columns;
mod votes;

pub use bytes::{Reader, Writer};
pub use container::{checksum, open, seal, Kind, PackError};
pub use manifest::{PackManifest, ShelfEntry, ShelfError};
pub use positions::Positions;
pub use tables::{write_tables, Tables};
pub use text_columns::{Column, Texts};
pub use votes::{write_votes, Source, VoteRow};

pub(crate) use positions::write_positions;
pub(crate) use tables::read_tables;
pub(crate) use votes::{read_votes, Votes};

/// More votes than this no pack has: a forged number must not ask for memory.
pub(crate) const MOST_VOTES: usize = 1 << 20;
