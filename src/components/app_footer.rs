//! The frame's foot: where the facts come from and how new they are.

use crate::site::use_site;
use figure::caption;
use words::Msg;
use yew::prelude::*;

/// See the head of this file.
#[function_component]
pub fn AppFooter() -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let newest = site.library.archive.newest().map(|newest| {
        let date = caption::date(site.vote(newest).date(), site.words());
        site.say(Msg::FooterNewest, &[("date", (&date).into())])
    });
    html! {
        <footer class="app-footer">
            <p>{ site.get(Msg::FooterSource) } { " " } { newest }</p>
        </footer>
    }
}
