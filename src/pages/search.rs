//! Votes that match a query: what was understood, how they divide, when they were, which they
//! are.

use crate::app_context::{Site, Step};
use crate::browser::events;
use crate::components::{
    named_member, pack_failure, path_to_search, query_parts, say1, want_subjects, want_tongues,
    with_part, Answer, HtmlBuilder, Results,
};
use crate::packs::{Pack, PackState};
use figure::address::Subject;
use rollcall::TitleLanguage;
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// The search page.
pub fn search_page(site: &Site) -> Html {
    want_subjects(site);
    let heading = site.get(Msg::SearchHeading);
    site.title(&heading);
    let text = site.figure.look.query.as_str();
    let archive = &site.library.archive;
    let answer = Rc::new(Answer::to(site));
    let Answer { query, matches, .. } = &*answer;
    want_tongues(site, &matches.tongues);
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
        <input type="search" dir="auto" autocomplete="off" enterkeyhint="search" aria-label={site.get(Msg::SearchLabel)}
            placeholder={site.get(Msg::SearchPlaceholder)} value={text.to_owned()} oninput={on_input} />
    };
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    out.with("div", &["class", "data-page"], &["page", "search"]);
    out.with("h1", &["tabindex"], &["-1"]).text(&heading).end();
    let keys = &["class", "role"];
    out.with("div", keys, &["search-box search-box-page", "search"])
        .put(input)
        .end();
    // One element, so that the box keeps its place among its neighbours, and the focus with it.
    out.el("div", "search-rest");
    query_parts(site, out, &answer.text, query);
    searched(site, out, &matches.tongues);
    let arrivals = site.arrivals;
    let english = [arrivals.titles, arrivals.subjects];
    let read = english.iter().all(|arrival| *arrival == PackState::Loaded);
    if read && !matches.tongues.is_empty() && matches.loose.is_empty() {
        out.head("p", "hint", Msg::TonguesNote);
    }
    if read {
        in_plain_words(site, out, &answer);
    }
    if !matches.loose.is_empty() {
        let loose = matches.loose.join(" ");
        out.line("p", "", &say1(site, Msg::LooseNote, "words", &loose));
    }
    if let Some(member) = named_member(site, query) {
        let member = archive.member(member);
        let path = site.path_to(Subject::Country(member.code.clone()));
        let said = say1(site, Msg::SearchMember, "member", &member.name);
        out.el("p", "").link("", &path, &said).end();
    }
    out.put(html! { <Results site={site.clone()} answer={Rc::clone(&answer)} /> });
    tree.html()
}

/// What is searched and what is still coming, as long as anything is missing; what failed, but for
/// titles: of these every page says it.
fn searched(site: &Site, out: &mut HtmlBuilder, tongues: &[TitleLanguage]) {
    let mut wanted = vec![
        (Pack::Titles, Msg::SearchedTitles),
        (Pack::Subjects, Msg::SearchedSubjects),
    ];
    for tongue in tongues {
        wanted.push((Pack::TitleLanguage(*tongue), Msg::SearchedTongues));
    }
    let mut arrivals = site.arrivals;
    let mut here = vec![site.get(Msg::SearchedAlways)];
    let (mut coming, mut failed) = (Vec::new(), None);
    for (pack, name) in wanted {
        let name = site.get(name);
        let list = match *arrivals.of(pack) {
            PackState::Failed(failure) => {
                failed = failed.or(Some((pack, failure)));
                continue;
            }
            PackState::Loaded => &mut here,
            PackState::NotRequested | PackState::Loading => &mut coming,
        };
        if !list.contains(&name) {
            list.push(name);
        }
    }
    if coming.is_empty() && failed.is_none() {
        return;
    }
    let list = |names: &[String]| names.join(&site.get(Msg::ListSeparator));
    let mut said = say1(site, Msg::SearchedNow, "what", &list(&here));
    if !coming.is_empty() {
        let coming = say1(site, Msg::SearchComing, "what", &list(&coming));
        said = [coming, said].join(" ");
    }
    out.line("p", "hint", &said);
    if let Some((pack, failure)) = failed.filter(|(pack, _)| *pack != Pack::Titles) {
        out.put(pack_failure(site, pack, failure));
    }
}

/// What was searched in place of what was typed, and the members that a question names: their
/// positions in the votes that it is about, and their pages.
fn in_plain_words(site: &Site, out: &mut HtmlBuilder, answer: &Answer) {
    if answer.text != site.figure.look.query {
        let said = say1(site, Msg::SearchPlain, "query", &answer.text);
        out.line("p", "", &said);
    }
    for (member, query) in &answer.members {
        let member = site.library.archive.member(*member);
        let name = ("member", member.label.as_str().into());
        // What the question is about, without the filter that was made of the member.
        let about = query.split_once(' ').map_or("", |(_, about)| about);
        let said = match about {
            "" => say1(site, Msg::SearchMember, "member", &member.label),
            about => site.say(Msg::MemberPositions, &[name, ("query", about.into())]),
        };
        out.el("p", "");
        out.link("", &path_to_search(site, query), &said)
            .text(" · ");
        let path = site.path_to(Subject::Country(member.code.clone()));
        let all = say1(site, Msg::SearchMember, "member", &member.name);
        out.link("", &path, &all).end();
    }
}
