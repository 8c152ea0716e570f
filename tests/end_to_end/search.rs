//! From the first page to a vote by what somebody remembers of it.

use crate::support::{archive, vote, Copy, Page};
use chromium::{json, Settings};
use site::{Options, Site};
use std::collections::BTreeSet;
use std::time::Duration;

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_search_while_typing_leads_to_tally_and_map() {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    page.click("[data-page='home'] input[type='search']")
        .unwrap();
    page.press("Ukraine territorial integrity").unwrap();
    let result = "form[role='search'] [data-symbol='A/RES/68/262'] a";
    page.wait_for(result).unwrap();
    page.click(result).unwrap();
    let record = vote("A/RES/68/262");
    page.shows(&record);
    let tally = page.tally();
    let told = ["in-favour", "against", "abstained"].map(|word| tally[word]);
    assert_eq!(told, [100, 11, 58]);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_symbol_and_a_year_are_searched_too() {
    let page = Page::open("search?q=ES-11%2F6");
    let link = "[data-page='search'] a[href$='/vote/A-RES-ES-11-6']";
    page.wait_for(link).unwrap();
    page.go("search?q=palestine+1947");
    page.wait_for("[data-page='search']").unwrap();
    let years = page
        .until(
            "a result of 1947",
            "return document.querySelector('[data-page=search]').innerText.includes('1947')",
            &[],
        )
        .unwrap();
    assert_eq!(years, true);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn what_is_not_there_is_said() {
    let page = Page::open("search?q=xyzzyplugh");
    page.wait_for("[data-page='search']").unwrap();
    assert_eq!(
        page.count("[data-page='search'] a[href*='/vote/']")
            .unwrap(),
        0
    );
    page.end();
}

/// Only the rows near the window are in the page, and each of them is there in its turn.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_long_list_scrolls_past_every_vote() {
    let archive = archive();
    let years = 1946..=1956;
    let votes = archive.ids().map(|id| archive.vote(id));
    let votes = votes.filter(|vote| years.contains(&vote.date().year()));
    let wanted: BTreeSet<String> = votes.map(|vote| vote.symbol().to_owned()).collect();
    assert!(wanted.len() > 150, "{}", wanted.len());
    let page = Page::open("search?q=year:1946..1956&rows=5707");
    page.wait_for(".long-list .gap").unwrap();
    let pass = "const done = arguments[0], seen = new Set(), frame = () => new Promise(requestAnimationFrame);
        (async () => {
            let most = 0, below;
            do {
                for (let wait = 0; wait < 3; wait++) await frame();
                const rows = [...document.querySelectorAll('[data-results] > [data-symbol]')];
                most = Math.max(most, rows.length);
                for (const row of rows) {
                    const box = row.getBoundingClientRect();
                    if (box.bottom > 0 && box.top < innerHeight) seen.add(row.dataset.symbol);
                }
                below = scrollY;
                scrollBy(0, innerHeight / 2);
            } while (scrollY > below);
            done([most, [...seen]]);
        })();";
    let answer = page.script_async(pass, Vec::new()).unwrap();
    let seen = answer[1].as_array().unwrap().iter();
    let seen: BTreeSet<String> = seen.map(|s| s.as_str().unwrap().to_owned()).collect();
    assert_eq!(seen, wanted);
    assert!(
        answer[0].as_u64().unwrap() < 80,
        "{} rows at once",
        answer[0]
    );
    // From the end back to the first, in one go.
    page.script("scrollTo(0, 0)", Vec::new()).unwrap();
    let first =
        "return [...document.querySelectorAll('[data-results] > [data-symbol]')].length < 40";
    page.until("the beginning", first, &[]).unwrap();
    page.end();
}

/// What comes after the first rows, here what else is searched, takes none away for a moment.
#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn rows_stay_while_more_comes_to_search_in() {
    let copy = Copy::of_site();
    let site = Site::start(Options {
        late: Some(("subjects", Duration::from_secs(1))),
        ..Options::new(copy.folder())
    })
    .unwrap();
    let page = Page::at(&Settings::default(), "about:blank");
    let count = "globalThis.counts = [];
        new MutationObserver(() => {
            const rows = document.querySelectorAll('[data-results] > [data-symbol]').length;
            if (rows && rows !== counts.at(-1)) counts.push(rows);
        }).observe(document, { subtree: true, childList: true });";
    page.command(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": count }),
    )
    .unwrap();
    page.open(&format!("{}search?q=nuclear%20weapons%201980s", site.url()))
        .unwrap();
    let here = "return performance.getEntriesByName('plenary:decode:subjects').length
        && document.querySelector('[data-results]:not([aria-busy])') && counts";
    assert_eq!(page.until("subjects", here, &[]).unwrap(), json!([20]));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn each_row_shows_what_was_found_in_it() {
    let page = Page::open("search?q=zionism");
    let row = |symbol: &str| format!("[data-results] [data-symbol='{symbol}']");
    page.wait_for(&format!("{} strong mark", row("A/RES/3379(XXX)")))
        .unwrap();
    page.wait_for(&format!("{} strong mark", row("A/RES/46/86")))
        .unwrap();
    // In titles, agenda items, subjects, sponsors, drafts; and of the word that was meant.
    for query in ["finland+ukraine", "L.7", "ukriane", "suez+crisis"] {
        page.go(&format!("search?q={query}"));
        page.wait_for("[data-results]:not([data-results='0'], [aria-busy]) > [data-symbol]")
            .unwrap();
        page.until(
            query,
            "return [...document.querySelectorAll('[data-results] > [data-symbol]')]
                .every(row => row.querySelector('mark'))",
            &[],
        )
        .unwrap();
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_record_without_positions_has_no_figures_in_a_row() {
    let page = Page::open("vote/A-RES-39-28");
    for path in ["vote/A-RES-39-28", "search?q=39%2F28"] {
        page.go(path);
        page.wait_for("[data-symbol='A/RES/39/28A']").unwrap();
        let said = page.text("[data-results]").unwrap();
        assert_eq!(
            said.matches("does not say who voted how").count(),
            2,
            "{said}"
        );
        assert!(!said.contains("0–0–0"), "{said}");
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_facet_has_all_its_values() {
    let page = Page::open("search?q=derived%3Ano");
    page.wait_for("[data-results]:not([aria-busy])").unwrap();
    let links = page.count(".facets section:last-of-type a").unwrap();
    let votes = archive().ids().map(|id| archive().vote(id));
    let recorded = votes.filter(|vote| !vote.derived());
    let sessions: BTreeSet<_> = recorded.map(|vote| vote.session()).collect();
    assert_eq!(links, sessions.len());
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn rows_name_members_as_on_their_day() {
    for (query, name) in [
        ("COD:yes year:1980", "Zaire"),
        ("CHN:yes year:1965", "China (Republic of China)"),
        ("CHN:yes year:1975", "China"),
        ("BFA:yes year:1970", "Upper Volta"),
    ] {
        let page = Page::open(&format!("search?q={}", query.replace(' ', "+")));
        page.wait_for(".vote-row-asked [data-asked]").unwrap();
        let names =
            "return [...new Set([...document.querySelectorAll('.vote-row-asked [data-asked]')]
            .map(asked => [...asked.childNodes].find(node => node.nodeType === 3).data))]";
        let names = page.script(names, Vec::new()).unwrap();
        assert_eq!(names, json!([name]), "{query}");
        page.end();
    }
}
