//! Nothing is kept at this address.

use crate::app_context::Site;
use crate::components::{name_of_nobody, OFFERED_MEMBERS};
use figure::address::Subject;
use rollcall::MemberId;
use words::Msg;
use yew::prelude::*;

/// Says what was looked for and offers the search; for a name that is not one member's, the members
/// that may be meant.
pub fn not_found_page(site: &Site) -> Html {
    let heading = site.get(Msg::NotFoundHeading);
    site.title(&heading);
    let meant = site.whole().then(|| meant(site)).flatten();
    let (text, meant) = match (&site.figure.subject, meant) {
        (_, Some(meant)) => meant,
        (Subject::Vote(symbol), _) => {
            let text = site.say(Msg::NotFoundVote, &[("symbol", symbol.into())]);
            (text, Html::default())
        }
        (Subject::Series(_), _) => (site.get(Msg::SeriesNotFound), Html::default()),
        _ => (site.get(Msg::NotFoundPage), Html::default()),
    };
    html! {
        <div class="page" data-page="not-found">
            <h1 tabindex="-1">{ heading }</h1>
            <p class="result">{ text }</p>
            { meant }
            <ul>
                <li><a href={site.path_to(Subject::Home)}>{ site.get(Msg::ToHome) }</a></li>
                <li><a href={site.path_to(Subject::Search)}>{ site.get(Msg::NavVotes) }</a></li>
            </ul>
        </div>
    }
}

/// What is said of the first name of the address that is not one member's, and the same address with
/// each of the members that may be meant by it. `None` where the address names no member.
fn meant(site: &Site) -> Option<(String, Html)> {
    let archive = &site.library.archive;
    let is_open = |name: &&String| archive.find_member(name).whole().is_none();
    let names = match &site.figure.subject {
        Subject::Country(name) => [Some(name), None],
        Subject::Pair(one, two) => [Some(one), Some(two)],
        _ => return None,
    };
    let name = names.into_iter().flatten().find(is_open)?;
    let found = archive.find_member(name);
    let (text, members) = match found.fitting.is_empty() {
        true => (name_of_nobody(site, name, &found.nearest), found.nearest),
        false => {
            let text = site.say(Msg::SeveralMembers, &[("text", name.into())]);
            (text, found.fitting)
        }
    };
    let link = |member: &MemberId| {
        let member = archive.member(*member);
        let chosen = |of: &String| if of == name { &member.code } else { of }.clone();
        let subject = match &site.figure.subject {
            Subject::Pair(one, two) => Subject::Pair(chosen(one), chosen(two)),
            _ => Subject::Country(member.code.clone()),
        };
        html! { <li><a href={site.path_to(subject)}>{ member.name.clone() }</a></li> }
    };
    let links = members.iter().take(OFFERED_MEMBERS).map(link);
    Some((text, html! { <ul>{ for links }</ul> }))
}
