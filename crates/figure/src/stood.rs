//! How often each member stood with one, over the votes that an address asks for.

use crate::address::Look;
use crate::library::Library;
use crate::shaded::Shaded;
use crate::theme::Shade;
use rollcall::{enough_votes, Agreement, Definition, MemberId, Topic, VoteId, VoteMask};

/// See the head of this file.
#[derive(Clone, Debug, PartialEq)]
pub struct Stood {
    /// The member that all others are compared with.
    pub member: MemberId,
    /// What counts as agreement.
    pub definition: Definition,
    /// The id of the topic that the votes are of; empty for all topics.
    pub topic: String,
    /// Its first and its last vote among those asked for, whether it voted or not; none when it
    /// held no seat in any.
    pub span: Option<(VoteId, VoteId)>,
    /// Every member with a vote in common, the highest agreement first.
    pub all: Vec<Agreement>,
}

/// The definition that a look asks for.
pub fn definition(look: &Look) -> Definition {
    Definition::from_word(look.part("definition")).unwrap_or_default()
}

/// The votes of a look's years and topic; none of a topic that is unknown, or whose words have not
/// arrived.
pub fn asked_votes(library: &Library, look: &Look) -> VoteMask {
    let archive = &library.archive;
    let year = |name: &str, open: i32| look.part(name).parse().unwrap_or(open);
    let rows = archive.rows_of_years(year("from", 0), year("to", 9999));
    let mut votes = VoteMask::span(archive.len(), rows);
    let topic = look.part("topic");
    if !topic.is_empty() {
        let index = library.index();
        let of_topic = Topic::place(topic).and_then(|at| index.topic(at).cloned());
        votes.keep(&of_topic.unwrap_or_default());
    }
    votes
}

impl Stood {
    /// Counts for a member what a look asks for.
    pub fn new(library: &Library, member: MemberId, look: &Look) -> Self {
        let archive = &library.archive;
        let votes = asked_votes(library, look);
        let definition = definition(look);
        Self {
            member,
            definition,
            topic: look.part("topic").to_owned(),
            span: archive.span_seated(member, &votes),
            all: archive.agreements(member, &votes, definition),
        }
    }

    /// The members with enough votes in common to be compared, the highest agreement first.
    pub fn compared(&self) -> Vec<Agreement> {
        let enough = enough_votes(&self.all);
        let mut compared = self.all.clone();
        compared.retain(|one| one.votes >= enough);
        compared
    }

    /// The map of it, by the outlines of the day of its last vote; none without one.
    pub fn shaded(&self) -> Option<Shaded> {
        let enough = enough_votes(&self.all);
        let shade = |one: &Agreement| match one.votes >= enough {
            true => Shade::step(one.percent(self.definition)),
            false => Shade::Few,
        };
        let of_others = self.all.iter().map(|one| (one.member, shade(one)));
        let mut shades: Vec<_> = of_others.collect();
        shades.push((self.member, Shade::Chosen));
        Some(Shaded {
            vote: self.span?.1,
            shades,
            named: vec![self.member],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_votes_in_common_are_hatched_and_the_member_itself_stands_out() {
        let one = |member, votes, same| Agreement {
            member: MemberId(member),
            votes,
            same,
            half: 0,
        };
        let stood = Stood {
            member: MemberId(0),
            definition: Definition::Same,
            topic: String::new(),
            span: Some((VoteId(0), VoteId(1))),
            all: vec![one(1, 100, 90), one(2, 60, 20), one(3, 59, 59)],
        };
        let map = stood.shaded().unwrap();
        assert_eq!(map.vote, VoteId(1));
        let shades = [0, 1, 2, 3, 4].map(|member| map.of(MemberId(member)));
        assert_eq!(
            shades,
            [
                Shade::Chosen,
                Shade::Step6,
                Shade::Step1,
                Shade::Few,
                Shade::Plain
            ]
        );
        let compared: Vec<_> = stood.compared().iter().map(|one| one.member.0).collect();
        assert_eq!(compared, [1, 2]);
    }

    #[test]
    fn the_address_says_which_votes_count() {
        let library = Library::embedded().unwrap();
        let archive = &library.archive;
        let pakistan = archive.member_by_code("PAK").unwrap();
        let of = |query: &str| {
            let figure = crate::address::read(&["/country/PAK?", query].concat()).figure;
            Stood::new(&library, pakistan, &figure.look)
        };
        let all = of("");
        let (first, last) = all.span.unwrap();
        assert_eq!(archive.vote(first).date().year(), 1947);
        assert_eq!(archive.vote(last).date().year(), 2026);
        let some = of("from=2022&to=2022&definition=half");
        let (first, last) = some.span.unwrap();
        let years = [first, last].map(|vote| archive.vote(vote).date().year());
        assert_eq!(years, [2022, 2022]);
        assert_eq!(some.definition, Definition::Half);
        let most = |of: &Stood| of.all.iter().map(|one| one.votes).max();
        assert!(most(&some) < most(&all));
        // A year without Pakistan's seat, and a topic that there is not.
        for nothing in ["to=1946", "topic=nonsense"] {
            assert_eq!(of(nothing).shaded(), None, "{nothing}");
        }
    }
}
