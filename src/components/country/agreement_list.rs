//! With whom a member stood, over a span of years, a topic and a definition of the reader's.

use crate::app_context::{Site, Step};
use crate::browser::{address_bar, events};
use crate::components::is_printed;
use crate::components::maps::agreement_map::agreement_map;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{
    choices, in_text, member_link_in, part, path_with, percent, with_part,
};
use crate::packs::{Pack, PackState};
use figure::address::Subject;
use figure::agreement::profile;
use figure::agreement::profile::AgreementProfile;
use figure::captions;
use rollcall::{Agreement, AgreementMeasure, MemberId, Topic, VoteId, VoteSet};
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// Members at each end of the list.
const ENDS: usize = 8;

/// Asks for the subjects, once.
pub fn want_subjects(site: &Site) {
    if site.arrivals.subjects == PackState::NotRequested {
        site.ask.emit(Pack::Subjects);
    }
}

/// The definition of the address.
fn definition(site: &Site) -> AgreementMeasure {
    profile::definition(&site.figure.look)
}

/// The votes of the address's years and topic, for members that are compared.
pub fn asked_votes(site: &Site, members: &[MemberId]) -> VoteSet {
    want_topic(site);
    profile::asked_votes(&site.library, members, &site.figure.look)
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

/// The choice of years, topic and definition, for members that are compared.
pub fn span_choice(site: &Site, out: &mut HtmlBuilder, members: &[MemberId]) {
    periods(site, out);
    out.el("div", "span-choice");
    let period = profile::period(&site.library.archive, members, &site.figure.look);
    let ends = [
        ("from", Msg::SpanFrom, period.from),
        ("to", Msg::SpanTo, period.to),
    ];
    for (name, label, counted) in ends {
        let value = part(site, name).to_owned();
        let placeholder = counted.to_string();
        out.el("label", "").get(label);
        out.put(html! { <input type="number" min="1946" max="2124" {value} {placeholder} onchange={change(site, name)} /> });
        out.end();
    }
    let chosen = part(site, "topic");
    let mut topics = HtmlBuilder::new(site);
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

/// The years that are asked for most, as links: the address has nothing, or the first year.
fn periods(site: &Site, out: &mut HtmlBuilder) {
    let first = site.library.archive.all_years().from.to_string();
    let year = |word: &str| match word {
        "all" => first.clone(),
        year => year.to_owned(),
    };
    let kinds = [
        (Msg::PeriodTen, ""),
        (Msg::PeriodSince, "1991"),
        (Msg::PeriodAll, "all"),
    ];
    let (from, to) = (part(site, "from"), part(site, "to"));
    let asked = |(_, word): &&(Msg, &str)| to.is_empty() && year(word) == from;
    let now = kinds.iter().find(asked).map_or("other", |(_, word)| *word);
    choices(site, out, Msg::PeriodLabel, &kinds, now, &|word| {
        let mut figure = with_part(site, "from", &year(word));
        figure.look.rest.retain(|(name, _)| name != "to");
        address_bar::path(&site.base, &figure)
    });
}

/// What the definition of the address counts, for agreement with a member.
pub fn meaning(site: &Site, member: MemberId) -> String {
    let name = in_text(site, member);
    captions::alike_meaning(definition(site), &name, site.words())
}

/// With whom a member stood; gives the one that stood with it most.
pub fn agreement(site: &Site, out: &mut HtmlBuilder, member: MemberId) -> Option<MemberId> {
    want_topic(site);
    let stood = Rc::new(AgreementProfile::new(
        &site.library,
        member,
        &site.figure.look,
    ));
    let mut listed = stood.compared();
    let last: Vec<VoteId> = stood.span.map(|(_, last)| last).into_iter().collect();
    let nearest = listed.first().map(|one| one.member);
    let title = captions::alike_finding(&site.library, &stood, site.words());
    out.section(&title, &meaning(site, stood.seat));
    span_choice(site, out, &[member]);
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
    table(site, out, &stood, &last);
    out.end();
    nearest
}

/// A bar and its text: the share, and of how many votes.
pub fn share(site: &Site, out: &mut HtmlBuilder, one: Agreement) {
    let value = one.percent(definition(site));
    let share = percent(site, value);
    let votes = ("votes", one.votes.into());
    let text = site.say(Msg::AgreementVotes, &[("percent", (&share).into()), votes]);
    out.share(value.whole(), 100, &text);
}

/// The value of an agreement as an attribute has it.
pub fn value(site: &Site, one: Agreement) -> String {
    figure::scene::decimal(one.value(definition(site)).unwrap_or(0.0), 4)
}

/// All members in the order of the lists, then those with too few votes in common to be ranked.
fn table(site: &Site, out: &mut HtmlBuilder, stood: &AgreementProfile, last: &[VoteId]) {
    let archive = &site.library.archive;
    let (member, all) = (stood.member, &stood.all);
    let ranked = stood.compared().len();
    out.el("details", "all-rows");
    let count = ("count", all.len().into());
    out.say("summary", "", Msg::AgreementAll, &[count]);
    out.el("table", "").el("tbody", "").el("tr", "");
    for heading in [Msg::MemberColumn, Msg::AgreementColumn, Msg::VotesColumn] {
        out.head("th", "", heading);
    }
    out.end();
    for (at, one) in all.iter().enumerate() {
        if at == ranked {
            out.el("tr", "").with("th", &["colspan"], &["3"]);
            out.get(Msg::AgreementHatched).end().end();
        }
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
        let share = percent(site, one.percent(definition(site)));
        out.line("td", "", &share);
        out.line("td", "", &site.words().number(one.votes.into()))
            .end();
    }
    out.end().end().end();
}
