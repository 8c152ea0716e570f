//! What is said of a figure of which a filter hides a part.

use super::shown::shown_title;
use super::view_titles::shown_counts;
use crate::address::DisplayOptions;
use crate::charts::blocs;
use crate::store::Library;
use rollcall::{Bloc, BlocKind, RecordedVote};
use words::{Msg, Words};

/// The finding about what a filter leaves: of a group, of some positions, or of both; none
/// without a filter.
pub(crate) fn filtered_title(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> Option<String> {
    let blocs = blocs(library, vote, look);
    let Some(Bloc {
        kind: BlocKind::Group(group),
        tally,
        ..
    }) = blocs.first()
    else {
        return shown_title(&library.archive, vote, look.show, words);
    };
    let mut counts = shown_counts(tally, look.show, words);
    if counts.is_empty() {
        counts = words.get(Msg::NobodyThere);
    }
    let values = [
        ("group", (&group.name).into()),
        ("counts", (&counts).into()),
    ];
    Some(words.say(Msg::GroupStood, &values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::View;
    use crate::captions::view_title;
    use rollcall::Found;

    #[test]
    fn a_filtered_figure_speaks_of_what_is_shown() {
        let library = Library::embedded().unwrap();
        let said = |address: &str| {
            let look = crate::address::read(address).figure.look;
            let Found::One(id) = library.archive.find("ES-11/6") else {
                panic!("ES-11/6 is one vote");
            };
            view_title(&library, library.archive.vote(id), &look, Words::default())
        };
        for (query, title) in [
            ("show=yes", "141 members voted in favour, 37 in Asia-Pacific"),
            ("show=abstain", "32 members abstained, 15 in Africa"),
            (
                "show=no",
                "Seven members voted against: Belarus, DPR Korea, Eritrea, Mali, Nicaragua, Russia and Syria",
            ),
            ("show=novote", "13 members did not vote, 7 in Africa"),
            ("show=nonmember", "Every member of today held a seat"),
            ("show=no~abstain", "39 members: 7 against, 32 abstained"),
            (
                "show=yes~no~abstain~novote",
                "193 members: 141 in favour, 7 against, 32 abstained, 13 did not vote",
            ),
            ("group=g7", "G7: 7 in favour"),
            ("group=brics&show=no", "BRICS: 1 against"),
            ("group=g7&show=no", "G7: No member stood there"),
        ] {
            for view in View::ALL {
                let address = format!("/vote/x?{query}&view={}", view.word());
                let said = said(&address);
                let of_group = query.starts_with("group");
                let fits = said == title || of_group && said.ends_with(&title[title.find(':').unwrap()..]);
                assert!(fits, "{address}: {said}");
            }
        }
    }
}
