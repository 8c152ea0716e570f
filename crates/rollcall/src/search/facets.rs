//! How the votes of a result fall under decades, topics, issues, committees, sessions, results.

use super::Index;
use crate::query::{Field, Filter};
use crate::{Archive, Issue, Position, Session, Topic, VoteSet};

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

/// A value of a facet with its votes among all.
pub(super) type Division = (Filter, VoteSet);

impl Index {
    /// The values of a facet that some vote of a result has: decades and committees in their own
    /// order, the others with the most votes first.
    pub fn facet(&self, archive: &Archive, votes: &VoteSet, facet: Facet) -> Vec<FacetValue> {
        // The same for every result, and asked for with each letter that is typed.
        let all = self.divisions.get_or_init(|| {
            let of = |facet| self.divide(archive, facet);
            Facet::ALL.map(of)
        });
        let divisions = all.get(facet as usize).map_or(&[][..], Vec::as_slice);
        let counted = divisions.iter().filter_map(|(filter, of)| {
            let count = of.count_with(votes);
            (count > 0).then(|| FacetValue {
                filter: filter.clone(),
                count,
            })
        });
        let values: Vec<FacetValue> = counted.collect();
        match facet {
            Facet::Topic | Facet::Issue | Facet::Session => most_first(values),
            _ => values,
        }
    }

    /// Every value of a facet.
    fn divide(&self, archive: &Archive, facet: Facet) -> Vec<Division> {
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
            Facet::Session => return sessions(archive),
        };
        let divided = filters.into_iter().map(|filter| {
            let votes = self.select(archive, &filter);
            (filter, votes)
        });
        divided.collect()
    }
}

/// Each session with its votes, in one walk.
fn sessions(archive: &Archive) -> Vec<Division> {
    let mut known: Vec<(Session, VoteSet)> = Vec::new();
    for vote in archive.ids() {
        let session = archive.vote(vote).session();
        // Votes of one session mostly follow one another.
        let at = known.iter().rposition(|(of, _)| *of == session);
        let at = at.unwrap_or_else(|| {
            known.push((session, VoteSet::none(archive.len())));
            known.len() - 1
        });
        known[at].1.insert(vote);
    }
    let divided = known.into_iter();
    divided
        .map(|(session, votes)| (Filter::Session(session), votes))
        .collect()
}

fn most_first(values: Vec<FacetValue>) -> Vec<FacetValue> {
    let counts = values.iter().enumerate();
    let mut keyed: Vec<(u64, u32)> = counts
        .map(|(at, value)| (value.count as u64, at as u32))
        .collect();
    crate::sort::descending(&mut keyed);
    let ordered = keyed.into_iter();
    ordered
        .filter_map(|(_, at)| values.get(at as usize).cloned())
        .collect()
}
