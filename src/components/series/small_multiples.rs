//! The votes of a series side by side: each as a grid of tiles with its date, its title and its
//! counts.

use crate::app_context::Site;
use crate::components::charts::thumbnail::{strip, thumbnail};
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::title;
use crate::components::search::result_row::meta;
use crate::components::vote::row::vote_figures;
use figure::captions;
use rollcall::{Position, VoteId};
use words::Msg;

/// The votes of a series as small grids of tiles.
pub fn multiples(site: &Site, out: &mut HtmlBuilder, votes: &[VoteId]) {
    out.part(Msg::SeriesMultiples)
        .head("p", "hint", Msg::SeriesMultiplesHint);
    positions_legend(site, out, votes);
    out.el("ol", "multiples");
    for id in votes {
        let vote = site.vote(*id);
        out.with("li", &["data-symbol"], &[vote.symbol()]);
        thumbnail(site, out, *id);
        meta(site, out, *id, ("span", ""), &[]);
        let (short, whole) = (captions::short_title(&site.library, vote), title(site, *id));
        let path = site.path_to_vote(*id);
        // A common name stands over the title; a title that was only cut is given whole.
        if named(site, *id) {
            out.link("vote-row-title", &path, &short);
            if short != whole {
                out.line("p", "vote-row-line", whole);
            }
        } else {
            out.link("vote-row-title", &path, whole);
        }
        out.put(vote_figures(site, vote)).end();
    }
    out.end().end();
}

/// Whether a vote has a common name or a short title of the tables.
fn named(site: &Site, id: VoteId) -> bool {
    let archive = &site.library.archive;
    archive.common_name(id).is_some() || archive.short_title(id).is_some()
}

/// What the colours of squares stand for; “not a member then” only where a vote had one.
pub fn positions_legend(site: &Site, out: &mut HtmlBuilder, votes: &[VoteId]) {
    out.el("p", "agree-legend");
    for position in Position::ALL {
        let any = |id: &VoteId| site.vote(*id).tally().get(position) > 0;
        if votes.iter().any(any) {
            out.el("span", "");
            strip(out, &[position], "");
            out.text(&captions::position(position, site.words())).end();
        }
    }
    out.end();
}
