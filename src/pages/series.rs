//! A series of related votes, in order.

use super::not_found_page;
use crate::browser::document;
use crate::components::{vote_row, Row};
use crate::site::Site;
use words::Msg;
use yew::prelude::*;

/// See the head of this file.
pub fn series_page(site: &Site, id: &str) -> Html {
    let Some(series) = site.library.archive.series_by_id(id) else {
        return not_found_page(site);
    };
    document::set_title(&site.say(Msg::PageTitle, &[("page", (&series.title).into())]));
    html! {
        <div class="page" data-page="series">
            <h1 tabindex="-1">{ &series.title }</h1>
            <p class="result">{ &series.note }</p>
            <p class="hint">{ site.get(Msg::SeriesNote) }</p>
            <ol class="vote-list">
                { for series.votes.iter().map(|vote| vote_row(site, &Row::of(*vote))) }
            </ol>
        </div>
    }
}
