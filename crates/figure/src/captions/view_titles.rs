//! The finding over each view, and what is measured under it.

use super::blocs::bloc_name;
use super::filtered::filtered_title;
use super::{date, map_subtitle, map_title};
use crate::address::{DisplayOptions, Shown, View};
use crate::charts::blocs;
use crate::store::Library;
use crate::views::member_filter::group;
use crate::views::member_order::order;
use rollcall::{Archive, Bloc, BlocKind, Position, RecordedVote, Tally};
use words::{Msg, Words};

/// A position's word inside a sentence.
pub fn said(position: Position, words: Words) -> String {
    words.get(match position {
        Position::InFavour => Msg::SaidInFavour,
        Position::Against => Msg::SaidAgainst,
        Position::Abstained => Msg::SaidAbstained,
        Position::DidNotVote => Msg::SaidDidNotVote,
        Position::NotMember => Msg::SaidNotAMember,
    })
}

/// The counts of a bloc that are not nought, the largest first: `30 in favour, 15 abstained`.
pub fn counts(tally: &Tally, words: Words) -> String {
    shown_counts(tally, Shown::default(), words)
}

/// [`counts`] of the positions that are shown.
pub(crate) fn shown_counts(tally: &Tally, shown: Shown, words: Words) -> String {
    let positions = &Position::ALL[..4];
    let ordered = order(positions.len(), &mut |a, b| {
        tally.get(positions[b]).cmp(&tally.get(positions[a]))
    });
    let said: Vec<String> = ordered
        .into_iter()
        .filter(|at| tally.get(positions[*at]) > 0 && shown.has(positions[*at]))
        .map(|at| {
            let word = said(positions[at], words);
            let count = tally.get(positions[at]).into();
            words.say(
                Msg::CountSaid,
                &[("count", count), ("position", (&word).into())],
            )
        })
        .collect();
    said.join(&words.get(Msg::ListSeparator))
}

/// The finding over the view of a look.
pub fn view_title(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> String {
    let archive = &library.archive;
    let tally = vote.tally();
    if !vote.has_positions() {
        return map_title(archive, vote, look.show, words);
    }
    if let Some(title) = filtered_title(library, vote, look, words) {
        return title;
    }
    match look.view {
        View::Map => map_title(archive, vote, look.show, words),
        View::Table => words.say(Msg::TableTitle, &[("count", tally.members().into())]),
        View::Tiles => match most_divided(&vote.by_region(archive)) {
            Some(bloc) => words.say(
                Msg::MostDividedCounts,
                &[
                    ("group", (&bloc_name(bloc.kind, words)).into()),
                    ("counts", (&counts(&bloc.tally, words)).into()),
                ],
            ),
            None => words.get(Msg::NoneDivided),
        },
        View::Seats => {
            let share = usize::from(tally.percent(Position::InFavour).whole());
            words.say(Msg::ShareInFavour, &[("share", share.into())])
        }
        View::Groups => groups_title(library, vote, look, words),
    }
}

/// The finding over the bars by group.
pub fn groups_title(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> String {
    let blocs = blocs(library, vote, look);
    if let Some(Bloc {
        kind: BlocKind::Group(group),
        tally,
        ..
    }) = blocs.first()
    {
        let counts = counts(tally, words);
        return words.say(
            Msg::GroupStood,
            &[
                ("group", (&group.name).into()),
                ("counts", (&counts).into()),
            ],
        );
    }
    let tally = vote.tally();
    let (at, message) = match tally.abstained >= tally.against {
        true => (Position::Abstained, Msg::MostAbstentions),
        false => (Position::Against, Msg::MostAgainst),
    };
    let ordered = order(blocs.len(), &mut |a, b| {
        blocs[b].tally.get(at).cmp(&blocs[a].tally.get(at))
    });
    // One or two groups that hold three quarters of them.
    let mut held = 0;
    for (before, bloc) in ordered.iter().take(2).enumerate() {
        held += blocs[*bloc].tally.get(at);
        if held > 0 && 4 * held >= 3 * tally.get(at) {
            let names: Vec<String> = ordered[..=before]
                .iter()
                .map(|at| bloc_name(blocs[*at].kind, words))
                .collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let groups = words.list(&names);
            return words.say(message, &[("groups", (&groups).into())]);
        }
    }
    match most_divided(&blocs) {
        Some(bloc) => {
            let group = bloc_name(bloc.kind, words);
            words.say(Msg::MostDivided, &[("group", (&group).into())])
        }
        None => words.get(Msg::NoneDivided),
    }
}

/// The bloc whose members stand most apart over the four positions; none where each stands
/// together.
fn most_divided<'a, 'b>(blocs: &'a [Bloc<'b>]) -> Option<&'a Bloc<'b>> {
    let mut most: Option<(f32, &Bloc)> = None;
    for bloc in blocs {
        let entropy = bloc.tally.entropy();
        if entropy > most.map_or(0.0, |(entropy, _)| entropy) {
            most = Some((entropy, bloc));
        }
    }
    most.map(|(_, bloc)| bloc)
}

/// The line under the title of a view.
pub fn view_subtitle(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> String {
    match look.view {
        View::Map => map_subtitle(vote, words),
        View::Tiles => words.get(Msg::TilesSubtitle),
        View::Seats => words.get(Msg::SeatsSubtitle),
        View::Groups => {
            let marks = words.get(Msg::GroupsMarks);
            format!("{} {marks}", groups_subtitle(library, vote, look, words))
        }
        View::Table => match vote.previous_in_series(&library.archive) {
            Some(before) => words.say(
                Msg::TableSubtitleBefore,
                &[
                    ("symbol", before.symbol().into()),
                    ("date", (&date(before.date(), words)).into()),
                ],
            ),
            None => words.get(Msg::TableSubtitle),
        },
    }
}

/// The line under the title of the bars by group.
pub fn groups_subtitle(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> String {
    match group(library, vote, look) {
        Some(group) => words.say(
            Msg::GroupsSubtitleOne,
            &[
                ("group", (&group.name).into()),
                ("date", (&date(vote.date(), words)).into()),
            ],
        ),
        None => words.get(Msg::GroupsSubtitle),
    }
}

/// The notes under the bars by group.
pub fn groups_notes(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> Vec<String> {
    let mut notes = vec![words.get(Msg::CohesionNote)];
    match group(library, vote, look) {
        Some(group) => notes.extend(Some(group.note.clone()).filter(|note| !note.is_empty())),
        None if !Archive::has_regional_groups(vote.date()) => {
            notes.push(words.get(Msg::GroupsEarly));
        }
        None => {}
    }
    notes
}

/// The notes under the view of a look.
pub fn view_notes(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> Vec<String> {
    match look.view {
        View::Map => super::map_notes(vote, words),
        View::Tiles => vec![words.get(Msg::TilesNote)],
        View::Groups => groups_notes(library, vote, look, words),
        View::Seats | View::Table => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rollcall::Found;

    fn titles(symbol: &str, group: Option<&str>) -> Vec<String> {
        let library = Library::embedded().unwrap();
        let Found::One(id) = library.archive.find(symbol) else {
            panic!("{symbol} is one vote");
        };
        let mut look = DisplayOptions {
            group: group.map(str::to_owned),
            ..DisplayOptions::default()
        };
        let title = |view: &View| {
            look.view = *view;
            view_title(&library, library.archive.vote(id), &look, Words::default())
        };
        View::ALL.iter().map(title).collect()
    }

    #[test]
    fn the_titles_are_those_of_the_design() {
        assert_eq!(
            titles("ES-11/6", None),
            [
                "Seven members voted against: Belarus, DPR Korea, Eritrea, Mali, Nicaragua, Russia and Syria",
                "Africa was the most divided group: 30 in favour, 15 abstained, 7 did not vote, 2 against",
                "73% of members voted in favour",
                "Most abstentions came from Africa and Asia-Pacific",
                "193 members by name",
            ]
        );
        assert_eq!(
            titles("ES-11/6", Some("eu"))[3],
            "European Union (EEC from 1958): 27 in favour"
        );
    }

    #[test]
    fn every_vote_has_a_title_in_every_view() {
        let library = Library::embedded().unwrap();
        for id in library.archive.ids().step_by(97) {
            for view in View::ALL {
                let look = DisplayOptions {
                    view: *view,
                    ..DisplayOptions::default()
                };
                let vote = library.archive.vote(id);
                let title = view_title(&library, vote, &look, Words::default());
                assert!(!title.is_empty() && !title.contains("  "), "{title}");
                assert!(!title.ends_with('.'), "{title}");
            }
        }
    }
}
