//! The search box with results while typing.

use super::translated_titles::{foreign_title, want_tongues};
use crate::app_context::{use_site, Step};
use crate::browser::{address_bar, events};
use crate::packs::Pack;
use figure::address::Subject;
use figure::captions;
use rollcall::query::{beginning, LONGEST};
use words::Msg;
use yew::prelude::*;

/// As many results stand under the box; the rest are on the search page.
const SHOWN: usize = 8;

/// A box that lists the best results under it; Enter opens the chosen one, or all on a page.
#[function_component]
pub fn SearchBox() -> Html {
    let query = use_state_eq(String::new);
    let chosen = use_state_eq(|| None::<usize>);
    let open = use_state_eq(|| false);
    let Some(site) = use_site() else {
        return Html::default();
    };
    let search = |query: &str| {
        // The query language is in the whole program, to which a result's page leads.
        if cfg!(feature = "whole") {
            site.library.search(query, SHOWN)
        } else {
            site.library.search_words(query, SHOWN)
        }
    };
    let results = (*open && !query.trim().is_empty()).then(|| search(&query));
    if let Some(results) = results.as_ref().filter(|_| site.whole()) {
        want_tongues(&site, &results.tongues);
    }
    let hits: Vec<_> = results
        .iter()
        .flat_map(|results| results.hits.iter().map(|hit| hit.vote))
        .collect();

    let on_input = {
        let (query, chosen, open) = (query.clone(), chosen.clone(), open.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(value) = events::value(&event) {
                query.set(beginning(&value, LONGEST + 1).to_owned());
                chosen.set(None);
                open.set(true);
            }
        })
    };
    let ask = site.ask.clone();
    let on_focus = move |_: FocusEvent| ask.emit(Pack::Subjects);
    let close = {
        let open = open.clone();
        move || open.set(false)
    };
    let to_all = {
        let mut figure = site.to(Subject::Search);
        figure.look.query = query.trim().to_owned();
        figure
    };
    let on_submit = {
        let (go, close) = (site.go.clone(), close.clone());
        let vote = chosen.and_then(|at| hits.get(at));
        let vote = vote.map(|vote| site.to(Subject::Vote(site.vote(*vote).slug())));
        let to_all = to_all.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            close();
            let mut figure = vote.clone().unwrap_or_else(|| to_all.clone());
            // Who types fast sends the form before the last letter has been drawn.
            if let Some(typed) = events::first_value(&event).filter(|_| vote.is_none()) {
                figure.look.query = typed.trim().to_owned();
            }
            let replace = false;
            go.emit(Step { figure, replace });
        })
    };
    let on_key = {
        let (chosen, count, close) = (chosen.clone(), hits.len(), close.clone());
        Callback::from(move |event: KeyboardEvent| {
            let next = match (event.key().as_str(), *chosen) {
                ("ArrowDown", None) if count > 0 => Some(0),
                ("ArrowDown", Some(at)) => Some((at + 1).min(count.saturating_sub(1))),
                ("ArrowUp", Some(at)) => at.checked_sub(1),
                ("Escape", _) => {
                    close();
                    None
                }
                _ => return,
            };
            event.prevent_default();
            chosen.set(next);
        })
    };
    let list = results.as_ref().map(|results| {
        let rows = hits.iter().enumerate().map(|(at, id)| {
            let vote = site.vote(*id);
            let title = site.library.title(*id).unwrap_or(vote.symbol());
            // What was typed in another language is answered in it.
            let other = site
                .whole()
                .then(|| foreign_title(&site, *id, &results.foreign))
                .flatten();
            let (title, lang, dir) = match other {
                Some((title, lang, dir)) => (title, Some(lang), Some(dir)),
                None => (title, None, None),
            };
            let meta = captions::short_date(vote.date(), site.words());
            let name = site.library.archive.common_name(*id);
            let name = name.map(|name| [name, " · "].concat());
            let close = close.clone();
            html! {
                <li key={vote.symbol()} id={format!("search-option-{at}")} role="option" aria-selected={(*chosen == Some(at)).to_string()} data-symbol={vote.symbol().to_owned()}>
                    <a href={site.path_to_vote(*id)} tabindex="-1" onclick={Callback::from(move |_: MouseEvent| close())}>
                        <span class="search-title" {lang} {dir}>{ title }</span>
                        <span class="search-meta">{ name }<bdi dir="ltr">{ vote.symbol() }</bdi>{ " · " }{ meta }</span>
                    </a>
                </li>
            }
        });
        let count = ("count", results.total.into());
        let archive = &site.library.archive;
        let values = [
            ("count", results.votes.into()),
            ("total", archive.distinct().count().into()),
        ];
        let said = site.say(Msg::SearchResults, &values);
        let close = close.clone();
        html! {
            <div class="search-list">
                <p class="search-said" role="status"><span key={said.clone()}>{ said }</span></p>
                <ul id="search-options" role="listbox" aria-label={site.get(Msg::SearchLabel)}>{ for rows }</ul>
                if results.total > hits.len() {
                    <a class="search-all" href={address_bar::path(&site.base, &to_all)}
                        onclick={Callback::from(move |_: MouseEvent| close())}>{ site.say(Msg::SearchAll, &[count]) }</a>
                }
            </div>
        }
    });
    let close_on_leave = {
        let close = close.clone();
        Callback::from(move |event: FocusEvent| {
            // The focus stays inside while it goes from the box to a result.
            if !events::stays_inside(&event, ".search-box") {
                close();
            }
        })
    };
    html! {
        <form class="search-box" role="search" onsubmit={on_submit} onfocusout={close_on_leave}>
            <input type="search" dir="auto" autocomplete="off" enterkeyhint="search" role="combobox"
                aria-label={site.get(Msg::SearchLabel)} placeholder={site.get(Msg::SearchPlaceholder)}
                aria-expanded={list.is_some().to_string()} aria-controls="search-options"
                aria-activedescendant={chosen.map(|at| format!("search-option-{at}"))}
                value={(*query).clone()} oninput={on_input} onfocus={on_focus} onkeydown={on_key} />
            // A place of its own: the box must not be made anew when the list appears.
            <div class="search-results">{ list }</div>
        </form>
    }
}
