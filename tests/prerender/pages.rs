//! The pages of countries and series, and what has no page.

use crate::support::*;
use figure::address::Subject;
use plenary_page::prerender::Unprintable;
use rollcall::MemberId;
use std::collections::BTreeSet;

#[test]
fn countries_and_series_have_their_pages() {
    let printer = printer();
    let archive = &printer.library().archive;
    let body = printer.body(&of(Subject::Country("PAK".into())), ORIGIN, BASE);
    let country = page(&body.unwrap());
    assert_eq!(all(&country, "[data-country='PAK']").len(), 1);
    let pakistan: MemberId = archive.member_by_code("PAK").unwrap();
    let record = archive.country(pakistan);
    let told = all(&country, "[data-tally='in-favour']");
    assert_eq!(text(&told[0]), record.tally.in_favour.to_string());
    assert!(!all(&country, ".chart svg rect").is_empty());
    // The map of agreement: each member of today has one mark, the coarse lands are there once.
    let marks = all(&country, ".maps [data-member]");
    let codes: BTreeSet<_> = marks.iter().map(|mark| mark.attr("data-member")).collect();
    assert_eq!((marks.len(), codes.len()), (193, 193));
    assert_eq!(all(&country, ".maps svg path.agree-self").len(), 1);
    assert!(all(&country, ".maps svg path.border").is_empty());

    let series = archive.series_by_id("ukraine").unwrap();
    let body = printer.body(&of(Subject::Series("ukraine".into())), ORIGIN, BASE);
    let page = page(&body.unwrap());
    let rows = all(&page, ".multiples [data-symbol]");
    let rows: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.attr("data-symbol"))
        .collect();
    let votes = series.votes.iter().map(|id| archive.vote(*id).symbol());
    assert_eq!(rows, votes.collect::<Vec<_>>());
}

/// The four counts that are shown are the votes of the title, on the page of each member.
#[test]
fn the_first_screen_of_every_country_adds_up() {
    let printer = printer();
    let archive = &printer.library().archive;
    let digits = |text: String| -> u64 {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap()
    };
    for member in archive.members() {
        let mut figure = of(Subject::Country(member.code.clone()));
        figure.look.embed = true;
        let page = page(&printer.body(&figure, ORIGIN, BASE).unwrap());
        let counts = all(&page, "[data-tally]").into_iter();
        let counts: Vec<u64> = counts.map(|count| digits(text(&count))).collect();
        assert_eq!(counts.len(), 4, "{}", member.code);
        let title = text(&all(&page, "h1")[0]);
        let votes = title.rsplit(" of ").next().unwrap().to_owned();
        assert_eq!(counts.iter().sum::<u64>(), digits(votes), "{title}");
        let shares = all(&page, ".chips .chip-word").into_iter();
        let shares: Vec<String> = shares.map(|word| text(&word)).collect();
        let share = shares[0].rsplit(" · ").next().unwrap();
        assert!(
            title.contains(&format!(" in {share} of ")),
            "{title}: {share}"
        );
    }
}

/// Israel and South Africa were in no regional group on these days.
#[test]
fn the_table_of_members_has_the_groups_of_the_day() {
    let printer = printer();
    let archive = &printer.library().archive;
    for (symbol, name, group) in [
        ("A/RES/45/130", "Israel", "No group"),
        ("A/RES/ES-11/6", "Israel", "Western Europe and others"),
        ("A/RES/35/206N", "South Africa", "No group"),
        ("A/RES/ES-11/6", "South Africa", "Africa"),
    ] {
        let page = page(&body_of(&printer, id(archive, symbol)));
        let row = all(&page, ".all-members tbody tr")
            .into_iter()
            .find(|row| text(&row.child_elements().next().unwrap()) == name)
            .unwrap();
        let cells: Vec<String> = row.child_elements().map(|cell| text(&cell)).collect();
        assert_eq!(cells[1], group, "{symbol} {name}");
    }
}

#[test]
fn what_has_no_page_is_refused() {
    let printer = printer();
    let refused = |subject| printer.body(&of(subject), ORIGIN, BASE).unwrap_err();
    assert_eq!(
        refused(Subject::Vote("A-RES-999-1".into())),
        Unprintable::NoVote("A-RES-999-1".into())
    );
    // Two votes have this symbol.
    assert!(matches!(
        refused(Subject::Vote("39/28".into())),
        Unprintable::NoVote(_)
    ));
    assert!(matches!(
        refused(Subject::Country("XXX".into())),
        Unprintable::NoMember(_)
    ));
    assert!(matches!(
        refused(Subject::Series("none".into())),
        Unprintable::NoSeries(_)
    ));
    assert!(matches!(refused(Subject::Home), Unprintable::NoPage(_)));
}
