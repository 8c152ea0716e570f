//! The members by name, for letters that jump and for what is announced.

use crate::app_context::Site;
use figure::captions;
use figure::views::keyboard_navigation::KeyboardNavigation;
use figure::views::plot::{by_name, Plot};
use rollcall::{MemberId, RecordedVote};
use words::Msg;

/// The members in the order of their names, with the letters that lead to them.
#[derive(Default)]
pub struct Names {
    members: Vec<MemberId>,
    /// As they are typed: folded, without spaces.
    typed: Vec<String>,
}

impl Names {
    /// The members of the day of a vote.
    pub fn of(site: &Site, vote: RecordedVote) -> Self {
        let members = by_name(&site.library, vote);
        let typed = |member: &MemberId| {
            let name = site.library.archive.name_on(*member, vote.date());
            rollcall::search::fold(name).replace('-', "")
        };
        Self {
            typed: members.iter().map(typed).collect(),
            members,
        }
    }

    /// Where keys lead in a view.
    pub fn walk<'a>(&'a self, plot: &'a Plot) -> KeyboardNavigation<'a> {
        KeyboardNavigation {
            spots: &plot.spots,
            reading: plot.reading,
            by_name: &self.members,
            names: &self.typed,
        }
    }

    /// The member that letters lead to: the one that is called so, as "uk" means the United Kingdom and
    /// is the beginning of another name, else by the beginning of a name of the day.
    pub fn typed(
        &self,
        site: &Site,
        plot: &Plot,
        from: Option<MemberId>,
        letters: &str,
    ) -> Option<MemberId> {
        let called = site.library.archive.member_named(letters);
        let called = called.filter(|member| self.members.contains(member));
        called.or_else(|| self.walk(plot).letters(from, letters))
    }

    /// `Pakistan, abstained, 131 of 193`
    pub fn announce(&self, site: &Site, vote: RecordedVote, member: MemberId) -> String {
        let name = site.library.archive.name_on(member, vote.date());
        let said = captions::said(vote.position(member), site.words());
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
