//! What stands below a vote's figure: names, series, documents; and the title in the tab.
//!
//! Four fifths of a page's elements are here, out of sight on most screens. Going from vote to
//! vote they follow when the browser is idle, so that tally and map change at once.

use super::group_bars::group_bars;
use super::{documents, name_lists, series_votes};
use crate::browser::history;
use crate::browser::idle::Idle;
use crate::site::Site;
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Properties of [`VoteDetails`].
#[derive(Clone, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
    /// The site; handed over, because one taken from the context would draw all of this again
    /// with every pick and filter.
    pub site: Site,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.vote == other.vote
            && self.site.arrivals == other.site.arrivals
            && self.site.figure.language == other.site.figure.language
            && self.site.figure.look.theme == other.site.figure.look.theme
            && self.site.figure.look.view == other.site.figure.look.view
            && self.site.figure.look.group == other.site.figure.look.group
            && self.site.figure.look.show == other.site.figure.look.show
    }
}

/// See the head of this file.
#[function_component]
pub fn VoteDetails(props: &Props) -> Html {
    let shown = use_state_eq(|| props.vote);
    {
        let shown = shown.clone();
        use_effect_with(props.vote, move |vote| {
            let vote = *vote;
            let idle = (*shown != vote).then(|| Idle::new(move || shown.set(vote)));
            move || drop(idle)
        });
    }
    let site = &props.site;
    let vote = site.vote(*shown);
    html! {
        <div class="columns" aria-busy={(*shown != props.vote).then_some("true")}>
            <div>
                if site.whole() { { group_bars(site, vote) } } else {
                    <p><button type="button" class="button" data-whole="names" onclick={Callback::from(|_: MouseEvent| history::load_whole("names"))}>
                        { site.get(Msg::MoreAbout) }</button></p>
                }
                <section aria-labelledby="names">
                    <h2 id="names">{ site.get(Msg::NamesHeading) }</h2>
                    { name_lists(site, vote) }
                </section>
            </div>
            <div>
                { series_votes(site, *shown) }
                { documents(site, vote) }
            </div>
        </div>
    }
}
