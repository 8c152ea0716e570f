//! Votes that match a query: what was understood, how they divide, when they were, which they
//! are.

use crate::browser::{document, events, history};
use crate::components::{
    chart, choices, facets, found_row, named_member, pack_failure, part, path_to_search, path_with,
    query_parts, say1, want_subjects, with_part, Tree,
};
use crate::packs::{Arrival, Pack};
use crate::site::{Site, Step};
use figure::address::Subject;
use figure::charts;
use rollcall::query::{with, Order, Query};
use rollcall::search::Matches;
use words::Msg;
use yew::prelude::*;

/// Rows at first, and as many more with each press; the address says how many.
const PAGE: usize = 20;

/// At most as many votes found can be read as a series.
const SERIES: usize = 40;

/// See the head of this file.
pub fn search_page(site: &Site) -> Html {
    want_subjects(site);
    let heading = site.get(Msg::SearchHeading);
    document::set_title(&say1(site, Msg::PageTitle, "page", &heading));
    let text = site.figure.look.query.as_str();
    let archive = &site.library.archive;
    let query = Query::parse(archive, text);
    let matches = site.library.index().matches(archive, &query);
    let limit = part(site, "rows").parse().unwrap_or(PAGE);
    let votes = matches.ordered(archive, query.order, limit);
    let count = matches.votes.count();
    let more = (count - votes.len()).min(PAGE);
    let on_input = {
        let site = site.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(value) = events::value(&event) {
                let mut figure = with_part(&site, "rows", "");
                figure.look.query = value;
                let replace = true;
                site.go.emit(Step { figure, replace });
            }
        })
    };
    let input = html! {
        <input type="search" autocomplete="off" enterkeyhint="search" aria-label={site.get(Msg::SearchLabel)}
            placeholder={site.get(Msg::SearchPlaceholder)} value={text.to_owned()} oninput={on_input} />
    };
    let mut tree = Tree::new(site);
    let out = &mut tree;
    out.with("div", &["class", "data-page"], &["page", "search"]);
    out.with("h1", &["tabindex"], &["-1"]).text(&heading).end();
    let keys = &["class", "role"];
    out.with("div", keys, &["search-box search-box-page", "search"])
        .put(input)
        .end();
    // One element, so that the box keeps its place among its neighbours, and the focus with it.
    out.el("div", "search-rest");
    query_parts(site, out, text, &query);
    if [site.arrivals.titles, site.arrivals.subjects].contains(&Arrival::Coming) {
        out.head("p", "hint", Msg::SearchComing);
    }
    if let Arrival::Failed(failure) = site.arrivals.subjects {
        out.put(pack_failure(site, Pack::Subjects, failure));
    }
    if !matches.loose.is_empty() {
        let loose = matches.loose.join(" ");
        out.line("p", "", &say1(site, Msg::LooseNote, "words", &loose));
    }
    if let Some(member) = named_member(site, &query) {
        let member = archive.member(member);
        let path = site.path_to(Subject::Country(member.code.clone()));
        let said = say1(site, Msg::SearchMember, "member", &member.name);
        out.el("p", "").link("", &path, &said).end();
    }
    out.el("div", "explore");
    facets(site, out, text, &query, &matches);
    out.el("div", "")
        .with("p", keys, &["search-said", "status"]);
    out.text(&said(site, &matches, count)).end();
    if count == 0 {
        out.head("p", "", Msg::SearchEmpty);
    } else {
        histogram(site, out, &matches);
    }
    as_series(site, out, &matches, count);
    orders(site, out, &query);
    let keys = &["class", "data-results"];
    out.with("ol", keys, &["vote-list found-list", &count.to_string()]);
    for vote in &votes {
        found_row(site, out, *vote, &query);
    }
    out.end();
    if more > 0 {
        let path = path_with(site, "rows", &(votes.len() + PAGE).to_string());
        let said = say1(site, Msg::SearchMore, "count", more);
        out.el("p", "more").link("button", &path, &said);
    }
    tree.html()
}

/// How many votes were found, and since when half of them.
fn said(site: &Site, matches: &Matches, count: usize) -> String {
    let archive = &site.library.archive;
    let total = ("total", archive.len().into());
    let found = site.say(Msg::SearchResults, &[("count", count.into()), total]);
    let middle = matches.votes.iter().nth(count / 2).filter(|_| count > 3);
    match middle {
        Some(vote) => {
            let year = site.vote(vote).date().year().to_string();
            let found = ("found", (&found).into());
            site.say(Msg::SearchMedian, &[found, ("year", (&year).into())])
        }
        None => found,
    }
}

/// A few votes found are a series: their matrix, who moved, the comparison of any two.
fn as_series(site: &Site, out: &mut Tree, matches: &Matches, count: usize) {
    if !(2..=SERIES).contains(&count) {
        return;
    }
    let mut symbols: Vec<String> = Vec::new();
    for vote in matches.votes.iter() {
        symbols.push(site.vote(vote).slug());
    }
    let mut figure = site.to(Subject::Unknown("series".to_owned()));
    let votes = ("votes".to_owned(), symbols.join("~"));
    figure.look.rest.push(votes);
    let path = history::path(&site.base, &figure);
    let said = say1(site, Msg::SearchAsSeries, "count", count);
    out.el("p", "").link("", &path, &said).end();
}

fn histogram(site: &Site, out: &mut Tree, matches: &Matches) {
    let mut counts: Vec<(i32, usize)> = Vec::new();
    for (year, rows) in site.library.archive.years() {
        counts.push((year, matches.votes.count_in(rows)));
    }
    let label = site.get(Msg::SearchByYear);
    out.section("", &label);
    let draw = move |width| charts::years(&counts, width, 130.0);
    chart(out, &label, "chart-low", draw);
    out.end();
}

/// The orders, as links to the same query in each of them.
fn orders(site: &Site, out: &mut Tree, query: &Query) {
    let mut plain = String::new();
    for part in site.figure.look.query.split_whitespace() {
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
