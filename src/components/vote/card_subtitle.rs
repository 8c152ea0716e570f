//! What stands under the title of a vote's card: symbol and date, and where the picked members
//! stood.

use crate::app_context::Site;
use crate::components::is_printed;
use figure::captions;
use rollcall::RecordedVote;
use yew::prelude::*;

/// The lines under the title. On a published page the line of the picked members is empty and has
/// its forms in attributes: static/boot/head.js knows only there who is picked.
pub fn card_subtitle(site: &Site, vote: RecordedVote) -> Html {
    let words = site.words();
    let picked = captions::picked_line(&site.library, vote, &site.figure.look, words);
    html! {
        <>
            <p class="hint">{ captions::embed_subtitle(vote, words) }</p>
            if is_printed(site) && vote.has_positions() {
                { forms(site) }
            } else if !picked.is_empty() {
                <p class="picked-line">{ picked }</p>
            }
        </>
    }
}

fn forms(site: &Site) -> Html {
    let [for_, against, abstained, absent, outside] =
        captions::picked_forms(site.words()).map(|(_, form)| form);
    html! {
        <p class="picked-line" data-in-favour={for_} data-against={against}
            data-abstained={abstained} data-did-not-vote={absent} data-not-a-member={outside}></p>
    }
}
