//! Agreement over the votes that an address selects.

pub mod pair;
pub mod profile;
