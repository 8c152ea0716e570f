//! The figure alone, as a card in another page.

use crate::app_context::Site;
use crate::browser::address_bar;
use crate::components::{card_subtitle, faults, position_chips, wide_tally_bar, FigureView};
use crate::packs::PackState;
use figure::captions;
use rollcall::RecordedVote;
use words::Msg;
use yew::prelude::*;

/// Finding, tally, legend, map, source, and a link back.
pub fn embed_card(site: &Site, vote: RecordedVote) -> Html {
    let words = site.words();
    let mut whole = (*site.figure).clone();
    whole.look.embed = false;
    whole.look.live = false;
    let back = address_bar::path(&site.base, &whole);
    // The notes of a map are false under another view.
    let notes = match site.whole() {
        _ if !vote.has_positions() => Vec::new(),
        true => captions::view_notes(&site.library, vote, &site.figure.look, words),
        false => captions::map_notes(vote, words),
    };
    let notes = format!("{} {}", captions::source_line(vote, words), notes.join(" "));
    let coming = matches!(
        site.arrivals.titles,
        PackState::NotRequested | PackState::Loading
    ) && site.library.title(vote.id()).is_none();
    address_bar::title(captions::embed_title(&site.library, vote, words));
    html! {
        <article class="embed-card" data-page="vote" data-symbol={vote.symbol().to_owned()} >
            // Without its title it is not complete (static/boot/take_over.js waits for that).
            <h1 aria-busy={coming.then_some("true")}>{ captions::embed_title(&site.library, vote, words) }</h1>
            { card_subtitle(site, vote) }
            { faults(site) }
            { for captions::card_notes(&site.library.archive, vote, words).into_iter().map(|line| html! { <p class="hint">{ line }</p> }) }
            if vote.has_positions() {
                { wide_tally_bar(site, vote, 24, false) }
                { position_chips(site, vote) }
                <FigureView vote={vote.id()} />
            }
            <p class="notes">{ notes }</p>
            <p class="embed-links"><a href={back} target="_blank" rel="noopener">{ site.get(Msg::SeeEveryVote) }</a></p>
        </article>
    }
}
