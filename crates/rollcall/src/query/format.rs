//! Writes a filter as a query says it.

use super::{issue_word, Filter};
use crate::{Archive, MemberId, Topic};

impl Filter {
    /// The part of a query that asks for this.
    ///
    /// ```
    /// use rollcall::query::Query;
    /// let archive = rollcall::Archive::embedded()?;
    /// let query = Query::parse(&archive, "Pakistan:abstained against≤3 1980s");
    /// let parts: Vec<String> = query.terms.iter().map(|term| term.filter.part(&archive)).collect();
    /// assert_eq!(parts, ["PAK:abstain", "against<=3", "year:1980..1989"]);
    /// # Ok::<(), rollcall::PackError>(())
    /// ```
    pub fn part(&self, archive: &Archive) -> String {
        let code = |member: &MemberId| archive.member(*member).code.as_str();
        match self {
            Filter::MemberPosition(member, positions) => {
                let words: Vec<&str> = positions.iter().map(|position| position.query()).collect();
                [code(member), ":", &words.join("~")].concat()
            }
            Filter::Pair(member, other, same) => {
                let sign = if *same { "=" } else { "≠" };
                [code(member), sign, code(other)].concat()
            }
            Filter::Group(at, united) => {
                let id = archive.groups().get(*at).map_or("", |group| &group.id);
                let how = if *united { " united" } else { " split" };
                ["group:", id, how].concat()
            }
            Filter::Count(field, from, to) => range(field.word(), *from, *to),
            Filter::Years(from, to) => span("year", *from, *to),
            Filter::Session(session) => ["session:", &session.to_string()].concat(),
            Filter::Topic(at) => {
                let topic = Topic::all().nth(*at);
                ["topic:", topic.map_or("", |topic| topic.id)].concat()
            }
            Filter::Committee(0) => "committee:plenary".to_owned(),
            Filter::Committee(number) => ["committee:", &number.to_string()].concat(),
            Filter::Issue(issue) => ["issue:", issue_word(*issue)].concat(),
            Filter::Derived(derived) => ["derived:", if *derived { "yes" } else { "no" }].concat(),
        }
    }
}

fn range(field: &str, from: i32, to: i32) -> String {
    match (from, to) {
        (i32::MIN, to) => [field, "<=", &to.to_string()].concat(),
        (from, i32::MAX) => [field, ">=", &from.to_string()].concat(),
        (from, to) if from == to => [field, "=", &from.to_string()].concat(),
        (from, to) => span(field, from, to),
    }
}

fn span(field: &str, from: i32, to: i32) -> String {
    let end = |number: i32| match number {
        i32::MIN | i32::MAX => String::new(),
        number => number.to_string(),
    };
    let (from, to) = (end(from), end(to));
    if from == to {
        return [field, ":", &from].concat();
    }
    [field, ":", &from, "..", &to].concat()
}
