//! Which members a look shows plainly, and which faintly.

use crate::address::DisplayOptions;
use crate::store::Library;
use rollcall::{Group, MemberId, Position, RecordedVote};

/// The filter of a look over one vote: positions of the legend, and the members of a group.
pub struct Filter<'a> {
    look: &'a DisplayOptions,
    group: Option<Vec<MemberId>>,
}

impl<'a> Filter<'a> {
    /// The filter of a look; a group that is unknown or had no member that day hides nobody.
    pub fn new(library: &Library, vote: RecordedVote, look: &'a DisplayOptions) -> Self {
        let group = group(library, vote, look);
        let group = group.map(|group| library.archive.group_members(group, vote.date()));
        Self { look, group }
    }

    /// Whether a member at a position is drawn faintly.
    pub fn hides(&self, member: MemberId, position: Position) -> bool {
        let outside = |group: &Vec<MemberId>| !group.contains(&member);
        !self.look.show.has(position) || self.group.as_ref().is_some_and(outside)
    }

    /// Whether the legend shows a position.
    pub fn shows(&self, position: Position) -> bool {
        self.look.show.has(position)
    }

    /// Whether a member is picked out.
    pub fn picks(&self, code: &str) -> bool {
        self.look.pick.iter().any(|picked| picked == code)
    }
}

/// The group of a look, when it had a member that day; none for the regional groups.
pub fn group<'a>(
    library: &'a Library,
    vote: RecordedVote,
    look: &DisplayOptions,
) -> Option<&'a Group> {
    let group = library.archive.group_by_id(look.group.as_deref()?)?;
    let seated = |member: &MemberId| vote.position(*member) != Position::NotMember;
    let members = library.archive.group_members(group, vote.date());
    members.iter().any(seated).then_some(group)
}
