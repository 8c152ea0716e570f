//! The votes before and after, in the order of the archive.

use crate::app_context::Site;
use figure::captions;
use rollcall::{RecordedVote, VoteId};
use words::Msg;
use yew::prelude::*;

/// Links to the vote before and to the vote after.
pub fn vote_pager(site: &Site, vote: RecordedVote) -> Html {
    let to = |other: Option<VoteId>, rel: &'static str, message: Msg| {
        other.map(|id| {
            let other = site.vote(id);
            let date = captions::date(other.date(), site.words());
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
