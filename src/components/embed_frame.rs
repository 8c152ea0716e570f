//! What stands in another page, and tells that page how high it is: whenever the height changes,
//! and whenever the page asks, because its listener may come later than the figure.

use crate::browser::parent;
use crate::browser::width::use_size;
use crate::packs::Arrival;
use crate::site::use_site;
use yew::prelude::*;

/// Properties of [`EmbedFrame`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The figure's address, which names it in the messages.
    pub address: AttrValue,
    /// The card, or the sentence in its place.
    pub children: Html,
}

/// See the head of this file.
#[function_component]
pub fn EmbedFrame(props: &Props) -> Html {
    let place = use_node_ref();
    let height = use_size(&place).map(|(_, height)| height);
    // Without its outlines the card has its words and numbers, but its figure is still to come.
    let ready = use_site().is_none_or(|site| site.arrivals.world != Arrival::Coming);
    let told = (height, props.address.clone(), ready);
    use_effect_with(told, |(height, address, ready)| {
        let ready = *ready;
        let asked = height.and_then(|height| {
            parent::post_height(height, address, ready);
            let address = address.clone();
            parent::on_ask(move || parent::post_height(height, &address, ready))
        });
        move || drop(asked)
    });
    html! { <div class="embed-frame" ref={place}>{ props.children.clone() }</div> }
}
