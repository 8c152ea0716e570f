//! What is said of how often each member stood with one.

use super::{date, notes_of_day, of_votes, percent, Told};
use crate::library::Library;
use crate::stood::Stood;
use crate::theme::Shade;
use rollcall::{Agreement, Definition, MemberId, VoteId};
use words::{Msg, Words};

/// The finding on the page of the member, which names it above.
pub fn alike_finding(library: &Library, stood: &Stood, words: Words) -> String {
    match ends(library, stood) {
        Some([near, far]) => {
            let far = ("far", far.into());
            words.say(Msg::AgreementTitle, &[("near", near.into()), far])
        }
        None => words.get(Msg::AgreementNone),
    }
}

/// The labels of the members it stood with most and least.
fn ends<'a>(library: &'a Library, stood: &Stood) -> Option<[&'a str; 2]> {
    let compared = stood.compared();
    let (_, last) = stood.span?;
    let label = |one: &Agreement| library.archive.label_in(one.member, &[last]);
    compared
        .first()
        .zip(compared.last())
        .map(|(near, far)| [label(near), label(far)])
}

/// What a definition of agreement counts, for a member of that name.
pub fn alike_meaning(definition: Definition, name: &str, words: Words) -> String {
    let message = match definition {
        Definition::Same => Msg::AgreementHint,
        Definition::Half => Msg::AgreementHintHalf,
    };
    words.say(message, &[("name", name.into())])
}

/// The shades of the map and what they stand for.
pub fn alike_legend(library: &Library, stood: &Stood, words: Words) -> Vec<(Shade, String)> {
    let mut legend = Vec::new();
    for (shade, least, most) in Shade::STEPS {
        let values = [("least", least.into()), ("most", most.into())];
        legend.push((shade, words.say(Msg::PercentRange, &values)));
    }
    let last: Vec<VoteId> = stood.span.map(|(_, last)| last).into_iter().collect();
    let name = library.archive.label_in(stood.member, &last);
    legend.push((Shade::Chosen, name.to_owned()));
    legend.push((Shade::Few, words.get(Msg::AgreementHatched)));
    legend.push((Shade::Plain, words.get(Msg::AgreementNone)));
    legend
}

/// The notes under the map.
pub fn alike_notes(library: &Library, stood: &Stood, words: Words) -> Vec<String> {
    let mut notes = Vec::new();
    let last = stood.span.map(|(_, last)| library.archive.vote(last));
    if let Some(last) = last {
        let date = date(last.date(), words);
        notes.push(words.say(Msg::OutlinesOf, &[("date", (&date).into())]));
    }
    notes.push(words.get(Msg::Circles));
    notes.push(words.get(Msg::BorderNote));
    notes.extend(last.into_iter().flat_map(|last| notes_of_day(last, words)));
    notes
}

/// What is said of another member that is pointed at, without its name.
pub fn alike_said(stood: &Stood, of: MemberId, words: Words) -> String {
    match stood.all.iter().find(|one| one.member == of) {
        Some(one) => {
            let share = percent(one.percent(stood.definition), one.same, words);
            let votes = ("votes", one.votes.into());
            words.say(Msg::AgreementSaid, &[("percent", (&share).into()), votes])
        }
        None if of == stood.member => words.get(Msg::AgreementSelf),
        None => words.get(Msg::AgreementNone),
    }
}

/// All that a picture says; none without a vote that was asked for.
pub fn alike_told(library: &Library, stood: &Stood, words: Words) -> Option<Told> {
    let archive = &library.archive;
    let span = stood.span?;
    let name = archive.name_in(stood.member, &[span.1]);
    let title = match ends(library, stood) {
        Some([near, far]) => {
            let near = ("near", near.into());
            let values = [("name", name.into()), near, ("far", far.into())];
            words.say(Msg::AgreementCard, &values)
        }
        None => {
            let none = words.get(Msg::AgreementNone);
            let values = [("member", name.into()), ("position", (&none).into())];
            words.say(Msg::MemberPosition, &values)
        }
    };
    Some(Told {
        title,
        subtitle: of_votes(library, span, &stood.topic, words),
        last: archive.vote(span.1).date(),
        sentence: alike_meaning(stood.definition, name, words),
        legend: alike_legend(library, stood, words),
        notes: alike_notes(library, stood, words),
        source: words.get(Msg::SourceCounted),
    })
}
