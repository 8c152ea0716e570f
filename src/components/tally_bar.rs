//! The tally bar, as wide as its place.

use super::SceneView;
use crate::browser::width::use_size;
use crate::site::use_site;
use figure::caption;
use figure::charts::{tally_bar, BarSize};
use rollcall::VoteId;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`TallyBar`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
    /// Height of the bar in CSS pixels.
    pub height: u32,
    /// Whether the line at two thirds is drawn where the vote has one.
    #[prop_or_default]
    pub threshold: bool,
    /// A fixed width in CSS pixels, in lists.
    #[prop_or_default]
    pub width: Option<u32>,
}

/// The tally of a vote as a bar.
#[function_component]
pub fn TallyBar(props: &Props) -> Html {
    let place = use_node_ref();
    let measured = use_size(&place);
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let threshold = caption::threshold(vote, site.words()).filter(|_| props.threshold);
    let width = props.width.or(measured.map(|(width, _)| width));
    let bar = width.map(|width| {
        let size = BarSize {
            width: f64::from(width),
            height: f64::from(props.height),
        };
        let scene = tally_bar(&vote.tally(), size, threshold.as_ref());
        let label = caption::result(vote, site.words());
        html! { <SceneView scene={Rc::new(scene)} {label} /> }
    });
    let class = classes!(
        "tally-bar",
        (props.height >= 40).then_some("tally-bar-page"),
        threshold.is_some().then_some("tally-bar-threshold")
    );
    html! { <div {class} ref={place}>{ bar }</div> }
}
