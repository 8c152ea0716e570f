//! What is said of how two members stood to each other.

use super::{alike_meaning, at_start, continued_seats, in_text, of_votes, percent, Told};
use crate::agreement::pair::PairAgreement;
use crate::store::Library;
use words::{Msg, Words};

/// The finding: in how many of their votes the two agreed.
pub fn pair_title(library: &Library, together: &PairAgreement, words: Words) -> String {
    let agreement = together.agreement;
    let share = percent(agreement.percent(together.definition), words);
    let [member, other] = together.members;
    let member = at_start(&library.archive, member, &[], words);
    let other = in_text(&library.archive, other, &[], words);
    let [from, to] = [together.period.from, together.period.to].map(|year| year.to_string());
    let values = [
        ("member", (&member).into()),
        ("other", (&other).into()),
        ("percent", (&share).into()),
        ("votes", agreement.votes.into()),
        ("from", (&from).into()),
        ("to", (&to).into()),
    ];
    match agreement.votes {
        0 => words.say(Msg::PairNever, &values),
        _ => words.say(Msg::PairTitle, &values),
    }
}

/// All that a picture says; none without a vote in common.
pub fn pair_told(library: &Library, together: &PairAgreement, words: Words) -> Option<Told> {
    let archive = &library.archive;
    let name = in_text(archive, together.members[0], &[], words);
    let span = together.span?;
    Some(Told {
        title: pair_title(library, together, words),
        subtitle: of_votes(library, span, &together.topic, words),
        last: archive.vote(span.1).date(),
        sentence: alike_meaning(together.definition, &name, words),
        legend: Vec::new(),
        notes: continued_seats(archive, &together.continued, words)
            .into_iter()
            .chain([words.get(Msg::PairTrendHint)])
            .collect(),
        source: words.get(Msg::SourceCounted),
    })
}
