//! The pages of votes.

use crate::support::*;
use rollcall::{Archive, MemberId, RecordedVote, Titles, VoteId};
use scraper::ElementRef;
use std::collections::{BTreeMap, BTreeSet};
use words::{Language, Msg, Words};

#[test]
fn the_votes_that_everybody_knows_are_shown_as_they_were() {
    let printer = printer();
    let archive = &printer.library().archive;
    for (symbol, in_favour, against, abstained) in [
        ("A/RES/181(II)[A]", 33, 13, 10),
        ("A/RES/217(III)[A]", 48, 0, 8),
        ("A/RES/377(V)[A-C]", 52, 5, 2),
        ("A/RES/2758(XXVI)", 76, 35, 17),
        ("A/RES/ES-11/6", 141, 7, 32),
    ] {
        let id = id(archive, symbol);
        let page = page(&body_of(&printer, id));
        for (word, count) in [
            ("in-favour", in_favour),
            ("against", against),
            ("abstained", abstained),
        ] {
            let told = all(&page, &format!("[data-tally='{word}']"));
            assert_eq!(text(&told[0]), i32::to_string(&count), "{symbol}");
        }
        shows(&page, archive, archive.vote(id));
    }
}

#[test]
fn what_is_odd_about_a_record_is_said() {
    let printer = printer();
    let archive = &printer.library().archive;
    let words = Words::new(Language::En);
    // Worked out from totals.
    let vote = archive.vote(id(archive, "A/RES/56/152"));
    let page = page(&body_of(&printer, vote.id()));
    shows(&page, archive, vote);
    let lines = all(&page, ".vote-page > .record-notes > li");
    let said = [words.get(Msg::Derived), words.get(Msg::DerivedHow)].join(" ");
    assert!(lines.iter().any(|line| text(line) == said), "{said}");
    let how = all(&page, ".record-notes a[href='/plenary/about']");
    assert_eq!(how.len(), 1);
}

#[test]
fn a_record_without_positions_is_no_figure() {
    let printer = printer();
    let archive = &printer.library().archive;
    let words = Words::new(Language::En);
    for (symbol, members) in [
        ("A/RES/39/28A", 159_u16),
        ("A/RES/39/28B", 159),
        ("A/RES/43/62", 159),
    ] {
        let page = page(&body_of(&printer, id(archive, symbol)));
        let said = words.say(Msg::ResultUnknown, &[("members", members.into())]);
        // On the page, and in the card.
        for place in [".vote-page > .result", ".card-only > .hint"] {
            let lines = all(&page, place);
            assert!(lines.iter().any(|line| text(line) == said), "{symbol}");
        }
        let drawn = ".tally-bar, .chips, [data-tally], [data-figure], [data-member], main svg, \
                     .all-members, .name-list, #groups, [data-share='embed']";
        let drawn: Vec<String> = all(&page, drawn).iter().map(ElementRef::html).collect();
        assert_eq!(drawn, Vec::<String>::new(), "{symbol}");
        let record = all(
            &page,
            ".documents a[href^='https://digitallibrary.un.org/']",
        );
        assert_eq!(record.len(), 1, "{symbol}");
        assert_eq!(all(&page, "[data-share='link']").len(), 1, "{symbol}");
    }
}

#[test]
fn every_seat_of_the_past_has_its_name_of_the_day() {
    let printer = printer();
    let archive = &printer.library().archive;
    let mut by_vote: BTreeMap<VoteId, Vec<MemberId>> = BTreeMap::new();
    for seat in archive.seats() {
        let seated = |vote: &RecordedVote| {
            vote.has_positions() && vote.positions().any(|(of, _)| of == seat.member)
        };
        let holds = |vote: &RecordedVote| seat.holds_on(vote.date()) && seated(vote);
        let mut votes = archive.ids().map(|id| archive.vote(id));
        // Today's names are all in the newest vote.
        let vote = match seat.to {
            Some(_) => votes.find(holds),
            None => votes.rfind(holds),
        };
        if let Some(vote) = vote {
            by_vote.entry(vote.id()).or_default().push(seat.member);
        }
    }
    let mut names = 0;
    for (id, members) in by_vote {
        let vote = archive.vote(id);
        let page = page(&body_of(&printer, id));
        for member in members {
            let code = &archive.member(member).code;
            let name = archive.name_on(member, vote.date());
            let row = all(&page, &format!("[data-row='{code}'] th"));
            assert_eq!(row.iter().map(text).collect::<Vec<_>>(), [name]);
            let listed = all(&page, ".name-list li");
            let count = listed.iter().filter(|item| text(item) == name).count();
            assert_eq!(count, 1, "{name} in {}", vote.symbol());
            names += 1;
        }
    }
    assert!(names + 8 > archive.seats().len(), "{names}");
    let of_1971 = page(&body_of(&printer, id(archive, "A/RES/2758(XXVI)")));
    let china = all(&of_1971, "[data-row='CHN'] th");
    assert_eq!(text(&china[0]), "China (Republic of China)");
}

#[test]
fn what_the_head_s_script_draws_picks_from_is_there() {
    let printer = printer();
    let archive = &printer.library().archive;
    for symbol in ["A/RES/ES-11/6", "A/RES/2758(XXVI)"] {
        let vote = archive.vote(id(archive, symbol));
        let page = page(&body_of(&printer, vote.id()));
        let codes: BTreeSet<&str> = vote
            .positions()
            .map(|(member, _)| archive.member(member).code.as_str())
            .collect();
        let of = |css: &str, name: &str| -> BTreeSet<String> {
            let marks = all(&page, css);
            let codes = marks.iter().filter_map(|mark| mark.attr(name));
            codes.map(str::to_owned).collect()
        };
        let rows = of("tr[data-row]", "data-row");
        assert!(rows.iter().map(String::as_str).eq(codes.iter().copied()));
        // A member stands on the narrow map as a circle, or has land whose middle can be found.
        let circles = of(".printed-narrow g[data-of]:has(.marker)", "data-of");
        let lands = of("path.land[data-member]", "data-member");
        for code in codes {
            let there = circles.contains(code) || lands.contains(code);
            assert!(there, "{code} in {symbol}");
        }
        for land in all(&page, "path.land[data-member]") {
            let path = land.attr("d").unwrap();
            let is_path = |letter: char| letter.is_ascii_digit() || " -mz".contains(letter);
            let code = land.attr("data-member").unwrap();
            // A member too small for the coarse outlines is its circle alone; without a seat that day it
            // has no row either, and the program draws it.
            let is_alone = path.is_empty() && (circles.contains(code) || !rows.contains(code));
            assert!(
                is_alone || (path.starts_with('m') && path.chars().all(is_path)),
                "{code}: {path}"
            );
        }
        let line = all(&page, ".card-only > .picked-line");
        assert_eq!(line[0].attr("data-abstained"), Some("* abstained"));
        assert_eq!(text(&line[0]), "");
    }
}

#[test]
fn every_width_has_every_member_on_the_map() {
    let printer = printer();
    let archive = &printer.library().archive;
    let vote = archive.vote(id(archive, "A/RES/ES-11/6"));
    let page = page(&body_of(&printer, vote.id()));
    // On the narrow map more members are circles than on the wide one, and none fewer than those
    // without any land to see.
    let circles = |class: &str| all(&page, &format!(".{class} circle.marker")).len();
    let (wide, middle) = (circles("printed-wide"), circles("printed-middle"));
    let narrow = circles("printed-narrow");
    assert!(
        wide > 20 && middle > 20 && narrow > 20,
        "{wide} {middle} {narrow}"
    );
    // A circle of Tuvalu, which is some pixels of sea.
    let tuvalu = all(&page, ".printed-wide [data-member='TUV'] circle.marker");
    assert_eq!(tuvalu.len(), 1);
    let outlines = all(&page, "[data-figure] > svg .land");
    assert!(outlines.len() > 190, "{}", outlines.len());
}

#[test]
fn the_coarse_outlines_have_every_piece() {
    let fine = atlas::World::read(&pack("world")).unwrap();
    let coarse = atlas::World::read(&pack("world-coarse")).unwrap();
    let codes = |world: &atlas::World| -> Vec<String> {
        let pieces = world.pieces();
        pieces.map(|piece| world.code(piece).to_owned()).collect()
    };
    assert_eq!(codes(&coarse), codes(&fine));
    assert!(coarse.vertices() * 2 < fine.vertices());
    for piece in coarse.pieces() {
        // What is lost is so small that every map has a circle for it.
        if coarse.outline(&[piece]).path_in_eighths().is_empty() {
            let area = fine.outline(&[piece]).area();
            assert!(area < 3.2, "{}: {area} px²", coarse.code(piece));
        }
    }
}

#[test]
fn a_title_is_text_whatever_it_holds() {
    const TITLES: [&str; 4] = [
        "</h1><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)> and 'this' &amp; &lt;b&gt;",
        "Right \u{202e}to left\u{202c} \u{200f}and \u{0}\u{1b}back",
        "<!-- --> </article></svg><svg onload=alert(1)>",
    ];
    let archive = Archive::embedded().unwrap();
    let titles = archive.ids().map(|id| TITLES[id.index() % TITLES.len()]);
    let printer = printer_with(Titles::write(titles).unwrap());
    for id in archive.ids().skip(4_000).take(TITLES.len()) {
        let body = body_of(&printer, id);
        let page = page(&body);
        assert_eq!(
            text(&all(&page, "h1")[0]),
            TITLES[id.index() % TITLES.len()].replace(char::is_control, "")
        );
        assert_eq!(all(&page, "script, img, [onerror], [onload]").len(), 0);
        assert_eq!(all(&page, "[style], style").len(), 0);
        shows(&page, &archive, archive.vote(id));
    }
}

#[test]
fn links_lead_into_the_site_and_the_snippet_to_its_host() {
    let printer = printer();
    let archive = &printer.library().archive;
    let page = page(&body_of(&printer, id(archive, "A/RES/ES-11/6")));
    for link in all(&page, "a[href]") {
        let href = link.attr("href").unwrap();
        let outside = link.attr("rel") == Some("external");
        assert!(
            outside || href.starts_with(BASE) || href.starts_with('#') || href.is_empty(),
            "{href}"
        );
    }
    let link = text(&all(&page, "[data-share='link']")[0]);
    assert_eq!(link, "https://example.org/plenary/vote/A-RES-ES-11-6");
    let snippet = text(&all(&page, "[data-share='embed']")[0]);
    assert!(snippet.contains("src=\"https://example.org/plenary/vote/A-RES-ES-11-6?embed=1\""));
}
