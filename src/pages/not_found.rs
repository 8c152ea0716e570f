//! Nothing is kept at this address.

use crate::site::Site;
use figure::address::Subject;
use words::Msg;
use yew::prelude::*;

/// Says what was looked for and offers the search.
pub fn not_found_page(site: &Site) -> Html {
    let heading = site.get(Msg::NotFoundHeading);
    site.title(&heading);
    let text = match &site.figure.subject {
        Subject::Vote(symbol) => site.say(Msg::NotFoundVote, &[("symbol", symbol.into())]),
        Subject::Series(_) => site.get(Msg::SeriesNotFound),
        _ => site.get(Msg::NotFoundPage),
    };
    html! {
        <div class="page" data-page="not-found">
            <h1 tabindex="-1">{ heading }</h1>
            <p class="result">{ text }</p>
            <p><a href={site.path_to(Subject::Home)}>{ site.get(Msg::ToHome) }</a></p>
        </div>
    }
}
