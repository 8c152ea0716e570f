//! The picked members, with their positions.

use super::member_card::member_card;
use super::position_mark;
use crate::site::{Site, Step};
use figure::caption;
use rollcall::{Position, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// See the head of this file.
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
            let date = caption::date(archive.member(member).admitted, site.words());
            site.say(Msg::Joined, &[("date", (&date).into())])
        });
        let label = site.say(Msg::Unpick, &[("member", (&name).into())]);
        Some(html! {
            <li key={code.clone()} data-picked={code.clone()}>
                <strong>{ name }</strong>
                <span class="picked-position">{ position_mark(position, 20.0) }{ caption::position(position, site.words()) }</span>
                if let Some(joined) = joined { <span class="hint">{ joined }</span> }
                <button type="button" class="icon-button" aria-label={label} onclick={unpick}>{ "×" }</button>
                <div class="member-card">{ member_card(site, vote, member) }</div>
            </li>
        })
    });
    let picks: Vec<Html> = picks.collect();
    if picks.is_empty() {
        return Html::default();
    }
    html! { <ul class="picked" aria-label={site.get(Msg::PickedHeading)}>{ for picks }</ul> }
}
