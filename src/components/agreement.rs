//! With whom a member stood, over a span of years, a topic and a definition of the reader's.

use super::agreement_map::agreement_map;
use super::explore::{choices, member_link_in, part, path_with, percent, with_part};
use super::is_printed;
use super::tree::Tree;
use crate::browser::events;
use crate::packs::{Arrival, Pack};
use crate::site::{Site, Step};
use figure::address::Subject;
use figure::caption;
use figure::stood::{self, Stood};
use rollcall::{Agreement, Definition, MemberId, Topic, VoteId, VoteMask};
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// Members at each end of the list.
const ENDS: usize = 8;

/// Asks for the subjects, once.
pub fn want_subjects(site: &Site) {
    if site.arrivals.subjects == Arrival::NotAsked {
        site.ask.emit(Pack::Subjects);
    }
}

/// The definition of the address.
fn definition(site: &Site) -> Definition {
    stood::definition(&site.figure.look)
}

/// The votes of the address's span and topic.
pub fn asked_votes(site: &Site) -> VoteMask {
    want_topic(site);
    stood::asked_votes(&site.library, &site.figure.look)
}

/// Asks for what a topic is looked for in, where the address names one.
fn want_topic(site: &Site) {
    if !part(site, "topic").is_empty() {
        want_subjects(site);
    }
}

/// What changes a part of the address.
fn change(site: &Site, name: &'static str) -> Callback<Event> {
    let site = site.clone();
    Callback::from(move |event: Event| {
        if let Some(value) = events::value(&event) {
            let figure = with_part(&site, name, &value);
            let replace = true;
            site.go.emit(Step { figure, replace });
        }
    })
}

/// The choice of years, topic and definition, and what agreement means.
pub fn span_choice(site: &Site, out: &mut Tree) {
    out.el("div", "span-choice");
    for (name, label) in [("from", Msg::SpanFrom), ("to", Msg::SpanTo)] {
        let value = part(site, name).to_owned();
        out.el("label", "").get(label);
        out.put(html! { <input type="number" min="1946" max="2124" {value} onchange={change(site, name)} /> });
        out.end();
    }
    let chosen = part(site, "topic");
    let mut topics = Tree::new(site);
    let all = site.get(Msg::TopicAll);
    // On a published page nobody can choose.
    let named = Topic::all().filter(|_| !is_printed(site));
    let named = named.map(|topic| (topic.id, topic.name));
    for (id, name) in [("", all.as_str())].into_iter().chain(named) {
        let now = if id == chosen { "selected" } else { "" };
        // An empty value must stand, or the text would be the value.
        let id = if id.is_empty() { " " } else { id };
        topics.with("option", &["value", "selected"], &[id, now]);
        topics.text(name).end();
    }
    out.el("label", "").get(Msg::FacetTopic);
    out.put(html! { <select onchange={change(site, "topic")}>{ topics.html() }</select> });
    out.end();
    let definitions = [(Msg::AgreementSame, "same"), (Msg::AgreementHalf, "half")];
    let now = definition(site).word();
    choices(
        site,
        out,
        Msg::AgreementColumn,
        &definitions,
        now,
        &|word| path_with(site, "definition", if word == "same" { "" } else { word }),
    );
    out.end();
}

/// What the definition of the address counts.
pub fn meaning(site: &Site, name: &str) -> String {
    caption::alike_meaning(definition(site), name, site.words())
}

/// See the head of this file; gives the member that stood with this one most.
pub fn agreement(site: &Site, out: &mut Tree, member: MemberId) -> Option<MemberId> {
    want_topic(site);
    let archive = &site.library.archive;
    let stood = Rc::new(Stood::new(&site.library, member, &site.figure.look));
    let mut listed = stood.compared();
    let last: Vec<VoteId> = stood.span.map(|(_, last)| last).into_iter().collect();
    let nearest = listed.first().map(|one| one.member);
    let title = caption::alike_finding(&site.library, &stood, site.words());
    out.section(&title, &meaning(site, &archive.member(member).name));
    span_choice(site, out);
    out.el("div", "map-and-ends").el("div", "");
    agreement_map(site, out, &stood, &title);
    out.end();
    let ends = ENDS.min(listed.len() / 2);
    out.el("div", "");
    for heading in [Msg::AgreementNearest, Msg::AgreementFarthest] {
        out.head("h3", "", heading).el("ol", "ends");
        for one in &listed[..ends] {
            out.el("li", "");
            member_link_in(site, out, one.member, &last);
            share(site, out, *one);
            out.end();
        }
        out.end();
        listed.reverse();
    }
    out.head("p", "notes", Msg::AgreementFew);
    out.end().end();
    table(site, out, member, &stood.all, &last);
    out.end();
    nearest
}

/// A bar and its text: the share, and of how many votes.
pub fn share(site: &Site, out: &mut Tree, one: Agreement) {
    let value = one.percent(definition(site));
    let share = percent(site, value, one.same);
    let votes = ("votes", one.votes.into());
    let text = site.say(Msg::AgreementVotes, &[("percent", (&share).into()), votes]);
    out.share(value, 100, &text);
}

/// The value of an agreement as an attribute has it.
pub fn value(site: &Site, one: Agreement) -> String {
    figure::scene::decimal(one.value(definition(site)).unwrap_or(0.0), 4)
}

fn table(site: &Site, out: &mut Tree, member: MemberId, all: &[Agreement], last: &[VoteId]) {
    let archive = &site.library.archive;
    out.el("details", "all-rows");
    let count = ("count", all.len().into());
    out.say("summary", "", Msg::AgreementAll, &[count]);
    out.el("table", "").el("tbody", "").el("tr", "");
    for heading in [Msg::MemberColumn, Msg::AgreementColumn, Msg::VotesColumn] {
        out.head("th", "", heading);
    }
    out.end();
    for one in all {
        let [own, other] = [member, one.member].map(|of| archive.member(of).code.clone());
        let keys = &["data-agreement", "data-value", "data-votes"];
        out.with(
            "tr",
            keys,
            &[&other, &value(site, *one), &one.votes.to_string()],
        );
        let pair = site.path_to(Subject::Pair(own, other));
        out.el("td", "")
            .link("", &pair, archive.name_in(one.member, last))
            .end();
        let share = percent(site, one.percent(definition(site)), one.same);
        out.line("td", "", &share);
        out.line("td", "", &site.words().number(one.votes.into()))
            .end();
    }
    out.end().end().end();
}
