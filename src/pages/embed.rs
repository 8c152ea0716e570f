//! The figure alone, as a card in another page.

use crate::browser::parent;
use crate::browser::width::use_size;
use crate::components::{faults, position_chips, TallyBar, VoteMap};
use crate::site::use_site;
use figure::caption;
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Properties of [`EmbedCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
}

/// Finding, tally, legend, map, source, and a link back; tells the page around it its height.
#[function_component]
pub fn EmbedCard(props: &Props) -> Html {
    let place = use_node_ref();
    let height = use_size(&place).map(|(_, height)| height);
    let site = use_site();
    let address = site.as_ref().map(|site| site.figure.address());
    use_effect_with((height, address), |(height, address)| {
        if let (Some(height), Some(address)) = (height, address) {
            parent::post_height(*height, address);
        }
    });
    let Some(site) = site else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let words = site.words();
    let mut whole = (*site.figure).clone();
    whole.look.embed = false;
    whole.look.live = false;
    let back = crate::browser::history::path(&site.base, &whole);
    let notes = format!(
        "{} {}",
        caption::source_line(vote, words),
        words.get(Msg::BorderNote)
    );
    html! {
        <article class="embed-card" data-page="vote" data-symbol={vote.symbol().to_owned()} ref={place}>
            <h1>{ caption::embed_title(&site.library, vote, words) }</h1>
            <p class="hint">{ caption::embed_subtitle(vote, words) }</p>
            { faults(&site) }
            { for caption::record_notes(&site.library.archive, vote, words).into_iter().map(|line| html! { <p class="hint">{ line }</p> }) }
            <TallyBar vote={props.vote} height={24} />
            { position_chips(&site, vote) }
            <VoteMap vote={props.vote} />
            <p class="notes">{ notes }</p>
            <p class="embed-links"><a href={back} target="_blank" rel="noopener">{ site.get(Msg::SeeEveryVote) }</a></p>
        </article>
    }
}
