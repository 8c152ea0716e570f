//! A button that copies a text, and what it says of that.

use crate::app_context::{use_site, Site};
use crate::browser::clipboard;
use crate::browser::idle::Idle;
use words::Msg;
use yew::platform::spawn_local;
use yew::prelude::*;

/// How long a button tells what it did in place of what it does, milliseconds.
pub const TOLD: i32 = 2_000;

/// What became of the last press.
#[derive(Clone, Copy, PartialEq)]
pub enum Copied {
    /// Nothing, or it is no news any more.
    No,
    /// The text is in the clipboard.
    Yes,
    /// The browser did not allow it.
    Refused,
}

/// What became of copying this text, and what copies it.
#[hook]
pub fn use_copied(text: &AttrValue) -> (Copied, Callback<MouseEvent>) {
    let copied = use_state_eq(|| Copied::No);
    {
        // Another text is not copied yet.
        let copied = copied.clone();
        use_effect_with(text.clone(), move |_| copied.set(Copied::No));
    }
    {
        let copied = copied.clone();
        use_effect_with(*copied, move |now| {
            let news = *now == Copied::Yes;
            let end = news.then(|| Idle::after(TOLD, move || copied.set(Copied::No)));
            move || drop(end)
        });
    }
    let (now, text) = (*copied, text.clone());
    let press = Callback::from(move |_: MouseEvent| {
        let (copied, text) = (copied.clone(), text.clone());
        spawn_local(async move {
            copied.set(match clipboard::copy(&text).await {
                true => Copied::Yes,
                false => Copied::Refused,
            });
        });
    });
    (now, press)
}

/// The button, whose words are `name`; a refusal stands beside it.
pub fn copy_row(
    site: &Site,
    name: &AttrValue,
    (copied, press): (Copied, Callback<MouseEvent>),
) -> Html {
    let (said, class) = match copied {
        Copied::No => (AttrValue::default(), "copy-said"),
        // Seen in the button, and told here to those who hear the page.
        Copied::Yes => (site.get(Msg::Copied).into(), "visually-hidden"),
        Copied::Refused => (site.get(Msg::CopyRefused).into(), "copy-said"),
    };
    let name = match copied {
        Copied::Yes => said.clone(),
        _ => name.clone(),
    };
    html! {
        <div class="copy-row">
            <button type="button" class="button" onclick={press}>{ name }</button>
            <span {class} role="status">{ said }</span>
        </div>
    }
}

/// Properties of [`CopyButton`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The text.
    pub text: AttrValue,
    /// The button's words.
    pub button: AttrValue,
}

/// The button where the text itself is not shown.
#[function_component]
pub fn CopyButton(props: &Props) -> Html {
    let copied = use_copied(&props.text);
    let Some(site) = use_site() else {
        return Html::default();
    };
    copy_row(&site, &props.button, copied)
}
