//! The page in a real Chromium, against the built site: what a person does.
//!
//! `cargo xtask test` builds the site for `/` and for `/plenary/` and runs these; alone they
//! are ignored, because they need both.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod addresses;
mod axe;
mod back;
mod cards;
mod damage;
mod embed;
mod explore;
mod figure_element;
mod finder;
mod history;
mod keyboard;
mod library;
mod look;
mod offline;
mod other_engines;
mod picks;
mod pictures;
mod policy;
mod print;
mod programs;
mod published;
mod published_axe;
mod published_other;
mod published_picks;
mod published_takeover;
mod search;
mod share;
mod startup;
mod stopped;
mod sub_path;
mod support;
mod take_away;
mod theme;
mod tongues;
mod touch;
mod translated;
mod two_programs;
mod typing;
mod views;
mod vote;
