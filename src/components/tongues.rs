//! Titles in other languages: asked for when a search needs them, and shown where they have its
//! words.

use crate::packs::{Arrival, Pack};
use crate::site::Site;
use rollcall::{Tongue, VoteId};
use words::Language;

/// Asks for the titles in the languages that a word which no English text has may be of; for
/// those that share its letters when what is English is there.
pub fn want_tongues(site: &Site, tongues: &[Tongue]) {
    let mut arrivals = site.arrivals;
    let english = [arrivals.titles, arrivals.subjects];
    let waits = english.contains(&Arrival::NotAsked) || english.contains(&Arrival::Coming);
    for tongue in tongues {
        let pack = Pack::Tongue(*tongue);
        if *arrivals.of(pack) == Arrival::NotAsked && !(waits && tongue.is_latin()) {
            site.ask.emit(pack);
        }
    }
}

/// The titles of a vote in the languages that are there: the text, its language, and the direction
/// of its lines.
pub fn other_titles<'a>(
    site: &'a Site,
    tongues: &'a [Tongue],
    vote: VoteId,
) -> impl Iterator<Item = (&'a str, &'static str, &'static str)> {
    tongues.iter().filter_map(move |tongue| {
        let language = Language::from_tag(tongue.tag())?;
        let title = site.library.tongue(*tongue)?.get(vote);
        let shown = (title, language.tag(), language.direction().attribute());
        (!title.is_empty()).then_some(shown)
    })
}
