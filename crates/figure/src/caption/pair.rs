//! What is said of how two members stood to each other.

use super::{alike_meaning, of_votes, percent, Told};
use crate::library::Library;
use crate::together::Together;
use words::{Msg, Words};

/// The finding: in how many of their votes the two agreed.
pub fn pair_title(library: &Library, together: &Together, words: Words) -> String {
    let agreement = together.agreement;
    let share = percent(
        agreement.percent(together.definition),
        agreement.same,
        words,
    );
    let [member, other] = together
        .members
        .map(|of| library.archive.member(of).name.as_str());
    let values = [
        ("member", member.into()),
        ("other", other.into()),
        ("percent", (&share).into()),
        ("votes", agreement.votes.into()),
    ];
    match agreement.votes {
        0 => words.say(Msg::PairNever, &values),
        _ => words.say(Msg::PairTitle, &values),
    }
}

/// All that a picture says; none without a vote in common.
pub fn pair_told(library: &Library, together: &Together, words: Words) -> Option<Told> {
    let archive = &library.archive;
    let name = &archive.member(together.members[0]).name;
    let span = together.span?;
    Some(Told {
        title: pair_title(library, together, words),
        subtitle: of_votes(library, span, &together.topic, words),
        last: archive.vote(span.1).date(),
        sentence: alike_meaning(together.definition, name, words),
        legend: Vec::new(),
        notes: vec![words.get(Msg::PairTrendHint)],
        source: words.get(Msg::SourceCounted),
    })
}
