//! The members by name, for letters that jump and for what is announced.

use crate::site::Site;
use figure::caption;
use figure::plot::{by_name, Plot};
use figure::walk::Walk;
use rollcall::{MemberId, RecordedVote};
use words::Msg;

/// The members in the order of their names, with the letters that lead to them.
#[derive(Default)]
pub struct Names {
    members: Vec<MemberId>,
    initials: Vec<char>,
}

impl Names {
    /// The members of the day of a vote.
    pub fn of(site: &Site, vote: RecordedVote) -> Self {
        let members = by_name(&site.library, vote);
        let initial = |member: &MemberId| {
            let name = site.library.archive.name_on(*member, vote.date());
            rollcall::search::fold(name).chars().next().unwrap_or(' ')
        };
        Self {
            initials: members.iter().map(initial).collect(),
            members,
        }
    }

    /// Where keys lead in a view.
    pub fn walk<'a>(&'a self, plot: &'a Plot) -> Walk<'a> {
        Walk {
            spots: &plot.spots,
            reading: plot.reading,
            by_name: &self.members,
            initials: &self.initials,
        }
    }

    /// `Pakistan, abstained, 131 of 193`
    pub fn announce(&self, site: &Site, vote: RecordedVote, member: MemberId) -> String {
        let name = site.library.archive.name_on(member, vote.date());
        let said = caption::said(vote.position(member), site.words());
        self.announce_as(site, member, name, &said)
    }

    /// As [`Names::announce`], of a map that says something else of a member.
    pub fn announce_as(&self, site: &Site, member: MemberId, name: &str, said: &str) -> String {
        let at = self.members.iter().position(|other| *other == member);
        site.say(
            Msg::Announced,
            &[
                ("member", name.into()),
                ("position", said.into()),
                ("place", at.map_or(0, |at| at + 1).into()),
                ("members", self.members.len().into()),
            ],
        )
    }
}
