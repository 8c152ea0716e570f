//! What only a published page of a vote has: the parts of its card, for the page in a frame, and
//! the table of its members.

use crate::app_context::Site;
use crate::components::{card_subtitle, wide_tally_bar};
use figure::captions;
use figure::views::plot::by_name;
use rollcall::RecordedVote;
use words::Msg;
use yew::prelude::*;

/// The card's title, finding and bar: seen in a frame alone (see pages/vote_card.rs).
pub(crate) fn card_head(site: &Site, vote: RecordedVote) -> Html {
    let words = site.words();
    let notes = captions::card_notes(&site.library.archive, vote, words);
    html! {
        <div class="card-only">
            <p class="card-title" role="heading" aria-level="1">{ captions::embed_title(&site.library, vote, words) }</p>
            { card_subtitle(site, vote) }
            { for notes.into_iter().map(|line| html! { <p class="hint">{ line }</p> }) }
            if vote.has_positions() { { wide_tally_bar(site, vote, 24, false) } }
        </div>
    }
}

/// The card's notes and its way back.
pub(crate) fn card_foot(site: &Site, vote: RecordedVote) -> Html {
    let words = site.words();
    let mut notes = vec![captions::source_line(vote, words)];
    if vote.has_positions() {
        notes.extend(captions::map_notes(vote, words));
    }
    let back = crate::browser::address_bar::path(&site.base, &site.figure);
    html! {
        <div class="card-only">
            <p class="notes">{ notes.join(" ") }</p>
            <p class="embed-links"><a href={back} target="_blank" rel="noopener">{ site.get(Msg::SeeEveryVote) }</a></p>
        </div>
    }
}

/// Every member of the day with its group and position, as a table.
pub(crate) fn all_members(site: &Site, vote: RecordedVote) -> Html {
    let (archive, words) = (&site.library.archive, site.words());
    let members = by_name(&site.library, vote);
    let title = site.say(Msg::TableTitle, &[("count", members.len().into())]);
    let groups = archive.regional_groups_on(vote.date());
    let rows = members.into_iter().map(|member| {
        let group = groups.get(member.index()).copied().flatten();
        html! {
            <tr data-row={archive.member(member).code.clone()}>
                <th scope="row">{ archive.name_on(member, vote.date()) }</th>
                <td>{ captions::group_name(group, words) }</td>
                <td>{ captions::position(vote.position(member), words) }</td>
            </tr>
        }
    });
    html! {
        <section class="all-members" aria-labelledby="all-members">
            <h2 id="all-members">{ title }</h2>
            <div class="all-members-columns">
                <table>
                    <thead><tr>
                        <th scope="col">{ site.get(Msg::TableMember) }</th>
                        <th scope="col">{ site.get(Msg::TableGroup) }</th>
                        <th scope="col">{ site.get(Msg::TablePosition) }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </section>
    }
}
