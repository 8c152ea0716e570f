//! Who a row is of, and where a vote's positions come from.

use crate::caption;
use crate::documents::documents;
use crate::library::Library;
use crate::order;
use rollcall::{Date, MemberId, RecordedVote};
use words::Words;

/// Who a row is of.
pub(super) struct Row<'a> {
    /// The code of the data: `PAK`.
    pub code: &'a str,
    /// The name of the day.
    pub name: &'a str,
    /// The regional group of the day, in words.
    pub group: String,
}

/// Some members in the order of their names of a day.
pub(super) fn by_name<'a>(
    library: &'a Library,
    members: &[MemberId],
    day: Date,
    words: Words,
) -> Vec<(MemberId, Row<'a>)> {
    let archive = &library.archive;
    let name = |member: &MemberId| archive.name_on(*member, day);
    let names: Vec<&str> = members.iter().map(name).collect();
    let row = |at: usize| {
        let row = Row {
            code: &archive.member(members[at]).code,
            name: names[at],
            group: caption::group_name(archive.regional_group_on(members[at], day), words),
        };
        (members[at], row)
    };
    order::by_name(&names).into_iter().map(row).collect()
}

/// The title as it stands in the record; the symbol as long as the titles have not arrived.
pub(super) fn title<'a>(library: &'a Library, vote: RecordedVote<'a>) -> &'a str {
    library
        .title(vote.id())
        .filter(|title| !title.is_empty())
        .unwrap_or(vote.symbol())
}

/// The address of the record; without one, where the positions come from, in words.
pub(super) fn source(vote: RecordedVote, words: Words) -> String {
    match documents(vote).record {
        Some((_, address)) => address,
        None => caption::source_line(vote, words),
    }
}
