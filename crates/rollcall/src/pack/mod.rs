//! The packed form: container, numbers, and a file for each pack's payload.

mod bytes;
mod container;

pub use bytes::{Reader, Writer};
pub use container::{checksum, open, seal, Kind, PackError};
