//! How two members stood to each other, over the votes that an address asks for.

use crate::address::DisplayOptions;
use crate::agreement::profile::{asked_votes, continued, definition, period};
use crate::charts::YearShare;
use crate::store::Library;
use rollcall::{Agreement, AgreementMeasure, MemberId, Period, Position, VoteId};

/// Agreement of two members, over the years and the topic of an address.
#[derive(Clone, Debug, PartialEq)]
pub struct PairAgreement {
    /// The two.
    pub members: [MemberId; 2],
    /// What counts as agreement.
    pub definition: AgreementMeasure,
    /// The id of the topic that the votes are of; empty for all topics.
    pub topic: String,
    /// The years that were asked for.
    pub period: Period,
    /// The two, where they are counted with former members whose seats they continue.
    pub continued: Vec<(MemberId, Vec<MemberId>)>,
    /// The first and the last vote in common; none where there is no such vote.
    pub span: Option<(VoteId, VoteId)>,
    /// Over all of the votes.
    pub agreement: Agreement,
    /// In each calendar year of the archive.
    pub years: Vec<(i32, Agreement)>,
}

impl PairAgreement {
    /// Counts for two members what a look asks for.
    pub fn new(library: &Library, members: [MemberId; 2], look: &DisplayOptions) -> Self {
        let archive = &library.archive;
        let [one, two] = members;
        let votes = asked_votes(library, &members, look);
        let one_seat = archive.is_one_seat(one, two);
        let mut common = votes.clone();
        common.keep(archive.counted());
        for member in members {
            for position in [Position::DidNotVote, Position::NotMember] {
                common.remove(&match one_seat {
                    true => archive.votes_at(member, position),
                    false => archive.votes_of_seat(member, position),
                });
            }
        }
        let mut common = common.iter();
        let first = common.next();
        Self {
            members,
            definition: definition(look),
            topic: look.part("topic").to_owned(),
            period: period(archive, &members, look),
            continued: match one_seat {
                true => Vec::new(),
                false => continued(archive, members.into_iter(), &votes),
            },
            span: first.map(|first| (first, common.last().unwrap_or(first))),
            agreement: archive.agreement(one, two, &votes),
            years: archive.agreement_by_year(one, two, &votes),
        }
    }

    /// The share of each year, as [`trend`](crate::charts::trend) draws it.
    pub fn shares(&self) -> Vec<YearShare> {
        let share = |(year, of): &(i32, Agreement)| {
            // A year has some hundred votes.
            (*year, of.votes as u16, of.points(self.definition) as u16)
        };
        self.years.iter().map(share).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::read;

    #[test]
    fn the_years_add_up_and_the_span_is_that_of_the_votes_in_common() {
        let library = Library::embedded().unwrap();
        let archive = &library.archive;
        let of = |one: &str, two: &str, query: &str| {
            let members = [one, two].map(|code| archive.member_by_code(code).unwrap());
            let figure = read(&["/pair/x/y?", query].concat()).figure;
            PairAgreement::new(&library, members, &figure.look)
        };
        let all = of("PAK", "IND", "from=1946");
        let sum = |of: &PairAgreement| of.years.iter().map(|(_, of)| of.votes).sum::<u32>();
        assert_eq!(sum(&all), all.agreement.votes);
        let (first, last) = all.span.unwrap();
        for vote in [first, last].map(|vote| archive.vote(vote)) {
            for member in all.members {
                assert!(vote.position(member) as usize <= 2, "{}", vote.symbol());
            }
        }
        let some = of("PAK", "IND", "from=2022&to=2022&definition=half");
        assert_eq!(sum(&some), some.agreement.votes);
        let points: u32 = some.shares().iter().map(|year| u32::from(year.2)).sum();
        assert_eq!(points, 2 * some.agreement.same + some.agreement.half);
        let newest = archive.all_years().to;
        assert_eq!(of("PAK", "IND", "").period.from, newest - 10);
        // East Germany was gone before South Sudan came.
        let none = of("DDR", "SSD", "");
        assert_eq!((none.span, none.agreement.votes), (None, 0));
        let none = of("RUS", "SUN", "from=1946");
        assert_eq!((none.span, none.agreement.votes), (None, 0));
        let all = of("USA", "RUS", "from=1946");
        assert_eq!(sum(&all), all.agreement.votes);
        assert_eq!(all.continued.len(), 1);
    }
}
