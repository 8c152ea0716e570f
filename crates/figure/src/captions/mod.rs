//! What a figure says: built from the record by fixed templates, so that it is always true.

mod agreement;
mod article;
mod blocs;
mod comparison;
mod figure_caption;
mod filtered;
mod page_titles;
mod pair;
mod picked;
mod series;
mod share;
mod shown;
mod standouts;
mod view_titles;
mod vote_map;

pub use agreement::{
    alike_finding, alike_legend, alike_meaning, alike_notes, alike_said, alike_told,
};
pub use article::{at_start, in_text};
pub use blocs::{bloc_facts, bloc_name};
pub use comparison::{
    moved_finding, moved_legend, moved_notes, moved_said, moved_title, moved_told,
};
pub use figure_caption::Told;
pub use page_titles::{country_title, frame_title};
pub use pair::{pair_title, pair_told};
pub use picked::{picked_forms, picked_line, result_and_picks};
pub use series::{series_finding, series_heading, series_told, Finding};
pub use share::{continued_seats, percent};
pub use standouts::standing_out;
pub use view_titles::{
    groups_notes, groups_subtitle, groups_title, said, view_notes, view_subtitle, view_title,
};
pub use vote_map::{map_notes, map_subtitle, map_title};

use crate::scene::fit;
use crate::store::Library;
use rollcall::{
    Archive, Date, MemberId, Position, RecordedVote, RegionalGroup, Session, Topic, VoteId,
};
use vote_map::notes_of_day;
use words::{Msg, Words};

/// At most this many members are named in a title.
const NAMED: u16 = 8;
/// An official title is cut at a word before this many letters.
const SHORT_TITLE: usize = 90;

/// The label of a position.
pub fn position(position: Position, words: Words) -> String {
    words.get(match position {
        Position::InFavour => Msg::PositionInFavour,
        Position::Against => Msg::PositionAgainst,
        Position::Abstained => Msg::PositionAbstained,
        Position::DidNotVote => Msg::PositionDidNotVote,
        Position::NotMember => Msg::PositionNotAMember,
    })
}

/// A date in full.
pub fn date(date: Date, words: Words) -> String {
    words.date(date.year(), date.month(), date.day())
}

/// A date for dense lists.
pub fn short_date(date: Date, words: Words) -> String {
    words.short_date(date.year(), date.month(), date.day())
}

/// Of which days some votes are, from the first to the last, and of which topic.
fn of_votes(library: &Library, span: (VoteId, VoteId), topic: &str, words: Words) -> String {
    let [first, last] = [span.0, span.1].map(|vote| date(library.archive.vote(vote).date(), words));
    let days = [("first", (&first).into()), ("last", (&last).into())];
    let mut said = words.say(Msg::CountrySince, &days);
    if let Some(topic) = Topic::all().find(|of| of.id == topic) {
        said.push_str(" · ");
        said.push_str(&words.say(Msg::FilterTopic, &[("topic", topic.name.into())]));
    }
    said
}

/// The session by its kind and number.
pub fn session(session: Session, words: Words) -> String {
    let message = match session {
        Session::Regular(_) => Msg::SessionRegular,
        Session::Special(_) => Msg::SessionSpecial,
        Session::Emergency(_) => Msg::SessionEmergency,
    };
    words.say(message, &[("number", session.number().into())])
}

/// What happened, in one sentence.
pub fn result(vote: RecordedVote, words: Words) -> String {
    let tally = vote.tally();
    if !vote.has_positions() {
        return words.say(Msg::ResultUnknown, &[("members", tally.members().into())]);
    }
    // Where the membership is not today's, the sentence says so.
    let message = if tally.not_a_member == 0 {
        Msg::Result
    } else {
        Msg::ResultThen
    };
    words.say(
        message,
        &[
            ("inFavour", tally.in_favour.into()),
            ("members", tally.members().into()),
            ("against", tally.against.into()),
            ("abstained", tally.abstained.into()),
            ("didNotVote", tally.did_not_vote.into()),
        ],
    )
}

/// The members at a position, in the order of their codes.
pub fn members_at(vote: RecordedVote<'_>, at: Position) -> impl Iterator<Item = MemberId> + '_ {
    vote.positions()
        .filter(move |(_, position)| *position == at)
        .map(|(member, _)| member)
}

/// A regional group's name as it stands in a sentence.
pub fn group_name(group: Option<RegionalGroup>, words: Words) -> String {
    words.get(match group {
        Some(RegionalGroup::African) => Msg::GroupAfrican,
        Some(RegionalGroup::AsiaPacific) => Msg::GroupAsiaPacific,
        Some(RegionalGroup::EasternEuropean) => Msg::GroupEasternEuropean,
        Some(RegionalGroup::Grulac) => Msg::GroupGrulac,
        Some(RegionalGroup::Weog) => Msg::GroupWeog,
        None => Msg::GroupNone,
    })
}

/// What is shown of each member, and of which day.
pub fn each_position(vote: RecordedVote, words: Words) -> String {
    let date = date(vote.date(), words);
    words.say(Msg::PositionOfEach, &[("date", (&date).into())])
}

/// What must be said about the record itself: derived positions, notes, rows before admission.
pub fn record_notes(archive: &Archive, vote: RecordedVote, words: Words) -> Vec<String> {
    let mut notes = Vec::new();
    if vote.derived() {
        // How it was worked out stands in docs/DATA.md, not in every figure.
        notes.push(words.get(Msg::Derived));
    } else if !vote.note().is_empty() {
        notes.push(words.say(Msg::RecordNote, &[("note", vote.note().into())]));
    }
    let early: Vec<&str> = vote
        .early_rows()
        .map(|member| archive.name_on(member, vote.date()))
        .collect();
    if !early.is_empty() {
        let names = words.list(&early);
        notes.push(words.say(
            Msg::EarlyRows,
            &[("names", (&names).into()), ("count", early.len().into())],
        ));
    }
    notes
}

/// [`record_notes`] of a card, which has no sentence of the result: where no position is known, that
/// stands first.
pub fn card_notes(archive: &Archive, vote: RecordedVote, words: Words) -> Vec<String> {
    let unknown = (!vote.has_positions()).then(|| result(vote, words));
    let notes = record_notes(archive, vote, words);
    unknown.into_iter().chain(notes).collect()
}

/// [`record_notes`] of one of several votes: each names it.
pub fn named_notes(archive: &Archive, vote: RecordedVote, words: Words) -> Vec<String> {
    let named = |note: String| [vote.symbol(), ": ", &note].concat();
    let notes = record_notes(archive, vote, words);
    notes.into_iter().map(named).collect()
}

/// A name short enough for a card: a landmark's common name or a short title of the tables, else
/// the official title cut at a word; the symbol as long as the titles have not arrived.
pub fn short_title(library: &Library, vote: RecordedVote) -> String {
    let (archive, id) = (&library.archive, vote.id());
    let kept = archive.common_name(id);
    let kept = kept.or_else(|| archive.short_title(id));
    match (kept, library.title(id)) {
        (Some(title), _) => title.to_owned(),
        (None, Some(title)) if !title.is_empty() => fit(title, SHORT_TITLE),
        _ => vote.symbol().to_string(),
    }
}

/// The title of an embedded figure.
pub fn embed_title(library: &Library, vote: RecordedVote, words: Words) -> String {
    let tally = vote.tally();
    let title = short_title(library, vote);
    let month = words.month(vote.date().year(), vote.date().month());
    let message = if vote.has_positions() {
        Msg::EmbedTitle
    } else {
        Msg::EmbedTitleUnknown
    };
    words.say(
        message,
        &[
            ("title", (&title).into()),
            ("month", (&month).into()),
            ("inFavour", tally.in_favour.into()),
            ("members", tally.members().into()),
        ],
    )
}

/// The line under an embedded figure's title.
pub fn embed_subtitle(vote: RecordedVote, words: Words) -> String {
    let date = date(vote.date(), words);
    let symbol = vote.symbol().to_string();
    words.say(
        Msg::EmbedSubtitle,
        &[("symbol", (&symbol).into()), ("date", (&date).into())],
    )
}

/// What the bar's line at two thirds says, the longest first; none where it is not drawn.
pub fn threshold(vote: RecordedVote, words: Words) -> Option<crate::charts::Threshold> {
    let required = vote.two_thirds_required().is_some();
    let emergency = matches!(vote.session(), Session::Emergency(_));
    let long = match required {
        true => Msg::ThresholdRequired,
        false => Msg::ThresholdLong,
    };
    ((emergency || required) && vote.has_positions()).then(|| {
        let tally = vote.tally();
        let needed = ("needed", tally.two_thirds().into());
        crate::charts::Threshold {
            votes: tally.two_thirds(),
            labels: vec![
                words.say(long, &[("votes", tally.voting().into()), needed]),
                words.say(Msg::ThresholdShort, &[needed]),
            ],
        }
    })
}

/// Where the positions come from.
pub fn source_line(vote: RecordedVote, words: Words) -> String {
    let message = if vote.derived() {
        Msg::SourceLineDerived
    } else if vote.record().is_some() {
        Msg::SourceLine
    } else {
        Msg::SourceLineDgacm
    };
    let symbol = vote.symbol().to_string();
    words.say(message, &[("symbol", (&symbol).into())])
}
