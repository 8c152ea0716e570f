//! All ways to share a vote's figure, one at a time: link, embed code, picture, numbers.

use super::share_embed::ShareEmbed;
use super::{take_away, CopyField};
use crate::browser::{document, send};
use crate::site::use_site;
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Properties of [`ShareTabs`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
}

/// The ways: the word of `data-tab`, and its name.
const TABS: [(&str, Msg); 4] = [
    ("link", Msg::ShareLink),
    ("embed", Msg::TabEmbed),
    ("picture", Msg::TakePicture),
    ("data", Msg::TabData),
];

/// See the head of this file.
#[function_component]
pub fn ShareTabs(props: &Props) -> Html {
    let now = use_state_eq(|| 0);
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let tabs = TABS.iter().enumerate().map(|(at, (word, name))| {
        let selected = *now == at;
        let to = now.clone();
        html! {
            <button type="button" role="tab" id={format!("share-tab-{word}")} class="share-tab" data-tab={*word}
                aria-selected={selected.to_string()} aria-controls={format!("share-{word}")} tabindex={if selected { "0" } else { "-1" }}
                onclick={Callback::from(move |_: MouseEvent| to.set(at))}>{ site.get(*name) }</button>
        }
    });
    let key = {
        let now = now.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" => (*now + 1) % TABS.len(),
                "ArrowLeft" | "ArrowUp" => (*now + TABS.len() - 1) % TABS.len(),
                "Home" => 0,
                "End" => TABS.len() - 1,
                _ => return,
            };
            event.prevent_default();
            now.set(next);
            document::focus(&format!("#share-tab-{}", TABS[next].0));
        })
    };
    // All are there, so that what they hold can be found; what is not chosen is hidden.
    let panel = |at: usize, inside: Html| {
        let word = TABS[at].0;
        html! {
            <div role="tabpanel" class="share-tabpanel" id={format!("share-{word}")} aria-labelledby={format!("share-tab-{word}")} hidden={*now != at}>
                { inside }
            </div>
        }
    };
    let link = site.link_to(&site.figure);
    let way = html! {
        <>
            <CopyField share="link" label={site.get(Msg::ShareLink)} text={link} button={site.get(Msg::CopyLink)} />
            if send::can_send() { <p>{ take_away::button(&site, "send", Msg::TakeShare) }</p> }
            <p class="hint">{ site.get(Msg::LinkHint) }</p>
        </>
    };
    html! {
        <div onclick={take_away::press(&site, vote)} key={vote.symbol().to_owned()}>
            <div class="share-tabs" role="tablist" aria-label={site.get(Msg::ShareTabs)} onkeydown={key}>{ for tabs }</div>
            { panel(0, way) }
            { panel(1, html! { <ShareEmbed vote={props.vote} open={*now == 1} /> }) }
            { panel(2, take_away::pictures(&site)) }
            { panel(3, take_away::numbers(&site, vote)) }
            <p class="copy-said take-said" id={take_away::SAID} role="status"></p>
        </div>
    }
}
