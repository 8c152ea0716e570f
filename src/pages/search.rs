//! Votes that match words.

use crate::browser::{document, events};
use crate::components::{pack_failure, vote_row, Row};
use crate::packs::{Arrival, Pack};
use crate::site::{use_site, Step};
use words::Msg;
use yew::prelude::*;

/// Rows at first, and more with each press.
const PAGE: usize = 50;

/// See the head of this file.
#[function_component]
pub fn SearchPage() -> Html {
    let limit = use_state_eq(|| PAGE);
    let site = use_site();
    {
        let ask = site.as_ref().map(|site| site.ask.clone());
        use_effect_with((), move |()| {
            if let Some(ask) = ask {
                ask.emit(Pack::Subjects);
            }
        });
    }
    let Some(site) = site else {
        return Html::default();
    };
    let heading = site.get(Msg::SearchHeading);
    document::set_title(&site.say(Msg::PageTitle, &[("page", (&heading).into())]));
    let query = site.figure.look.query.clone();
    let on_input = {
        let (site, limit) = (site.clone(), limit.clone());
        Callback::from(move |event: InputEvent| {
            let Some(value) = events::value(&event) else {
                return;
            };
            let mut figure = (*site.figure).clone();
            figure.look.query = value;
            limit.set(PAGE);
            site.go.emit(Step {
                figure,
                replace: true,
            });
        })
    };
    let results = site.library.search(&query, *limit);
    let asked = !query.trim().is_empty();
    let total = site.library.archive.len();
    let said = match (asked, results.total) {
        (false, _) => site.get(Msg::SearchBegin),
        (true, found) => site.say(
            Msg::SearchResults,
            &[("count", found.into()), ("total", total.into())],
        ),
    };
    let rows = results
        .hits
        .iter()
        .map(|hit| vote_row(&site, &Row::of(hit.vote)));
    let more = results.total.saturating_sub(results.hits.len()).min(PAGE);
    let show_more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let coming = [site.arrivals.titles, site.arrivals.subjects].contains(&Arrival::Coming);
    html! {
        <div class="page" data-page="search">
            <h1 tabindex="-1">{ heading }</h1>
            <div class="search-box search-box-page" role="search">
                <input type="search" autocomplete="off" enterkeyhint="search" aria-label={site.get(Msg::SearchLabel)}
                    placeholder={site.get(Msg::SearchPlaceholder)} value={query} oninput={on_input} />
            </div>
            <p class="search-said" role="status">{ said }</p>
            if coming { <p class="hint">{ site.get(Msg::SearchComing) }</p> }
            if let Arrival::Failed(failure) = site.arrivals.subjects { { pack_failure(&site, Pack::Subjects, failure) } }
            if asked && results.total == 0 { <p>{ site.get(Msg::SearchEmpty) }</p> }
            <ol class="vote-list" data-results={asked.then(|| results.total.to_string())}>{ for rows }</ol>
            if more > 0 {
                <p class="more"><button type="button" class="button" onclick={show_more}>
                    { site.say(Msg::SearchMore, &[("count", more.into())]) }</button></p>
            }
        </div>
    }
}
