//! One recorded vote: result, tally, map, members, votes before and after, documents, share.

use super::embed::EmbedCard;
use crate::browser::document;
use crate::components::{
    Documents, NameLists, PackFailure, Picked, PositionChips, SeriesVotes, SharePanel, TallyBar,
    VoteMap, VotePager, Waiting,
};
use crate::packs::{Arrival, Pack};
use crate::site::use_site;
use figure::caption;
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Properties of [`VotePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
}

/// See the head of this file.
#[function_component]
pub fn VotePage(props: &Props) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let id = props.vote;
    let vote = site.vote(id);
    let words = site.words();
    let name = site.library.title(id).unwrap_or(vote.symbol()).to_owned();
    document::set_title(&site.say(Msg::PageTitle, &[("page", (&name).into())]));
    if site.figure.look.embed {
        return html! { <EmbedCard vote={id} /> };
    }
    let title = match site.arrivals.titles {
        Arrival::Here => html! { <h1 tabindex="-1">{ name }</h1> },
        Arrival::Failed(failure) => html! {
            <>
                <h1 tabindex="-1">{ vote.symbol() }</h1>
                <PackFailure pack={Pack::Titles} {failure} />
            </>
        },
        _ => {
            html! { <h1 tabindex="-1"><Waiting class="waiting-title" label={site.get(Msg::TitleComing)} /></h1> }
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
            <RecordNotes vote={id} />
            <TallyBar vote={id} height={44} threshold=true />
            <PositionChips vote={id} />
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
            <Picked vote={id} />
            <p class="notes">{ caption::map_notes(vote, words).join(" ") }</p>
            <div class="columns">
                <section aria-labelledby="names">
                    <h2 id="names">{ site.get(Msg::NamesHeading) }</h2>
                    <NameLists vote={id} />
                </section>
                <div>
                    <SeriesVotes vote={id} />
                    <Documents vote={id} />
                </div>
            </div>
            <VotePager vote={id} />
            <SharePanel vote={id} />
        </article>
    }
}

/// Goes to the share panel without a step in the history.
fn to_share(event: MouseEvent) {
    event.prevent_default();
    document::focus("#share-title");
}

/// What must be said about the record itself.
#[function_component]
fn RecordNotes(props: &Props) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let lines = caption::record_notes(&site.library.archive, site.vote(props.vote), site.words());
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul class="record-notes">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}
