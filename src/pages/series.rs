//! A series of related votes, in order.

use super::NotFoundPage;
use crate::browser::document;
use crate::components::VoteRow;
use crate::site::use_site;
use words::Msg;
use yew::prelude::*;

/// Properties of [`SeriesPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The series' id in the address.
    pub id: AttrValue,
}

/// See the head of this file.
#[function_component]
pub fn SeriesPage(props: &Props) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let Some(series) = site.library.archive.series_by_id(&props.id) else {
        return html! { <NotFoundPage /> };
    };
    document::set_title(&site.say(Msg::PageTitle, &[("page", (&series.title).into())]));
    html! {
        <div class="page" data-page="series">
            <h1 tabindex="-1">{ &series.title }</h1>
            <p class="result">{ &series.note }</p>
            <p class="hint">{ site.get(Msg::SeriesNote) }</p>
            <ol class="vote-list">
                { for series.votes.iter().map(|vote| html! { <VoteRow key={vote.0} vote={*vote} /> }) }
            </ol>
        </div>
    }
}
