//! What a search found: how it divides, when its votes were, and the votes themselves.
//!
//! What is on the screen with the first rows is drawn with the letter that was typed; how the
//! result divides, its years and the rows further down follow when that is painted. Until then
//! both say that they are busy, and what divides the result before cannot be pressed. Of a list of
//! thousands only the rows near the window are drawn.

use super::virtual_list::LongList;
use crate::app_context::Site;
use crate::browser::idle::Idle;
use crate::components::{
    chart, choices, facets, found_row, part, path_to_search, path_to_votes, path_with, say1,
    HtmlBuilder,
};
use figure::charts;
use rollcall::query::{with, Order, Query};
use rollcall::search::{Matches, SearchOutcome};
use rollcall::{MemberId, VoteId, VoteSet};
use std::ops::Range;
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// Rows at first, and as many more with each press; the address says how many.
const PAGE: usize = 20;
/// As many rows are drawn with the letter that was typed: more fit no screen below the box.
const FIRST: usize = 6;
/// From so many rows on they are drawn only near the window.
const LONG: usize = 60;
/// At most as many votes found can be read as a series.
const SERIES: usize = 40;

/// A query, and what it found.
pub struct Answer {
    /// What was searched: the query of the address, or what it says in plain words.
    pub text: String,
    /// The query, read.
    pub query: Query,
    /// The votes.
    pub matches: Matches,
    /// See [`rollcall::search::SearchOutcome::members`].
    pub members: Vec<(MemberId, String)>,
    /// Those that are listed, in their order.
    votes: Vec<VoteId>,
    /// How many are found, each under its symbol.
    count: usize,
    /// What was found, each vote once.
    once: VoteSet,
}

impl Answer {
    /// Asks the archive what the address asks.
    pub fn to(site: &Site) -> Self {
        let archive = &site.library.archive;
        let index = site.library.index();
        let SearchOutcome {
            text,
            query,
            matches,
            members,
        } = index.ask(archive, &site.figure.look.query);
        let limit = part(site, "rows").parse().unwrap_or(PAGE);
        Self {
            votes: matches.ordered(archive, query.order, limit),
            count: matches.votes.count(),
            once: archive.each_once(&matches.votes),
            text,
            query,
            matches,
            members,
        }
    }
}

/// Properties of [`Results`].
#[derive(Clone, Properties)]
pub struct Props {
    /// The site.
    pub site: Site,
    /// What its address asks and what was found.
    pub answer: Rc<Answer>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.site == other.site
    }
}

impl Props {
    /// Some of the rows after the first.
    fn rows(&self, range: Range<usize>) -> Html {
        let mut tree = HtmlBuilder::new(&self.site);
        let votes = self.answer.votes.iter().skip(FIRST + range.start);
        let votes = votes.take(range.len());
        rows(&self.site, &mut tree, votes, &self.answer);
        tree.html()
    }
}

/// After so many milliseconds the first rows are painted, at 60 frames a second too. A browser may
/// find itself idle before it paints, so it is not asked.
const PAINTED: i32 = 25;

/// What is drawn when the rest is painted.
#[derive(Clone)]
struct Later {
    of: Site,
    facets: Html,
    years: Html,
    rows: Html,
}

impl Later {
    fn new(props: &Props) -> Self {
        let Props { site, answer } = props;
        let written = |write: &dyn Fn(&mut HtmlBuilder)| {
            let mut tree = HtmlBuilder::new(site);
            write(&mut tree);
            tree.html()
        };
        let Answer {
            text, query, once, ..
        } = &**answer;
        Self {
            of: site.clone(),
            facets: written(&|out| facets(site, out, text, query, once)),
            years: written(&|out| histogram(site, out, answer)),
            rows: match answer.votes.get(FIRST..) {
                Some(rest) if rest.len() > LONG => {
                    let (count, of) = (rest.len(), props.clone());
                    let draw = Callback::from(move |range: Range<usize>| of.rows(range));
                    html! { <LongList {count} {draw} /> }
                }
                _ => props.rows(0..answer.votes.len().saturating_sub(FIRST)),
            },
        }
    }
}

/// The results of a query.
#[function_component]
pub fn Results(props: &Props) -> Html {
    let drawn = use_state(|| Rc::new(Later::new(props)));
    let mut later = Rc::clone(&drawn);
    // When only a pack came, nothing goes away for a moment.
    let came = later.of != props.site && later.of.figure == props.site.figure;
    if came {
        later = Rc::new(Later::new(props));
    }
    let busy = later.of != props.site;
    {
        let (later, props) = (Rc::clone(&later), props.clone());
        use_effect_with(props.site.clone(), move |_| {
            if came {
                drawn.set(later);
            }
            let draw = move || drawn.set(Rc::new(Later::new(&props)));
            let waiting = busy.then(|| Idle::after(PAINTED, draw)).flatten();
            move || drop(waiting)
        });
    }
    let Props { site, answer } = props;
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    let said_busy = if busy { "true" } else { "" };
    out.with("div", &["class", "aria-busy"], &["explore", said_busy]);
    out.put(later.facets.clone()).el("div", "").with(
        "p",
        &["class", "role"],
        &["search-said", "status"],
    );
    out.text(&said(site, answer)).end();
    out.put(later.years.clone());
    as_series(site, out, answer);
    orders(site, out, answer);
    let count = answer.count.to_string();
    let keys = &["class", "data-results", "aria-busy"];
    let class = match answer.votes.len() > FIRST + LONG {
        true => "vote-list found-list long-list",
        false => "vote-list found-list",
    };
    out.with("ol", keys, &[class, &count, said_busy]);
    rows(site, out, answer.votes.iter().take(FIRST), answer);
    // Rows of another query never stand below them.
    if !busy {
        out.put(later.rows.clone());
    }
    out.end();
    let more = (answer.count - answer.votes.len()).min(PAGE);
    if more > 0 {
        let path = path_with(site, "rows", &(answer.votes.len() + PAGE).to_string());
        let said = say1(site, Msg::SearchMore, "count", more);
        out.el("p", "more").link("button", &path, &said);
        if answer.count > answer.votes.len() + PAGE {
            let path = path_with(site, "rows", &answer.count.to_string());
            let said = say1(site, Msg::SearchAll, "count", answer.count);
            out.text(" ").link("", &path, &said);
        }
        out.end();
    }
    tree.html()
}

fn rows<'a>(
    site: &Site,
    out: &mut HtmlBuilder,
    votes: impl Iterator<Item = &'a VoteId>,
    answer: &Answer,
) {
    for vote in votes {
        found_row(site, out, *vote, &answer.query, &answer.matches);
    }
}

/// How many votes were found, and since when half of them.
fn said(site: &Site, answer: &Answer) -> String {
    let (archive, count) = (&site.library.archive, answer.once.count());
    let total = archive.distinct().count();
    let listed = ("count", answer.count.into());
    if answer.query.is_empty() {
        return site.say(Msg::SearchEvery, &[("votes", total.into()), listed]);
    }
    let values = [("count", count.into()), ("total", total.into())];
    let mut found = site.say(Msg::SearchResults, &values);
    if answer.count > count {
        let said = ("found", (&found).into());
        found = site.say(Msg::SearchListed, &[said, listed]);
    }
    let mut votes = answer.once.iter();
    match votes.nth(count / 2).filter(|_| count > 3) {
        Some(vote) => {
            let year = site.vote(vote).date().year().to_string();
            let found = ("found", (&found).into());
            site.say(Msg::SearchMedian, &[found, ("year", (&year).into())])
        }
        None => found,
    }
}

/// A few votes found are a series: their matrix, who moved, the comparison of any two.
fn as_series(site: &Site, out: &mut HtmlBuilder, answer: &Answer) {
    if !(2..=SERIES).contains(&answer.count) {
        return;
    }
    let path = path_to_votes(site, answer.matches.votes.iter());
    let said = say1(site, Msg::SearchAsSeries, "count", answer.count);
    out.el("p", "").link("", &path, &said).end();
}

/// The votes found by year; a sentence where there are none.
fn histogram(site: &Site, out: &mut HtmlBuilder, answer: &Answer) {
    if answer.count == 0 {
        out.head("p", "", Msg::SearchEmpty);
        return;
    }
    let mut counts: Vec<(i32, usize)> = Vec::new();
    for (year, rows) in site.library.archive.years() {
        counts.push((year, answer.once.count_in(rows)));
    }
    // A single column says no more than the date of its votes.
    if counts.iter().filter(|(_, votes)| *votes > 0).count() < 2 {
        return;
    }
    let label = site.get(Msg::SearchByYear);
    out.section("", &label);
    let draw = move |width| charts::years(&counts, width, 130.0);
    chart(out, &label, "chart-low", draw);
    out.end();
}

/// The orders, as links to the same query in each of them.
fn orders(site: &Site, out: &mut HtmlBuilder, answer: &Answer) {
    let query = &answer.query;
    let mut plain = String::new();
    for part in answer.text.split_whitespace() {
        if !part.starts_with("sort:") {
            plain = with(&plain, part);
        }
    }
    let now = match query.order {
        None if query.words.is_empty() => Order::Newest,
        order => order.unwrap_or_default(),
    };
    let orders = [
        (Msg::SortRelevance, "relevance"),
        (Msg::SortNewest, "newest"),
        (Msg::SortOldest, "oldest"),
        (Msg::SortClosest, "closest"),
        (Msg::SortDivided, "divided"),
    ];
    choices(site, out, Msg::OrderLabel, &orders, now.word(), &|word| {
        path_to_search(site, &with(&plain, &["sort:", word].concat()))
    });
}
