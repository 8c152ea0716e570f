//! One recorded vote: result, tally, map, members, votes before and after, documents, share.

use super::vote_card::embed_card;
use crate::app_context::Site;
use crate::components::{
    all_members, card_foot, card_head, is_printed, position_chips, share_panel, vote_pager,
    waiting, wide_tally_bar, FigureView, VoteDetails,
};
use crate::packs::PackState;
use figure::address::Subject;
use figure::captions;
use rollcall::{RecordedVote, VoteId};
use words::Msg;
use yew::prelude::*;

/// The page of a vote.
pub fn vote_page(site: &Site, id: VoteId) -> Html {
    let vote = site.vote(id);
    let words = site.words();
    if site.figure.look.embed {
        return embed_card(site, vote);
    }
    let known = site.library.title(id);
    let name = known.unwrap_or(vote.symbol());
    site.title(name);
    let failed = matches!(site.arrivals.titles, PackState::Failed(_));
    let heading = match failed || known.is_some() {
        true => html! { name },
        false => waiting("waiting-title", site.get(Msg::TitleComing)),
    };
    html! {
        <article class="page vote-page" data-page="vote" data-symbol={vote.symbol().to_owned()}>
            if is_printed(site) { { card_head(site, vote) } }
            <p class="vote-meta">
                <bdi class="symbol" dir="ltr">{ vote.symbol() }</bdi>
                { for site.library.archive.common_name(id).map(|name| html! { <strong>{ name }</strong> }) }
                <span>{ captions::date(vote.date(), words) }</span>
                <span>{ captions::session(vote.session(), words) }</span>
            </p>
            <h1 tabindex="-1">{ heading }</h1>
            <p class="result">{ captions::result(vote, words) }</p>
            { record_notes(site, vote) }
            if vote.has_positions() {
                { wide_tally_bar(site, vote, 44, true) }
                { position_chips(site, vote) }
                <FigureView vote={id} tools=true />
            }
            if is_printed(site) { { card_foot(site, vote) } }
            { standing_out(site, vote) }
            <VoteDetails vote={id} site={site.clone()} />
            // Here static/boot/take_over.js puts what a published page had beside all this, and takes
            // it away with the vote: an element made anew for each would style all after it again.
            <div class="kept">
                if is_printed(site) && vote.has_positions() { { all_members(site, vote) } }
            </div>
            { vote_pager(site, vote) }
            { share_panel(site, vote) }
        </article>
    }
}

/// What stands out, each in a sentence. The first program, which cannot say it, leaves it to an
/// element of the start-up script.
fn standing_out(site: &Site, vote: RecordedVote) -> Html {
    let heading = site.get(Msg::StandingOutHeading);
    if !site.whole() && !is_printed(site) {
        return html! { <plenary-words vote={vote.slug()} {heading} /> };
    }
    let lines = captions::standing_out(&site.library, vote, site.words());
    let inside = html! {
        <>
            <h2 id="standing-out">{ &heading }</h2>
            <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </>
    };
    if !site.whole() {
        let hidden = lines.is_empty();
        return html! { <plenary-words vote={vote.slug()} role="region" aria-labelledby="standing-out" {hidden}>{ inside }</plenary-words> };
    }
    if lines.is_empty() {
        return Html::default();
    }
    html! { <section class="standing-out" aria-labelledby="standing-out">{ inside }</section> }
}

/// What must be said about the record itself.
fn record_notes(site: &Site, vote: RecordedVote) -> Html {
    let lines = captions::record_notes(&site.library.archive, vote, site.words());
    if lines.is_empty() {
        return Html::default();
    }
    // How a vote is worked out stands on the page about the data.
    let how = vote.derived().then(|| {
        html! { <>{ " " }<a href={site.path_to(Subject::About)}>{ site.get(Msg::DerivedHow) }</a></> }
    });
    let mut how = how.into_iter();
    html! { <ul class="record-notes">{ for lines.into_iter().map(|line| html! { <li>{ line }{ for how.next() }</li> }) }</ul> }
}
