//! The numbers behind a figure: facts about all of it, and rows of members.

use super::member_rows::{by_name, source, title, Row};
use crate::agreement::pair::PairAgreement;
use crate::agreement::profile::AgreementProfile;
use crate::captions;
use crate::captions::record_notes;
use crate::store::Library;
use rollcall::{
    Agreement, AgreementMeasure, Direction, MemberId, Position, RecordedVote, Series, VoteId,
};
use words::{Msg, Words};

/// A value of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A number as it is written.
    Number(String),
    /// Yes or no.
    Flag(bool),
    /// Sentences.
    Texts(Vec<String>),
}

/// The data table of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// What is true of the whole figure, by the names of JSON.
    pub facts: Vec<(&'static str, Value)>,
    /// The columns of the rows.
    pub columns: Vec<&'static str>,
    /// What the rows are of, as JSON calls them: `members` or `years`.
    pub of: &'static str,
    /// One row a member, by name; of a series one a vote and member, vote after vote; of two members
    /// one a year.
    pub rows: Vec<Vec<Value>>,
    /// The facts that each row of CSV repeats, so that files can be put together.
    pub repeated: &'static [&'static str],
}

/// What the rows of most figures are of.
const MEMBERS: &str = "members";
/// The columns that say which member it is.
const MEMBER: [&str; 3] = ["member", "name", "regional_group"];

fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

fn number(number: impl ToString) -> Value {
    Value::Number(number.to_string())
}

/// What agreement is counted from, and the share.
const AGREEMENT: [&str; 4] = ["votes", "same", "half", "agreement"];

fn alike(of: Agreement, definition: AgreementMeasure) -> [Value; 4] {
    let share = of.value(definition).unwrap_or_default();
    let share = crate::scene::decimal(share, 4);
    [
        number(of.votes),
        number(of.same),
        number(of.half),
        number(share),
    ]
}

/// The columns of a row, beginning with who it is.
fn columns(others: &[&'static str]) -> Vec<&'static str> {
    MEMBER.iter().chain(others).copied().collect()
}

/// A row that begins with who it is.
fn row(of: Row, others: impl IntoIterator<Item = Value>) -> Vec<Value> {
    let who = [text(of.code), text(of.name), text(of.group)];
    who.into_iter().chain(others).collect()
}

/// A vote and every member's position, whatever a filter hides; `address` is the figure's.
pub fn vote_numbers(library: &Library, vote: RecordedVote, address: &str, words: Words) -> Numbers {
    let archive = &library.archive;
    let mut facts = vec![
        ("symbol", text(vote.symbol())),
        ("date", text(vote.date().to_string())),
        ("title", text(title(library, vote))),
        ("source", text(source(vote, words))),
        ("address", text(address)),
        ("derived", Value::Flag(vote.derived())),
    ];
    let tally = vote.tally();
    let counts = ["in_favour", "against", "abstained", "did_not_vote"];
    for (word, position) in counts.into_iter().zip(Position::ALL) {
        facts.push((word, number(tally.get(position))));
    }
    facts.push(("notes", Value::Texts(record_notes(archive, vote, words))));
    let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    let rows = by_name(library, &members, vote.date(), words);
    Numbers {
        facts,
        columns: columns(&["position"]),
        of: MEMBERS,
        rows: rows
            .into_iter()
            .map(|(member, of)| row(of, [text(vote.position(member).word())]))
            .collect(),
        repeated: &["symbol", "date", "source"],
    }
}

/// How often each member stood with one; none where no vote is asked for.
pub fn alike_numbers(
    library: &Library,
    stood: &AgreementProfile,
    address: &str,
    words: Words,
) -> Option<Numbers> {
    let archive = &library.archive;
    let (first, last) = stood.span?;
    let own = archive.member(stood.member);
    let day = |vote| archive.vote(vote).date();
    let facts = vec![
        ("compared_with", text(&own.code)),
        (
            "compared_name",
            text(archive.name_in(stood.member, &[last])),
        ),
        ("definition", text(stood.definition.word())),
        ("topic", text(&stood.topic)),
        ("first", text(day(first).to_string())),
        ("last", text(day(last).to_string())),
        ("source", text(words.get(Msg::SourceCounted))),
        ("address", text(address)),
    ];
    let members: Vec<MemberId> = stood.all.iter().map(|one| one.member).collect();
    let rows = by_name(library, &members, day(last), words);
    let rows = rows.into_iter().filter_map(|(member, of)| {
        let one = stood.all.iter().find(|one| one.member == member)?;
        Some(row(of, alike(*one, stood.definition)))
    });
    Some(Numbers {
        facts,
        columns: columns(&AGREEMENT),
        of: MEMBERS,
        rows: rows.collect(),
        repeated: &[
            "compared_with",
            "definition",
            "topic",
            "first",
            "last",
            "source",
        ],
    })
}

/// How often two members agreed in each year with votes in common; none without such a vote.
pub fn pair_numbers(
    library: &Library,
    together: &PairAgreement,
    address: &str,
    words: Words,
) -> Option<Numbers> {
    let archive = &library.archive;
    let (first, last) = together.span?;
    let [one, two] = together.members.map(|member| archive.member(member));
    let name = |at: usize| text(archive.name_in(together.members[at], &[last]));
    let day = |vote| archive.vote(vote).date();
    let mut facts = vec![
        ("member", text(&one.code)),
        ("member_name", name(0)),
        ("other", text(&two.code)),
        ("other_name", name(1)),
        ("definition", text(together.definition.word())),
        ("topic", text(&together.topic)),
        ("first", text(day(first).to_string())),
        ("last", text(day(last).to_string())),
        ("source", text(words.get(Msg::SourceCounted))),
        ("address", text(address)),
    ];
    let all = alike(together.agreement, together.definition);
    facts.extend(AGREEMENT.into_iter().zip(all));
    let years = together.years.iter().filter(|(_, of)| of.votes > 0);
    let rows = years.map(|(year, of)| {
        let of = alike(*of, together.definition);
        [number(year)].into_iter().chain(of).collect()
    });
    Some(Numbers {
        facts,
        columns: ["year"].into_iter().chain(AGREEMENT).collect(),
        of: "years",
        rows: rows.collect(),
        repeated: &[
            "member",
            "other",
            "definition",
            "topic",
            "first",
            "last",
            "source",
        ],
    })
}

/// Every member of two votes, its positions and which way it moved.
pub fn moved_numbers(
    library: &Library,
    votes: [VoteId; 2],
    address: &str,
    words: Words,
) -> Numbers {
    let archive = &library.archive;
    let comparison = archive.compare(votes[0], votes[1]);
    let [first, second] = votes.map(|vote| archive.vote(vote));
    let mut members: Vec<MemberId> = second.positions().map(|(member, _)| member).collect();
    members.extend(&comparison.left);
    let facts = vec![
        ("first", text(first.symbol())),
        ("first_date", text(first.date().to_string())),
        ("first_title", text(title(library, first))),
        ("first_source", text(source(first, words))),
        ("second", text(second.symbol())),
        ("second_date", text(second.date().to_string())),
        ("second_title", text(title(library, second))),
        ("second_source", text(source(second, words))),
        ("changed", number(comparison.changed.len())),
        ("members_of_both", number(comparison.members)),
        ("address", text(address)),
        (
            "notes",
            Value::Texts(notes(library, [first, second], words)),
        ),
    ];
    let rows = by_name(library, &members, second.date(), words);
    let rows = rows.into_iter().map(|(member, of)| {
        let [from, to] = [first, second].map(|vote| vote.position(member));
        let direction = match comparison.of(member).map(|moved| moved.direction()) {
            Some(Direction::Toward) => "toward",
            Some(Direction::Away) => "away",
            Some(Direction::Aside) => "aside",
            None if [from, to].contains(&Position::NotMember) => "",
            None => "none",
        };
        row(of, [text(from.word()), text(to.word()), text(direction)])
    });
    Numbers {
        facts,
        columns: columns(&["from", "to", "direction"]),
        of: MEMBERS,
        rows: rows.collect(),
        repeated: &[
            "first",
            "first_date",
            "first_source",
            "second",
            "second_date",
            "second_source",
        ],
    }
}

/// The position of every member in every vote of a series: what [`vote_numbers`] has of each, one
/// after the other.
pub fn series_numbers(library: &Library, series: &Series, address: &str, words: Words) -> Numbers {
    let archive = &library.archive;
    let votes = series.votes.iter().map(|vote| archive.vote(*vote));
    let mut rows = Vec::new();
    for vote in votes.clone() {
        let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
        let date = vote.date();
        for (member, of) in by_name(library, &members, date, words) {
            let position = vote.position(member).word();
            let values = [position, vote.symbol(), &date.to_string()].map(text);
            rows.push(row(
                of,
                values.into_iter().chain([text(source(vote, words))]),
            ));
        }
    }
    let of = |vote| captions::named_notes(archive, vote, words);
    Numbers {
        facts: vec![
            ("series", text(&series.id)),
            ("title", text(&series.title)),
            ("note", text(&series.note)),
            ("address", text(address)),
            ("notes", Value::Texts(votes.flat_map(of).collect())),
        ],
        columns: columns(&["position", "symbol", "date", "source"]),
        of: MEMBERS,
        rows,
        repeated: &[],
    }
}

/// What must be said about the two records.
fn notes(library: &Library, votes: [RecordedVote; 2], words: Words) -> Vec<String> {
    let of = |vote: RecordedVote| captions::named_notes(&library.archive, vote, words);
    votes.into_iter().flat_map(of).collect()
}
