//! What stands in another page, and tells that page how high it is: whenever the height changes,
//! and whenever the page asks, because its listener may come later than the figure.

use crate::app_context::use_site;
use crate::browser::element_size::use_size;
use crate::browser::parent_frame;
use crate::packs::PackState;
use web_sys::Element;
use yew::prelude::*;

/// Properties of [`EmbedFrame`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The figure's address, which names it in the messages.
    pub address: AttrValue,
    /// The card, or the sentence in its place.
    pub children: Html,
}

/// A card in another page, which tells that page its height.
#[function_component]
pub fn EmbedFrame(props: &Props) -> Html {
    let place = use_node_ref();
    let height = use_size(&place).map(|(_, height)| height);
    // Without its outlines the card has its words and numbers, but its figure is still to come.
    let coming = use_site().is_some_and(|site| site.arrivals.world == PackState::Loading);
    let told = (height, props.address.clone(), coming);
    let card = place.clone();
    use_effect_with(told, move |(height, address, coming)| {
        let card = height.and_then(|_| card.cast::<Element>());
        let asked = card.and_then(|card| {
            // Measured when it is told: the figure may have come since.
            parent_frame::post_height(&card, address, *coming);
            let (address, coming) = (address.clone(), *coming);
            parent_frame::on_ask(move || parent_frame::post_height(&card, &address, coming))
        });
        move || drop(asked)
    });
    html! { <div class="embed-frame" ref={place}>{ props.children.clone() }</div> }
}
