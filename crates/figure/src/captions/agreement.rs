//! What is said of how often each member stood with one.

use super::{at_start, continued_seats, date, in_text, notes_of_day, of_votes, percent, Told};
use crate::agreement::profile::AgreementProfile;
use crate::store::Library;
use crate::theme::ChoroplethClass;
use rollcall::{Agreement, AgreementMeasure, MemberId, VoteId};
use words::{Msg, Words};

/// The finding: with whom the member stood most and least, and in which years.
pub fn alike_finding(library: &Library, stood: &AgreementProfile, words: Words) -> String {
    let archive = &library.archive;
    let name = at_start(archive, stood.seat, &last(stood), words);
    let Some([near, far]) = ends(library, stood, words) else {
        let none = words.get(Msg::AgreementNone);
        let values = [("member", (&name).into()), ("position", (&none).into())];
        return words.say(Msg::MemberPosition, &values);
    };
    let [from, to] = [stood.period.from, stood.period.to].map(|year| year.to_string());
    let values = [
        ("name", (&name).into()),
        ("near", (&near).into()),
        ("far", (&far).into()),
        ("from", (&from).into()),
        ("to", (&to).into()),
    ];
    words.say(Msg::AgreementTitle, &values)
}

/// The last vote that was compared, whose names are used; none without one.
fn last(stood: &AgreementProfile) -> Vec<VoteId> {
    stood.span.map(|(_, last)| last).into_iter().collect()
}

/// The members it stood with most and least.
fn ends(library: &Library, stood: &AgreementProfile, words: Words) -> Option<[String; 2]> {
    let compared = stood.compared();
    let last = last(stood);
    let name = |one: &Agreement| in_text(&library.archive, one.member, &last, words);
    let ends = compared.first().zip(compared.last());
    ends.map(|(near, far)| [name(near), name(far)])
}

/// What a definition of agreement counts, for a member of that name.
pub fn alike_meaning(definition: AgreementMeasure, name: &str, words: Words) -> String {
    let message = match definition {
        AgreementMeasure::Same => Msg::AgreementHint,
        AgreementMeasure::Half => Msg::AgreementHintHalf,
    };
    words.say(message, &[("name", name.into())])
}

/// The shades of the map and what they stand for.
pub fn alike_legend(
    library: &Library,
    stood: &AgreementProfile,
    words: Words,
) -> Vec<(ChoroplethClass, String)> {
    let mut legend = Vec::new();
    for (shade, least, most) in ChoroplethClass::STEPS {
        let values = [("least", least.into()), ("most", most.into())];
        legend.push((shade, words.say(Msg::PercentRange, &values)));
    }
    let name = library.archive.label_in(stood.seat, &last(stood));
    legend.push((ChoroplethClass::Chosen, name.to_owned()));
    legend.push((ChoroplethClass::Few, words.get(Msg::AgreementHatched)));
    legend.push((ChoroplethClass::Plain, words.get(Msg::AgreementNone)));
    legend
}

/// The notes under the map.
pub fn alike_notes(library: &Library, stood: &AgreementProfile, words: Words) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(continued_seats(&library.archive, &stood.continued, words));
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
pub fn alike_said(stood: &AgreementProfile, of: MemberId, words: Words) -> String {
    match stood.all.iter().find(|one| one.member == of) {
        Some(one) => {
            let share = percent(one.percent(stood.definition), words);
            let votes = ("votes", one.votes.into());
            words.say(Msg::AgreementSaid, &[("percent", (&share).into()), votes])
        }
        None if of == stood.seat => words.get(Msg::AgreementSelf),
        None => words.get(Msg::AgreementNone),
    }
}

/// All that a picture says; none without a vote that was asked for.
pub fn alike_told(library: &Library, stood: &AgreementProfile, words: Words) -> Option<Told> {
    let archive = &library.archive;
    let span = stood.span?;
    let name = in_text(archive, stood.seat, &last(stood), words);
    Some(Told {
        title: alike_finding(library, stood, words),
        subtitle: of_votes(library, span, &stood.topic, words),
        last: archive.vote(span.1).date(),
        sentence: alike_meaning(stood.definition, &name, words),
        legend: alike_legend(library, stood, words),
        notes: alike_notes(library, stood, words),
        source: words.get(Msg::SourceCounted),
    })
}
