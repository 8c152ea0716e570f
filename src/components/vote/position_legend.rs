//! The five counts: legend and filter.

use crate::app_context::{Site, Step};
use crate::components::position_mark;
use figure::captions;
use rollcall::{Position, RecordedVote};
use yew::prelude::*;

/// A toggle for each position, with its count.
pub fn position_chips(site: &Site, vote: RecordedVote) -> Html {
    let tally = vote.tally();
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
                    { position_mark(position, 20.0) }
                    <span class="chip-count" data-tally={position.word()} translate="no">{ count }</span>
                    <span class="chip-word">{ captions::position(position, site.words()) }</span>
                </button>
            </li>
        }
    });
    html! { <ul class="chips">{ for chips }</ul> }
}
