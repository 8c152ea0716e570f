//! The frame's foot: where the facts come from and how new they are.

use crate::site::Site;
use figure::caption;
use words::Msg;
use yew::prelude::*;

/// See the head of this file.
pub fn app_footer(site: &Site) -> Html {
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
