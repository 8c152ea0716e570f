//! Reads a query, part by part.

use super::codes::{code_near, several_codes};
use super::completion::{choices, forms, position, sessions, FIELDS};
use super::longest::{beginning, LONGEST};
use super::question::number;
use super::ranges::{decade, range, session, years};
use super::spelling::nearest;
use super::{issue_word, Field, Filter, Mistake, Order, Query, Term};
use crate::model::topic::Topic;
use crate::search::fold;
use crate::{Archive, Issue, MemberId};
use std::ops::Range;

/// What may stand between the two sides of a filter; those of two signs come first.
const SIGNS: [&str; 10] = ["<=", ">=", "!=", "<>", "≤", "≥", "≠", "<", ">", "="];

/// A part of a query between spaces; quotes keep spaces inside it.
struct Part<'a> {
    text: &'a str,
    place: Range<usize>,
}

fn parts(query: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut start = None;
    let mut quoted = false;
    for (at, letter) in query.char_indices().chain([(query.len(), ' ')]) {
        quoted ^= letter == '"';
        let ends = letter.is_whitespace() && (!quoted || at == query.len());
        match (start, ends) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                let place = from..at;
                let text = &query[place.clone()];
                parts.push(Part { text, place });
                start = None;
            }
            _ => {}
        }
    }
    parts
}

/// What reading one part came to.
enum Read {
    Filter(Filter),
    Order(Order),
    Words,
    /// What was meant, and what could have stood there.
    Wrong(Option<String>, Vec<String>),
}

impl Query {
    /// Reads a query.
    ///
    /// ```
    /// use rollcall::query::{Filter, Query};
    /// use rollcall::{Archive, Position};
    /// let archive = Archive::embedded()?;
    /// let query = Query::parse(&archive, "ukraine PAK:abstian year:2014..");
    /// assert_eq!(query.words, ["ukraine"]);
    /// assert_eq!(query.terms[0].filter, Filter::Years(2014, i32::MAX));
    /// assert_eq!(query.mistakes[0].meant.as_deref(), Some("PAK:abstain"));
    /// # Ok::<(), rollcall::PackError>(())
    /// ```
    pub fn parse(archive: &Archive, text: &str) -> Query {
        let mut query = Query::default();
        let mut parts = parts(beginning(text, LONGEST))
            .into_iter()
            .take(64)
            .peekable();
        while let Some(mut part) = parts.next() {
            let is_group = split(part.text).is_some_and(|(field, _, _)| field == "group");
            let after = |part: &Part| ["split", "united"].contains(&part.text);
            let united = match parts.next_if(|next| is_group && after(next)) {
                Some(next) => {
                    part.place.end = next.place.end;
                    Some(next.text == "united")
                }
                None => None,
            };
            if part.text.eq_ignore_ascii_case("since") {
                let year = |next: &Part| years(&[next.text, ".."].concat()).is_some();
                if let Some(next) = parts.next_if(year) {
                    let place = part.place.start..next.place.end;
                    let filter = years(&[next.text, ".."].concat());
                    query
                        .terms
                        .extend(filter.map(|filter| Term { filter, place }));
                    continue;
                }
            }
            match read(archive, part.text, united) {
                Read::Filter(filter) => query.terms.push(Term {
                    filter,
                    place: part.place,
                }),
                Read::Order(order) => query.order = Some(order),
                Read::Words => {
                    let word = fold(part.text);
                    if !word.is_empty() && query.words.len() < 16 {
                        query.words.push(word);
                    }
                    query.text = super::with(&query.text, part.text);
                }
                Read::Wrong(meant, known) => query.mistakes.push(Mistake {
                    place: part.place,
                    meant,
                    known,
                }),
            }
        }
        query
    }
}

/// Whether a part is, or was meant as, something else than a word.
pub(super) fn is_filter(part: &str) -> bool {
    split(part).is_some() || decade(part).or_else(|| years(part)).is_some()
}

/// Field or member, sign, and what follows.
fn split(part: &str) -> Option<(&str, &str, &str)> {
    if part.starts_with('"') && part.ends_with('"') {
        return None;
    }
    let (at, sign) = part.char_indices().find_map(|(at, _)| {
        let mut signs = SIGNS.iter().chain(&[":"]);
        let sign = signs.find(|sign| part[at..].starts_with(**sign))?;
        Some((at, *sign))
    })?;
    let (left, right) = (&part[..at], &part[at + sign.len()..]);
    (!left.is_empty()).then_some((left, sign, right))
}

fn read(archive: &Archive, part: &str, united: Option<bool>) -> Read {
    if let Some(years) = decade(part).or_else(|| years(part)) {
        return Read::Filter(years);
    }
    let Some((left, sign, right)) = split(part) else {
        return Read::Words;
    };
    let field = left.to_ascii_lowercase();
    let value = right.trim_matches('"').to_ascii_lowercase();
    let is = sign == ":" || sign == "=";
    if FIELDS.contains(&field.as_str()) || Field::from_word(&field).is_some() {
        return read_field(archive, &field, sign, &value, united);
    }
    let pair = |one: MemberId, same: bool, wrong: &dyn Fn() -> Read| {
        if let Some(other) = archive.find_member(right).whole() {
            return Read::Filter(Filter::Pair(one, other, same));
        }
        match several_codes(archive, right) {
            codes if codes.is_empty() => wrong(),
            codes => each(codes, |code| [left, sign, code].concat()),
        }
    };
    match archive.find_member(left).whole() {
        Some(one) if is => match stances(&value) {
            Some(positions) => Read::Filter(Filter::MemberPosition(one, positions)),
            None => pair(one, true, &|| wrong(archive, &[left, sign], &field, &value)),
        },
        Some(one) if ["≠", "!=", "<>"].contains(&sign) => pair(one, false, &|| {
            Read::Wrong(
                code_near(archive, right).map(|code| [left, sign, &code].concat()),
                forms(archive, left, right),
            )
        }),
        Some(_) => Read::Wrong(None, choices(archive, left)),
        None => {
            let known = FIELDS[..7].iter().map(|field| (*field).to_owned());
            let meant = nearest(&field, FIELDS.into_iter()).map(str::to_owned);
            let codes = several_codes(archive, left);
            if meant.is_none() && !codes.is_empty() {
                return each(codes, |code| [code, sign, right].concat());
            }
            let meant = meant.or_else(|| code_near(archive, left));
            // Meant is only said where it would be understood.
            let meant = meant.map(|meant| [&meant, sign, right].concat());
            let fits = |meant: &String| !matches!(read(archive, meant, None), Read::Wrong(..));
            Read::Wrong(meant.filter(fits), known.collect())
        }
    }
}

/// A part that each of some codes would make understandable.
fn each(codes: Vec<String>, part: impl Fn(&str) -> String) -> Read {
    Read::Wrong(None, codes.iter().map(|code| part(code)).collect())
}

/// The positions of `yes`, or of several, `yes~abstain`.
fn stances(value: &str) -> Option<Vec<crate::Position>> {
    value.split(['~', ',']).map(position).collect()
}

/// A value that is none of those known.
fn wrong(archive: &Archive, before: &[&str], field: &str, value: &str) -> Read {
    let known = choices(archive, field);
    let meant = nearest(value, known.iter().map(String::as_str));
    let meant = meant.map(|meant| [&before.concat(), meant].concat());
    match known.is_empty() {
        true => Read::Wrong(meant, forms(archive, field, value)),
        false => Read::Wrong(meant, known),
    }
}

fn read_field(
    archive: &Archive,
    field: &str,
    sign: &str,
    value: &str,
    united: Option<bool>,
) -> Read {
    let is = sign == ":" || sign == "=";
    let found = match field {
        "year" => range(sign, value).map(|(from, to)| Filter::Years(from, to)),
        _ if Field::from_word(field).is_some() => Field::from_word(field)
            .zip(range(sign, value))
            .map(|(field, (from, to))| Filter::Count(field, from, to)),
        _ if !is => None,
        "session" => session(value)
            .filter(|session| sessions(archive).contains(session))
            .map(Filter::Session),
        "topic" => Topic::place(value).map(Filter::Topic),
        "issue" => Issue::ALL
            .into_iter()
            .find(|issue| issue_word(*issue) == value)
            .map(Filter::Issue),
        "committee" => choices(archive, field)
            .iter()
            .position(|known| known == value)
            .map(|at| Filter::Committee((at as u8 + 1) % 7)),
        "derived" => ["no", "yes"]
            .iter()
            .position(|known| *known == value)
            .map(|at| Filter::Derived(at == 1)),
        "sort" => {
            let order = Order::ALL.into_iter().find(|order| order.word() == value);
            match order {
                Some(order) => return Read::Order(order),
                None => None,
            }
        }
        _ => {
            let named =
                |group: &crate::Group| group.id == value || fold(&group.name) == fold(value);
            let place = archive.groups().iter().position(named);
            match (place, united) {
                (Some(at), Some(united)) => Some(Filter::Group(at, united)),
                // A group alone asks nothing yet.
                (Some(_), None) => {
                    let forms = ["split", "united"].map(|how| format!("group:{value} {how}"));
                    let [split, united] = forms;
                    return Read::Wrong(Some(split.clone()), vec![split, united]);
                }
                (None, _) => {
                    let mut wrong = wrong(archive, &[field, ":"], field, value);
                    if let Read::Wrong(Some(meant), _) = &mut wrong {
                        // A group alone would not be understood either.
                        meant.push_str(if united == Some(true) {
                            " united"
                        } else {
                            " split"
                        });
                    }
                    return wrong;
                }
            }
        }
    };
    match (found, number(value)) {
        (Some(filter), _) => Read::Filter(filter),
        // `margin<ten`.
        (None, Some(number)) if Field::from_word(field).is_some() => {
            let meant = [field, sign, &number.to_string()].concat();
            Read::Wrong(Some(meant), Vec::new())
        }
        (None, _) => wrong(archive, &[field, ":"], field, value),
    }
}
