//! The tally bar.

use super::scene_view::scene_svg;
use crate::browser::width::use_size;
use crate::site::{use_site, Site};
use figure::caption;
use figure::charts::{tally_bar, BarSize, Threshold};
use rollcall::{RecordedVote, VoteId};
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
}

/// The tally of a vote as a bar as wide as its place.
#[function_component]
pub fn TallyBar(props: &Props) -> Html {
    let place = use_node_ref();
    let width = use_size(&place).map(|(width, _)| width);
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let threshold = caption::threshold(vote, site.words()).filter(|_| props.threshold);
    let class = classes!(
        "tally-bar",
        (props.height >= 40).then_some("tally-bar-page"),
        threshold.is_some().then_some("tally-bar-threshold")
    );
    let bar = width.map(|width| bar(&site, vote, width, props.height, threshold.as_ref()));
    html! { <div {class} ref={place}>{ bar }</div> }
}

/// The small bar of a list, `width` CSS pixels wide.
pub fn small_tally_bar(site: &Site, vote: RecordedVote, width: u32) -> Html {
    html! { <div class="tally-bar">{ bar(site, vote, width, 12, None) }</div> }
}

fn bar(
    site: &Site,
    vote: RecordedVote,
    width: u32,
    height: u32,
    threshold: Option<&Threshold>,
) -> Html {
    let size = BarSize {
        width: f64::from(width),
        height: f64::from(height),
    };
    let scene = tally_bar(&vote.tally(), size, threshold);
    scene_svg(&scene, &caption::result(vote, site.words()))
}
