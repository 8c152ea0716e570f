//! How a result divides: each value leads to the votes that have it.

use super::filter_label::facet_text;
use crate::app_context::Site;
use crate::browser::document;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{path_to_search, say1};
use rollcall::query::{with, without, Query};
use rollcall::search::{Facet, FacetValue};
use rollcall::VoteSet;
use words::Msg;

/// Values of a facet that stand open; the rest are behind them.
const SHOWN: usize = 9;

/// The facets of a result, each value a link to the query narrowed by it.
pub fn facets(site: &Site, out: &mut HtmlBuilder, text: &str, query: &Query, votes: &VoteSet) {
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
        let values = index.facet(archive, votes, facet);
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
        out.el("section", "").line("h2", "", &heading);
        if facet == Facet::Topic {
            out.head("p", "hint", Msg::FacetTopicSpan);
        }
        let chosen = |value: &FacetValue| {
            let mut terms = query.terms.iter();
            terms.find(|term| term.filter == value.filter)
        };
        let (shown, rest) = values.split_at(values.len().min(SHOWN));
        out.el("ul", "");
        for (at, value) in shown.iter().chain(rest).enumerate() {
            if at == SHOWN {
                let open = if rest.iter().any(|value| chosen(value).is_some()) {
                    "open"
                } else {
                    ""
                };
                out.end().with("details", &["open"], &[open]);
                let said = say1(site, Msg::FacetMore, "count", rest.len());
                out.line("summary", "", &said).el("ul", "");
            }
            let (whole, now) = match chosen(value) {
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
        if !rest.is_empty() {
            out.end();
        }
        out.end().end();
    }
    out.head("p", "hint", Msg::FacetSpans);
    out.end().end();
}
