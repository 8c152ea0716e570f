//! Link and embed code of the figure on the page.

use super::tabs::ShareTabs;
use crate::app_context::Site;
use crate::browser::address_bar;
use crate::components::CopyField;
use figure::captions;
use figure::scene::escape;
use figure::{embed_size, Figure, Taken};
use rollcall::RecordedVote;
use words::Msg;
use yew::prelude::*;

/// A vote's panel; where the record has no positions there is no figure, and only the link.
pub fn share_panel(site: &Site, vote: RecordedVote) -> Html {
    if !vote.has_positions() {
        return panel(site, Msg::SharePage, link_field(site));
    }
    let title = captions::frame_title(vote, site.words());
    let ways = match site.whole() {
        true => html! { <ShareTabs of={Taken::Vote(vote.id())} {title} /> },
        false => share_plain(site, &title),
    };
    panel(site, Msg::ShareTitle, ways)
}

/// The panel of another page that has a card; `title` says what stands in its frame.
pub fn share_page(site: &Site, title: &str) -> Html {
    let of = Taken::of(&site.library.archive, &site.figure);
    let ways = html! { <ShareTabs {of} title={title.to_owned()} /> };
    panel(site, Msg::SharePage, ways)
}

fn panel(site: &Site, heading: Msg, ways: Html) -> Html {
    html! {
        <section class="share-panel" id="share" aria-labelledby="share-title">
            <h2 id="share-title" tabindex="-1">{ site.get(heading) }</h2>
            { ways }
        </section>
    }
}

/// Link and code as the figure stands on the page; the writers of all else are in the whole program.
fn share_plain(site: &Site, title: &str) -> Html {
    let height = frame_height(&site.figure);
    let code = frame_code(site, title, &site.figure, "100%", height);
    html! {
        <>
            <div class="share-fields">
                { link_field(site) }
                <CopyField share="embed" label={site.get(Msg::ShareEmbed)} text={code} button={site.get(Msg::CopyEmbed)} />
            </div>
            <p class="hint">{ site.get(Msg::ShareHint) }</p>
            <p><button type="button" class="button" data-whole="share-title" onclick={Callback::from(|_: MouseEvent| address_bar::load_whole("share-title"))}>
                { site.get(Msg::TakeMore) }</button></p>
        </>
    }
}

/// The link of a page without a card.
pub fn share_link(site: &Site) -> Html {
    panel(site, Msg::SharePage, link_field(site))
}

fn link_field(site: &Site) -> Html {
    let link = site.link_to(&site.figure);
    html! { <CopyField share="link" label={site.get(Msg::ShareLink)} text={link} button={site.get(Msg::CopyLink)} /> }
}

/// The frame of a figure for another page. Attributes and no style: a strict policy of that page
/// lets it pass.
pub fn frame_code(site: &Site, title: &str, figure: &Figure, width: &str, height: u32) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" frameborder=\"0\"></iframe>",
        escape(&embedded(site, figure)),
        escape(title),
    )
}

/// The address of a figure alone, as it stands in other pages.
pub fn embedded(site: &Site, figure: &Figure) -> String {
    let mut embedded = figure.clone();
    embedded.look.embed = true;
    site.link_to(&embedded)
}

/// Height of a frame whose width nobody knows; the first program has only the map.
pub fn frame_height(figure: &Figure) -> u32 {
    match cfg!(feature = "whole") {
        true => embed_size::height(figure),
        false => 640,
    }
}
