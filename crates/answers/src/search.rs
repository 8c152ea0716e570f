//! Votes that a query finds.

use crate::Fault;
use figure::Library;
use rollcall::query::Query;
use rollcall::{TitleLanguage, VoteId};
use serde::Serialize;

/// What a query found, best first.
#[derive(Debug, Serialize)]
pub struct Searched<'a> {
    /// The query as it was asked.
    pub query: &'a str,
    /// The query that was searched in its place, because as it was asked it finds nothing: without
    /// the words that only make a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searched: Option<String>,
    /// Queries for the positions of the members that such a question names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// How many records there are in all, each under its symbol.
    pub total: usize,
    /// How many votes these are, each once.
    pub votes: usize,
    /// As many of them as were asked for.
    pub results: Vec<Found<'a>>,
}

/// A vote among those found.
#[derive(Debug, Serialize)]
pub struct Found<'a> {
    /// The symbol of the data.
    pub symbol: &'a str,
    /// The day: `2023-02-23`.
    pub date: String,
    /// The title; empty without the titles' pack.
    pub title: &'a str,
    /// Members in favour.
    pub in_favour: u8,
    /// Members against.
    pub against: u8,
    /// Members that abstained.
    pub abstained: u8,
    /// Members that did not vote.
    pub did_not_vote: u8,
    /// Whether the positions were worked out from totals.
    pub derived: bool,
    /// The title in another language, where words of the query stand in it and in no English text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched: Option<Matched<'a>>,
}

impl Found<'_> {
    /// Whether the record says who voted how: three list every member as not voting.
    pub fn has_positions(&self) -> bool {
        [self.in_favour, self.against, self.abstained] != [0; 3]
    }
}

/// A title in another language.
#[derive(Debug, Serialize)]
pub struct Matched<'a> {
    /// The language's tag: `fr`.
    pub language: &'a str,
    /// The title.
    pub title: &'a str,
}

impl<'a> Matched<'a> {
    fn new((tongue, title): (TitleLanguage, &'a str)) -> Self {
        Self {
            language: tongue.tag(),
            title,
        }
    }
}

/// The votes of a query, at most `limit` of them; `docs/EXPLORE.md` has the language. Words of
/// titles (in any language) and subjects are found when these packs are there.
///
/// # Errors
/// A part of the query that is not understood.
pub fn search<'a>(
    library: &'a Library,
    text: &'a str,
    limit: Option<usize>,
) -> Result<Searched<'a>, Fault> {
    let archive = &library.archive;
    let query = Query::parse(archive, text);
    if let Some(mistake) = query.mistakes.first() {
        let part = text.get(mistake.place.clone()).unwrap_or_default();
        let meant = match (&mistake.meant, mistake.known.as_slice()) {
            (Some(meant), _) => format!("; “{meant}” would be"),
            (None, []) => String::new(),
            (None, known) => format!("; known are {}", known.join(", ")),
        };
        return Err(Fault::Query(part.into(), meant));
    }
    let asked = library.index().ask(archive, text);
    let (matches, order) = (asked.matches, asked.query.order);
    let votes = matches.ordered(archive, order, limit.unwrap_or(usize::MAX));
    let members = asked.members.into_iter();
    Ok(Searched {
        query: text,
        searched: (asked.text != text).then_some(asked.text),
        members: members.map(|(_, query)| query).collect(),
        total: matches.votes.count(),
        votes: archive.each_once(&matches.votes).count(),
        results: votes
            .into_iter()
            .map(|vote| Found {
                matched: library
                    .foreign_title(vote, &matches.foreign)
                    .map(Matched::new),
                ..found(library, vote)
            })
            .collect(),
    })
}

fn found(library: &Library, id: VoteId) -> Found<'_> {
    let vote = library.archive.vote(id);
    let [in_favour, against, abstained, did_not_vote] = library.archive.counts(id);
    Found {
        symbol: vote.symbol(),
        date: vote.date().to_string(),
        title: library.title(id).unwrap_or_default(),
        in_favour,
        against,
        abstained,
        did_not_vote,
        derived: vote.derived(),
        matched: None,
    }
}
