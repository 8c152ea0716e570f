//! How often each member stood with one, as a map with a graded scale.

use super::{Maps, Said, Sheet};
use crate::app_context::Site;
use crate::components::charts::thumbnail::squares;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::share::export_buttons;
use figure::address::Subject;
use figure::agreement::profile::AgreementProfile;
use figure::captions;
use figure::map::choropleth::shaded_map;
use figure::theme::ChoroplethClass;
use rollcall::{MemberId, Position};
use std::rc::Rc;
use yew::prelude::*;

/// The map of agreement with a member; nothing where no vote is asked for.
pub fn agreement_map(
    site: &Site,
    out: &mut HtmlBuilder,
    stood: &Rc<AgreementProfile>,
    title: &str,
) {
    let Some(shaded) = stood.shaded() else { return };
    let day = shaded.vote;
    let draw = {
        let (library, detail) = (Rc::clone(&site.library), site.detail());
        Callback::from(move |(width, window)| {
            shaded_map(&library, &shaded, width, window, detail, None).map(Rc::new)
        })
    };
    let say = {
        let (site, stood) = (site.clone(), Rc::clone(stood));
        Callback::from(move |of: MemberId| {
            let archive = &site.library.archive;
            let code = |member| archive.member(member).code.clone();
            Said {
                name: archive.label_on(of, site.vote(day).date()).to_owned(),
                line: captions::alike_said(&stood, of, site.words()),
                path: site.path_to(match of == stood.seat {
                    true => Subject::Country(code(of)),
                    false => Subject::Pair(code(stood.member), code(of)),
                }),
            }
        })
    };
    let sheets = vec![Sheet {
        heading: AttrValue::default(),
        label: title.to_owned().into(),
        day,
        draw,
    }];
    out.put(html! { <Maps {sheets} {say} /> });
    let words = site.words();
    shades(out, &captions::alike_legend(&site.library, stood, words));
    let notes = captions::alike_notes(&site.library, stood, words);
    out.line("p", "notes", &notes.join(" "));
    out.put(export_buttons::way(site));
}

/// A legend of shades.
pub fn shades(out: &mut HtmlBuilder, legend: &[(ChoroplethClass, String)]) {
    out.el("p", "agree-legend");
    for (shade, words) in legend {
        let class = match shade {
            // The hatch of lands is too large for a square.
            ChoroplethClass::Few => Position::DidNotVote.word(),
            shade => shade.class(),
        };
        out.el("span", "");
        squares(out, &[(0, 0, 0)], &[class], 14, (1, 1), "");
        out.text(words).end();
    }
    out.end();
}
