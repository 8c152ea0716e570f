//! What the data is, how votes are counted, and what is known to be missing.

use crate::app_context::Site;
use crate::components::HtmlBuilder;
use figure::captions;
use rollcall::known_missing;
use words::{Msg, Value};
use yew::prelude::*;

/// The page about the data.
pub fn about_page(site: &Site) -> Html {
    let archive = &site.library.archive;
    let heading = site.get(Msg::AboutHeading);
    site.title(&heading);
    let mut tree = HtmlBuilder::new(site);
    let out = &mut tree;
    let keys = &["class", "data-page"];
    out.with("div", keys, &["page about", "about"]);
    out.with("h1", &["tabindex"], &["-1"]).text(&heading).end();
    let overview = archive.overview();
    let values: [(&str, Value); 4] = [
        ("records", archive.len().into()),
        ("votes", overview.votes.into()),
        ("unknown", overview.without_positions.into()),
        ("derived", overview.derived.into()),
    ];
    out.say("p", "result", Msg::AboutWhat, &values);
    for (heading, text) in [
        (Msg::AboutCounting, Msg::AboutCountingText),
        (Msg::AboutDerived, Msg::AboutDerivedText),
        (Msg::AboutMissing, Msg::AboutMissingText),
    ] {
        out.el("section", "").head("h2", "", heading);
        out.say("p", "", text, &values);
        if heading == Msg::AboutMissing {
            missing(site, out);
        }
        out.end();
    }
    tree.html()
}

/// The recorded votes without a list of positions, in one line.
fn missing(site: &Site, out: &mut HtmlBuilder) {
    let told: Vec<String> = known_missing()
        .map(|vote| {
            let date = captions::date(vote.date, site.words());
            let [yes, no, abstain] = vote.counts.map(Value::from);
            let values = [
                ("symbol", vote.symbol.into()),
                ("title", vote.title.into()),
                ("date", (&date).into()),
                ("yes", yes),
                ("no", no),
                ("abstain", abstain),
            ];
            site.say(Msg::AboutMissingVote, &values)
        })
        .collect();
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    let list = site.words().list(&told);
    let values = [("count", told.len().into()), ("votes", (&list).into())];
    out.say("p", "known-missing", Msg::AboutMissingVotes, &values);
}
