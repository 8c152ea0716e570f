//! How often each member stood with one, as a map with a graded scale.

use super::agreement::definition;
use super::explore::{percent, say1};
use super::maps::{Maps, Said, Sheet};
use super::squares::squares;
use super::tree::Tree;
use crate::site::Site;
use figure::address::Subject;
use figure::caption;
use figure::shaded::{agreement_map as shades, shaded_map};
use figure::theme::Shade;
use rollcall::{Agreement, MemberId, VoteId};
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// The steps of the scale and their shares.
const STEPS: [(&str, &str); 6] = [
    ("agree-1", "0–39%"),
    ("agree-2", "40–54%"),
    ("agree-3", "55–64%"),
    ("agree-4", "65–74%"),
    ("agree-5", "75–84%"),
    ("agree-6", "85–100%"),
];

/// See the head of this file; the outlines are those of the day of `last`.
pub fn agreement_map(
    site: &Site,
    out: &mut Tree,
    member: MemberId,
    all: &[Agreement],
    last: VoteId,
    title: &str,
) {
    let shaded = shades(last, member, all, definition(site));
    let draw = {
        let library = Rc::clone(&site.library);
        Callback::from(move |(width, window)| {
            shaded_map(&library, &shaded, width, window).map(Rc::new)
        })
    };
    let say = {
        let (site, all) = (site.clone(), all.to_vec());
        Callback::from(move |of| said(&site, member, of, &all, last))
    };
    let sheets = vec![Sheet {
        heading: AttrValue::default(),
        label: title.to_owned().into(),
        draw,
    }];
    out.put(html! { <Maps {sheets} {say} /> });
    out.el("p", "agree-legend");
    for (class, range) in STEPS {
        swatch(out, class);
        out.text(range).end();
    }
    let name = &site.library.archive.member(member).label;
    for (class, words) in [
        (Shade::Chosen.class(), name.clone()),
        ("did-not-vote", site.get(Msg::AgreementHatched)),
        (Shade::Plain.class(), site.get(Msg::AgreementNone)),
    ] {
        swatch(out, class);
        out.text(&words).end();
    }
    out.end();
    let date = caption::date(site.vote(last).date(), site.words());
    let of_day = say1(site, Msg::OutlinesOf, "date", &date);
    let note = [
        &of_day,
        " ",
        &site.get(Msg::Circles),
        " ",
        &site.get(Msg::BorderNote),
    ]
    .concat();
    out.line("p", "notes", &note);
}

/// A square of a legend and the open place of its words.
pub fn swatch(out: &mut Tree, class: &'static str) {
    out.el("span", "");
    squares(out, &[(0, 0, 0)], &[class], 14, (1, 1), "");
}

fn said(site: &Site, member: MemberId, of: MemberId, all: &[Agreement], last: VoteId) -> Said {
    let archive = &site.library.archive;
    let name = archive.label_on(of, site.vote(last).date()).to_owned();
    let code = |member| archive.member(member).code.clone();
    let found = all.iter().find(|one| one.member == of);
    let line = match found {
        Some(one) => {
            let share = percent(site, one.percent(definition(site)), one.same);
            let votes = ("votes", one.votes.into());
            site.say(Msg::AgreementSaid, &[("percent", (&share).into()), votes])
        }
        None if of == member => site.get(Msg::AgreementSelf),
        None => site.get(Msg::AgreementNone),
    };
    let path = match of == member {
        true => site.path_to(Subject::Country(code(of))),
        false => site.path_to(Subject::Pair(code(member), code(of))),
    };
    Said { name, line, path }
}
