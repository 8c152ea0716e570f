//! One recorded vote: result, tally, map, members, votes before and after, documents, share.

use super::embed::embed_card;
use crate::browser::document;
use crate::components::{
    pack_failure, picked, position_chips, share_panel, vote_pager, waiting, TallyBar, VoteDetails,
    VoteMap,
};
use crate::packs::{Arrival, Pack};
use crate::site::Site;
use figure::caption;
use rollcall::{RecordedVote, VoteId};
use words::Msg;
use yew::prelude::*;

/// See the head of this file.
pub fn vote_page(site: &Site, id: VoteId) -> Html {
    let vote = site.vote(id);
    let words = site.words();
    let name = site.library.title(id).unwrap_or(vote.symbol()).to_owned();
    if site.figure.look.embed {
        return embed_card(site, vote);
    }
    let title = match site.arrivals.titles {
        Arrival::Here => html! { <h1 tabindex="-1">{ name }</h1> },
        Arrival::Failed(failure) => html! {
            <>
                <h1 tabindex="-1">{ vote.symbol() }</h1>
                { pack_failure(site, Pack::Titles, failure) }
            </>
        },
        _ => {
            html! { <h1 tabindex="-1">{ waiting("waiting-title", site.get(Msg::TitleComing)) }</h1> }
        }
    };
    html! {
        <article class="page vote-page" data-page="vote" data-symbol={vote.symbol().to_owned()}>
            <p class="vote-meta">
                <bdi class="symbol" dir="ltr">{ vote.symbol() }</bdi>
                <span>{ caption::date(vote.date(), words) }</span>
                <span>{ caption::session(vote.session(), words) }</span>
            </p>
            { title }
            <p class="result">{ caption::result(vote, words) }</p>
            { record_notes(site, vote) }
            <TallyBar vote={id} height={44} threshold=true />
            { position_chips(site, vote) }
            <div class="figure-head">
                <div>
                    <h2>{ caption::map_title(&site.library.archive, vote, words) }</h2>
                    <p class="hint">{ caption::map_subtitle(vote, words) }</p>
                </div>
                <p class="figure-actions">
                    <a class="button" href="#share" onclick={Callback::from(to_share)}>{ site.get(Msg::Share) }</a>
                </p>
            </div>
            <VoteMap vote={id} />
            { picked(site, vote) }
            <p class="notes">{ caption::map_notes(vote, words).join(" ") }</p>
            <VoteDetails vote={id} site={site.clone()} />
            { vote_pager(site, vote) }
            { share_panel(site, vote) }
        </article>
    }
}

/// Goes to the share panel without a step in the history.
fn to_share(event: MouseEvent) {
    event.prevent_default();
    document::focus("#share-title");
}

/// What must be said about the record itself.
fn record_notes(site: &Site, vote: RecordedVote) -> Html {
    let lines = caption::record_notes(&site.library.archive, vote, site.words());
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul class="record-notes">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}
