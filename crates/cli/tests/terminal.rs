//! The terminal's answers, as a program that reads them sees them.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::Value;
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_plenary");
    Command::new(program).args(arguments).output().unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let mut arguments = arguments.to_vec();
    arguments.push("--json");
    let output = run(&arguments);
    assert!(output.status.success(), "{arguments:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_search_lists_what_it_finds() {
    let answer = json(&["search", "PAK:abstain RUS:no"]);
    assert_eq!(answer["total"], 224);
    assert_eq!(answer["results"].as_array().unwrap().len(), 224);
    let first = &answer["results"][0];
    assert_eq!(first["symbol"], "A/RES/80/264");
    assert_eq!(first["date"], "2026-06-04");
    assert!(first["title"].as_str().unwrap().contains("Georgia"));
    let few = json(&["search", "ukraine", "--limit", "3"]);
    assert_eq!(few["results"].as_array().unwrap().len(), 3);
    assert_eq!(json(&["search", "zqxzqx"])["total"], 0);
}

#[test]
fn a_country_adds_up_and_counts_with_the_seat_that_it_continues() {
    let votes = |code: &str| {
        let answer = json(&["country", code]);
        let four = ["in_favour", "against", "abstained", "did_not_vote"];
        let count = |name: &str| answer[name].as_u64().unwrap();
        assert_eq!(
            four.iter().map(|name| count(name)).sum::<u64>(),
            count("votes")
        );
        for name in four {
            assert_eq!(answer["distinct"][name], answer[name], "{code} {name}");
        }
        count("votes")
    };
    votes("PAK");
    // Both were there from the first vote to the last.
    assert_eq!(votes("Russia"), votes("USA"));
    assert!(votes("sun") < votes("Russia"));
    assert_eq!(json(&["country", "sun"])["continued_by"], "RUS");
    assert_eq!(json(&["country", "Russia"])["continues"][0], "SUN");
    let said = run(&["country", "RUS"]);
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(said.ends_with("continues: USSR\n"), "{said}");
    let said = run(&["country", "USA"]);
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(
        said.contains("The United States voted in favour in "),
        "{said}"
    );
}

#[test]
fn a_member_is_found_or_chosen_or_said_to_be_nobody() {
    for (text, answer) in [
        (
            "UK",
            r#"{"found":[{"code":"GBR","name":"United Kingdom of Great Britain and Northern Ireland"}],"nearest":[]}"#,
        ),
        (
            "congo",
            r#"{"found":[{"code":"COG","name":"Congo"},{"code":"COD","name":"Democratic Republic of the Congo"}],"nearest":[]}"#,
        ),
        (
            "Pakstan",
            r#"{"found":[],"nearest":[{"code":"PAK","name":"Pakistan"}]}"#,
        ),
        ("xyzzy", r#"{"found":[],"nearest":[]}"#),
    ] {
        let expected: Value = serde_json::from_str(answer).unwrap();
        assert_eq!(json(&["find-member", text]), expected, "{text}");
    }
    let words = |text: &str| String::from_utf8(run(&["find-member", text]).stdout).unwrap();
    assert_eq!(words("holland"), "NLD  Netherlands (Kingdom of the)\n");
    assert_eq!(words("xyzzy"), "No member is called “xyzzy”.\n");
    assert!(words("Pakstan").ends_with("nearest:\nPAK  Pakistan\n"));
    let output = run(&["country", "Congo"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("(COG)") && said.contains("(COD)"), "{said}");
}

#[test]
fn seventeen_members_moved() {
    let answer = json(&["compare", "ES-11/1", "A/RES/ES-11/6"]);
    let changed = answer["changed"].as_array().unwrap();
    assert_eq!(changed.len(), 17);
    let iraq = changed.iter().find(|moved| moved["code"] == "IRQ").unwrap();
    assert_eq!(
        (&iraq["from"], &iraq["to"]),
        (&Value::from("abstained"), &Value::from("in-favour"))
    );
}

#[test]
fn agreement_says_its_number_of_votes() {
    let all = json(&["agreement", "PAK"]);
    let members = all["members"].as_array().unwrap();
    assert!(members.len() > 190);
    assert!(members.iter().all(|row| row["votes"].as_u64().unwrap() > 0));
    assert!(members
        .iter()
        .all(|row| (0.0..=1.0).contains(&row["value"].as_f64().unwrap())));
    let one = json(&["agreement", "PAK", "IND"]);
    let listed = members.iter().find(|row| row["code"] == "IND").unwrap();
    assert_eq!(&one["members"][0], listed);
    let half = json(&["agreement", "PAK", "IND", "--definition", "half"]);
    let value = |answer: &Value| answer["members"][0]["value"].as_f64().unwrap();
    assert!(value(&half) > value(&one));
    let few = json(&[
        "agreement",
        "PAK",
        "IND",
        "--from",
        "2014",
        "--to",
        "2025",
        "--topic",
        "ukraine",
    ]);
    assert!(few["members"][0]["votes"].as_u64().unwrap() < 30);
    // Without a year the last ten count, with one all that it leaves open.
    let newest = one["to"].as_i64().unwrap();
    assert_eq!(one["from"].as_i64(), Some(newest - 10));
    let long = json(&["agreement", "PAK", "IND", "--from", "1946"]);
    let votes = |answer: &Value| answer["members"][0]["votes"].as_u64().unwrap();
    assert!(votes(&long) > 3 * votes(&one));
    // A seat that was continued is listed once.
    let long = json(&["agreement", "FRA", "--from", "1946"]);
    let has = |code: &str| {
        let members = long["members"].as_array().unwrap();
        members.iter().any(|row| row["code"] == code)
    };
    assert!(has("RUS") && has("DDR") && !has("SUN") && !has("GER"));
    let never = json(&["agreement", "SSD", "SUN"]);
    assert_eq!(
        (&never["members"][0]["votes"], &never["members"][0]["value"]),
        (&Value::from(0), &Value::Null)
    );
}

#[test]
fn unknown_words_are_one_sentence() {
    for arguments in [
        &["search", "PAK:maybe"][..],
        &["search", "topic:nothing"],
        &["country", "ZZZ"],
        &["compare", "ES-11/1", "ES-99/1"],
        &["agreement", "PAK", "Atlantis"],
        &["agreement", "PAK", "--topic", "nothing"],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
        assert!(said.trim_end().ends_with('.'), "{said}");
    }
}

#[test]
fn a_record_without_positions_gets_no_figures() {
    let output = run(&["search", "A/RES/39/28"]);
    let said = String::from_utf8(output.stdout).unwrap();
    for symbol in ["A/RES/39/28A", "A/RES/39/28B"] {
        let row = said.lines().find(|line| line.contains(symbol)).unwrap();
        assert!(row.contains("does not say who voted how"), "{row}");
        assert!(!row.contains("0–0–0"), "{row}");
    }
}

#[test]
fn a_record_without_positions_is_said_to_have_none() {
    let sentence = "does not say who voted how";
    for symbol in ["A/RES/39/28A", "A/RES/39/28B", "A/RES/43/62"] {
        let said = String::from_utf8(run(&["show", symbol]).stdout).unwrap();
        assert!(said.contains(sentence), "{said}");
        assert!(
            !said.contains("Did not vote") && !said.contains("Pakistan"),
            "{said}"
        );
        assert_eq!(json(&["show", symbol])["has_positions"], false);
        let slug = symbol.replace('/', "-");
        for arguments in [
            vec!["compare", symbol, "ES-11/6"],
            vec!["render", &format!("/vote/{slug}"), "-o", "positions.csv"],
            vec![
                "render",
                &format!("/compare/{slug}/A-RES-ES-11-6"),
                "-o",
                "moved.svg",
            ],
        ] {
            let output = run(&arguments);
            assert_eq!(output.status.code(), Some(2), "{arguments:?}");
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(said.contains(sentence), "{said}");
        }
    }
    assert_eq!(json(&["show", "ES-11/6"])["has_positions"], true);
}

#[test]
fn a_question_in_plain_words_is_answered_as_a_query() {
    let question = "which votes did only two states oppose?";
    let answer = json(&["search", question]);
    let query = json(&["search", "against=2"]);
    assert_eq!(answer["query"], question);
    assert_eq!(answer["searched"], "against=2");
    assert_eq!(answer["results"], query["results"]);
    assert!(query.get("searched").is_none() && query.get("members").is_none());
    let answer = json(&["search", "where has Pakistan stood on Ukraine since 2014?"]);
    let positions = answer["members"][0].as_str().unwrap();
    assert_eq!(positions, "PAK:yes~no~abstain~novote Ukraine since 2014");
    let ukraine = json(&["search", "Ukraine since 2014"]);
    assert_eq!(json(&["search", positions])["total"], ukraine["total"]);
    assert!(ukraine["total"].as_u64() > Some(20));
}
