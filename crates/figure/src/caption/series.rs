//! What is said of related votes.

use super::{named_notes, of_votes, Told};
use crate::library::Library;
use rollcall::{Archive, Date, Series, VoteId};
use words::{Msg, Words};

/// From how many in favour in the first vote to how many in the last; none of a single vote.
pub fn series_finding(archive: &Archive, votes: &[VoteId], words: Words) -> Option<String> {
    let [first, .., last] = votes else {
        return None;
    };
    let [first, last] = [first, last].map(|vote| archive.vote(*vote));
    let month = |date: Date| words.month(date.year(), date.month());
    let months = [first, last].map(|vote| month(vote.date()));
    let values = [
        ("first", first.tally().in_favour.into()),
        ("firstMonth", (&months[0]).into()),
        ("last", last.tally().in_favour.into()),
        ("lastMonth", (&months[1]).into()),
    ];
    Some(words.say(Msg::SeriesTitle, &values))
}

/// All that a picture says; none without a vote.
pub fn series_told(library: &Library, series: &Series, words: Words) -> Option<Told> {
    let archive = &library.archive;
    // Votes that an address names stand in its order.
    let span = (*series.votes.iter().min()?, *series.votes.iter().max()?);
    let of = |vote: &VoteId| named_notes(archive, archive.vote(*vote), words);
    let mut notes: Vec<String> = series.votes.iter().flat_map(of).collect();
    if !series.note.is_empty() {
        notes.insert(0, series.note.clone());
    }
    notes.push(words.get(Msg::ChangedNote));
    Some(Told {
        title: series.title.clone(),
        subtitle: of_votes(library, span, "", words),
        last: archive.vote(span.1).date(),
        sentence: series_finding(archive, &series.votes, words).unwrap_or_default(),
        legend: Vec::new(),
        notes,
        source: words.get(Msg::SourceCounted),
    })
}
