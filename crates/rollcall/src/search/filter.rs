//! The votes that pass a filter.

use super::topic_index::topics;
use super::Index;
use crate::query::{Field, Filter};
use crate::{Archive, MemberId, Position, VoteId, VoteSet};

impl Index {
    /// The votes that pass a filter.
    pub fn select(&self, archive: &Archive, filter: &Filter) -> VoteSet {
        let of = |masks: &[VoteSet], at: usize| {
            let mask = masks.get(at).cloned();
            mask.unwrap_or_else(|| VoteSet::none(archive.len()))
        };
        let each = |is: &dyn Fn(VoteId) -> bool| {
            let mut votes = VoteSet::none(archive.len());
            for vote in archive.ids().filter(|vote| is(*vote)) {
                votes.insert(vote);
            }
            votes
        };
        match filter {
            Filter::MemberPosition(member, positions) => {
                let mut votes = VoteSet::none(archive.len());
                for position in positions {
                    votes.add(&archive.votes_of_seat(*member, *position));
                }
                votes
            }
            Filter::Pair(member, other, same) => pair(archive, *member, *other, *same),
            Filter::Group(at, united) => match (archive.groups().get(*at), united) {
                (Some(group), false) => archive.divided(group),
                (Some(group), true) => archive.united(group),
                (None, _) => VoteSet::none(archive.len()),
            },
            Filter::Count(field, from, to) => each(&|vote| {
                let count = match field {
                    Field::At(position) => {
                        let counts = archive.counts(vote);
                        counts.get(*position as usize).map_or(0, |n| i32::from(*n))
                    }
                    Field::Margin => archive.margin(vote),
                };
                (*from..=*to).contains(&count)
            }),
            Filter::Years(from, to) => {
                VoteSet::span(archive.len(), archive.rows_of_years(*from, *to))
            }
            Filter::Session(session) => each(&|vote| archive.vote(vote).session() == *session),
            Filter::Topic(at) => of(self.topics(), *at),
            Filter::Committee(at) => of(&self.committees, usize::from(*at)),
            Filter::Issue(issue) => each(&|vote| archive.vote(vote).issues().contains(*issue)),
            Filter::Derived(derived) => each(&|vote| archive.vote(vote).derived() == *derived),
        }
    }

    /// The votes of a topic, by its place in the table; of those votes only whose titles and
    /// subjects are there.
    pub fn topic(&self, at: usize) -> Option<&VoteSet> {
        self.topics().get(at)
    }

    fn topics(&self) -> &[VoteSet] {
        self.topics.get_or_init(|| {
            let texts = self.others.iter().take(2).chain([&self.titles]);
            topics(&texts.collect::<Vec<_>>(), self.count)
        })
    }
}

/// The votes in which two members, or seats that they continue, both cast a vote: the same, or
/// different ones.
fn pair(archive: &Archive, member: MemberId, other: MemberId, same: bool) -> VoteSet {
    let cast = [Position::InFavour, Position::Against, Position::Abstained];
    let at = |member| cast.map(|position| archive.votes_of_seat(member, position));
    let (own, others) = (at(member), at(other));
    let mut votes = VoteSet::none(archive.len());
    for (row, own) in own.iter().enumerate() {
        for (column, others) in others.iter().enumerate() {
            if (row == column) == same {
                let mut both = own.clone();
                both.keep(others);
                votes.add(&both);
            }
        }
    }
    votes
}
