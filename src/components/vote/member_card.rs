//! What the card of a picked member says beyond its position: its group, where it stood in the
//! votes of the series, the way to its page.

use crate::app_context::Site;
use crate::components::country::lists::position_counts;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::position_mark;
use figure::address::Subject;
use figure::captions;
use rollcall::{MemberId, RecordedVote};
use std::ops::Range;
use words::Msg;
use yew::prelude::*;

/// At most this many votes of the series are shown: two rows on a phone.
const MOST: usize = 18;
/// Of a longer series, so many, this one in the middle of them where it can be.
const SHOWN: usize = 11;

/// The lines of a picked member’s card below its position.
pub fn member_card(site: &Site, vote: RecordedVote, member: MemberId) -> Html {
    let archive = &site.library.archive;
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    let group = archive.regional_group_on(member, vote.date());
    out.line("p", "hint", &captions::group_name(group, site.words()));
    if let Some((series, at)) = archive.series_of(vote.id()) {
        if let Some(row) = archive.series_row(&series.votes, member) {
            let counts = position_counts(site, &row.positions);
            let values = [
                ("series", (&series.title).into()),
                ("counts", (&counts).into()),
            ];
            out.say("p", "", Msg::CardSeries, &values);
            let count = series.votes.len();
            let shown = shown(at, count);
            if shown.len() < count {
                let values = [
                    ("first", (shown.start + 1).into()),
                    ("last", shown.end.into()),
                    ("count", count.into()),
                ];
                out.say("p", "hint", Msg::CardVotesShown, &values);
            }
            let keys = &["class", "aria-label"];
            out.with("ol", keys, &["card-strip", &site.get(Msg::CardVotes)]);
            let votes = series.votes.iter().zip(row.positions).enumerate();
            for (place, (id, position)) in votes {
                if !shown.contains(&place) {
                    continue;
                }
                let here = if place == at { "true" } else { "" };
                let number = (place + 1).to_string();
                let word = captions::position(position, site.words());
                let name = [&number, ". ", site.vote(*id).symbol(), ": ", &word].concat();
                let mut figure = site.to(Subject::Vote(site.vote(*id).slug()));
                figure.look.pick.clone_from(&site.figure.look.pick);
                let path = crate::browser::address_bar::path(&site.base, &figure);
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
    let (message, today) = match archive.had_another_name_on(member, vote.date()) {
        true => (Msg::SearchSeat, &known.name),
        false => (Msg::SearchMember, &known.label),
    };
    let said = site.say(message, &[("member", today.into())]);
    out.el("p", "").link("", &path, &said).end();
    tree.html()
}

/// Which of the votes of a series are shown around the one at a place: all, where they fit.
fn shown(at: usize, count: usize) -> Range<usize> {
    if count <= MOST {
        return 0..count;
    }
    let first = at.saturating_sub(SHOWN / 2).min(count - SHOWN);
    first..first + SHOWN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_votes_are_shown_where_they_fit_and_otherwise_always_as_many() {
        // The eleven of the emergency special session on Ukraine, seen from the seventh.
        assert_eq!(shown(6, 11), 0..11);
        assert_eq!(shown(0, MOST), 0..MOST);
        // The embargo against Cuba: from the first, the middle and the last of 33.
        assert_eq!(shown(0, 33), 0..11);
        assert_eq!(shown(16, 33), 11..22);
        assert_eq!(shown(32, 33), 22..33);
        for at in 0..33 {
            let shown = shown(at, 33);
            assert!(shown.contains(&at) && shown.len() == SHOWN, "{at}");
        }
    }
}
