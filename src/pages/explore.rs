//! The pages that only the whole program has: all but a vote's.

use super::about::about_page;
use super::compare::compare_page;
use super::country::country_page;
use super::home::home_page;
use super::not_found_page;
use super::pair::pair_page;
use super::search::search_page;
use super::series::{chosen_page, series_page};
use crate::app_context::Site;
use crate::components::share_link;
use figure::address::Subject;
use yew::prelude::*;

/// The page of a subject other than a vote.
pub fn explore_page(site: &Site, subject: &Subject) -> Html {
    match subject {
        Subject::Home => home_page(site),
        // A search is no figure: it has a link and no embed code.
        Subject::Search if !site.figure.look.embed => {
            html! { <>{ search_page(site) }{ share_link(site) }</> }
        }
        Subject::Search => search_page(site),
        Subject::About => about_page(site),
        Subject::Country(code) => country_page(site, code),
        Subject::Pair(one, two) => pair_page(site, one, two),
        Subject::Compare(first, second) => compare_page(site, first, second),
        Subject::Series(id) => series_page(site, id),
        // Votes that the query of the address names.
        subject if subject.is_chosen_votes() => chosen_page(site),
        _ => not_found_page(site),
    }
}
