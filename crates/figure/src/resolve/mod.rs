//! Names of an address, looked up in the archive.

pub mod ad_hoc_series;
