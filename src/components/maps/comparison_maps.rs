//! Two votes as maps: who moved and which way, and both votes side by side.

use super::agreement_map::shades;
use super::{Maps, Said, Sheet};
use crate::app_context::Site;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::share::export_buttons;
use figure::address::{DisplayOptions, Subject};
use figure::captions;
use figure::map::choropleth::{change_map, shaded_map};
use figure::map::vote_map::{map_in, ViewOptions};
use rollcall::{Comparison, MemberId, VoteId};
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// Who moved and which way, by the outlines of the second vote's day.
pub fn direction_map(
    site: &Site,
    out: &mut HtmlBuilder,
    comparison: &Comparison,
    votes: [VoteId; 2],
    title: &str,
) {
    let say = say(site, votes);
    let shaded = change_map(comparison, votes[1]);
    let draw = {
        let (library, detail) = (Rc::clone(&site.library), site.detail());
        Callback::from(move |(width, window)| {
            shaded_map(&library, &shaded, width, window, detail, None).map(Rc::new)
        })
    };
    let label = title.to_owned().into();
    let heading = AttrValue::default();
    let sheets = vec![Sheet {
        heading,
        label,
        day: votes[1],
        draw,
    }];
    out.put(html! { <Maps {sheets} {say} /> });
    let words = site.words();
    shades(out, &captions::moved_legend(comparison, words));
    let notes = captions::moved_notes(&site.library, votes, words);
    out.line("p", "notes", &notes.join(" "));
    out.put(export_buttons::way(site));
}

/// Both votes side by side.
pub fn twin_maps(site: &Site, out: &mut HtmlBuilder, votes: [VoteId; 2]) {
    let say = say(site, votes);
    out.part(Msg::TwinTitle).head("p", "hint", Msg::TwinHint);
    let sheets = votes.map(|id| {
        let vote = site.vote(id);
        let date = captions::date(vote.date(), site.words());
        let heading = [vote.symbol(), " · ", &date].concat().into();
        let label = captions::result(vote, site.words()).into();
        let (library, words) = (Rc::clone(&site.library), site.words());
        let detail = site.detail();
        let draw = Callback::from(move |(width, window)| {
            let (look, titled) = (DisplayOptions::default(), false);
            let vote = library.archive.vote(id);
            let options = ViewOptions {
                width,
                titled,
                detail,
            };
            map_in(&library, vote, &look, options, window, words).map(Rc::new)
        });
        Sheet {
            heading,
            label,
            day: id,
            draw,
        }
    });
    out.put(html! { <Maps sheets={sheets.to_vec()} {say} /> });
    let [first, second] = votes.map(|vote| site.vote(vote));
    let earlier = if second.date() < first.date() {
        second
    } else {
        first
    };
    let notes = captions::map_notes(earlier, site.words());
    out.line("p", "notes", &notes.join(" ")).end();
}

fn say(site: &Site, votes: [VoteId; 2]) -> Callback<MemberId, Said> {
    let site = site.clone();
    Callback::from(move |member| said(&site, member, votes))
}

/// Where a member stood in both.
fn said(site: &Site, member: MemberId, votes: [VoteId; 2]) -> Said {
    let archive = &site.library.archive;
    let code = archive.member(member).code.clone();
    Said {
        name: archive.label_in(member, &votes).to_owned(),
        line: captions::moved_said(&site.library, member, votes, site.words()),
        path: site.path_to(Subject::Country(code)),
    }
}
