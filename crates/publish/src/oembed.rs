//! What a page answers to those who ask by oEmbed: the frame of its figure.

use crate::{BaseUrl, Page, Preview, Said};
use figure::{captions, embed_size, Library};
use maud::html;
use serde_json::{json, Value};
use words::{Msg, Words};

/// The width that is told to those who want a number, in CSS pixels: a usual column's.
const WIDTH: u32 = 700;
/// How long the answer may be kept, in seconds: a day.
const KEPT: u32 = 86_400;

/// The path of a page's answer within the site.
pub fn path(folder: &str) -> String {
    format!("oembed/{folder}.json")
}

/// The answer of the type `rich`; a page without a picture has no thumbnail.
pub fn answer(
    library: &Library,
    base: &BaseUrl,
    page: Page,
    said: &Said,
    preview: Option<&Preview>,
) -> Value {
    let height = embed_size::height(&page.figure(&library.archive));
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": said.headline,
        "provider_name": Words::default().get(Msg::AppName),
        "provider_url": base.url(""),
        "cache_age": KEPT,
        "html": html_of(library, base, page, said, height),
        "width": WIDTH,
        "height": height,
    });
    if let Some(preview) = preview {
        let (width, height) = figure::image::SOCIAL;
        answer["thumbnail_url"] = json!(base.url(&preview.file));
        answer["thumbnail_width"] = json!(width as u32);
        answer["thumbnail_height"] = json!(height as u32);
    }
    answer
}

/// The same frame as the share panel gives: attributes only, which strict policies let pass.
fn html_of(library: &Library, base: &BaseUrl, page: Page, said: &Said, height: u32) -> String {
    let folder = page.folder(&library.archive);
    let title = match page {
        Page::Vote(id) => captions::frame_title(library.archive.vote(id), Words::default()),
        Page::Country(_) | Page::Series(_) => said.headline.clone(),
    };
    let frame = html! {
        iframe src=(base.url(&format!("{folder}/?embed=1"))) title=(title) width="100%" height=(height)
            loading="lazy" frameborder="0" {}
    };
    frame.into_string()
}
