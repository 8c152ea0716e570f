//! How often each member stood with one, over the votes that an address asks for.

use crate::address::DisplayOptions;
use crate::map::choropleth::Choropleth;
use crate::store::Library;
use crate::theme::ChoroplethClass;
use rollcall::{
    enough_votes, Agreement, AgreementMeasure, Archive, MemberId, Period, Topic, VoteId, VoteSet,
};

/// Agreement of a member with every other, over the years and the topic of an address.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementProfile {
    /// The member that all others are compared with.
    pub member: MemberId,
    /// The code that held its seat in the last of the votes: the member, or one that it continues.
    pub seat: MemberId,
    /// What counts as agreement.
    pub definition: AgreementMeasure,
    /// The id of the topic that the votes are of; empty for all topics.
    pub topic: String,
    /// The years that were asked for.
    pub period: Period,
    /// Members of the list, and this one, that are counted with former members whose seats they
    /// continue.
    pub continued: Vec<(MemberId, Vec<MemberId>)>,
    /// Its first and its last vote among those asked for, whether it voted or not; none when it
    /// held no seat in any.
    pub span: Option<(VoteId, VoteId)>,
    /// Every member with a vote in common, the highest agreement first; those with too few votes in
    /// common come after all others.
    pub all: Vec<Agreement>,
}

/// The definition that a look asks for.
pub fn definition(look: &DisplayOptions) -> AgreementMeasure {
    AgreementMeasure::from_word(look.part("definition")).unwrap_or_default()
}

/// The years that a look asks for, for members that are compared; without any the last ten in which
/// all of them held a seat.
pub fn period(archive: &Archive, members: &[MemberId], look: &DisplayOptions) -> Period {
    let year = |name: &str| look.part(name).parse().ok();
    archive.period(members, year("from"), year("to"))
}

/// The votes of a look's years and topic; none of a topic that is unknown, or whose words have not
/// arrived.
pub fn asked_votes(library: &Library, members: &[MemberId], look: &DisplayOptions) -> VoteSet {
    let archive = &library.archive;
    let mut votes = archive.votes_of(period(archive, members, look));
    let topic = look.part("topic");
    if !topic.is_empty() {
        let index = library.index();
        let of_topic = Topic::place(topic).and_then(|at| index.topic(at).cloned());
        votes.keep(&of_topic.unwrap_or_default());
    }
    votes
}

/// Of some members those that are counted with seats that they continue, in these votes.
pub fn continued(
    archive: &Archive,
    members: impl Iterator<Item = MemberId>,
    votes: &VoteSet,
) -> Vec<(MemberId, Vec<MemberId>)> {
    let with = members.map(|member| (member, archive.continued_in(member, votes)));
    with.filter(|(_, former)| !former.is_empty()).collect()
}

impl AgreementProfile {
    /// Counts for a member what a look asks for.
    pub fn new(library: &Library, member: MemberId, look: &DisplayOptions) -> Self {
        let archive = &library.archive;
        let votes = asked_votes(library, &[member], look);
        let definition = definition(look);
        let span = archive.span_seated(member, &votes);
        let all = archive.agreements(member, &votes, definition);
        let seat = span.map_or(member, |(_, last)| archive.seat_holder(member, last));
        let others = all.iter().map(|one| one.member);
        Self {
            member,
            seat,
            continued: continued(archive, [seat].into_iter().chain(others), &votes),
            definition,
            topic: look.part("topic").to_owned(),
            period: period(archive, &[member], look),
            span,
            all,
        }
    }

    /// The members with enough votes in common to be compared, the highest agreement first.
    pub fn compared(&self) -> Vec<Agreement> {
        let enough = enough_votes(&self.all);
        let compared = self.all.iter().take_while(|one| one.votes >= enough);
        compared.copied().collect()
    }

    /// The map of it, by the outlines of the day of its last vote; none without one.
    pub fn shaded(&self) -> Option<Choropleth> {
        let enough = enough_votes(&self.all);
        let shade = |one: &Agreement| match one.votes >= enough {
            true => ChoroplethClass::step(one.percent(self.definition).whole()),
            false => ChoroplethClass::Few,
        };
        let of_others = self.all.iter().map(|one| (one.member, shade(one)));
        let mut shades: Vec<_> = of_others.collect();
        shades.push((self.seat, ChoroplethClass::Chosen));
        Some(Choropleth {
            vote: self.span?.1,
            shades,
            named: vec![self.seat],
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
        let stood = AgreementProfile {
            member: MemberId(0),
            seat: MemberId(0),
            definition: AgreementMeasure::Same,
            topic: String::new(),
            period: Period { from: 0, to: 0 },
            continued: Vec::new(),
            span: Some((VoteId(0), VoteId(1))),
            all: vec![one(1, 100, 90), one(2, 60, 20), one(3, 59, 59)],
        };
        let map = stood.shaded().unwrap();
        assert_eq!(map.vote, VoteId(1));
        let shades = [0, 1, 2, 3, 4].map(|member| map.of(MemberId(member)));
        assert_eq!(
            shades,
            [
                ChoroplethClass::Chosen,
                ChoroplethClass::Step6,
                ChoroplethClass::Step1,
                ChoroplethClass::Few,
                ChoroplethClass::Plain
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
            AgreementProfile::new(&library, pakistan, &figure.look)
        };
        let years = |of: &AgreementProfile| {
            let (first, last) = of.span.unwrap();
            [first, last].map(|vote| archive.vote(vote).date().year())
        };
        // Without a word about years the last ten, with one all that it leaves open.
        let newest = archive.all_years().to;
        assert_eq!(years(&of("")), [newest - 10, newest]);
        assert_eq!(years(&of("to=1980")), [1947, 1980]);
        let all = of("from=1946");
        assert_eq!(years(&all), [1947, newest]);
        let some = of("from=2022&to=2022&definition=half");
        assert_eq!(years(&some), [2022, 2022]);
        assert_eq!(some.definition, AgreementMeasure::Half);
        let most = |of: &AgreementProfile| of.all.iter().map(|one| one.votes).max();
        assert!(most(&some) < most(&all));
        // A year without Pakistan's seat, and a topic that there is not.
        for nothing in ["to=1946", "topic=nonsense"] {
            assert_eq!(of(nothing).shaded(), None, "{nothing}");
        }
    }

    #[test]
    fn a_continued_seat_is_chosen_under_its_code_of_the_day() {
        let library = Library::embedded().unwrap();
        let archive = &library.archive;
        let [russia, union] = ["RUS", "SUN"].map(|code| archive.member_by_code(code).unwrap());
        let of = |query: &str| {
            let figure = crate::address::read(&["/country/RUS?", query].concat()).figure;
            AgreementProfile::new(&library, russia, &figure.look)
        };
        let early = of("to=1985");
        assert_eq!((early.member, early.seat), (russia, union));
        assert_eq!(early.shaded().unwrap().of(union), ChoroplethClass::Chosen);
        let all = of("from=1946");
        assert_eq!(all.seat, russia);
        assert!(all.continued.contains(&(russia, vec![union])));
        assert_eq!(of("").continued, []);
    }

    /// The member with the highest value of the list is the one that the title names.
    #[test]
    fn the_title_and_the_list_agree() {
        let library = Library::embedded().unwrap();
        let archive = &library.archive;
        for member in archive.member_ids() {
            for query in ["", "from=1946"] {
                let address = ["/country/x?", query].concat();
                let look = crate::address::read(&address).figure.look;
                let stood = AgreementProfile::new(&library, member, &look);
                let compared = stood.compared();
                let Some(nearest) = compared.first() else {
                    continue;
                };
                assert_eq!(stood.all.first(), Some(nearest));
                let value = |one: &Agreement| one.value(AgreementMeasure::Same);
                assert!(compared.iter().all(|one| value(one) <= value(nearest)));
            }
        }
    }
}
