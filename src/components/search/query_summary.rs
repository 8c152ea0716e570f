//! What was understood of a query, in words, each part to be taken away; what was not; and what
//! could be added.

use crate::app_context::Site;
use crate::components::filter_text;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{labels, path_to_search, say1};
use rollcall::query::{completions, with, without, Filter, Query};
use words::Msg;

/// Filters that show what can be asked.
const EXAMPLES: [&str; 8] = [
    "PAK:abstain",
    "RUS≠CHN",
    "group:eu split",
    "against<=3",
    "margin<10",
    "1980s",
    "topic:nuclear",
    "session:ES-11",
];

/// The parts of a query as words, with what was not understood.
pub fn query_parts(site: &Site, out: &mut HtmlBuilder, text: &str, query: &Query) {
    let archive = &site.library.archive;
    out.el("ul", "tokens");
    for term in &query.terms {
        let said = filter_text(site, &term.filter);
        let label = say1(site, Msg::Unpick, "member", &said);
        let path = path_to_search(site, &without(text, &term.place));
        out.el("li", "token").text(&said);
        out.with("a", &["href", "aria-label"], &[&path, &label]);
        out.text("×").end().end();
    }
    out.end();
    for member in query.members() {
        let before = archive.lineage(member).split_off(1);
        if !before.is_empty() {
            let label = ("member", archive.member(member).label.as_str().into());
            let names = labels(site, &before, &[]);
            let said = site.say(Msg::ContinuesNote, &[label, ("names", (&names).into())]);
            out.line("p", "hint", &said);
        }
    }
    mistakes(site, out, text, query);
    out.el("div", "examples");
    out.head("span", "", Msg::SearchFilters).el("ul", "");
    let grown = completions(archive, text);
    for whole in &grown {
        let part = whole.rsplit(' ').next().unwrap_or_default();
        suggestion(site, out, whole, part);
    }
    for part in EXAMPLES {
        if grown.is_empty() && !text.contains(part) {
            suggestion(site, out, &with(text, part), part);
        }
    }
    out.end().end();
}

fn suggestion(site: &Site, out: &mut HtmlBuilder, whole: &str, part: &str) {
    let path = path_to_search(site, whole);
    out.el("li", "").link("pill", &path, part).end();
}

/// The query with its mistakes underlined, and what was probably meant.
fn mistakes(site: &Site, out: &mut HtmlBuilder, text: &str, query: &Query) {
    if query.mistakes.is_empty() {
        return;
    }
    let cut = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    out.with("div", &["class", "role"], &["faults", "status"]);
    out.el("p", "query-again");
    let mut at = 0;
    for mistake in &query.mistakes {
        out.text(cut(at, mistake.place.start));
        at = mistake.place.end;
        out.line("mark", "wrong", cut(mistake.place.start, at));
    }
    out.text(cut(at, text.len())).end();
    for mistake in &query.mistakes {
        let (start, end) = (mistake.place.start, mistake.place.end);
        out.el("p", "");
        out.text(&say1(site, Msg::Mistake, "part", cut(start, end)));
        out.text(" ");
        if let Some(meant) = &mistake.meant {
            let whole = [cut(0, start), meant, cut(end, text.len())].concat();
            let said = say1(site, Msg::MistakeMeant, "meant", meant);
            out.link("", &path_to_search(site, &whole), &said).text(" ");
        }
        if mistake.meant.is_none() && !mistake.known.is_empty() {
            let known = mistake.known.join(", ");
            out.text(&say1(site, Msg::MistakeKnown, "known", &known));
        }
        out.end();
    }
    out.end();
}

/// The member that a query of one name or code means.
pub fn named_member(site: &Site, query: &Query) -> Option<rollcall::MemberId> {
    let archive = &site.library.archive;
    match query.terms.as_slice() {
        [] => archive.find_member(&query.text).whole(),
        [term] => match &term.filter {
            Filter::MemberPosition(member, _) => Some(*member),
            _ => None,
        },
        _ => None,
    }
}
