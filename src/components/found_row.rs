//! A vote that a query found: tiles, symbol and date, title with the words found, the positions
//! asked for, bar.

use super::explore::title;
use super::position_mark;
use super::squares::thumbnail;
use super::tongues::foreign_title;
use super::tree::Tree;
use super::vote_row::vote_figures;
use crate::site::Site;
use figure::caption;
use rollcall::query::Query;
use rollcall::search::{highlights, words_in};
use rollcall::{Position, VoteId};

/// See the head of this file; `foreign` are the words of the query that no English text has.
pub fn found_row(site: &Site, out: &mut Tree, id: VoteId, query: &Query, foreign: &[String]) {
    let archive = &site.library.archive;
    let vote = site.vote(id);
    let keys = &["class", "data-symbol"];
    out.with("li", keys, &["vote-row found-row", vote.symbol()]);
    out.el("div", "thumb");
    thumbnail(site, out, id);
    out.end().el("div", "vote-row-text");
    meta(site, out, id, "");
    out.with(
        "a",
        &["class", "href"],
        &["vote-row-title", &site.path_to_vote(id)],
    );
    let title = title(site, id);
    marked(out, title, query);
    out.end();
    elsewhere(site, out, id, title, query, foreign);
    out.el("p", "vote-row-asked");
    for member in query.members() {
        let seats = archive.lineage(member);
        let held = |seat: &&rollcall::MemberId| vote.position(**seat) != Position::NotMember;
        let seat = seats.iter().find(held).copied().unwrap_or(member);
        let position = vote.position(seat);
        let keys = &["class", "data-asked", "data-position"];
        let code = &archive.member(member).code;
        out.with("span", keys, &["asked", code, position.word()])
            .put(position_mark(position, 14.0));
        out.text(archive.label_on(seat, vote.date()));
        let word = caption::position(position, site.words());
        out.line("span", "visually-hidden", &word).end();
    }
    out.end().end().put(vote_figures(site, vote)).end();
}

/// Symbol and date, after something said about the vote.
pub fn meta(site: &Site, out: &mut Tree, id: VoteId, said: &str) {
    let vote = site.vote(id);
    out.el("p", "vote-row-meta").text(said);
    if !said.is_empty() {
        out.text(" · ");
    }
    out.with("bdi", &["class", "dir"], &["symbol", "ltr"]);
    out.text(vote.symbol()).end().text(" · ");
    out.text(&caption::short_date(vote.date(), site.words()))
        .end();
}

/// A text with the words of a query marked.
fn marked(out: &mut Tree, text: &str, query: &Query) {
    let mut at = 0;
    for place in highlights(text, &query.words) {
        out.text(text.get(at..place.start).unwrap_or_default());
        at = place.end;
        out.line("mark", "", text.get(place).unwrap_or_default());
    }
    out.text(text.get(at..).unwrap_or_default());
}

/// What has most of the words that the title has not: the agenda item, the subjects, or the title
/// in another language.
fn elsewhere(
    site: &Site,
    out: &mut Tree,
    id: VoteId,
    title: &str,
    query: &Query,
    foreign: &[String],
) {
    let mut missing = query.words.clone();
    missing.retain(|word| words_in(title, std::slice::from_ref(word)) == 0);
    if missing.is_empty() {
        return;
    }
    let mut best = (0, ("", "en", ""));
    let mut look = |said: (_, _, _)| {
        let words = words_in(said.0, &missing);
        if words > best.0 {
            best = (words, said);
        }
    };
    if let Some(subjects) = site.library.subjects() {
        look((subjects.agenda(id), "en", ""));
        look((subjects.subjects_text(id), "en", ""));
    }
    if let Some(said) = foreign_title(site, id, foreign) {
        look(said);
    }
    let (words, (text, language, direction)) = best;
    if words > 0 {
        let keys = &["class", "lang", "dir"];
        out.with("p", keys, &["vote-row-line", language, direction]);
        marked(out, text, query);
        out.end();
    }
}
