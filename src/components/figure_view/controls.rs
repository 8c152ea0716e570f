//! What one does to a figure: views, finder, patterns; its title and notes.

use super::super::group_bars::show;
use super::super::picked;
use super::pick;
use crate::browser::{document, events};
use crate::site::Site;
use figure::address::View;
use figure::caption;
use figure::plot::by_name;
use rollcall::search::fold;
use rollcall::{MemberId, RecordedVote, VoteId};
use words::Msg;
use yew::prelude::*;

/// At most this many names are offered.
const OFFERED: usize = 12;

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
            caption::view_title(library, vote, look, words),
            caption::view_subtitle(library, vote, look, words),
            caption::view_notes(library, vote, look, words),
        )
    } else {
        (
            caption::map_title(&library.archive, vote, words),
            caption::map_subtitle(vote, words),
            caption::map_notes(vote, words),
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
            { picked(site, vote) }
            <p class="notes">{ notes }</p>
        </>
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
    let id = vote.id();
    let in_table = site.figure.look.view == View::Table;
    let label = site.get(if in_table {
        Msg::FindRows
    } else {
        Msg::FindMember
    });
    let input = {
        let (site, find) = (site.clone(), find.clone());
        Callback::from(move |event: InputEvent| {
            let Some(typed) = events::value(&event) else {
                return;
            };
            // A name chosen from the list is picked at once.
            let named = found(&site, id, &typed).filter(|(_, whole)| *whole && !in_table);
            match named {
                Some((member, _)) => {
                    find.set(String::new());
                    events::clear(&event);
                    picked_anew(&site, member);
                }
                None => find.set(typed),
            }
        })
    };
    let submit = {
        let (site, find) = (site.clone(), find.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some((member, _)) = found(&site, id, &find) {
                find.set(String::new());
                picked_anew(&site, member);
            }
        })
    };
    // The names that fit what is typed, few enough to be drawn with every change.
    let begun = fold(find);
    let mut names = Vec::new();
    if !begun.is_empty() && !in_table {
        names = folded_names(site, vote);
        names.retain(|(_, name)| name.contains(&begun));
        names.truncate(OFFERED);
    }
    let names = names.into_iter().map(|(member, _)| {
        let name = site.library.archive.name_on(member, vote.date()).to_owned();
        html! { <option key={u32::from(member.0)} value={name}></option> }
    });
    html! {
        <form class="finder" onsubmit={submit}>
            <input type="search" list="members" autocomplete="off" aria-label={label.clone()} placeholder={label}
                value={(**find).clone()} oninput={input} />
            <datalist id="members">{ for names }</datalist>
        </form>
    }
}

/// The member that was typed: its whole name or code, else the first name that begins so, else
/// the first that has it somewhere; and whether it was the whole.
fn found(site: &Site, id: VoteId, typed: &str) -> Option<(MemberId, bool)> {
    let typed = fold(typed);
    let names = folded_names(site, site.vote(id));
    let first = |fits: &dyn Fn(&str) -> bool| {
        names
            .iter()
            .find(|(_, name)| fits(name))
            .map(|(member, _)| *member)
    };
    if typed.is_empty() {
        return None;
    }
    if let Some(member) = first(&|name| name == typed) {
        return Some((member, true));
    }
    let code = site
        .library
        .archive
        .member_by_code(&typed.to_ascii_uppercase());
    let seated = |member: &MemberId| names.iter().any(|(other, _)| other == member);
    let member = code
        .filter(seated)
        .or_else(|| first(&|name| name.starts_with(&typed)))
        .or_else(|| first(&|name| name.contains(&typed)))?;
    Some((member, false))
}

/// The members of the day by name, with their names made comparable.
fn folded_names(site: &Site, vote: RecordedVote) -> Vec<(MemberId, String)> {
    by_name(&site.library, vote)
        .into_iter()
        .map(|member| {
            (
                member,
                fold(site.library.archive.name_on(member, vote.date())),
            )
        })
        .collect()
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
