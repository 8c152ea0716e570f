//! The numbers behind a figure and its citations, for votes known by heart.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{library, vote};
use figure::address::read;
use figure::export::cited_vote;
use figure::{Form, Library, Taken};
use words::Words;

const ADDRESS: &str = "https://example.org/vote/A-RES-ES-11-6?pick=PAK~IND&show=no";

/// The text of a file of an address, which may begin with a host.
fn text(library: &Library, address: &str, form: Form) -> String {
    let figure = read(address.trim_start_matches("https://example.org")).figure;
    let taken = Taken::of(&library.archive, &figure).unwrap();
    taken.text(library, &figure, address, form).unwrap()
}

fn csv_of(address: &str, library: &Library) -> String {
    text(library, address, Form::Csv)
}

#[test]
fn the_csv_has_a_row_for_every_member_of_the_day() {
    let library = library();
    let csv = csv_of("/vote/A-RES-ES-11-6", &library);
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "member,name,regional_group,position,symbol,date,source"
    );
    assert_eq!(lines.len(), 1 + 193 + 1);
    let row = "PAK,Pakistan,Asia-Pacific,abstained,A/RES/ES-11/6,2023-02-23,https://digitallibrary.un.org/record/4003921";
    assert!(lines.contains(&row));
    for (position, count) in [
        ("in-favour", 141),
        ("against", 7),
        ("abstained", 32),
        ("did-not-vote", 13),
    ] {
        let cell = format!(",{position},");
        assert_eq!(
            lines.iter().filter(|line| line.contains(&cell)).count(),
            count
        );
    }
    // A member of 1971 only is in that file, one of today only is not.
    let csv = csv_of("/vote/A-RES-2758-XXVI", &library);
    assert!(csv.contains("\r\nSUN,") && !csv.contains("\r\nKAZ,"));
}

#[test]
fn the_numbers_of_agreement_are_those_of_the_records() {
    let library = library();
    // Thirteen votes of 2022 to 2023 in the series on Ukraine are known by heart, not these; so
    // two years are counted here from the records themselves.
    let address = "/country/PAK?from=2022&to=2023";
    let csv = csv_of(address, &library);
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "member,name,regional_group,votes,same,half,agreement,\
         compared_with,definition,topic,first,last,source"
    );
    let india = lines.iter().find(|line| line.starts_with("IND,India,"));
    let cells: Vec<&str> = india.unwrap().split(',').collect();
    let archive = &library.archive;
    let [pak, ind] = ["PAK", "IND"].map(|code| archive.member_by_code(code).unwrap());
    let (mut votes, mut same, mut counted) = (0, 0, Vec::new());
    for vote in archive.ids().map(|id| archive.vote(id)) {
        let (one, two) = (vote.position(pak), vote.position(ind));
        let both = [one, two].iter().all(|at| *at as usize <= 2);
        let once = (vote.record(), vote.date(), vote.tally());
        // A vote filed under several symbols has one record.
        if (2022..=2023).contains(&vote.date().year()) && both && !counted.contains(&once) {
            counted.push(once);
            votes += 1;
            same += i32::from(one == two);
        }
    }
    assert_eq!(cells[3..5], [votes.to_string(), same.to_string()]);
    assert_eq!(
        cells[6],
        format!("{:.4}", f64::from(same) / f64::from(votes))
    );
    assert_eq!(cells[7..10], ["PAK", "same", ""]);
    let json = text(&library, address, Form::Json);
    assert_eq!(json.matches("\"member\": ").count(), lines.len() - 2);
    let cited = text(&library, address, Form::Citation);
    assert!(
        cited.contains("Recorded votes from ") && cited.ends_with(address),
        "{cited}"
    );
}

#[test]
fn the_numbers_of_a_comparison_have_every_member_of_either_vote() {
    let library = library();
    let csv = csv_of("/compare/A-RES-ES-11-1/A-RES-ES-11-6", &library);
    let first = vote(&library, "ES-11/1");
    let directions = |word: &str| {
        let cell = format!(",{word},{},{},", first.symbol(), first.date());
        csv.lines().filter(|line| line.contains(&cell)).count()
    };
    // By hand, from the two records: Iraq, Madagascar, South Sudan; Mali, Nicaragua, Gabon.
    let counts = ["toward", "away", "aside", "none"].map(directions);
    assert_eq!(counts, [3, 3, 11, 176]);
    assert!(
        csv.contains("\r\nGAB,Gabon,Africa,in-favour,abstained,away,"),
        "{csv}"
    );
    // East Germany was gone by the second vote, South Sudan not yet there at the first.
    let csv = csv_of("/compare/A-RES-2758-XXVI/A-RES-ES-11-6", &library);
    assert!(csv.contains(",not-a-member,,A/RES/2758(XXVI),"));
    assert!(csv.contains("\r\nSSD,South Sudan,Africa,not-a-member,in-favour,,"));
}

#[test]
fn the_numbers_of_a_series_are_those_of_its_votes() {
    let library = library();
    let csv = csv_of("/series/ukraine", &library);
    let series = library.archive.series_by_id("ukraine").unwrap();
    let mut rows = 0;
    for id in &series.votes {
        let vote = library.archive.vote(*id);
        let of_vote = csv_of(&["/vote/", &vote.slug()].concat(), &library);
        let (head, lines) = of_vote.split_once("\r\n").unwrap();
        assert!(
            csv.starts_with(head) && csv.contains(lines),
            "{}",
            vote.symbol()
        );
        rows += usize::from(vote.tally().members());
    }
    assert_eq!(csv.lines().count(), rows + 1);
    let json = text(&library, "/series/ukraine", Form::Json);
    assert_eq!(json.matches("\"member\": ").count(), rows);
    // One vote's positions were worked out from totals.
    assert!(json.contains("A/RES/ES-11/9: How each member voted was worked out"));
}

#[test]
fn the_numbers_of_a_pair_are_those_of_each_year() {
    let library = library();
    let csv = csv_of("/pair/PAK/IND?from=2021&to=2023", &library);
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "year,votes,same,half,agreement,member,other,definition,topic,first,last,source"
    );
    let years: Vec<&str> = lines[1..4].iter().map(|line| &line[..4]).collect();
    assert_eq!((years, lines.len()), (vec!["2021", "2022", "2023"], 5));
    // What each year alone gives as the agreement with every member.
    for line in &lines[1..4] {
        let year = &line[..4];
        let alike = csv_of(&format!("/country/PAK?from={year}&to={year}"), &library);
        let india = alike.lines().find(|line| line.starts_with("IND,India,"));
        let india: Vec<&str> = india.unwrap().split(',').collect();
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells[1..5], india[3..7], "{year}");
        assert_eq!(cells[5..8], ["PAK", "IND", "same"]);
    }
    let json = text(&library, "/pair/PAK/IND?from=2021&to=2023", Form::Json);
    assert!(json.contains("\"member_name\": \"Pakistan\"") && json.contains("\"years\": ["));
    assert_eq!(json.matches("\"year\": ").count(), 3);
    let cited = text(&library, "/pair/PAK/IND", Form::Citation);
    assert!(cited.contains("Pakistan and India agreed in "), "{cited}");
}

#[test]
fn votes_that_are_named_one_by_one_are_taken_away_as_a_series_is() {
    let library = library();
    let address = "/series/?votes=ES-11-6~nonsense~ES-11-1";
    let csv = csv_of(address, &library);
    let [newer, older] = ["ES-11/6", "ES-11/1"].map(|symbol| vote(&library, symbol));
    let rows = |symbol: &str| csv.lines().filter(|line| line.contains(symbol)).count();
    for vote in [newer, older] {
        assert_eq!(rows(vote.symbol()), usize::from(vote.tally().members()));
    }
    let figure = read(address).figure;
    let taken = Taken::of(&library.archive, &figure).unwrap();
    assert_eq!(
        taken.file_name(&library.archive, &figure),
        "plenary-series-A-RES-ES-11-6"
    );
    assert_eq!(taken.title(&library, &figure), "2 chosen votes");
    let json = text(&library, address, Form::Json);
    assert!(
        json.contains("\"note\": \"A/RES/ES-11/6, A/RES/ES-11/1\""),
        "{json}"
    );
    let cited = text(&library, address, Form::Citation);
    assert!(
        cited.contains("from 2 March 2022 to 23 February 2023"),
        "{cited}"
    );
    // The citation is of the day of the last vote, wherever it stands.
    assert!(text(&library, address, Form::Ris).contains("DA  - 2023/02/23"));
    for nothing in ["/series/", "/series/?votes=nonsense"] {
        let figure = read(nothing).figure;
        assert_eq!(Taken::of(&library.archive, &figure), None);
    }
}

#[test]
fn the_json_holds_the_vote_and_its_members() {
    let library = library();
    let json = text(&library, ADDRESS, Form::Json);
    assert_eq!(json.matches("\"member\": ").count(), 193);
    for part in [
        "\"symbol\": \"A/RES/ES-11/6\"",
        "\"in_favour\": 141",
        "\"did_not_vote\": 13",
        "\"derived\": false",
        &format!("\"address\": \"{ADDRESS}\""),
        "{\"member\": \"PAK\", \"name\": \"Pakistan\", \"regional_group\": \"Asia-Pacific\", \"position\": \"abstained\"}",
    ] {
        assert!(json.contains(part), "{part}");
    }
}

#[test]
fn a_citation_names_symbol_title_date_record_and_address() {
    let library = library();
    let forms = [Form::Citation, Form::Bibtex, Form::Ris];
    let [plain, bibtex, ris] = forms.map(|form| text(&library, ADDRESS, form));
    for text in [&plain, &bibtex, &ris] {
        for part in [
            "A/RES/ES-11/6",
            "lasting peace in Ukraine",
            "2023",
            "4003921",
            ADDRESS,
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
    assert!(bibtex.starts_with("@misc{A-RES-ES-11-6,\n"));
    assert_eq!(bibtex.matches('{').count(), bibtex.matches('}').count());
    assert!(ris.starts_with("TY  - GOVDOC\r\n") && ris.ends_with("ER  - \r\n"));
    assert!(ris.contains("\r\nDA  - 2023/02/23\r\n"));
}

#[test]
fn no_title_breaks_out_of_its_form() {
    let library = library();
    for id in library.archive.ids().step_by(13) {
        let vote = library.archive.vote(id);
        let cited = cited_vote(&library, vote, "x", Words::default());
        let bibtex = cited.bibtex();
        assert_eq!(
            bibtex.matches('{').count(),
            bibtex.matches('}').count(),
            "{bibtex}"
        );
        let ris = cited.ris(Words::default());
        assert!(ris
            .split("\r\n")
            .all(|line| line.is_empty() || line[2..].starts_with("  - ")));
    }
}
