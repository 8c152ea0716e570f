//! The library for other sites, `plenary.js`: a program of its own, and what a package needs
//! beside it.

mod package;
mod test;

pub use package::{build, STEPS};
pub use test::{tools, try_out};
