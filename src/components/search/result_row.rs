//! A vote that a query found: tiles, common name, symbol and date, title with the words found and
//! what else has some of them, the positions asked for, bar.

use super::translated_titles::foreign_title;
use crate::app_context::Site;
use crate::components::charts::thumbnail::thumbnail;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{say1, title};
use crate::components::position_mark;
use crate::components::vote::row::vote_figures;
use figure::captions;
use rollcall::query::Query;
use rollcall::search::{highlights, words_in, Matches};
use rollcall::VoteId;
use words::Msg;

/// The row of a vote that was found; a vote of a list that nobody searched has an empty query, and no
/// matches.
pub fn found_row(site: &Site, out: &mut HtmlBuilder, id: VoteId, query: &Query, matches: &Matches) {
    let archive = &site.library.archive;
    let vote = site.vote(id);
    let keys = &["class", "data-symbol"];
    out.with("li", keys, &["vote-row found-row", vote.symbol()]);
    out.el("div", "thumb");
    thumbnail(site, out, id);
    out.end().el("div", "vote-row-text");
    let marks = matches.marks(query);
    let name = archive.common_name(id).unwrap_or_default();
    meta(site, out, id, ("strong", name), &marks);
    out.with(
        "a",
        &["class", "href"],
        &["vote-row-title", &site.path_to_vote(id)],
    );
    marked(out, title(site, id), &marks);
    out.end();
    elsewhere(site, out, id, query, matches);
    out.el("p", "vote-row-asked");
    for member in query.members() {
        let seat = archive.seat_holder(member, id);
        let position = vote.position(seat);
        let keys = &["class", "data-asked", "data-position"];
        let code = &archive.member(member).code;
        out.with("span", keys, &["asked", code, position.word()])
            .put(position_mark(position, 14.0));
        out.text(archive.label_on(seat, vote.date()));
        let word = captions::position(position, site.words());
        out.line("span", "visually-hidden", &word).end();
    }
    out.end().end().put(vote_figures(site, vote)).end();
}

/// Symbol and date, after something said about the vote (its element and its text); with the words
/// marked.
pub fn meta(
    site: &Site,
    out: &mut HtmlBuilder,
    id: VoteId,
    (element, said): (&'static str, &str),
    marks: &[String],
) {
    let vote = site.vote(id);
    out.el("p", "vote-row-meta");
    if !said.is_empty() {
        out.el(element, "");
        marked(out, said, marks);
        out.end().text(" · ");
    }
    out.with("bdi", &["class", "dir"], &["symbol", "ltr"]);
    marked(out, vote.symbol(), marks);
    out.end().text(" · ");
    // Of a date only the year is searched.
    let mut years = marks.to_vec();
    years.retain(|word| *word == vote.date().year().to_string());
    let date = captions::short_date(vote.date(), site.words());
    marked(out, &date, &years);
    out.end();
}

/// A text with some words marked.
fn marked(out: &mut HtmlBuilder, text: &str, marks: &[String]) {
    let mut at = 0;
    for place in highlights(text, marks) {
        out.text(text.get(at..place.start).unwrap_or_default());
        at = place.end;
        out.line("mark", "", text.get(place).unwrap_or_default());
    }
    out.text(text.get(at..).unwrap_or_default());
}

/// What has the words that are not shown yet, each in a line, the one with the most first: short
/// title, agenda item, subjects, sponsors, draft, the title in another language.
fn elsewhere(site: &Site, out: &mut HtmlBuilder, id: VoteId, query: &Query, matches: &Matches) {
    let vote = site.vote(id);
    let name = site.library.archive.common_name(id).unwrap_or_default();
    let year = vote.date().year().to_string();
    let shown = [title(site, id), name, vote.symbol(), &year].join("\n");
    // Of all words that were taken for others one is enough.
    let mut missing: Vec<&[String]> = query.words.chunks(1).collect();
    missing.push(&matches.meant);
    missing.retain(|words| words_in(&shown, words) == 0);
    if missing.iter().all(|words| words.is_empty()) {
        return;
    }
    let marks = matches.marks(query);
    let mut lines = lines(site, id, &marks);
    if let Some((text, language, direction)) = foreign_title(site, id, &matches.foreign) {
        lines.push((text.to_owned(), language, direction));
    }
    loop {
        let mut best = (0, None);
        for line in &lines {
            let has = missing.iter().filter(|words| words_in(&line.0, words) > 0);
            let count = has.count();
            if count > best.0 {
                best = (count, Some(line));
            }
        }
        let Some((text, language, direction)) = best.1 else {
            return;
        };
        let keys = &["class", "lang", "dir"];
        out.with("p", keys, &["vote-row-line", language, direction]);
        marked(out, text, &marks);
        out.end();
        missing.retain(|words| words_in(text, words) == 0);
    }
}

/// A text, its language, and the direction of its lines.
type Line = (String, &'static str, &'static str);

/// The English texts that a search looks through beside title, name, symbol and year; of the
/// sponsors those with one of the words.
fn lines(site: &Site, id: VoteId, marks: &[String]) -> Vec<Line> {
    let (vote, archive) = (site.vote(id), &site.library.archive);
    let mut texts = vec![archive.short_title(id).unwrap_or_default().to_owned()];
    if let Some(subjects) = site.library.subjects() {
        texts.push(subjects.agenda(id).to_owned());
        texts.push(subjects.subjects_text(id).to_owned());
        let mut sponsors: Vec<&str> = subjects.sponsors(id).collect();
        sponsors.retain(|name| words_in(name, marks) > 0);
        let names = site.words().list(&sponsors);
        texts.push(say1(site, Msg::RowSponsors, "names", &names));
    }
    texts.push(say1(site, Msg::DocumentDraft, "symbol", vote.draft()));
    texts.into_iter().map(|text| (text, "en", "")).collect()
}
