//! How the votes of a result fall under decades, topics, issues, committees, sessions, results.

use super::Index;
use crate::query::{Field, Filter};
use crate::{Archive, Issue, Position, Session, Topic, VoteMask};

/// A way to divide a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// Decades.
    Decade,
    /// Topics of `data/topics.csv`.
    Topic,
    /// By how much the text was adopted.
    Result,
    /// Issue codes, to June 2024.
    Issue,
    /// Main Committees, from November 2019.
    Committee,
    /// Sessions.
    Session,
}

impl Facet {
    /// All of them, in the order of the page.
    pub const ALL: [Facet; 6] = [
        Facet::Decade,
        Facet::Topic,
        Facet::Result,
        Facet::Issue,
        Facet::Committee,
        Facet::Session,
    ];
}

/// A value of a facet and how many votes of the result have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// The filter that keeps these votes alone.
    pub filter: Filter,
    /// How many there are.
    pub count: usize,
}

impl Index {
    /// The values of a facet that some vote of a result has: decades and committees in their own
    /// order, the others with the most votes first.
    pub fn facet(&self, archive: &Archive, votes: &VoteMask, facet: Facet) -> Vec<FacetValue> {
        let filters: Vec<Filter> = match facet {
            Facet::Decade => {
                let decades = (1940..=2090).step_by(10);
                decades.map(|year| Filter::Years(year, year + 9)).collect()
            }
            Facet::Topic => (0..Topic::all().count()).map(Filter::Topic).collect(),
            Facet::Issue => Issue::ALL.map(Filter::Issue).into(),
            Facet::Committee => [1, 2, 3, 4, 5, 6, 0].map(Filter::Committee).into(),
            Facet::Result => vec![
                Filter::Count(Field::At(Position::Against), 0, 0),
                Filter::Count(Field::Margin, 100, i32::MAX),
                Filter::Count(Field::Margin, 50, 99),
                Filter::Count(Field::Margin, i32::MIN, 49),
            ],
            Facet::Session => return sessions(archive, votes),
        };
        let counted = filters.into_iter().map(|filter| FacetValue {
            count: self.select(archive, &filter).count_with(votes),
            filter,
        });
        let values: Vec<FacetValue> = counted.filter(|value| value.count > 0).collect();
        match facet {
            Facet::Topic | Facet::Issue => most_first(values),
            _ => values,
        }
    }
}

fn sessions(archive: &Archive, votes: &VoteMask) -> Vec<FacetValue> {
    let mut counts: Vec<(Session, usize)> = Vec::new();
    for vote in votes.iter() {
        let session = archive.vote(vote).session();
        // Votes of one session mostly follow one another.
        match counts.iter_mut().rev().find(|(known, _)| *known == session) {
            Some((_, count)) => *count += 1,
            None => counts.push((session, 1)),
        }
    }
    let values = counts.into_iter().map(|(session, count)| FacetValue {
        filter: Filter::Session(session),
        count,
    });
    most_first(values.collect())
}

fn most_first(values: Vec<FacetValue>) -> Vec<FacetValue> {
    let counts = values.iter().enumerate();
    let mut keyed: Vec<(u64, u16)> = counts
        .map(|(at, value)| (value.count as u64, at as u16))
        .collect();
    crate::order::descending(&mut keyed);
    let ordered = keyed.into_iter();
    ordered
        .filter_map(|(_, at)| values.get(usize::from(at)).cloned())
        .collect()
}
