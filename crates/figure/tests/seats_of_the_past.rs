//! Every seat of the past has its name of the day in every figure: five views, list, table, CSV,
//! JSON, and what is said of a picked member.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{library, vote};
use figure::address::{DisplayOptions, Figure, Subject, View};
use figure::scene::escape;
use figure::views::member_table::{rows, Sort};
use figure::{captions, image, Form, Library, Taken};
use rollcall::{MemberId, RecordedVote};
use std::collections::BTreeMap;
use words::{Language, Words};

/// For each row of `seats.csv` the first vote of its days in which the member held a seat and the
/// record says who voted how; rows without such a vote are left out.
fn votes_of_rows(library: &Library) -> Vec<(RecordedVote<'_>, MemberId)> {
    let archive = &library.archive;
    let first = |seat: &rollcall::Seat| {
        let votes = archive.ids().map(|id| archive.vote(id));
        let mut votes = votes.filter(|vote| vote.has_positions() && seat.holds_on(vote.date()));
        let seated = |vote: &RecordedVote| vote.positions().any(|(of, _)| of == seat.member);
        Some((votes.find(seated)?, seat.member))
    };
    archive.seats().iter().filter_map(first).collect()
}

#[test]
fn every_seat_has_its_name_of_the_day_in_every_figure() {
    let library = library();
    let (archive, words) = (&library.archive, Words::default());
    let all = votes_of_rows(&library);
    // Rows whose days have no recorded vote: a few.
    assert!(all.len() + 8 > archive.seats().len(), "{}", all.len());
    let mut by_vote: BTreeMap<_, (RecordedVote, Vec<MemberId>)> = BTreeMap::new();
    for (vote, member) in all {
        let entry = by_vote.entry(vote.id());
        entry.or_insert((vote, Vec::new())).1.push(member);
    }
    for (vote, members) in by_vote.values() {
        let vote = *vote;
        let figure = |look: DisplayOptions| Figure {
            look,
            ..Figure::of(Language::En, Subject::Vote(vote.slug()))
        };
        let taken = Taken::Vote(vote.id());
        let text = |figure: &Figure, form| taken.text(&library, figure, "x", form).unwrap();
        let plain = figure(DisplayOptions::default());
        let (csv, json) = (text(&plain, Form::Csv), text(&plain, Form::Json));
        let table = rows(
            &library,
            vote,
            &DisplayOptions::default(),
            "",
            Sort::default(),
        );
        let views: Vec<(View, String)> = View::ALL
            .iter()
            .map(|view| {
                let look = DisplayOptions {
                    view: *view,
                    ..DisplayOptions::default()
                };
                let svg = image::vote_svg(&library, vote, &figure(look), 640.0, "x");
                (*view, svg.unwrap())
            })
            .collect();
        for member in members {
            let (name, code) = (
                archive.name_on(*member, vote.date()),
                &archive.member(*member).code,
            );
            let at = format!("{name} in {}", vote.symbol());
            let position = captions::position(vote.position(*member), words);
            for (view, svg) in &views {
                let said = match view {
                    // Names wrapped into lines: a name's last word stands in one of them.
                    View::Table => escape(name.rsplit(' ').next().unwrap()),
                    _ => format!("<title>{}: {position}</title>", escape(name)),
                };
                assert!(svg.contains(&said), "{view:?} has no {said} of {at}");
            }
            let quoted = match name.contains(',') {
                true => format!("\"{name}\""),
                false => name.to_owned(),
            };
            assert!(csv.contains(&format!("\r\n{code},{quoted},")), "CSV: {at}");
            let row = format!("{{\"member\": \"{code}\", \"name\": \"{name}\"");
            assert!(json.contains(&row), "JSON: {at}");
            let row = table.iter().find(|row| row.member == *member).unwrap();
            assert_eq!(row.name, name, "{at}");
            let look = DisplayOptions {
                pick: vec![code.clone()],
                ..DisplayOptions::default()
            };
            let said = captions::picked_line(&library, vote, &look, words);
            assert!(said.starts_with(name), "{said}: {at}");
            assert!(taken.sentence(&library, &figure(look)).contains(&said));
        }
    }
}

#[test]
fn figures_of_several_votes_name_members_as_in_their_last_vote() {
    let library = library();
    assert!(vote(&library, "A/RES/2758(XXVI)").has_positions());
    let file = |address: &str, form| {
        let figure = figure::address::read(address).figure;
        let taken = Taken::of(&library.archive, &figure).unwrap();
        taken.text(&library, &figure, address, form).unwrap()
    };
    let series = "/series/?votes=A-RES-2500-XXIV~A-RES-2758-XXVI";
    let picture = file(series, Form::Picture(image::WIDTH));
    for name in ["Burma", "Ceylon", "Dahomey", "Upper Volta", "United Arab"] {
        let has = name == "United Arab" || picture.contains(&format!(">{name}<"));
        assert!(has, "{name}");
    }
    assert!(!picture.contains(">Myanmar<") && !picture.contains(">Burkina Faso<"));
    let alike = "/country/CHN?to=1970";
    let json = file(alike, Form::Json);
    assert!(json.contains("\"compared_name\": \"China (Republic of China)\""));
    let picture = file(alike, Form::Picture(image::WIDTH));
    assert!(picture.contains("China (Republic of China)"));
    let pair = file("/pair/CHN/COD?to=1970", Form::Json);
    assert!(pair.contains("\"member_name\": \"China (Republic of China)\""));
    assert!(pair.contains("\"other_name\": \"Congo (Democratic Republic of)\""));
}
