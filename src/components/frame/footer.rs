//! The frame's foot: where the facts come from and how new they are; on paper, where the page is from.

use crate::app_context::Site;
use crate::browser::clock;
use figure::address::Subject;
use figure::captions;
use words::Msg;
use yew::prelude::*;

/// The foot of a page. Its second line is seen on paper alone, at the foot of each sheet.
pub fn app_footer(site: &Site) -> Html {
    let newest = site.library.archive.newest().map(|newest| {
        let date = captions::date(site.vote(newest).date(), site.words());
        site.say(Msg::FooterNewest, &[("date", (&date).into())])
    });
    let printed = clock::today().map(|today| {
        let date = captions::date(today, site.words());
        site.say(Msg::PrintedOn, &[("date", (&date).into())])
    });
    html! {
        <footer class="app-footer">
            <p>{ site.get(Msg::FooterSource) } { " " } { newest } { " " }
                <a href={site.path_to(Subject::About)}>{ site.get(Msg::NavAbout) }</a></p>
            <p class="print-foot"><strong>{ site.get(Msg::AppName) }</strong>
                <bdi dir="ltr">{ site.link_to(&site.figure) }</bdi><span>{ printed }</span></p>
        </footer>
    }
}
