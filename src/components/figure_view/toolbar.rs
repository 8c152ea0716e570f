//! What one does to a figure: views, finder, patterns; its title and notes.

use super::pick;
use crate::app_context::Site;
use crate::browser::{address_bar, document, events};
use crate::components::picked;
use crate::components::search::member_picker;
use crate::components::search::member_picker::MemberBox;
use crate::components::vote::group_chart::show;
use figure::address::View;
use figure::captions;
use rollcall::{MemberId, RecordedVote, VoteId};
use words::Msg;
use yew::prelude::*;

/// What stands above and below a figure with tools.
pub fn around(
    site: &Site,
    vote: RecordedVote,
    find: &UseStateHandle<String>,
    figure: Html,
) -> Html {
    let (look, words) = (&site.figure.look, site.words());
    let library = &site.library;
    let (title, subtitle, notes) = if site.whole() {
        (
            captions::view_title(library, vote, look, words),
            captions::view_subtitle(library, vote, look, words),
            captions::view_notes(library, vote, look, words),
        )
    } else {
        (
            captions::map_title(&library.archive, vote, look.show, words),
            captions::map_subtitle(vote, words),
            captions::map_notes(vote, words),
        )
    };
    let notes = notes.join(" ");
    html! {
        <>
            <div class="figure-tools">
                { views(site) }
                { finder(site, vote, find) }
                { patterns(site) }
                <p class="figure-actions">
                    <a class="button" href="#share" onclick={Callback::from(to_share)}>{ site.get(Msg::Share) }</a>
                </p>
            </div>
            <div class="figure-head">
                <h2>{ title }</h2>
                <p class="hint">{ subtitle }</p>
            </div>
            <div id="figure" role="tabpanel" aria-labelledby={format!("view-{}", look.view.word())}>{ figure }</div>
            if look.view == View::Map { { narrow_tiles(site) } }
            { picked(site, vote) }
            <p class="notes">{ notes }</p>
        </>
    }
}

/// Proposes tiles to a reader of the map on a narrow screen; elsewhere it is not shown.
fn narrow_tiles(site: &Site) -> Html {
    let mut tiles = (*site.figure).clone();
    tiles.look.view = View::Tiles;
    let path = address_bar::path(&site.base, &tiles);
    let press = {
        let site = site.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            show(&site, |look| look.view = View::Tiles);
        })
    };
    html! {
        <p class="hint narrow-tiles">{ site.get(Msg::NarrowTiles) }{ " " }<a href={path} onclick={press}>{ site.get(Msg::ShowTiles) }</a></p>
    }
}

/// The name of a view.
pub fn view_name(view: View) -> Msg {
    match view {
        View::Map => Msg::ViewMap,
        View::Tiles => Msg::ViewTiles,
        View::Seats => Msg::ViewSeats,
        View::Groups => Msg::ViewGroups,
        View::Table => Msg::ViewTable,
    }
}

/// The views as a list of tabs; arrows go from one to the next.
fn views(site: &Site) -> Html {
    let now = site.figure.look.view;
    let to = |view: View| {
        let site = site.clone();
        move || show(&site, |look| look.view = view)
    };
    let tabs = View::ALL.iter().map(|view| {
        let (to, word) = (to(*view), view.word());
        let selected = *view == now;
        html! {
            <button type="button" role="tab" id={format!("view-{word}")} class="tab" data-view={word}
                aria-selected={selected.to_string()} aria-controls="figure" tabindex={if selected { "0" } else { "-1" }}
                onclick={Callback::from(move |_: MouseEvent| to())}>{ site.get(view_name(*view)) }</button>
        }
    });
    let key = {
        let site = site.clone();
        Callback::from(move |event: KeyboardEvent| {
            let all = View::ALL;
            let at = all.iter().position(|view| *view == now).unwrap_or(0);
            let next = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" => (at + 1) % all.len(),
                "ArrowLeft" | "ArrowUp" => (at + all.len() - 1) % all.len(),
                "Home" => 0,
                "End" => all.len() - 1,
                _ => return,
            };
            event.prevent_default();
            // Before the page may be left for a view that this program does not show.
            document::focus(&format!("#view-{}", all[next].word()));
            show(&site, |look| look.view = all[next]);
        })
    };
    html! { <div class="tabs" role="tablist" aria-label={site.get(Msg::ViewsLabel)} onkeydown={key}>{ for tabs }</div> }
}

/// A box that picks the member typed into it; over the table it leaves the rows that fit.
fn finder(site: &Site, vote: RecordedVote, find: &UseStateHandle<String>) -> Html {
    if cfg!(feature = "whole") && site.figure.look.view == View::Table {
        return row_finder(site, vote.id(), find);
    }
    let choose = {
        let site = site.clone();
        Callback::from(move |member| picked_anew(&site, member))
    };
    html! { <MemberBox label={site.get(Msg::FindMember)} id="find-member" vote={vote.id()} {choose} /> }
}

/// A box that leaves the rows of the members that fit; Enter picks the only one.
fn row_finder(site: &Site, vote: VoteId, find: &UseStateHandle<String>) -> Html {
    let label = site.get(Msg::FindRows);
    let input = {
        let find = find.clone();
        Callback::from(move |event: InputEvent| find.set(events::value(&event).unwrap_or_default()))
    };
    let submit = {
        let (site, find) = (site.clone(), find.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(member) = member_picker::find(&site, Some(vote), &find).one() {
                find.set(String::new());
                picked_anew(&site, member);
            }
        })
    };
    html! {
        <form class="member-box" onsubmit={submit}>
            <input type="search" autocomplete="off" aria-label={label.clone()} placeholder={label}
                value={(**find).clone()} oninput={input} />
        </form>
    }
}

/// Picks a member that is not picked yet.
fn picked_anew(site: &Site, member: MemberId) {
    let code = &site.library.archive.member(member).code;
    if !site.figure.look.pick.contains(code) {
        pick(site, member, false);
    }
}

/// The switch of patterns; before it is pressed the system's wish holds.
fn patterns(site: &Site) -> Html {
    let on = site
        .figure
        .look
        .patterns
        .unwrap_or_else(document::wants_patterns);
    let press = {
        let site = site.clone();
        Callback::from(move |_: MouseEvent| show(&site, |look| look.patterns = Some(!on)))
    };
    html! {
        <button type="button" class="switch" role="switch" aria-checked={on.to_string()} onclick={press}>
            { site.get(Msg::PatternsSwitch) }<span class="switch-track" aria-hidden="true"></span>
        </button>
    }
}

/// Goes to the share panel without a step in the history.
fn to_share(event: MouseEvent) {
    event.prevent_default();
    document::focus("#share-title");
}
