//! Titles in other languages: asked for when a search needs them, and shown where they have its
//! words.

use crate::app_context::Site;
use crate::packs::{Pack, PackState};
use rollcall::{TitleLanguage, VoteId};
use words::Language;

/// Asks for the titles in the languages that a word which no English text has may be of; for
/// those that share its letters when what is English is there.
pub fn want_tongues(site: &Site, tongues: &[TitleLanguage]) {
    let mut arrivals = site.arrivals;
    let english = [arrivals.titles, arrivals.subjects];
    let waits = english.contains(&PackState::NotRequested) || english.contains(&PackState::Loading);
    for tongue in tongues {
        let pack = Pack::TitleLanguage(*tongue);
        if *arrivals.of(pack) == PackState::NotRequested && !(waits && tongue.is_latin()) {
            site.ask.emit(pack);
        }
    }
}

/// The title of a vote in the language in which most of these words stand in it: the text, its
/// language, and the direction of its lines; see [`figure::Library::foreign_title`].
pub fn foreign_title<'a>(
    site: &'a Site,
    vote: VoteId,
    words: &[String],
) -> Option<(&'a str, &'static str, &'static str)> {
    let (tongue, title) = site.library.foreign_title(vote, words)?;
    let language = Language::from_tag(tongue.tag())?;
    Some((title, language.tag(), language.direction().attribute()))
}
