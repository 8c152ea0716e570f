//! Whole sites, published into folders of their own and read again.
// The helpers of tests may unwrap as the tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod folders;
mod inside;
mod markup;
mod support;
mod tags;
