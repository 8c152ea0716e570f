//! The bars by group, as they stand under another view, and the choice of the groups.

use crate::app_context::{Site, Step};
use crate::browser::events;
use crate::components::markup::query_params::Chart;
use figure::address::{DisplayOptions, View};
use figure::captions;
use figure::charts::small_group_bars;
use rollcall::{Position, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// A section with the bars; nothing where the groups are the view already, and for a record
/// without positions.
pub fn group_bars(site: &Site, vote: RecordedVote) -> Html {
    if site.figure.look.view == View::Groups || !vote.has_positions() {
        return Html::default();
    }
    let (look, words) = (&site.figure.look, site.words());
    // All groups have the heading that the first program writes too: a page is one, whichever wrote it.
    let title = match figure::views::member_filter::group(&site.library, vote, look) {
        None => site.get(Msg::RegionsHeading),
        Some(_) => captions::groups_title(&site.library, vote, look, words),
    };
    let draw = {
        let (site, id) = (site.clone(), vote.id());
        Callback::from(move |width: f64| {
            let (look, words) = (&site.figure.look, site.words());
            small_group_bars(&site.library, site.vote(id), look, width, words)
        })
    };
    let notes = captions::groups_notes(&site.library, vote, look, words);
    html! {
        <section aria-labelledby="groups" class="group-bars">
            <h2 id="groups">{ title.clone() }</h2>
            <p class="hint">{ captions::groups_subtitle(&site.library, vote, look, words) }</p>
            { group_select(site, vote) }
            <div onclick={press_on_charts(site)}><Chart {draw} label={title} class="chart-groups" /></div>
            <p class="notes">{ notes.join(" ") }</p>
        </section>
    }
}

/// What a press on the charts below it does.
pub fn press_on_charts(site: &Site) -> Callback<MouseEvent> {
    let site = site.clone();
    Callback::from(move |event: MouseEvent| {
        press_on_chart(&site, &event);
    })
}

/// The groups that had a member in the vote, to choose from.
pub fn group_select(site: &Site, vote: RecordedVote) -> Html {
    let now = figure::views::member_filter::group(&site.library, vote, &site.figure.look);
    let now = now.map(|group| group.id.as_str());
    let choose = {
        let site = site.clone();
        Callback::from(move |event: Event| {
            let chosen = events::value(&event).filter(|id| !id.is_empty());
            show(&site, |look| look.group = chosen);
        })
    };
    let options = site.library.archive.groups_of(vote).into_iter().map(|group| {
        let selected = now == Some(group.id.as_str());
        html! { <option key={group.id.clone()} value={group.id.clone()} {selected}>{ group.name.clone() }</option> }
    });
    html! {
        <label class="group-select"><span>{ site.get(Msg::GroupSelect) }</span>
            <select onchange={choose}>
                <option value="" selected={now.is_none()}>{ site.get(Msg::GroupRegions) }</option>
                { for options }
            </select>
        </label>
    }
}

/// A press on a segment filters its position, one on a group's name shows that group; tells
/// whether it was either.
pub fn press_on_chart(site: &Site, event: &MouseEvent) -> bool {
    if events::word_of(event, "data-member").is_some() {
        return false;
    }
    let position = events::word_of(event, "data-position");
    let position = position.and_then(|word| Position::ALL.into_iter().find(|at| at.word() == word));
    if let Some(position) = position {
        show(site, |look| look.show = look.show.pressed(position));
        return true;
    }
    let Some(group) = events::word_of(event, "data-group") else {
        return false;
    };
    // The second press on a group leads back to all.
    show(site, |look| {
        look.group = Some(group).filter(|group| look.group.as_ref() != Some(group))
    });
    true
}

/// Shows the same figure with another look.
pub fn show(site: &Site, change: impl FnOnce(&mut DisplayOptions)) {
    let mut figure = (*site.figure).clone();
    change(&mut figure.look);
    let replace = true;
    site.go.emit(Step { figure, replace });
}
