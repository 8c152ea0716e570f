//! Votes that share a symbol, to choose from.

use crate::app_context::Site;
use crate::components::{vote_row, Row};
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Lists the votes that a base symbol, a draft or a report led to.
pub fn several_page(site: &Site, symbol: &str, votes: &[VoteId]) -> Html {
    let heading = site.get(Msg::SeveralHeading);
    site.title(&heading);
    let text = site.say(
        Msg::SeveralText,
        &[("symbol", symbol.into()), ("count", votes.len().into())],
    );
    html! {
        <div class="page" data-page="search">
            <h1 tabindex="-1">{ heading }</h1>
            <p class="result">{ text }</p>
            <ol class="vote-list" data-results={votes.len().to_string()}>
                { for votes.iter().map(|vote| vote_row(site, &Row::of(*vote))) }
            </ol>
        </div>
    }
}
