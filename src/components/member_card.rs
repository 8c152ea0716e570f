//! What the card of a picked member says beyond its position: its group, where it stood in the
//! votes of the series, the way to its page.

use super::country_lists::position_counts;
use super::position_mark;
use super::tree::Tree;
use crate::site::Site;
use figure::address::Subject;
use figure::caption;
use rollcall::{MemberId, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// Votes of the series that are shown before this one and after it.
const AROUND: usize = 5;

/// See the head of this file.
pub fn member_card(site: &Site, vote: RecordedVote, member: MemberId) -> Html {
    let archive = &site.library.archive;
    let mut tree = Tree::new(site);
    let out = &mut tree;
    let group = archive.regional_group_on(member, vote.date());
    out.line("p", "hint", &caption::group_name(group, site.words()));
    if let Some((series, at)) = archive.series_of(vote.id()) {
        if let Some(row) = archive.series_row(&series.votes, member) {
            let counts = position_counts(site, &row.positions);
            let values = [
                ("series", (&series.title).into()),
                ("counts", (&counts).into()),
            ];
            out.say("p", "", Msg::CardSeries, &values);
            let keys = &["class", "aria-label"];
            out.with("ol", keys, &["card-strip", &site.get(Msg::CardVotes)]);
            let votes = series.votes.iter().zip(row.positions).enumerate();
            for (place, (id, position)) in votes {
                if place + AROUND < at || place > at + AROUND {
                    continue;
                }
                let here = if place == at { "true" } else { "" };
                let number = (place + 1).to_string();
                let word = caption::position(position, site.words());
                let name = [site.vote(*id).symbol(), ": ", &word].concat();
                let mut figure = site.to(Subject::Vote(site.vote(*id).slug()));
                figure.look.pick.clone_from(&site.figure.look.pick);
                let path = crate::browser::history::path(&site.base, &figure);
                out.el("li", "");
                let keys = &["href", "aria-label", "title", "aria-current"];
                out.with("a", keys, &[&path, &name, &name, here]);
                out.put(position_mark(position, 24.0));
                out.line("span", "", &number).end().end();
            }
            out.end();
        }
    }
    let known = archive.member(member);
    let path = site.path_to(Subject::Country(known.code.clone()));
    let said = site.say(Msg::SearchMember, &[("member", (&known.label).into())]);
    out.el("p", "").link("", &path, &said).end();
    tree.html()
}
