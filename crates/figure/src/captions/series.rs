//! What is said of related votes.

use super::{named_notes, of_votes, Told};
use crate::scene::fit;
use crate::store::Library;
use rollcall::search::fold;
use rollcall::{Date, Series, VoteId};
use words::{Msg, Words};

/// A title in a finding is cut at a word before this many letters.
const TITLE: usize = 60;

/// A comparison of the first and the last vote on texts of one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The comparison in a sentence.
    pub said: String,
    /// The first of these votes.
    pub first: VoteId,
    /// The last one.
    pub last: VoteId,
}

/// From how many in favour to how many, in the votes on texts of one name. None where fewer than half
/// of the votes have one name, or, of votes that somebody chose, not all; and as long as the titles
/// have not arrived. To compare votes on different texts would be no finding.
pub fn series_finding(library: &Library, series: &Series, words: Words) -> Option<Finding> {
    let of = one_text(library, &series.votes)?;
    let all = of.len() == series.votes.len();
    let chosen = series.id.is_empty();
    if of.len() < 2 || 2 * of.len() < series.votes.len() || chosen && !all {
        return None;
    }
    let archive = &library.archive;
    let (first, last) = (*of.iter().min()?, *of.iter().max()?);
    let votes = [first, last].map(|vote| archive.vote(vote));
    let month = |date: Date| words.month(date.year(), date.month());
    let months = votes.map(|vote| month(vote.date()));
    let title = fit(text_name(library, last)?, TITLE);
    let values = [
        ("title", (&title).into()),
        ("first", votes[0].tally().in_favour.into()),
        ("firstMonth", (&months[0]).into()),
        ("last", votes[1].tally().in_favour.into()),
        ("lastMonth", (&months[1]).into()),
    ];
    let message = match all {
        true => Msg::SeriesTitle,
        false => Msg::SeriesTitleOf,
    };
    Some(Finding {
        said: words.say(message, &values),
        first,
        last,
    })
}

/// The name of a vote's text: the short title of the tables, which those of one text share, else the
/// official title.
fn text_name(library: &Library, vote: VoteId) -> Option<&str> {
    let short = library.archive.short_title(vote);
    short.or_else(|| library.title(vote).filter(|title| !title.is_empty()))
}

/// The votes with the most frequent name of a text.
fn one_text(library: &Library, votes: &[VoteId]) -> Option<Vec<VoteId>> {
    let mut texts: Vec<(String, Vec<VoteId>)> = Vec::new();
    for vote in votes {
        let name = fold(text_name(library, *vote)?);
        match texts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, of)) => of.push(*vote),
            None => texts.push((name, vec![*vote])),
        }
    }
    let most = texts.into_iter().max_by_key(|(_, of)| of.len());
    most.map(|(_, of)| of)
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
        sentence: series_heading(library, series, words),
        legend: Vec::new(),
        notes,
        source: words.get(Msg::SourceCounted),
    })
}

/// The finding, else what the columns show.
pub fn series_heading(library: &Library, series: &Series, words: Words) -> String {
    let finding = series_finding(library, series, words);
    finding.map_or_else(|| words.get(Msg::SeriesCounts), |finding| finding.said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::read;
    use crate::resolve::ad_hoc_series::chosen;
    use rollcall::pack::PackManifest;

    fn library() -> Library {
        let packs = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/packs");
        let index = std::fs::read_to_string([packs, "/index.csv"].concat()).unwrap();
        let shelf = PackManifest::read(&index).unwrap();
        let file = &shelf.get("titles-en").unwrap().file;
        let library = Library::embedded().unwrap();
        let titles = std::fs::read([packs, "/", file].concat()).unwrap();
        library.take_titles(titles).unwrap();
        library
    }

    #[test]
    fn only_texts_of_one_name_are_compared() {
        let library = library();
        let archive = &library.archive;
        let of = |id: &str| {
            let series = archive.series_by_id(id).unwrap();
            series_finding(&library, series, Words::default())
        };
        // Eleven texts of eleven names.
        assert_eq!(of("ukraine"), None);
        let cuba = of("cuba_embargo").unwrap();
        let in_favour = |vote| archive.vote(vote).tally().in_favour;
        assert!(cuba.said.contains(&in_favour(cuba.last).to_string()));
        for series in archive.series() {
            let Some(finding) = series_finding(&library, series, Words::default()) else {
                continue;
            };
            let names = [finding.first, finding.last].map(|vote| text_name(&library, vote));
            let [first, last] = names.map(|name| fold(name.unwrap()));
            assert_eq!(first, last, "{}", series.id);
            assert!(finding.first < finding.last);
        }
    }

    #[test]
    fn chosen_votes_have_a_finding_only_where_all_are_one_text() {
        let library = library();
        let of = |votes: &str| {
            let look = read(&["/series/?votes=", votes].concat()).figure.look;
            let (series, _) = chosen(&library.archive, &look, Words::default()).unwrap();
            series_finding(&library, &series, Words::default())
        };
        assert_eq!(of("ES-11-1~ES-11-6~ES-11-9"), None);
        assert_eq!(of("53-4~54-21~ES-11-6"), None);
        assert!(of("54-21~53-4").is_some());
    }
}
