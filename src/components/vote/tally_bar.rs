//! The tally bar.

use super::group_chart::press_on_charts;
use crate::app_context::Site;
use crate::components::charts::scene_svg::scene_svg;
use crate::components::markup::query_params::Chart;
use figure::captions;
use figure::charts::{tally_bar, BarSize};
use rollcall::RecordedVote;
use yew::prelude::*;

/// The tally of a vote as a bar as wide as its place, `height` CSS pixels high, with the line at
/// two thirds where it is asked for and the vote has one. A press on a segment filters.
pub fn wide_tally_bar(site: &Site, vote: RecordedVote, height: u32, threshold: bool) -> Html {
    let threshold = captions::threshold(vote, site.words()).filter(|_| threshold);
    let class = match (height >= 40, threshold.is_some()) {
        (true, true) => "tally-bar tally-bar-page tally-bar-threshold",
        (true, false) => "tally-bar tally-bar-page",
        _ => "tally-bar",
    };
    let (tally, height) = (vote.tally(), f64::from(height));
    let draw = Callback::from(move |width: f64| {
        tally_bar(&tally, BarSize { width, height }, threshold.as_ref())
    });
    let label = captions::result(vote, site.words());
    html! { <div translate="no" onclick={press_on_charts(site)}><Chart {draw} {label} {class} /></div> }
}

/// The small bar of a list, `width` CSS pixels wide.
pub fn small_tally_bar(site: &Site, vote: RecordedVote, width: u32) -> Html {
    let size = BarSize {
        width: f64::from(width),
        height: 12.0,
    };
    let scene = tally_bar(&vote.tally(), size, None);
    let label = captions::result(vote, site.words());
    html! { <div class="tally-bar">{ scene_svg(&scene, &label) }</div> }
}
