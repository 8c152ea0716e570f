//! The votes before and after, in the order of the archive.

use crate::site::use_site;
use figure::caption;
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Properties of [`VotePager`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
}

/// See the head of this file.
#[function_component]
pub fn VotePager(props: &Props) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let to = |other: Option<VoteId>, rel: &'static str, message: Msg| {
        other.map(|id| {
            let other = site.vote(id);
            let date = caption::date(other.date(), site.words());
            let title = site.library.title(id).unwrap_or(other.symbol()).to_owned();
            html! {
                <a class={classes!("pager-link", rel)} {rel} href={site.path_to_vote(id)}>
                    <span class="pager-meta">{ site.get(message) }{ " · " }{ date }{ " · " }
                        <bdi class="symbol" dir="ltr">{ other.symbol() }</bdi></span>
                    <span class="pager-title">{ title }</span>
                </a>
            }
        })
    };
    html! {
        <nav class="pager" aria-label={site.get(Msg::PagerLabel)}>
            { to(vote.previous(), "prev", Msg::PreviousVote) }
            { to(vote.next(), "next", Msg::NextVote) }
        </nav>
    }
}
