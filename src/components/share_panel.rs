//! Link and embed code of the figure on the page.

use super::share_tabs::ShareTabs;
use super::CopyField;
use crate::browser::history;
use crate::site::Site;
use figure::address::View;
use figure::caption;
use figure::scene::escape;
use figure::Figure;
use rollcall::RecordedVote;
use words::Msg;
use yew::prelude::*;

/// See the head of this file.
pub fn share_panel(site: &Site, vote: RecordedVote) -> Html {
    html! {
        <section class="share-panel" id="share" aria-labelledby="share-title">
            <h2 id="share-title" tabindex="-1">{ site.get(Msg::ShareTitle) }</h2>
            if site.whole() {
                <ShareTabs vote={vote.id()} />
            } else {
                { share_plain(site, vote) }
            }
        </section>
    }
}

/// Link and code as the figure stands on the page; the writers of all else are in the whole program.
fn share_plain(site: &Site, vote: RecordedVote) -> Html {
    let link = site.link_to(&site.figure);
    let code = frame_code(site, vote, &site.figure, "100%");
    html! {
        <>
            <div class="share-fields">
                <CopyField share="link" label={site.get(Msg::ShareLink)} text={link} button={site.get(Msg::CopyLink)} />
                <CopyField share="embed" label={site.get(Msg::ShareEmbed)} text={code} button={site.get(Msg::CopyEmbed)} />
            </div>
            <p class="hint">{ site.get(Msg::ShareHint) }</p>
            <p><button type="button" class="button" data-whole="share-title" onclick={Callback::from(|_: MouseEvent| history::load_whole("share-title"))}>
                { site.get(Msg::TakeMore) }</button></p>
        </>
    }
}

/// The link of a page that is no vote's.
pub fn share_link(site: &Site) -> Html {
    let link = site.link_to(&site.figure);
    html! {
        <section class="share-panel" id="share" aria-labelledby="share-title">
            <h2 id="share-title" tabindex="-1">{ site.get(Msg::SharePage) }</h2>
            <CopyField share="link" label={site.get(Msg::ShareLink)} text={link} button={site.get(Msg::CopyLink)} />
        </section>
    }
}

/// The frame of a figure for another page. Attributes and no style: a strict policy of that page
/// lets it pass.
pub fn frame_code(site: &Site, vote: RecordedVote, figure: &Figure, width: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{}\" loading=\"lazy\" frameborder=\"0\"></iframe>",
        escape(&embedded(site, figure)),
        escape(&frame_title(site, vote)),
        frame_height(figure.look.view),
    )
}

/// The address of a figure alone, as it stands in other pages.
pub fn embedded(site: &Site, figure: &Figure) -> String {
    let mut embedded = figure.clone();
    embedded.look.embed = true;
    site.link_to(&embedded)
}

/// What a frame says of itself.
pub fn frame_title(site: &Site, vote: RecordedVote) -> String {
    site.say(
        Msg::FrameTitle,
        &[
            ("symbol", (&vote.symbol().to_string()).into()),
            ("result", (&caption::result(vote, site.words())).into()),
        ],
    )
}

/// Height of the plain frame in CSS pixels: that of the card in columns of 320 to 720 pixels.
pub fn frame_height(view: View) -> u32 {
    if !cfg!(feature = "whole") {
        return 640;
    }
    match view {
        View::Map => 640,
        View::Tiles => 740,
        View::Seats => 680,
        View::Groups => 1020,
        // A frame with its own scroll bar: the card has a row for each member.
        View::Table => 720,
    }
}
