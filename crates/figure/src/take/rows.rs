//! The numbers behind a vote's figure: one row a member of the day, by name.

use crate::caption;
use crate::documents::documents;
use crate::library::Library;
use crate::plot::by_name;
use rollcall::RecordedVote;
use words::Words;

/// Where one member stood.
pub(super) struct Row<'a> {
    /// The code of the data: `PAK`.
    pub code: &'a str,
    /// The name of the day.
    pub name: &'a str,
    /// The regional group of the day, in words.
    pub group: String,
    /// The word of `data-position`.
    pub position: &'static str,
}

/// Every member of the day, whatever a filter hides: the file holds the whole vote.
pub(super) fn rows<'a>(library: &'a Library, vote: RecordedVote<'a>, words: Words) -> Vec<Row<'a>> {
    let archive = &library.archive;
    by_name(library, vote)
        .into_iter()
        .map(|member| Row {
            code: &archive.member(member).code,
            name: archive.name_on(member, vote.date()),
            group: caption::group_name(archive.regional_group_on(member, vote.date()), words),
            position: vote.position(member).word(),
        })
        .collect()
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
