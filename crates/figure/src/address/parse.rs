//! Reads an address: each part is valid, missing, or wrong with a reason that the page can show.

use super::percent_encoding::{decode, decode_query};
use super::{DisplayOptions, Figure, Region, Shown, Subject, Theme, View, MOST_PICKS};
use rollcall::query::{beginning, LONGEST};
use rollcall::Position;
use words::Language;

/// A figure as far as the address could be read, and what was wrong with the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The figure; wrong parts have their default.
    pub figure: Figure,
    /// The wrong parts, in the order of the address.
    pub faults: Vec<Fault>,
}

/// A part of the query that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The part's name: `view`.
    pub name: String,
    /// The value found.
    pub value: String,
    /// Why it could not be used.
    pub reason: FaultReason,
}

/// Why a part could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultReason {
    /// The value is none of the known words; they are named.
    NotOneOf(&'static [&'static str]),
    /// The part stands twice; the first one counts.
    Twice,
    /// A code of a member has at most three letters or digits.
    NotACode,
    /// More members than can be picked at once; the first ones are.
    TooManyPicks,
    /// The value has more than [`LONGEST`] characters; the first ones count.
    TooLong,
}

const VIEWS: &[&str] = &["map", "tiles", "seats", "groups", "table"];
const POSITIONS: &[&str] = &["yes", "no", "abstain", "novote", "nonmember"];
const REGIONS: &[&str] = &[
    "africa",
    "americas",
    "asia",
    "caribbean",
    "europe",
    "pacific",
];
const THEMES: &[&str] = &["light", "dark"];
const SWITCH: &[&str] = &["on", "off"];
const FLAG: &[&str] = &["1"];
const LANGUAGES: &[&str] = &["en", "fr", "es", "ru", "zh", "ar"];

/// Reads an address from the site's base on; a part behind `#` is left out.
pub fn read(address: &str) -> Reading {
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (mut language, subject) = read_path(path);
    let mut look = DisplayOptions::default();
    let mut faults = Vec::new();
    let mut seen = [false; KNOWN.len()];
    for part in query.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let (name, value) = (decode_query(name), decode_query(value));
        let known = KNOWN.iter().position(|known| *known == name);
        let Some(seen) = known.and_then(|at| seen.get_mut(at)) else {
            look.rest.push((name, value));
            continue;
        };
        let short = beginning(&value, LONGEST);
        let fault = if std::mem::replace(seen, true) {
            Some(FaultReason::Twice)
        } else {
            let wrong = read_part(&name, short, &mut look, &mut language);
            wrong.or((short.len() < value.len()).then_some(FaultReason::TooLong))
        };
        if let Some(reason) = fault {
            faults.push(Fault {
                name,
                value: short.to_owned(),
                reason,
            });
        }
    }
    Reading {
        figure: Figure {
            language,
            subject,
            look,
        },
        faults,
    }
}

const KNOWN: [&str; 11] = [
    "q", "view", "pick", "show", "group", "region", "theme", "patterns", "embed", "live", "lang",
];

/// Reads a path: a language, if one stands first, and the subject. Empty segments and those of one or
/// two dots say nothing: browsers resolve them before an address is seen here.
pub(super) fn read_path(path: &str) -> (Language, Subject) {
    let segments: Vec<String> = path
        .split('/')
        .map(decode)
        .filter(|segment| !["", ".", ".."].contains(&segment.as_str()))
        .collect();
    let words: Vec<&str> = segments.iter().map(String::as_str).collect();
    let mut words = words.as_slice();
    let mut language = None;
    while let [first, rest @ ..] = words {
        // English has no path of its own.
        let tag = Language::from_tag(first).filter(|tag| *tag != Language::En);
        if tag.is_none() {
            break;
        }
        language = language.or(tag);
        words = rest;
    }
    let subject = match words {
        [] | ["index.html"] => Subject::Home,
        // A symbol written with its own slashes spans several segments.
        ["vote", symbol @ ..] if !symbol.is_empty() => Subject::Vote(symbol.join("/")),
        ["search"] => Subject::Search,
        ["about"] => Subject::About,
        ["country", code] => Subject::Country((*code).into()),
        ["pair", a, b] => Subject::Pair((*a).into(), (*b).into()),
        ["compare", a, b] => Subject::Compare((*a).into(), (*b).into()),
        ["series", id] => Subject::Series((*id).into()),
        other => Subject::Unknown(other.join("/")),
    };
    (language.unwrap_or_default(), subject)
}

fn read_part(
    name: &str,
    value: &str,
    look: &mut DisplayOptions,
    language: &mut Language,
) -> Option<FaultReason> {
    /// Stores a word's value or says which words there are.
    fn store<T>(
        found: Option<T>,
        words: &'static [&'static str],
        into: impl FnOnce(T),
    ) -> Option<FaultReason> {
        match found {
            Some(found) => {
                into(found);
                None
            }
            None => Some(FaultReason::NotOneOf(words)),
        }
    }
    let is = |word: &str| value.eq_ignore_ascii_case(word);
    let switch = is("on").then_some(true).or(is("off").then_some(false));
    let flag = is("1").then_some(true);
    match name {
        "q" => {
            look.query = value.to_owned();
            None
        }
        "view" => store(View::from_word(value), VIEWS, |view| look.view = view),
        "pick" => read_picks(value, look),
        "show" => {
            let mut wrong = value.is_empty();
            let shown: Vec<_> = value
                .split('~')
                .filter_map(|word| {
                    let position = Position::from_query(&word.to_ascii_lowercase());
                    wrong |= position.is_none();
                    position
                })
                .collect();
            look.show = Shown::only(shown);
            wrong.then_some(FaultReason::NotOneOf(POSITIONS))
        }
        "group" => {
            // `regions` is the default and is not written.
            look.group = (!value.is_empty() && !is("regions")).then(|| value.to_owned());
            None
        }
        "region" => store(Region::from_word(value), REGIONS, |region| {
            look.region = Some(region);
        }),
        "theme" => store(Theme::from_word(value), THEMES, |theme| {
            look.theme = Some(theme);
        }),
        "patterns" => store(switch, SWITCH, |on| look.patterns = Some(on)),
        "embed" => store(flag, FLAG, |on| look.embed = on),
        "live" => store(flag, FLAG, |on| look.live = on),
        "lang" => store(Language::from_tag(value), LANGUAGES, |found| {
            *language = found;
        }),
        _ => None,
    }
}

fn read_picks(value: &str, look: &mut DisplayOptions) -> Option<FaultReason> {
    let (mut wrong, mut many) = (false, false);
    for word in value.split('~') {
        let code = word.trim().to_ascii_uppercase();
        if code.is_empty() || code.len() > 3 || !code.bytes().all(|b| b.is_ascii_alphanumeric()) {
            wrong = true;
        } else if !look.pick.contains(&code) {
            match look.pick.len() < MOST_PICKS {
                true => look.pick.push(code),
                false => many = true,
            }
        }
    }
    let not_a_code = wrong.then_some(FaultReason::NotACode);
    not_a_code.or(many.then_some(FaultReason::TooManyPicks))
}
