//! The compiled-in archive cannot be read.

use crate::browser::address_bar;
use words::{Language, Msg, Words};
use yew::prelude::*;

/// Says so, in place of every page: no number is shown rather than a wrong one.
pub fn damaged() -> Html {
    let words = Words::new(Language::En);
    html! {
        <main id="main" class="page">
            <h1>{ words.get(Msg::DamagedHeading) }</h1>
            <p class="result">{ words.get(Msg::DamagedText) }</p>
            <p><button type="button" class="button" onclick={Callback::from(|_: MouseEvent| address_bar::reload())}>
                { words.get(Msg::LoadAgain) }</button></p>
        </main>
    }
}
