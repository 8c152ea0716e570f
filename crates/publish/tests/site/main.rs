//! Whole sites, published into folders of their own and read again.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod folders;
mod inside;
mod markup;
mod support;
mod tags;
