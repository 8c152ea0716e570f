//! The head of a published page: what lists of results, chats and feeds read.

use crate::{json_ld, App, BaseUrl, Preview, Said};
use maud::{html, Markup, PreEscaped};
use words::{Msg, Words};

/// What a head is written from.
pub struct Head<'a> {
    /// Where the site stands.
    pub base: &'a BaseUrl,
    /// The app's files.
    pub app: &'a App,
    /// The path of the page within the site, with a slash at its end; empty for the first page.
    pub path: &'a str,
    /// Whether the page shows what only the whole program does.
    pub whole: bool,
    /// What the page says of itself.
    pub said: &'a Said,
    /// Its picture.
    pub preview: Option<&'a Preview>,
    /// What it holds, for machines.
    pub data: Option<serde_json::Value>,
    /// The path of its oEmbed answer within the site.
    pub oembed: Option<String>,
}

impl Head<'_> {
    /// The whole head of a page whose body is there already: the two files that its first paint
    /// waits for stand before everything that only machines read, and nothing is fetched early.
    pub fn published(&self) -> Markup {
        let file = |name: &str| self.base.local(name);
        let parts = &self.app.parts;
        html! {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (self.said.title) }
            meta name="plenary-base" content=(self.base.path());
            script src=(file(&parts.head)) data-boot=(file(&parts.boot)) {}
            link rel="stylesheet" href=(file(&parts.style));
            @if self.whole { link rel="stylesheet" href=(file(&parts.whole_style)); }
            link rel="icon" href=(file("favicon.svg")) type="image/svg+xml";
            meta name="description" content=(self.said.sentence);
            (self.shared())
        }
    }

    /// The tags that every page of the site has, the app's own too.
    pub fn shared(&self) -> Markup {
        let address = self.base.url(self.path);
        let name = Words::default().get(Msg::AppName);
        let card = match self.preview {
            Some(_) => "summary_large_image",
            None => "summary",
        };
        let kind = if self.path.is_empty() {
            "website"
        } else {
            "article"
        };
        html! {
            link rel="canonical" href=(address);
            meta property="og:type" content=(kind);
            meta property="og:site_name" content=(name);
            meta property="og:title" content=(self.said.headline);
            meta property="og:description" content=(self.said.sentence);
            meta property="og:url" content=(address);
            @if let Some(date) = self.said.date.filter(|_| kind == "article") {
                meta property="article:published_time" content=(date);
            }
            meta name="twitter:card" content=(card);
            meta name="twitter:title" content=(self.said.headline);
            meta name="twitter:description" content=(self.said.sentence);
            @if let Some(preview) = self.preview { (picture(self.base, preview)) }
            @if let Some(path) = &self.oembed {
                link rel="alternate" type="application/json+oembed" href=(self.base.url(path)) title=(self.said.headline);
            }
            link rel="alternate" type="application/atom+xml" href=(self.base.url("feed.atom")) title=(name);
            @if let Some(data) = &self.data {
                script type="application/ld+json" { (PreEscaped(json_ld::in_html(data))) }
            }
        }
    }
}

fn picture(base: &BaseUrl, preview: &Preview) -> Markup {
    let address = base.url(&preview.file);
    let (width, height) = figure::image::SOCIAL;
    html! {
        meta property="og:image" content=(address);
        meta property="og:image:type" content="image/png";
        meta property="og:image:width" content=(width);
        meta property="og:image:height" content=(height);
        meta property="og:image:alt" content=(preview.alt);
        meta name="twitter:image" content=(address);
        meta name="twitter:image:alt" content=(preview.alt);
    }
}
