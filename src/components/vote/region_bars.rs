//! How the regional groups voted, as rows: where the first program has no room for the chart by
//! groups (see `group_bars`), its bars and figures.

use super::group_chart::press_on_charts;
use super::row::figures;
use crate::app_context::Site;
use crate::browser::address_bar;
use crate::components::charts::scene_svg::scene_svg;
use crate::components::markup::builder::HtmlBuilder;
use figure::captions;
use figure::charts::{tally_bar, BarSize};
use rollcall::{Archive, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// The bar of the largest group, CSS pixels: no longer than a small phone is wide.
const LONGEST: f64 = 280.0;
const HEIGHT: f64 = 20.0;

/// The bars of the regional groups; nothing for a record without positions. The bars are `drawn` or
/// their room is left.
pub fn region_bars(site: &Site, vote: RecordedVote, drawn: bool) -> Html {
    if !vote.has_positions() {
        return Html::default();
    }
    let blocs = vote.by_region(&site.library.archive);
    let largest = blocs.iter().map(|bloc| bloc.tally.members()).max();
    let unit = LONGEST / f64::from(largest.unwrap_or(1));
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    out.with("h2", &["id"], &["groups"]);
    out.text(&site.get(Msg::RegionsHeading)).end();
    out.head("p", "hint", Msg::GroupsSubtitle);
    out.el("ul", "region-bars");
    for bloc in &blocs {
        let count = bloc.tally.members();
        out.el("li", "");
        out.line("strong", "", &captions::bloc_name(bloc.kind, site.words()));
        let facts = captions::bloc_facts(bloc, site.words()).join(", ");
        out.line("span", "hint", &facts);
        out.put(figures(site, &bloc.tally));
        out.with("div", &["class", "aria-hidden"], &["tally-bar", "true"]);
        if drawn {
            let size = BarSize {
                width: f64::from(count) * unit,
                height: HEIGHT,
            };
            out.put(scene_svg(&tally_bar(&bloc.tally, size, None), ""));
        }
        out.end().end();
    }
    out.end();
    out.head("p", "notes", Msg::CohesionNote);
    if !Archive::has_regional_groups(vote.date()) {
        out.head("p", "hint", Msg::GroupsEarly);
    }
    html! {
        <section aria-labelledby="groups" onclick={press_on_charts(site)}>
            { tree.html() }
            <p><button type="button" class="button" data-whole="groups" onclick={Callback::from(|_: MouseEvent| address_bar::load_whole("groups"))}>
                { site.get(Msg::MoreAbout) }</button></p>
        </section>
    }
}
