//! The card of a page that is no vote's: the parts of it that stand alone in a frame.
//!
//! In a frame the program writes nothing else. A page that is published is whole: there these parts
//! have the class `in-card`, and the style sheet shows no more of it (75-published.css).

use crate::app_context::Site;
use crate::browser::address_bar;
use crate::components::is_printed;
use crate::components::markup::builder::HtmlBuilder;
use crate::components::share::panel::share_page;
use figure::captions;
use words::Msg;

/// Whether only the card is wanted.
pub fn is_card(site: &Site) -> bool {
    site.figure.look.embed
}

/// A section of the card with its finding and what is measured, left open.
pub fn card_section<'a>(out: &'a mut HtmlBuilder, title: &str, hint: &str) -> &'a mut HtmlBuilder {
    out.el("section", "in-card").line("h2", "", title);
    out.line("p", "hint", hint)
}

/// What ends a page: below its card the source and the way to the whole page, where the card may
/// stand alone; below a whole page the ways to share it under the name `title`.
pub fn page_end(site: &Site, out: &mut HtmlBuilder, title: &str) {
    let (card, printed) = (is_card(site), is_printed(site));
    if card || printed {
        if !card {
            out.el("div", "card-only");
        }
        let newest = site.library.archive.newest();
        let date = newest.map(|vote| captions::date(site.vote(vote).date(), site.words()));
        let date = date.unwrap_or_default();
        let newest = site.say(Msg::FooterNewest, &[("date", (&date).into())]);
        let source = [&site.get(Msg::FooterSource), " ", newest.as_str()].concat();
        let mut whole = (*site.figure).clone();
        whole.look.embed = false;
        whole.look.live = false;
        let path = address_bar::path(&site.base, &whole);
        out.line("p", "notes", &source).el("p", "embed-links");
        out.with(
            "a",
            &["href", "target", "rel"],
            &[&path, "_blank", "noopener"],
        );
        out.get(Msg::SeePage).end().end();
        if !card {
            out.end();
        }
    }
    if !card {
        out.put(share_page(site, title));
    }
}
