//! The pages that only the whole program has: all but a vote's.

use super::compare::compare_page;
use super::country::country_page;
use super::home::home_page;
use super::not_found_page;
use super::pair::pair_page;
use super::search::search_page;
use super::series::{chosen_page, series_page};
use crate::components::share_link;
use crate::site::Site;
use figure::address::Subject;
use rollcall::Found;
use yew::prelude::*;

/// The page of a subject other than a vote, and its link below it.
pub fn explore_page(site: &Site, subject: &Subject) -> Html {
    let page = page(site, subject);
    match exists(site, subject) && !site.figure.look.embed {
        true => html! { <>{ page }{ share_link(site) }</> },
        false => page,
    }
}

/// Whether there is something to share.
fn exists(site: &Site, subject: &Subject) -> bool {
    let archive = &site.library.archive;
    let member = |code: &str| archive.member_called(code).is_some();
    let vote = |symbol: &str| matches!(archive.find(symbol), Found::One(_));
    match subject {
        Subject::Search => true,
        Subject::Country(code) => member(code),
        Subject::Pair(one, two) => member(one) && member(two),
        Subject::Compare(first, second) => vote(first) && vote(second),
        Subject::Series(id) => archive.series_by_id(id).is_some(),
        _ => false,
    }
}

fn page(site: &Site, subject: &Subject) -> Html {
    match subject {
        Subject::Home => home_page(site),
        Subject::Search => search_page(site),
        Subject::Country(code) => country_page(site, code),
        Subject::Pair(one, two) => pair_page(site, one, two),
        Subject::Compare(first, second) => compare_page(site, first, second),
        Subject::Series(id) => series_page(site, id),
        // Votes that the query of the address names.
        Subject::Unknown(path) if path == "series" => chosen_page(site),
        _ => not_found_page(site),
    }
}
