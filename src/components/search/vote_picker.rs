//! A box in which a vote is chosen by its symbol or by words.

use crate::app_context::use_site;
use crate::browser::events;
use crate::components::markup::query_params::title;
use crate::packs::Pack;
use figure::captions;
use rollcall::{Found, VoteId};
use yew::prelude::*;

/// Votes that are offered at most.
const OFFERED: usize = 12;

/// Properties of [`VoteBox`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is chosen, in words.
    pub label: AttrValue,
    /// Tells the boxes of a page apart.
    pub id: &'static str,
    /// The vote that is chosen now; the votes of its series are offered first.
    pub vote: VoteId,
    /// Gets the vote that is chosen.
    pub choose: Callback<VoteId>,
}

/// The box that chooses a vote.
#[function_component]
pub fn VoteBox(props: &Props) -> Html {
    let typed = use_state_eq(String::new);
    let Some(site) = use_site() else {
        return Html::default();
    };
    let archive = &site.library.archive;
    let offered: Vec<VoteId> = match typed.trim() {
        "" => archive
            .series_of(props.vote)
            .map_or_else(Vec::new, |(series, _)| series.votes.clone()),
        words => {
            let found = site.library.search(words, OFFERED);
            found.hits.iter().map(|hit| hit.vote).collect()
        }
    };
    let options = offered.iter().map(|id| {
        let vote = site.vote(*id);
        let date = captions::short_date(vote.date(), site.words());
        let label = [title(&site, *id), " · ", &date].concat();
        html! { <option key={u32::from(id.0)} value={vote.symbol().to_owned()} {label}></option> }
    });
    let input = {
        let (site, typed, choose) = (site.clone(), typed.clone(), props.choose.clone());
        let offered = offered.clone();
        Callback::from(move |event: InputEvent| {
            let value = events::value(&event).unwrap_or_default();
            // A symbol taken from the list is chosen at once.
            let chosen = |id: &&VoteId| site.vote(**id).symbol() == value;
            match offered.iter().find(chosen) {
                Some(vote) => {
                    typed.set(String::new());
                    events::clear(&event);
                    choose.emit(*vote);
                }
                None => typed.set(value),
            }
        })
    };
    let submit = {
        let (site, typed, choose) = (site.clone(), typed.clone(), props.choose.clone());
        let best = offered.first().copied();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let found = match site.library.archive.find(&typed) {
                Found::One(vote) => Some(vote),
                _ => best,
            };
            if let Some(vote) = found.filter(|_| !typed.trim().is_empty()) {
                typed.set(String::new());
                choose.emit(vote);
            }
        })
    };
    let focus = site.ask.reform(|_: FocusEvent| Pack::Subjects);
    let list = ["votes-", props.id].concat();
    html! {
        <form class="vote-box" data-choose={props.id} onsubmit={submit}>
            <input type="search" list={list.clone()} autocomplete="off" aria-label={props.label.clone()} placeholder={props.label.clone()}
                value={(*typed).clone()} oninput={input} onfocus={focus} />
            <datalist id={list}>{ for options }</datalist>
        </form>
    }
}
