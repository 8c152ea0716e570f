//! What a page answers to those who ask by oEmbed: the frame of its figure.

use crate::{Base, Page, Preview, Said};
use figure::{caption, Library};
use maud::html;
use rollcall::VoteId;
use serde_json::{json, Value};
use words::{Msg, Words};

/// The width that is told to those who want a number, in CSS pixels: a usual column's.
const WIDTH: u32 = 700;
/// Height of the frame in CSS pixels, as the share panel has it.
const HEIGHT: u32 = 640;
/// How long the answer may be kept, in seconds: a day.
const KEPT: u32 = 86_400;

/// The path of a page's answer within the site.
pub fn path(folder: &str) -> String {
    format!("oembed/{folder}.json")
}

/// The answer of the type `rich` for a vote.
pub fn answer(
    library: &Library,
    base: &Base,
    vote: VoteId,
    said: &Said,
    preview: &Preview,
) -> Value {
    let (width, height) = figure::card::SOCIAL;
    json!({
        "version": "1.0",
        "type": "rich",
        "title": said.headline,
        "provider_name": Words::default().get(Msg::AppName),
        "provider_url": base.url(""),
        "cache_age": KEPT,
        "html": frame(library, base, vote),
        "width": WIDTH,
        "height": HEIGHT,
        "thumbnail_url": base.url(&preview.file),
        "thumbnail_width": width as u32,
        "thumbnail_height": height as u32,
    })
}

/// The same frame as the share panel gives: attributes only, which strict policies let pass.
fn frame(library: &Library, base: &Base, vote: VoteId) -> String {
    let words = Words::default();
    let folder = Page::Vote(vote).folder(&library.archive);
    let vote = library.archive.vote(vote);
    let result = caption::result(vote, words);
    let title = words.say(
        Msg::FrameTitle,
        &[
            ("symbol", vote.symbol().into()),
            ("result", (&result).into()),
        ],
    );
    let frame = html! {
        iframe src=(base.url(&format!("{folder}/?embed=1"))) title=(title) width="100%" height=(HEIGHT)
            loading="lazy" frameborder="0" {}
    };
    frame.into_string()
}
