//! The bodies of published pages, read back with a browser's parser and compared with the archive.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod pages;
mod support;
mod votes;
