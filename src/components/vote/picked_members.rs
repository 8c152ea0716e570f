//! The picked members, with their positions.

use super::member_card::member_card;
use crate::app_context::{Site, Step};
use crate::components::{is_printed, position_mark};
use figure::captions;
use rollcall::{Position, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// The cards of the picked members; nothing where nobody is picked.
pub fn picked(site: &Site, vote: RecordedVote) -> Html {
    let archive = &site.library.archive;
    let picks = site.figure.look.pick.iter().filter_map(|code| {
        let member = archive.member_by_code(code)?;
        let position = vote.position(member);
        let name = archive.label_on(member, vote.date()).to_owned();
        let figure = site.figure.clone();
        let of = code.clone();
        let unpick = site.go.reform(move |_: MouseEvent| {
            let mut figure = (*figure).clone();
            figure.look.pick.retain(|other| *other != of);
            Step {
                figure,
                replace: true,
            }
        });
        let joined = (position == Position::NotMember).then(|| {
            let member = archive.member(member);
            let ended = member.ended.filter(|day| *day < vote.date());
            let (message, day) = match ended {
                Some(day) => (Msg::SeatEnded, day),
                None => (Msg::Joined, member.admitted),
            };
            let date = captions::date(day, site.words());
            site.say(message, &[("date", (&date).into())])
        });
        let label = site.say(Msg::Unpick, &[("member", (&name).into())]);
        Some(html! {
            <li key={code.clone()} data-picked={code.clone()}>
                <strong>{ name }</strong>
                <span class="picked-position">{ position_mark(position, 20.0) }{ captions::position(position, site.words()) }</span>
                if let Some(joined) = joined { <span class="hint">{ joined }</span> }
                <button type="button" class="icon-button" aria-label={label} onclick={unpick}>{ "×" }</button>
                <div class="member-card">
                    { member_card(site, vote, member) }
                    { for (site.figure.look.pick.len() == 1).then(|| keep_switch(site)) }
                </div>
            </li>
        })
    });
    let picks: Vec<Html> = picks.collect();
    if picks.is_empty() {
        return Html::default();
    }
    let several = (picks.len() > 1).then(|| {
        html! { <p class="picked-tools">{ keep_switch(site) }{ clear_button(site) }</p> }
    });
    html! {
        <>
            <ul class="picked" aria-label={site.get(Msg::PickedHeading)}>{ for picks }</ul>
            { several }
        </>
    }
}

/// Whether the next press adds a member to those picked.
fn keep_switch(site: &Site) -> Html {
    if is_printed(site) {
        return Html::default();
    }
    let keeps = site.keeps;
    let press = site.keep.reform(move |_: MouseEvent| !keeps);
    html! {
        <button type="button" class="keep" aria-pressed={keeps.to_string()} title={site.get(Msg::KeepPickHint)} onclick={press}>
            { site.get(Msg::KeepPick) }
        </button>
    }
}

/// Lets all picked members go.
fn clear_button(site: &Site) -> Html {
    let figure = site.figure.clone();
    let press = site.go.reform(move |_: MouseEvent| {
        let mut figure = (*figure).clone();
        figure.look.pick.clear();
        Step {
            figure,
            replace: true,
        }
    });
    html! { <button type="button" class="keep" data-clear-picks="" onclick={press}>{ site.get(Msg::ClearPicks) }</button> }
}
