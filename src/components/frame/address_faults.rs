//! What was wrong with the address, each in a line, above a page that shows the rest.

use crate::app_context::Site;
use figure::address::{FaultReason, MOST_PICKS};
use rollcall::query::LONGEST;
use words::Msg;
use yew::prelude::*;

/// The faults of the address, each in a line; nothing where there is none.
pub fn faults(site: &Site) -> Html {
    let said = site.faults.iter().map(|fault| {
        let (name, value) = (
            ("name", (&fault.name).into()),
            ("value", (&fault.value).into()),
        );
        match fault.reason {
            FaultReason::NotOneOf(known) => {
                let known = known.join(", ");
                site.say(
                    Msg::FaultNotOneOf,
                    &[name, value, ("known", (&known).into())],
                )
            }
            FaultReason::Twice => site.say(Msg::FaultTwice, &[name]),
            FaultReason::TooLong => site.say(Msg::FaultTooLong, &[name, ("most", LONGEST.into())]),
            FaultReason::NotACode => site.say(Msg::FaultNotACode, &[value]),
            FaultReason::TooManyPicks => {
                site.say(Msg::FaultTooManyPicks, &[("most", MOST_PICKS.into())])
            }
        }
    });
    let unknown = site
        .figure
        .look
        .pick
        .iter()
        .filter(|code| site.library.archive.member_by_code(code).is_none())
        .map(|code| site.say(Msg::UnknownPick, &[("code", code.into())]));
    let lines: Vec<Html> = said
        .chain(unknown)
        .map(|line| html! { <li>{ line }</li> })
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul class="faults" role="status">{ for lines }</ul> }
}
