//! The query language: words, and filters such as `PAK:abstain` or `year:1980..1989`.
//!
//! [`Query::parse`] never fails: what cannot be understood becomes a [`Mistake`] with its place
//! and what was probably meant, and the rest still works. Of a text longer than [`LONGEST`] the
//! beginning is read. `docs/EXPLORE.md` lists every form.

mod codes;
mod completion;
mod format;
mod longest;
mod parse;
mod question;
mod ranges;
mod spelling;

use crate::{Issue, MemberId, Position, Session};
use std::ops::Range;

pub use completion::completions;
pub use longest::{beginning, LONGEST};
pub use question::{plain, Plain};
pub(crate) use spelling::begins_nearly;

/// A query, understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words to look for, folded; a phrase has hyphens.
    pub words: Vec<String>,
    /// The filters, in the order in which they stand.
    pub terms: Vec<Term>,
    /// What was not understood.
    pub mistakes: Vec<Mistake>,
    /// How the result is ordered, where the query says so.
    pub order: Option<Order>,
    /// The words alone, as they were typed, for symbols.
    pub text: String,
}

/// A filter and its place in the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it asks for.
    pub filter: Filter,
    /// The bytes of the query that say so.
    pub place: Range<usize>,
}

/// What a filter asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// `PAK:abstain`: the member, or a seat that it continues, took one of the positions.
    MemberPosition(MemberId, Vec<Position>),
    /// `RUS≠CHN`: both cast a vote, and not the same; or, with `true`, the same.
    Pair(MemberId, MemberId, bool),
    /// `group:eu split`: the members of the group (its place) cast different votes; or, with
    /// `true`, all the same.
    Group(usize, bool),
    /// `against<=3`: a number of members, from and to.
    Count(Field, i32, i32),
    /// `year:1980..1989`: calendar years, both included.
    Years(i32, i32),
    /// `session:ES-11`.
    Session(Session),
    /// `topic:nuclear`: the topic's place.
    Topic(usize),
    /// `committee:3`: a Main Committee, 1 to 6; 0: without reference to one.
    Committee(u8),
    /// `issue:human-rights`.
    Issue(Issue),
    /// `derived:yes`.
    Derived(bool),
}

/// A number of members that a filter compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Members at a position.
    At(Position),
    /// In favour less against.
    Margin,
}

impl Field {
    /// The word of a query.
    pub fn word(self) -> &'static str {
        match self {
            Field::At(Position::InFavour) => "favour",
            Field::At(Position::Against) => "against",
            Field::At(Position::Abstained) => "abstain",
            Field::At(_) => "novote",
            Field::Margin => "margin",
        }
    }

    /// Reads a word of a query.
    pub fn from_word(word: &str) -> Option<Field> {
        if word == "margin" {
            return Some(Field::Margin);
        }
        completion::position(word)
            .filter(|position| *position != Position::NotMember)
            .map(Field::At)
    }
}

/// How results are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The best match first, then the newest.
    #[default]
    Relevance,
    /// The newest first.
    Newest,
    /// The oldest first.
    Oldest,
    /// The smallest margin first: in favour less against.
    Closest,
    /// The most divided first: the smallest share of the largest of in favour, against and
    /// abstained.
    Divided,
}

impl Order {
    /// All five.
    pub const ALL: [Order; 5] = [
        Order::Relevance,
        Order::Newest,
        Order::Oldest,
        Order::Closest,
        Order::Divided,
    ];

    /// The word of a query: `sort:closest`.
    pub fn word(self) -> &'static str {
        match self {
            Order::Relevance => "relevance",
            Order::Newest => "newest",
            Order::Oldest => "oldest",
            Order::Closest => "closest",
            Order::Divided => "divided",
        }
    }
}

/// The word of an issue in queries.
pub fn issue_word(issue: Issue) -> &'static str {
    match issue {
        Issue::MiddleEast => "middle-east",
        Issue::Nuclear => "nuclear",
        Issue::ArmsControl => "arms-control",
        Issue::HumanRights => "human-rights",
        Issue::Colonialism => "colonialism",
        Issue::EconomicDevelopment => "economic-development",
    }
}

/// A part of a query that was not understood, and is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Its bytes in the query.
    pub place: Range<usize>,
    /// The part as it was probably meant.
    pub meant: Option<String>,
    /// What could stand there, where that is a list.
    pub known: Vec<String>,
}

impl Query {
    /// The words of a text, all of them words.
    pub fn of_words(text: &str) -> Query {
        let text = beginning(text, LONGEST);
        let words = text.split_whitespace().map(crate::search::fold);
        Query {
            words: words.filter(|word| !word.is_empty()).take(16).collect(),
            text: text.to_owned(),
            ..Query::default()
        }
    }

    /// Whether it asks for nothing at all.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.terms.is_empty()
    }

    /// The members that it names, each once.
    pub fn members(&self) -> Vec<MemberId> {
        let mut members = Vec::new();
        for term in &self.terms {
            let named = match &term.filter {
                Filter::MemberPosition(member, _) => [Some(*member), None],
                Filter::Pair(member, other, _) => [Some(*member), Some(*other)],
                _ => [None, None],
            };
            for member in named.into_iter().flatten() {
                if !members.contains(&member) {
                    members.push(member);
                }
            }
        }
        members
    }
}

/// A query without one of its parts.
pub fn without(query: &str, place: &Range<usize>) -> String {
    let before = query.get(..place.start).unwrap_or_default().trim_end();
    let after = query.get(place.end..).unwrap_or_default().trim_start();
    match (before, after) {
        ("", rest) | (rest, "") => rest.to_owned(),
        (before, after) => [before, after].join(" "),
    }
}

/// A query with one more part at its end.
pub fn with(query: &str, part: &str) -> String {
    match query.trim() {
        "" => part.to_owned(),
        query => [query, part].join(" "),
    }
}
