//! What stands out in a vote: computed by rule, and hedged where a reader might take more from
//! it than the record says.

use super::blocs::SPLIT;
use super::{bloc_name, date, members_at, NAMED};
use crate::store::Library;
use crate::views::plot::named;
use rollcall::{Position, Question, RecordedVote};
use words::{Msg, Words};

/// A group is said to be split when at least this many of its members voted.
const MANY: u16 = 5;

/// The sentences, each true by its rule: the majority that a source says was required, members
/// alone at a position, groups that split, members that moved since the vote before.
pub fn standing_out(library: &Library, vote: RecordedVote, words: Words) -> Vec<String> {
    if !vote.has_positions() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if let Some(required) = vote.two_thirds_required() {
        let message = match required.question {
            Question::Admission => Msg::RequiredAdmission,
            Question::Budget => Msg::RequiredBudget,
            Question::Suspension => Msg::RequiredSuspension,
        };
        lines.push(words.say(message, &[("source", required.source.into())]));
    }
    lines.extend(few(library, vote, words).map(|line| format!("{line}.")));
    lines.extend(split(library, vote, words));
    lines.extend(moved(library, vote, words));
    if !lines.is_empty() && !vote.meeting().is_empty() {
        lines.push(words.get(Msg::ReasonsNote));
    }
    lines
}

/// Those who abstained, when they are few; the map's title names the few of the others.
fn few(library: &Library, vote: RecordedVote, words: Words) -> Option<String> {
    let count = vote.tally().abstained;
    (1..=NAMED).contains(&count).then(|| {
        let members: Vec<_> = members_at(vote, Position::Abstained).collect();
        let names = names(library, vote, &members, words);
        words.say(
            Msg::FewAbstained,
            &[("count", count.into()), ("names", (&names).into())],
        )
    })
}

fn names(
    library: &Library,
    vote: RecordedVote,
    members: &[rollcall::MemberId],
    words: Words,
) -> String {
    let names: Vec<&str> = named(library, vote, members)
        .into_iter()
        .map(|member| library.archive.label_on(member, vote.date()))
        .collect();
    words.list(&names)
}

/// A sentence for each group that split.
fn split(library: &Library, vote: RecordedVote, words: Words) -> Vec<String> {
    let blocs = vote.by_region(&library.archive);
    let split = blocs
        .iter()
        .filter(|bloc| bloc.tally.cohesion().is_some_and(|index| index < SPLIT))
        .filter(|bloc| bloc.tally.voting() + bloc.tally.abstained >= MANY);
    let said = split.map(|bloc| {
        let group = bloc_name(bloc.kind, words);
        let values = [
            ("group", (&group).into()),
            ("inFavour", bloc.tally.in_favour.into()),
            ("abstained", bloc.tally.abstained.into()),
            ("against", bloc.tally.against.into()),
        ];
        words.say(Msg::SplitGroup, &values)
    });
    said.collect()
}

fn moved(library: &Library, vote: RecordedVote, words: Words) -> Option<String> {
    let before = vote
        .previous_in_series(&library.archive)
        .filter(RecordedVote::has_positions)?;
    let moved: Vec<_> = vote
        .moved_since(before)
        .into_iter()
        .map(|(member, _)| member)
        .collect();
    let date = date(before.date(), words);
    let (count, symbol, date) = (
        ("count", moved.len().into()),
        ("symbol", before.symbol().into()),
        ("date", (&date).into()),
    );
    let line = if (1..=usize::from(NAMED)).contains(&moved.len()) {
        let names = names(library, vote, &moved, words);
        words.say(
            Msg::MovedSinceNamed,
            &[count, symbol, date, ("names", (&names).into())],
        )
    } else {
        words.say(Msg::MovedSince, &[count, symbol, date])
    };
    if moved.is_empty() {
        return Some(line);
    }
    Some(format!("{line} {}", words.get(Msg::MovedHedge)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rollcall::Found;

    fn lines(symbol: &str) -> Vec<String> {
        let library = Library::embedded().unwrap();
        let Found::One(id) = library.archive.find(symbol) else {
            panic!("{symbol} is one vote");
        };
        standing_out(&library, library.archive.vote(id), Words::default())
    }

    #[test]
    fn what_stands_out_in_es_11_6() {
        let lines = lines("ES-11/6");
        assert_eq!(
            lines[0],
            "Africa was split: 30 in favour, 15 abstained, 2 against."
        );
        assert!(
            lines[1].contains("A/RES/ES-11/5, 14 November 2022"),
            "{lines:?}"
        );
        assert!(lines[1].contains("need not be a different view"));
        assert!(lines.iter().all(|line| !line.contains("required")));
    }

    #[test]
    fn required_is_said_only_with_a_source() {
        let lines = lines("A/RES/273(III)");
        assert!(lines[0].contains("required") && lines[0].contains("Article 18"));
    }
}
