//! The words that can stand behind a colon, for reading, for mistakes and for completion.

use super::ranges::session;
use super::{issue_word, Field, Order};
use crate::model::topic::Topic;
use crate::{Archive, Issue, Position, Session};

/// The fields that a query may name before a colon.
pub(super) const FIELDS: [&str; 13] = [
    "year",
    "session",
    "topic",
    "issue",
    "committee",
    "group",
    "derived",
    "sort",
    "favour",
    "against",
    "abstain",
    "novote",
    "margin",
];

/// The position of a word: that of an address, or of the page.
pub(super) fn position(word: &str) -> Option<Position> {
    Position::from_query(word).or(match word {
        "favour" | "in-favour" | "for" => Some(Position::InFavour),
        "against" => Some(Position::Against),
        "abstained" => Some(Position::Abstained),
        "absent" | "did-not-vote" => Some(Position::DidNotVote),
        _ => None,
    })
}

/// What can stand behind a field and its colon; none where that is a number, a year or a
/// session.
pub(super) fn choices(archive: &Archive, field: &str) -> Vec<String> {
    let owned = |word: &str| word.to_owned();
    match field {
        "topic" => Topic::all().map(|topic| owned(topic.id)).collect(),
        "issue" => Issue::ALL.map(|issue| owned(issue_word(issue))).into(),
        "committee" => ["1", "2", "3", "4", "5", "6", "plenary"].map(owned).into(),
        "group" => archive
            .groups()
            .iter()
            .map(|group| group.id.clone())
            .collect(),
        "derived" => ["yes", "no"].map(owned).into(),
        "sort" => Order::ALL.map(|order| owned(order.word())).into(),
        _ if archive.find_member(field).whole().is_some() => {
            Position::ALL.map(|position| owned(position.query())).into()
        }
        _ => Vec::new(),
    }
}

/// The forms of a filter whose value is no word of a list: a number, a year, a session, or a
/// second member beside the one that `field` names. A session that there is none of has those that
/// there are.
pub(super) fn forms(archive: &Archive, field: &str, value: &str) -> Vec<String> {
    let all = |forms: &[&str]| forms.iter().map(|form| [field, form].concat()).collect();
    match field {
        "year" => all(&[":2014..", ":1980", ":1980..1989"]),
        "session" => match session(value) {
            Some(Session::Regular(_)) => {
                let all = sessions(archive);
                let regular = all.iter().filter(|of| matches!(of, Session::Regular(_)));
                let mut numbers: Vec<u16> = regular.map(|of| of.number()).collect();
                numbers.sort_unstable();
                let ends = numbers.first().zip(numbers.last());
                ends.map_or_else(Vec::new, |(first, last)| vec![format!("{first}–{last}")])
            }
            Some(other) => {
                let mut known = sessions(archive);
                known.retain(|of| std::mem::discriminant(of) == std::mem::discriminant(&other));
                known.iter().map(Session::to_string).collect()
            }
            None => all(&[":77", ":ES-11", ":S-14"]),
        },
        _ if Field::from_word(field).is_some() => all(&["<10", "<=10", "=10", ":10..20"]),
        "USA" => all(&["≠CHN"]),
        _ => all(&["≠USA"]),
    }
}

/// The sessions that there are votes of.
pub(super) fn sessions(archive: &Archive) -> Vec<Session> {
    let mut sessions = Vec::new();
    for vote in archive.ids() {
        let session = archive.vote(vote).session();
        if !sessions.contains(&session) {
            sessions.push(session);
        }
    }
    sessions
}

/// The queries that the end of a query may grow into: the fields that begin as it does, or what
/// can stand behind its colon.
pub fn completions(archive: &Archive, query: &str) -> Vec<String> {
    let start = query.rfind(' ').map_or(0, |at| at + 1);
    let (before, last) = query.split_at(start);
    let grown = |parts: Vec<String>, begun: &str, field: &str| -> Vec<String> {
        // What is whole already needs nothing more.
        if parts.iter().any(|part| part == begun) {
            return Vec::new();
        }
        let fitting = parts.into_iter().filter(|part| part.starts_with(begun));
        fitting
            .map(|part| [before, field, &part].concat())
            .collect()
    };
    match last.split_once(':') {
        Some((field, begun)) => {
            let field_with_colon = &last[..=field.len()];
            grown(
                choices(archive, field),
                &begun.to_ascii_lowercase(),
                field_with_colon,
            )
        }
        None if last.len() > 1 => {
            let fields = FIELDS[..7].iter().map(|field| [field, ":"].concat());
            grown(fields.collect(), &last.to_ascii_lowercase(), "")
        }
        None => Vec::new(),
    }
}
