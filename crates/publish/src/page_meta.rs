//! What a page says of itself: in its tab, in a list of results, in a feed.

use crate::Page;
use figure::{captions, Library};
use rollcall::{Date, MemberId, RecordedVote, Series};
use words::{Msg, Words};

/// The name and the sentence of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The title of the tab; the app sets the same one when it takes the page over.
    pub title: String,
    /// The title where the site's name stands beside it.
    pub headline: String,
    /// One sentence: the result of a vote.
    pub sentence: String,
    /// The day that it is about, the last one of a series.
    pub date: Option<Date>,
}

/// What a page says of itself.
pub fn said(library: &Library, page: Page) -> Said {
    let words = Words::default();
    match page {
        Page::Vote(id) => vote(library, library.archive.vote(id), words),
        Page::Country(id) => country(library, id, words),
        Page::Series(at) => match library.archive.series().get(at) {
            Some(of) => series(library, of, words),
            None => named("", String::new(), String::new(), None, words),
        },
    }
}

fn named(name: &str, headline: String, sentence: String, date: Option<Date>, words: Words) -> Said {
    Said {
        title: plain(&words.say(Msg::PageTitle, &[("page", name.into())])),
        headline: plain(&headline),
        sentence: plain(&sentence),
        date,
    }
}

/// XML has no place for most control characters, not even as escapes, and HTML wants none.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

fn vote(library: &Library, vote: RecordedVote, words: Words) -> Said {
    let title = library.title(vote.id()).unwrap_or(vote.symbol());
    named(
        title,
        captions::embed_title(library, vote, words),
        captions::result(vote, words),
        Some(vote.date()),
        words,
    )
}

fn country(library: &Library, id: MemberId, words: Words) -> Said {
    let member = library.archive.member(id);
    let record = library.archive.country(id);
    let headline = captions::country_title(&library.archive, id, &record, words);
    let date = record.last.map(|vote| library.archive.vote(vote).date());
    named(&member.name, headline.clone(), headline, date, words)
}

fn series(library: &Library, series: &Series, words: Words) -> Said {
    let date = |vote: Option<&rollcall::VoteId>| vote.map(|id| library.archive.vote(*id).date());
    let (first, last) = (date(series.votes.first()), date(series.votes.last()));
    let written = |date: Option<Date>| {
        date.map(|date| captions::date(date, words))
            .unwrap_or_default()
    };
    let count = words.say(
        Msg::SeriesVotes,
        &[
            ("count", series.votes.len().into()),
            ("first", (&written(first)).into()),
            ("last", (&written(last)).into()),
        ],
    );
    named(
        &series.title,
        series.title.clone(),
        format!("{}. {count}.", series.title),
        last,
        words,
    )
}
