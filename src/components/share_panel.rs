//! Link and embed code of the figure on the page.

use super::{take_away, CopyField};
use crate::browser::history;
use crate::site::Site;
use figure::caption;
use figure::scene::escape;
use rollcall::RecordedVote;
use words::Msg;
use yew::prelude::*;

/// Height of the plain frame in CSS pixels: the card's at its usual widths and a tenth more.
const FRAME_HEIGHT: u32 = 560;

/// See the head of this file.
pub fn share_panel(site: &Site, vote: RecordedVote) -> Html {
    let link = site.link_to(&site.figure);
    let mut embedded = (*site.figure).clone();
    embedded.look.embed = true;
    let source = site.link_to(&embedded);
    let title = site.say(
        Msg::FrameTitle,
        &[
            ("symbol", (&vote.symbol().to_string()).into()),
            ("result", (&caption::result(vote, site.words())).into()),
        ],
    );
    // Attributes and no style: a strict policy of the other page lets it pass.
    let code = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{FRAME_HEIGHT}\" loading=\"lazy\" frameborder=\"0\"></iframe>",
        escape(&source),
        escape(&title),
    );
    html! {
        <section class="share-panel" id="share" aria-labelledby="share-title">
            <h2 id="share-title" tabindex="-1">{ site.get(Msg::ShareTitle) }</h2>
            <div class="share-fields">
                <CopyField share="link" label={site.get(Msg::ShareLink)} text={link} button={site.get(Msg::CopyLink)} />
                <CopyField share="embed" label={site.get(Msg::ShareEmbed)} text={code} button={site.get(Msg::CopyEmbed)} />
            </div>
            <p class="hint">{ site.get(Msg::ShareHint) }</p>
            if cfg!(feature = "whole") {
                { take_away(site, vote) }
            } else {
                // The writers of pictures and tables are in the whole program.
                <p><button type="button" class="button" data-whole="share-title" onclick={Callback::from(|_: MouseEvent| history::load_whole("share-title"))}>
                    { site.get(Msg::TakeMore) }</button></p>
            }
        </section>
    }
}
