//! What belongs to one view and stands above it: the parts of the world and the zoom of a map,
//! the groups of bars, the copy of a table.

use super::member_table::columns;
use super::shown_view;
use crate::app_context::{Site, Step};
use crate::components::share::copied::CopyButton;
use crate::components::vote::group_chart::group_select;
use figure::address::{Region, View};
use figure::map::camera::Window;
use figure::views::member_table::{tabbed, Row};
use rollcall::RecordedVote;
use words::Msg;
use yew::prelude::*;

/// The controls of the current view.
pub fn tools(
    site: &Site,
    vote: RecordedVote,
    window: Window,
    zoom: &Callback<Window>,
    rows: Option<&Vec<Row>>,
) -> Html {
    let inside = match shown_view(&site.figure.look) {
        View::Map => html! { <>{ regions(site, zoom) }{ zooms(site, window, zoom) }</> },
        View::Groups => group_select(site, vote),
        View::Table => match rows {
            Some(rows) => copy(site, vote, rows),
            None => Html::default(),
        },
        View::Tiles | View::Seats => return Html::default(),
    };
    html! { <div class="view-tools">{ inside }</div> }
}

/// The parts of the world, in the address.
pub fn regions(site: &Site, zoom: &Callback<Window>) -> Html {
    let now = site.figure.look.region;
    let all = std::iter::once(None).chain(Region::ALL.iter().copied().map(Some));
    let pills = all.map(|region| {
        let name = site.get(match region {
            None => Msg::RegionWorld,
            Some(Region::Africa) => Msg::RegionAfrica,
            Some(Region::Americas) => Msg::RegionAmericas,
            Some(Region::Asia) => Msg::RegionAsia,
            Some(Region::Caribbean) => Msg::RegionCaribbean,
            Some(Region::Europe) => Msg::RegionEurope,
            Some(Region::Pacific) => Msg::RegionPacific,
        });
        let (site, zoom) = (site.clone(), zoom.clone());
        let press = Callback::from(move |_: MouseEvent| {
            zoom.emit(Window::of(region));
            let mut figure = (*site.figure).clone();
            figure.look.region = region;
            let replace = true;
            site.go.emit(Step { figure, replace });
        });
        html! {
            <button type="button" class="pill" aria-pressed={(region == now).to_string()} onclick={press}>{ name }</button>
        }
    });
    html! { <div class="pills" role="group" aria-label={site.get(Msg::RegionsLabel)}>{ for pills }</div> }
}

/// Closer, farther, and the whole world.
pub fn zooms(site: &Site, window: Window, zoom: &Callback<Window>) -> Html {
    let button = |message: Msg, sign: AttrValue, to: Window| {
        let label = site.get(message);
        let dead = (to == window).then_some("true");
        html! {
            <button type="button" class="button zoom-button" aria-label={label.clone()} title={label}
                aria-disabled={dead} onclick={zoom.reform(move |_: MouseEvent| to)}>
                <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><path class="icon-line" d={sign} /></svg>
            </button>
        }
    };
    html! {
        <div class="zooms">
            { button(Msg::ZoomIn, "M9 3v12M3 9h12".into(), window.zoomed(1.5, 0.5, 0.5)) }
            { button(Msg::ZoomOut, "M3 9h12".into(), window.zoomed(1.0 / 1.5, 0.5, 0.5)) }
            { button(Msg::ZoomReset, "M2 7V2h5M11 2h5v5M16 11v5h-5M7 16H2v-5".into(), Window::WORLD) }
        </div>
    }
}

fn copy(site: &Site, vote: RecordedVote, rows: &[Row]) -> Html {
    let before = vote.previous_in_series(&site.library.archive).is_some();
    let heads = columns(before).into_iter().map(|(_, name)| site.get(name));
    let text = tabbed(rows, &heads.collect::<Vec<_>>(), site.words());
    let shown = site.say(
        Msg::TableShown,
        &[
            ("count", rows.len().into()),
            ("members", vote.tally().members().into()),
        ],
    );
    html! {
        <>
            <span class="hint" role="status">{ shown }</span>
            <span class="view-tools-end"><CopyButton {text} button={site.get(Msg::CopyTable)} /></span>
        </>
    }
}

/// What is wrong with the group of the address, in a line.
pub fn group_fault(site: &Site, vote: RecordedVote) -> Option<String> {
    let id = site.figure.look.group.as_deref()?;
    match site.library.archive.group_by_id(id) {
        None => Some(site.say(Msg::UnknownGroup, &[("group", id.into())])),
        Some(group) => figure::views::member_filter::group(&site.library, vote, &site.figure.look)
            .is_none()
            .then(|| site.say(Msg::GroupNotThen, &[("group", (&group.name).into())])),
    }
}
