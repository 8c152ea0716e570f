//! Writes a figure as its address: only what differs from the default.

use super::parse::read_path;
use super::{encode, DisplayOptions, Figure, Subject, View};
use rollcall::query::{beginning, LONGEST};
use words::Language;

/// The address of a figure, from the site's base on: `/vote/A-RES-ES-11-6?view=tiles`.
pub fn write(figure: &Figure) -> String {
    let mut out = String::new();
    if figure.language != Language::En {
        out.push('/');
        out.push_str(figure.language.tag());
    }
    let path = path(&figure.subject);
    // The home page of a language has no slash at its end, the site's own home is the slash.
    if path != "/" || out.is_empty() {
        out.push_str(&path);
    }
    let pairs = pairs(&figure.look);
    for (at, (name, value)) in pairs.iter().enumerate() {
        out.push(if at == 0 { '?' } else { '&' });
        out.push_str(name);
        out.push('=');
        out.push_str(value);
    }
    out
}

fn path(subject: &Subject) -> String {
    match subject {
        Subject::Home => "/".into(),
        Subject::Vote(symbol) => joined("/vote/", symbol, subject),
        Subject::Search => "/search".into(),
        Subject::About => "/about".into(),
        Subject::Country(code) => format!("/country/{}", encode(code)),
        Subject::Pair(a, b) => format!("/pair/{}/{}", encode(a), encode(b)),
        Subject::Compare(a, b) => format!("/compare/{}/{}", encode(a), encode(b)),
        Subject::Series(id) => format!("/series/{}", encode(id)),
        Subject::Unknown(path) => joined("/", path, subject),
    }
}

/// A path that ends in a text with slashes. They separate segments where the path so written says
/// the same again; else the text is one segment, and nothing in it leads to another page.
fn joined(start: &str, text: &str, subject: &Subject) -> String {
    let whole = [start, &encode(text)].concat();
    let path = whole.replace("%2F", "/");
    if read_path(&path) == (Language::En, subject.clone()) {
        path
    } else {
        whole
    }
}

fn pairs(look: &DisplayOptions) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut put = |name: &str, value: String| pairs.push((name.to_owned(), value));
    if !look.query.is_empty() {
        // One character more than is read, so that reading says that it was too long.
        put("q", encode(beginning(&look.query, LONGEST + 1)));
    }
    if look.view != View::default() {
        put("view", look.view.word().into());
    }
    if !look.pick.is_empty() {
        put(
            "pick",
            look.pick
                .iter()
                .map(|code| encode(code))
                .collect::<Vec<_>>()
                .join("~"),
        );
    }
    if !look.show.is_all() {
        let words: Vec<_> = look
            .show
            .positions()
            .map(|position| position.query())
            .collect();
        put("show", words.join("~"));
    }
    if let Some(group) = &look.group {
        put("group", encode(group));
    }
    if let Some(region) = look.region {
        put("region", region.word().into());
    }
    if let Some(theme) = look.theme {
        put("theme", theme.word().into());
    }
    if let Some(patterns) = look.patterns {
        put("patterns", if patterns { "on" } else { "off" }.into());
    }
    if look.embed {
        put("embed", "1".into());
    }
    if look.live {
        put("live", "1".into());
    }
    for (name, value) in &look.rest {
        put(&encode(name), encode(value));
    }
    pairs
}
