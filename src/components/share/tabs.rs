//! All ways to share a figure, one at a time: link, embed code, picture, numbers.

use super::copied::TOLD;
use super::embed_options::ShareEmbed;
use super::export_buttons;
use super::export_buttons::Told;
use super::image_preview::SharePicture;
use crate::app_context::use_site;
use crate::browser::idle::Idle;
use crate::browser::{document, web_share};
use crate::components::{is_printed, CopyField};
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

/// The share panel of a figure as tabs.
#[function_component]
pub fn ShareTabs(props: &Props) -> Html {
    let now = use_state_eq(|| 0);
    let told = use_state_eq(|| None::<Told>);
    {
        // A button has its name again soon; what was refused stays until the next press.
        let told = told.clone();
        use_effect_with((*told).clone(), move |now| {
            let news = now.as_ref().is_some_and(|now| now.done);
            let end = news.then(|| Idle::after(TOLD, move || told.set(None)));
            move || drop(end)
        });
    }
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
            if web_share::can_send() { <p>{ export_buttons::button(&site, "send", Msg::TakeShare, None) }</p> }
            <p class="hint">{ site.get(Msg::LinkHint) }</p>
        </>
    };
    // What was chosen for another figure is not kept, but for the tab.
    let key = props.title.to_string();
    let last = (*told).as_ref();
    let said = last.map(|told| told.text.clone());
    let class = match last {
        // Seen in the button, and told here to those who hear the page.
        Some(told) if told.done => "visually-hidden",
        _ => "copy-said take-said",
    };
    let tell = {
        let told = told.clone();
        Callback::from(move |now: Told| told.set(Some(now)))
    };
    html! {
        <div onclick={export_buttons::press(&site, props.of, &props.title, tell)} {key}>
            <div class="share-tabs" role="tablist" aria-label={site.get(Msg::ShareTabs)} onkeydown={keys}>{ for tabs }</div>
            { panel(0, way) }
            { panel(1, html! { <ShareEmbed title={&props.title} open={chosen == 1} /> }) }
            if let Some(of) = props.of {
                { panel(2, later(&|| html! { <SharePicture {of} open={chosen == 2} told={(*told).clone()} /> })) }
                { panel(3, later(&|| export_buttons::numbers(&site, of, last))) }
            }
            <p {class} id="take-said" role="status">{ said }</p>
        </div>
    }
}
