//! What stands below a vote's figure: groups, names, series, documents.
//!
//! Four fifths of a page's elements are here, out of sight on most screens. Going from vote to
//! vote they follow when the browser is idle, so that tally and map change at once.

use super::group_chart::group_bars;
use super::region_bars::region_bars;
use crate::app_context::Site;
use crate::browser::idle::Idle;
use crate::components::{documents, is_printed, name_lists, series_votes};
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Properties of [`VoteDetails`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
    /// The site: a press on a bar changes the figure of its address.
    pub site: Site,
}

/// What a vote’s page has below its figure.
#[function_component]
pub fn VoteDetails(props: &Props) -> Html {
    // The vote that is shown, and whether with all of it: the first drawing of the first program
    // does without what nobody sees yet.
    let all = props.site.whole() || is_printed(&props.site);
    let shown = use_state_eq(|| (props.vote, all));
    let wanted = (props.vote, true);
    {
        let shown = shown.clone();
        use_effect_with(props.vote, move |_| {
            let idle = (*shown != wanted).then(|| Idle::new(move || shown.set(wanted)));
            move || drop(idle)
        });
    }
    // What is old is not drawn again.
    let drawn = use_mut_ref(Html::default);
    if shown.0 == props.vote {
        *drawn.borrow_mut() = details(&props.site, props.vote, shown.1);
    }
    let drawn = drawn.borrow().clone();
    html! { <div class="columns" aria-busy={(*shown != wanted).then_some("true")}>{ drawn }</div> }
}

fn details(site: &Site, id: VoteId, all: bool) -> Html {
    let vote = site.vote(id);
    html! {
        <>
            <div>
                if site.whole() { { group_bars(site, vote) } } else { { region_bars(site, vote, all) } }
                if vote.has_positions() {
                    <section aria-labelledby="names">
                        <h2 id="names">{ site.get(Msg::NamesHeading) }</h2>
                        { name_lists(site, vote) }
                    </section>
                }
            </div>
            <div>
                { series_votes(site, id) }
                { documents(site, vote) }
            </div>
        </>
    }
}
