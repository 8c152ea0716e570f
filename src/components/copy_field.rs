//! A text to take away, with a button that copies it.

use crate::browser::clipboard;
use crate::site::use_site;
use words::Msg;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`CopyField`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What it is: the value of `data-share`.
    pub share: AttrValue,
    /// Its heading.
    pub label: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// The button's words.
    pub button: AttrValue,
}

/// What became of the last press.
#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Yes,
    Refused,
}

/// See the head of this file.
#[function_component]
pub fn CopyField(props: &Props) -> Html {
    let copied = use_state_eq(|| Copied::NotYet);
    {
        // Another text is not copied yet.
        let copied = copied.clone();
        use_effect_with(props.text.clone(), move |_| copied.set(Copied::NotYet));
    }
    let Some(site) = use_site() else {
        return Html::default();
    };
    let press = {
        let (copied, text) = (copied.clone(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, text) = (copied.clone(), text.clone());
            spawn_local(async move {
                copied.set(if clipboard::copy(&text).await {
                    Copied::Yes
                } else {
                    Copied::Refused
                });
            });
        })
    };
    let said = match *copied {
        Copied::NotYet => String::new(),
        Copied::Yes => site.get(Msg::Copied),
        Copied::Refused => site.get(Msg::CopyRefused),
    };
    html! {
        <div class="copy-field">
            <h3>{ &props.label }</h3>
            <code class="copy-text" data-share={&props.share} tabindex="0" dir="ltr">{ &props.text }</code>
            <div class="copy-row">
                <button type="button" class="button" onclick={press}>{ &props.button }</button>
                <span class="copy-said" role="status">{ said }</span>
            </div>
        </div>
    }
}
