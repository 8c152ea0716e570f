//! A text to take away, with a button that copies it.

use super::copied::{copy_row, use_copied};
use crate::app_context::use_site;
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

/// The text, selected as a whole by one press, and the button under it.
#[function_component]
pub fn CopyField(props: &Props) -> Html {
    let copied = use_copied(&props.text);
    let Some(site) = use_site() else {
        return Html::default();
    };
    html! {
        <div class="copy-field">
            <h3>{ &props.label }</h3>
            <code class="copy-text" data-share={&props.share} tabindex="0" dir="ltr">{ &props.text }</code>
            { copy_row(&site, &props.button, copied) }
        </div>
    }
}
