//! How a result divides: each value leads to the votes that have it.

use super::explore::path_to_search;
use super::filter_text::facet_text;
use super::tree::Tree;
use crate::browser::document;
use crate::site::Site;
use rollcall::query::{with, without, Query};
use rollcall::search::{Facet, Matches};
use words::Msg;

/// Values of a facet at most.
const SHOWN: usize = 9;

/// See the head of this file.
pub fn facets(site: &Site, out: &mut Tree, text: &str, query: &Query, matches: &Matches) {
    let index = site.library.index();
    let archive = &site.library.archive;
    // Beside the results they are open; above them, on a narrow page, only when asked for.
    let open = if document::matches_media("(min-width: 720px)") {
        "open"
    } else {
        ""
    };
    out.el("aside", "facets")
        .with("details", &["open"], &[open]);
    out.head("summary", "", Msg::SearchNarrow);
    for facet in Facet::ALL {
        let mut values = index.facet(archive, &matches.votes, facet);
        values.truncate(SHOWN);
        if values.is_empty() {
            continue;
        }
        let heading = site.get(match facet {
            Facet::Decade => Msg::FacetDecade,
            Facet::Topic => Msg::FacetTopic,
            Facet::Result => Msg::FacetResult,
            Facet::Issue => Msg::FacetIssue,
            Facet::Committee => Msg::FacetCommittee,
            Facet::Session => Msg::FacetSession,
        });
        out.el("section", "").line("h2", "", &heading).el("ul", "");
        for value in values {
            let chosen = query.terms.iter().find(|term| term.filter == value.filter);
            let (whole, now) = match chosen {
                Some(term) => (without(text, &term.place), "true"),
                None => (with(text, &value.filter.part(archive)), ""),
            };
            let path = path_to_search(site, &whole);
            out.el("li", "");
            out.with("a", &["href", "aria-current"], &[&path, now]);
            out.line("span", "", &facet_text(site, &value.filter));
            let count = site.words().number(value.count as u64);
            out.line("span", "facet-count", &count).end().end();
        }
        out.end().end();
    }
    out.end().end();
}
