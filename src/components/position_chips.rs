//! The five counts: legend and filter.

use super::PositionMark;
use crate::site::{use_site, Step};
use figure::caption;
use rollcall::{Position, VoteId};
use yew::prelude::*;

/// Properties of [`PositionChips`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
}

/// A toggle for each position, with its count.
#[function_component]
pub fn PositionChips(props: &Props) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let tally = site.vote(props.vote).tally();
    let shown = site.figure.look.show;
    let chips = Position::ALL.into_iter().map(|position| {
        let count = tally.get(position);
        let hidden = !shown.has(position);
        let alone = !shown.is_all() && !hidden;
        let figure = site.figure.clone();
        let press = site.go.reform(move |_: MouseEvent| {
            let mut figure = (*figure).clone();
            figure.look.show = figure.look.show.pressed(position);
            Step {
                figure,
                replace: true,
            }
        });
        let class = classes!(
            "chip",
            hidden.then_some("chip-hidden"),
            alone.then_some("chip-alone"),
            (count == 0).then_some("chip-none")
        );
        html! {
            <li>
                <button type="button" {class} aria-pressed={(!hidden).to_string()}
                    aria-disabled={(count == 0).then_some("true")}
                    onclick={(count > 0).then_some(press)}>
                    <PositionMark {position} />
                    <span class="chip-count" data-tally={position.word()}>{ count }</span>
                    <span class="chip-word">{ caption::position(position, site.words()) }</span>
                </button>
            </li>
        }
    });
    html! { <ul class="chips">{ for chips }</ul> }
}
