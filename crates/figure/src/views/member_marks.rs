//! What the members' marks of one view have in common.

use crate::address::DisplayOptions;
use crate::map::vote_map::ViewOptions;
use crate::scene::{Key, Mark, Shape};
use crate::store::Library;
use crate::theme::Role;
use crate::views::member_filter::Filter;
use crate::views::plot::mark_title;
use rollcall::{MemberId, Position, RecordedVote};
use words::Words;

/// Makes the marks of members in one view.
pub(crate) struct MemberMarks<'a> {
    pub library: &'a Library,
    pub vote: RecordedVote<'a>,
    pub filter: Filter<'a>,
    pub options: ViewOptions,
    pub words: Words,
}

impl<'a> MemberMarks<'a> {
    /// The brush of a look.
    pub fn new(
        library: &'a Library,
        vote: RecordedVote<'a>,
        look: &'a DisplayOptions,
        options: ViewOptions,
        words: Words,
    ) -> Self {
        Self {
            library,
            vote,
            filter: Filter::new(library, vote, look),
            options,
            words,
        }
    }

    /// A mark that stands for a member at its position: faint where a filter hides it, and in a
    /// file with its title.
    pub fn of_member(&self, mark: Mark, member: MemberId, position: Position) -> Mark {
        let mut mark = mark
            .at(position)
            .keyed(Key::Member(self.library.code(member)));
        mark.dimmed = self.filter.hides(member, position);
        if self.options.titled {
            let title = mark_title(self.library, self.vote, member, position, self.words);
            mark = mark.titled(title);
        }
        mark
    }

    /// Whether a member is picked out.
    pub fn picks(&self, member: MemberId) -> bool {
        self.filter.picks(&self.library.code(member))
    }

    /// The ring with its gap round a member that is picked, to be drawn over all others.
    pub fn ring(&self, member: MemberId, shape: &Shape) -> Vec<Mark> {
        if !self.picks(member) {
            return Vec::new();
        }
        [Role::PickHalo, Role::Pick]
            .map(|role| Mark::new(role, shape.clone()))
            .into()
    }
}
