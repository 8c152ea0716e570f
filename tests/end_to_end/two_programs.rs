//! Which of the two programs an address needs is said twice: by the start-up script, before any
//! program is there, and by the program itself, of its links. Both say the same.

use crate::support::Page;
use chromium::{json, Settings, Value};
use figure::address::read;
use plenary_page::reach::first_reaches;

/// Paths as they are written here and there, from the site's base on.
const PATHS: &[&str] = &[
    "",
    "index.html",
    "about",
    "vote",
    "vote/",
    "vote//",
    "vote/A-RES-ES-11-6",
    "vote/A-RES-ES-11-6/",
    "/vote/A-RES-ES-11-6",
    "vote/A/RES/ES-11/6",
    "vote/39/28",
    "vote/no-such-vote",
    "vote/A%2FRES%2F181%28II%29%5BA%5D",
    "vote/fr",
    "vote/vote",
    "votes/A-RES-ES-11-6",
    "Vote/A-RES-ES-11-6",
    "%76ote/A-RES-ES-11-6",
    "fr",
    "fr/vote",
    "fr/vote/A-RES-ES-11-6",
    "AR/vote/A-RES-ES-11-6/",
    "%66r/vote/A-RES-ES-11-6",
    "en/vote/A-RES-ES-11-6",
    "xx/vote/A-RES-ES-11-6",
    "fr/es/vote/A-RES-ES-11-6",
    "search",
    "zh/search",
    "country/PAK",
    "pair/PAK/IND",
    "compare/A-RES-ES-11-1/A-RES-ES-11-6",
    "series/ukraine",
];

/// Parts of a query: each word with values that count, that do not, and none; words in other
/// spellings; unknown ones.
const PARTS: &[&str] = &[
    "",
    "q=ukraine",
    "q=",
    "q",
    "q=a%26view",
    "view=map",
    "view=tiles",
    "view=Table",
    "view=globe",
    "view",
    "%76iew=seats",
    "VIEW=seats",
    "view%20=seats",
    "+view=seats",
    "pick=PAK~IND",
    "pick=view",
    "show=no~abstain",
    "show=",
    "group=eu",
    "group=regions",
    "group=",
    "region=africa",
    "region=atlantis",
    "theme=dark",
    "theme=group",
    "patterns=on",
    "patterns=off",
    "patterns=maybe",
    "embed=1",
    "embed=0",
    "live=1",
    "lang=fr",
    "lang=en",
    "lang=xx",
    "utm_source=view",
    "x=%zz&%zz=1",
    "&&",
    "=view",
];

/// The start-up script's own words, as they stand in its template.
fn script() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/static/boot/boot.js");
    let text = std::fs::read_to_string(path).unwrap();
    let begin = text.find("function isFirst(").unwrap();
    let end = begin + text[begin..].find("\n}\n").unwrap() + 3;
    text[begin..end].to_owned()
}

/// For each address: as a browser has it in `location`, from the site's base on, and whether the
/// start-up script takes the first program there.
fn chosen(page: &Page, addresses: &[String]) -> Vec<(String, bool)> {
    let ask = "const base = 'https://example.org/plenary/';
        return arguments[0].map(address => {
            const { pathname, search, hash } = new URL(base + address);
            const path = pathname.slice('/plenary/'.length);
            return ['/' + path + search, isFirst(path, search, hash)];
        })";
    let rows = page.script(&(script() + ask), vec![json!(addresses)]);
    let row = |row: &Value| {
        let address = row[0].as_str().unwrap().to_owned();
        (address, row[1].as_bool().unwrap())
    };
    rows.unwrap().as_array().unwrap().iter().map(row).collect()
}

#[test]
#[ignore = "needs Chromium: cargo xtask test"]
fn the_start_up_script_chooses_what_the_program_says_of_itself() {
    let page = Page::at(&Settings::default(), "about:blank");
    let mut asked = Vec::new();
    for path in PATHS {
        for first in PARTS {
            for second in PARTS {
                asked.push(format!("{path}?{first}&{second}"));
            }
        }
    }
    let mut canonical = Vec::new();
    for (address, first) in chosen(&page, &asked) {
        let figure = read(&address).figure;
        // The other way round it need not be: of a wrong value the script knows nothing.
        assert!(
            !first || first_reaches(&figure),
            "{address} gets a program that does not show it"
        );
        canonical.push(figure.address()[1..].to_owned());
    }
    canonical.sort();
    canonical.dedup();
    let mut counts = [0, 0];
    for (address, first) in chosen(&page, &canonical) {
        let reached = first_reaches(&read(&address).figure);
        assert_eq!(first, reached, "{address}");
        counts[usize::from(first)] += 1;
    }
    assert!(counts.iter().all(|count| *count > 200), "{counts:?}");
    // A fragment asks for the whole program, which has what the first has only a button for.
    let vote = ["", "#", "#share-title"].map(|end| format!("vote/A-RES-ES-11-6{end}"));
    let firsts: Vec<bool> = chosen(&page, &vote)
        .into_iter()
        .map(|(_, first)| first)
        .collect();
    assert_eq!(firsts, [true, true, false]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_groups_have_one_heading_whichever_program_writes_it() {
    let page = Page::open("vote/A-RES-ES-11-6");
    page.wait_for("[data-whole='groups']").unwrap();
    let said =
        |page: &Page| [page.text("#groups"), page.text("#groups + .hint")].map(Result::unwrap);
    let first = said(&page);
    page.go("vote/A-RES-ES-11-6?patterns=on");
    page.wait_for(".group-bars .chart .scene").unwrap();
    assert_eq!(said(&page), first);
    page.end();
}
