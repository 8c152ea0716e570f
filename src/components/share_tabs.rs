//! All ways to share a figure, one at a time: link, embed code, picture, numbers.

use super::share_embed::ShareEmbed;
use super::share_picture::SharePicture;
use super::{is_printed, take_away, CopyField};
use crate::browser::{document, send};
use crate::site::use_site;
use figure::Taken;
use words::Msg;
use yew::prelude::*;

/// Properties of [`ShareTabs`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is taken away from it, if anything.
    pub of: Option<Taken>,
    /// What the figure shows, in a sentence.
    pub title: AttrValue,
}

/// The ways: the word of `data-tab`, and its name. The last two are of what can be taken away.
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
    let count = if props.of.is_some() { TABS.len() } else { 2 };
    // The page before may have had more of them.
    let chosen = (*now).min(count - 1);
    let tabs = TABS[..count].iter().enumerate().map(|(at, (word, name))| {
        let selected = chosen == at;
        let to = now.clone();
        html! {
            <button type="button" role="tab" id={format!("share-tab-{word}")} class="share-tab" data-tab={*word}
                aria-selected={selected.to_string()} aria-controls={format!("share-{word}")} tabindex={if selected { "0" } else { "-1" }}
                onclick={Callback::from(move |_: MouseEvent| to.set(at))}>{ site.get(*name) }</button>
        }
    });
    let keys = {
        let now = now.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" => (chosen + 1) % count,
                "ArrowLeft" | "ArrowUp" => (chosen + count - 1) % count,
                "Home" => 0,
                "End" => count - 1,
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
            <div role="tabpanel" class="share-tabpanel" id={format!("share-{word}")} aria-labelledby={format!("share-tab-{word}")} hidden={chosen != at}>
                { inside }
            </div>
        }
    };
    // On a published page nobody sees these, nor can do anything with them.
    let later = |inside: &dyn Fn() -> Html| match is_printed(&site) {
        true => Html::default(),
        false => inside(),
    };
    let link = site.link_to(&site.figure);
    let way = html! {
        <>
            <CopyField share="link" label={site.get(Msg::ShareLink)} text={link} button={site.get(Msg::CopyLink)} />
            if send::can_send() { <p>{ take_away::button(&site, "send", Msg::TakeShare) }</p> }
            <p class="hint">{ site.get(Msg::LinkHint) }</p>
        </>
    };
    // What was chosen for another figure is not kept, but for the tab.
    let key = props.title.to_string();
    html! {
        <div onclick={take_away::press(&site, props.of, &props.title)} {key}>
            <div class="share-tabs" role="tablist" aria-label={site.get(Msg::ShareTabs)} onkeydown={keys}>{ for tabs }</div>
            { panel(0, way) }
            { panel(1, html! { <ShareEmbed title={&props.title} open={chosen == 1} /> }) }
            if let Some(of) = props.of {
                { panel(2, later(&|| html! { <SharePicture {of} open={chosen == 2} /> })) }
                { panel(3, later(&|| take_away::numbers(&site, of))) }
            }
            <p class="copy-said take-said" id={take_away::SAID} role="status"></p>
        </div>
    }
}
