//! The members by position, as plain text.

use crate::app_context::Site;
use crate::components::position_mark;
use figure::captions;
use figure::views::member_order::by_name;
use rollcall::{Position, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// Who voted how: the few first, those in favour last.
pub fn name_lists(site: &Site, vote: RecordedVote) -> Html {
    let order = [
        Position::Against,
        Position::Abstained,
        Position::DidNotVote,
        Position::InFavour,
    ];
    let lists = order.into_iter().filter_map(|position| {
        let names: Vec<&str> = captions::members_at(vote, position)
            .map(|member| site.library.archive.name_on(member, vote.date()))
            .collect();
        let order = by_name(&names);
        let names: Vec<&str> = order.into_iter().map(|at| names[at]).collect();
        let count = names.len();
        (count > 0).then(|| {
            let title = site.say(
                Msg::NamesTitle,
                &[
                    (
                        "position",
                        (&captions::position(position, site.words())).into(),
                    ),
                    ("count", count.into()),
                ],
            );
            let names = names.into_iter().map(|name| html! { <li>{ name }</li> });
            html! {
                <section class="name-list" key={position.word()}>
                    <h3>{ position_mark(position, 20.0) }{ title }</h3>
                    <ul>{ for names }</ul>
                </section>
            }
        })
    });
    html! { <div class="name-lists">{ for lists }</div> }
}
