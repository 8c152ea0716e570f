//! What the explore pages share: addresses with further parts, charts as wide as their place,
//! links to members.

use super::builder::HtmlBuilder;
use crate::app_context::Site;
use crate::browser::address_bar;
use crate::browser::element_size::use_size;
use crate::components::charts::prerendered::printed_chart;
use crate::components::charts::scene_svg::scene_svg;
use figure::address::Subject;
use figure::captions;
use figure::scene::Scene;
use figure::Figure;
use rollcall::{MemberId, Percent, VoteId};
use words::{Msg, Value};
use yew::prelude::*;

/// A part of the address's query that only one page knows.
pub fn part<'a>(site: &'a Site, name: &str) -> &'a str {
    site.figure.look.part(name)
}

/// The figure of the page with another value of such a part; an empty one takes it away.
pub fn with_part(site: &Site, name: &str, value: &str) -> Figure {
    let mut figure = (*site.figure).clone();
    figure.look.rest.retain(|(known, _)| known != name);
    if !value.trim().is_empty() {
        let pair = (name.to_owned(), value.trim().to_owned());
        figure.look.rest.push(pair);
    }
    figure
}

/// The path to a search.
pub fn path_to_search(site: &Site, query: &str) -> String {
    let mut figure = site.to(Subject::Search);
    figure.look.query = query.to_owned();
    address_bar::path(&site.base, &figure)
}

/// Choices side by side, each its name and its word; `to` gives the path to a word's page.
pub fn choices(
    site: &Site,
    out: &mut HtmlBuilder,
    label: Msg,
    choices: &[(Msg, &'static str)],
    now: &str,
    to: &dyn Fn(&str) -> String,
) {
    let keys = &["class", "role", "aria-label"];
    out.with("div", keys, &["choices", "group", &site.get(label)]);
    for (name, word) in choices {
        let now = if *word == now { "true" } else { "" };
        let keys = &["class", "href", "aria-current"];
        out.with("a", keys, &["choice", &to(word), now]);
        out.text(&site.get(*name)).end();
    }
    out.end();
}

/// The path to the page with another value of a part; the first choice's word is not written.
pub fn path_with(site: &Site, name: &str, value: &str) -> String {
    address_bar::path(&site.base, &with_part(site, name, value))
}

/// The path to votes that are named one by one, as a series.
pub fn path_to_votes(site: &Site, votes: impl Iterator<Item = VoteId>) -> String {
    let symbols: Vec<String> = votes.map(|vote| site.vote(vote).slug()).collect();
    let mut figure = site.to(Subject::chosen_votes());
    let votes = ("votes".to_owned(), symbols.join("~"));
    figure.look.rest.push(votes);
    address_bar::path(&site.base, &figure)
}

/// A share in whole per cent.
pub fn percent(site: &Site, percent: Percent) -> String {
    captions::percent(percent, site.words())
}

/// A member's short name as it stands inside a sentence.
pub fn in_text(site: &Site, member: MemberId) -> String {
    captions::in_text(&site.library.archive, member, &[], site.words())
}

/// A member's label of today, as a link to its page.
pub fn member_link(site: &Site, out: &mut HtmlBuilder, member: MemberId) {
    member_link_in(site, out, member, &[]);
}

/// A member's label in some votes, as a link to its page; where it has another name today, the
/// link says whose page that is.
pub fn member_link_in(site: &Site, out: &mut HtmlBuilder, member: MemberId, votes: &[VoteId]) {
    let archive = &site.library.archive;
    let (known, label) = (archive.member(member), archive.label_in(member, votes));
    let path = site.path_to(Subject::Country(known.code.clone()));
    let today = match label == known.label {
        true => String::new(),
        false => say1(site, Msg::SeatToday, "member", &known.name),
    };
    let keys = &["class", "href", "title"];
    out.with("a", keys, &["member-link", &path, &today]);
    out.text(label).end();
}

/// The labels of some members in some votes, as a list in a sentence.
pub fn labels(site: &Site, members: &[MemberId], votes: &[VoteId]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for member in members {
        names.push(site.library.archive.label_in(*member, votes));
    }
    site.words().list(&names)
}

/// A vote's title, or its symbol before the titles are there.
pub fn title(site: &Site, vote: VoteId) -> &str {
    let symbol = site.library.archive.vote(vote).symbol();
    site.library.title(vote).unwrap_or(symbol)
}

/// A message with one place.
pub fn say1<'a>(site: &Site, message: Msg, name: &str, value: impl Into<Value<'a>>) -> String {
    site.say(message, &[(name, value.into())])
}

/// A chart as wide as its place; `class` gives its size and its colours.
pub fn chart(
    out: &mut HtmlBuilder,
    label: &str,
    class: &'static str,
    draw: impl Fn(f64) -> Scene + 'static,
) {
    let (draw, label) = (Callback::from(draw), label.to_owned());
    out.put(html! { <Chart {draw} {label} {class} /> });
}

/// Properties of [`Chart`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChartProps {
    /// Draws it at a width.
    pub draw: Callback<f64, Scene>,
    /// The figure in a sentence.
    pub label: AttrValue,
    /// What it is, for its size and its colours.
    pub class: &'static str,
}

/// A chart as wide as its place.
#[function_component]
pub fn Chart(props: &ChartProps) -> Html {
    let place = use_node_ref();
    let width = use_size(&place).map(|(width, _)| width);
    let chart = width.map(|width| scene_svg(&props.draw.emit(f64::from(width)), &props.label));
    let chart = chart.or_else(|| printed_chart(&props.draw, &props.label));
    html! { <div class={classes!("chart", props.class)} ref={place}>{ chart }</div> }
}
