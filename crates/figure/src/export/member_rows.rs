//! Who a row is of, and where a vote's positions come from.

use crate::captions;
use crate::store::Library;
use crate::un_documents::documents;
use crate::views::member_order;
use rollcall::{Date, MemberId, RecordedVote};
use words::Words;

/// Who a row is of.
pub(crate) struct Row<'a> {
    /// The code of the data: `PAK`.
    pub code: &'a str,
    /// The name of the day.
    pub name: &'a str,
    /// The regional group of the day, in words.
    pub group: String,
}

/// Some members in the order of their names of a day.
pub(crate) fn by_name<'a>(
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
            group: captions::group_name(archive.regional_group_on(members[at], day), words),
        };
        (members[at], row)
    };
    member_order::by_name(&names).into_iter().map(row).collect()
}

/// The title as it stands in the record; the symbol as long as the titles have not arrived.
pub(crate) fn title<'a>(library: &'a Library, vote: RecordedVote<'a>) -> &'a str {
    library
        .title(vote.id())
        .filter(|title| !title.is_empty())
        .unwrap_or(vote.symbol())
}

/// The address of the record; without one, where the positions come from, in words.
pub(crate) fn source(vote: RecordedVote, words: Words) -> String {
    match documents(vote).record {
        Some((_, address)) => address,
        None => captions::source_line(vote, words),
    }
}
