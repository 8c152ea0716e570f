//! What stands around a page, and which page an address has.

use crate::app_context::Site;
use crate::components::{
    app_footer, app_header, faults, pack_failure, shared_patterns, EmbedFrame,
};
use crate::packs::{Pack, PackState};
use crate::pages::{explore_page, not_found_page, several_page, vote_page};
use figure::address::Subject;
use rollcall::Found;
use words::Msg;
use yew::prelude::*;

/// The frame with the page of the site's figure in it; `found` is the vote of its symbol. Another
/// number of `nodes` makes all of them anew: a translated page shows none of those that it had.
pub fn page_layout(site: Site, found: &Found, nodes: u32) -> Html {
    let page = match &site.figure.subject {
        Subject::Vote(symbol) => match found {
            Found::One(vote) => vote_page(&site, *vote),
            Found::Several(votes) => several_page(&site, symbol, votes),
            Found::None => not_found_page(&site),
        },
        // Beyond the reach of the first program.
        subject if cfg!(feature = "whole") => explore_page(&site, subject),
        _ => not_found_page(&site),
    };
    let embed = site.figure.look.embed;
    let announced =
        (!embed).then(|| html! { <p id="announced" class="visually-hidden" role="status"></p> });
    let no_connection = (!embed && !site.whole()).then(|| {
        html! { <p id="no-connection" class="faults" role="status" hidden=true>{ site.get(Msg::NoConnection) }</p> }
    });
    // An embedded figure stands without the frame, and tells its height.
    let (header, faults, page, footer) = if embed {
        let page = html! { <EmbedFrame address={site.figure.address()}>{ page }</EmbedFrame> };
        (Html::default(), Html::default(), page, Html::default())
    } else {
        let faults = html! { <>{ faults(&site) }{ titles_failed(&site) }</> };
        (app_header(&site), faults, page, app_footer(&site))
    };
    // The program takes a published page over once this is gone: what it drew has its words.
    let coming = match site.arrivals.titles {
        PackState::Loaded | PackState::Failed(_) => None,
        PackState::NotRequested | PackState::Loading => Some("titles"),
    };
    html! {
        <ContextProvider<Site> key={nodes} context={site}>
            { header }
            { shared_patterns() }
            <main id="main" data-coming={coming}>{ faults }{ page }</main>
            { no_connection }
            { announced }
            { footer }
        </ContextProvider<Site>>
    }
}

/// Every page has titles: that they did not come is said above all of them.
fn titles_failed(site: &Site) -> Html {
    match site.arrivals.titles {
        PackState::Failed(failure) => pack_failure(site, Pack::Titles, failure),
        _ => Html::default(),
    }
}
