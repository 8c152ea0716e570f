//! What the pages of series, of countries and of two members say and lead to.

use super::{member, slowly, wait_for_results};
use crate::support::{archive, vote, DayRecord, Page};
use chromium::{json, Value};
use rollcall::Position;

/// The pairs of texts that a script gives for each element of a selector.
fn pairs(page: &Page, selector: &str, of: &str) -> Vec<(String, String)> {
    let body = format!("return [...document.querySelectorAll(arguments[0])].map({of})");
    let rows = page.script(&body, vec![json!(selector)]).unwrap();
    let text = |row: &Value, at: usize| row[at].as_str().unwrap().to_owned();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| (text(row, 0), text(row, 1))).collect()
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_series_says_who_moved_at_each_step_and_reads_its_rows_in_words() {
    let page = Page::open("series/ukraine");
    page.wait_for("[data-page='series'] .matrix li").unwrap();
    let symbols: Vec<&str> = archive()
        .series_by_id("ukraine")
        .unwrap()
        .votes
        .iter()
        .map(|id| archive().vote(*id).symbol())
        .collect();
    let shown = pairs(
        &page,
        ".multiples > li",
        "e => [e.dataset.symbol, String(e.querySelectorAll('.squares path').length)]",
    );
    let shown: Vec<&str> = shown
        .iter()
        .map(|(symbol, paths)| {
            assert!(paths.parse::<u32>().unwrap() >= 3, "{symbol}");
            symbol.as_str()
        })
        .collect();
    assert_eq!(shown, symbols);
    let steps = pairs(
        &page,
        "[data-moved]",
        "e => [e.dataset.moved, e.querySelector('bdi').textContent]",
    );
    assert_eq!(steps.len(), symbols.len() - 1);
    for (pair, (moved, said)) in symbols.windows(2).zip(&steps) {
        let [before, after] = [pair[0], pair[1]].map(vote);
        let slow = before
            .positions
            .iter()
            .filter(|(code, from)| after.positions[*code] != **from);
        assert_eq!(*moved, slow.count().to_string(), "{said}");
        assert_eq!(*said, format!("{} → {}", pair[0], pair[1]));
    }
    // A step opens, names who moved, and leads to its comparison.
    page.click("[data-moved] summary").unwrap();
    let names = page
        .script(
            "return document.querySelector('[data-moved][open] .ways').innerText",
            Vec::new(),
        )
        .unwrap();
    let names = names.as_str().unwrap();
    assert!(
        names.contains("Eritrea") && names.contains("Abstained, then against (1)"),
        "{names}"
    );
    // Every row is read in words: how often each position was taken.
    let rows = pairs(
        &page,
        ".matrix [data-row]",
        "e => [e.dataset.row, e.querySelector('svg').getAttribute('aria-label')]",
    );
    assert_eq!(rows.len(), 193);
    let days: Vec<_> = symbols.iter().map(|symbol| vote(symbol)).collect();
    let words = [
        ("in-favour", "in favour"),
        ("against", "against"),
        ("abstained", "abstained"),
        ("did-not-vote", "did not vote"),
    ];
    for (code, label) in &rows {
        let mut said: Vec<String> = Vec::new();
        for (position, word) in words {
            let at = |day: &&DayRecord| day.positions[code] == position;
            let count = days.iter().filter(at).count();
            let of = if said.is_empty() {
                format!(" of {} votes", days.len())
            } else {
                String::new()
            };
            if count > 0 {
                said.push(format!("{word} in {count}{of}"));
            }
        }
        assert_eq!(*label, said.join(", "), "{code}");
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_matrix_by_group_is_parted_by_the_names_of_the_groups() {
    let page = Page::open("series/law_of_the_sea");
    page.wait_for("[data-page='series'] .matrix li").unwrap();
    assert_eq!(page.count(".matrix-group").unwrap(), 0);
    page.click("[data-page='series'] a[href*='sort=group']")
        .unwrap();
    page.wait_for(".matrix-group").unwrap();
    // Each row stands under the name of its group.
    let of = "e => {
        let at = e;
        while (!at.matches('.matrix-group')) at = at.previousElementSibling;
        return [e.dataset.row, at.textContent];
    }";
    let rows = pairs(&page, ".matrix [data-row]", of);
    assert!(rows.len() > 193, "{}", rows.len());
    let words = words::Words::new(words::Language::En);
    for (code, group) in rows {
        let last = |vote: &&rollcall::VoteId| {
            archive().vote(**vote).position(member(&code)) != Position::NotMember
        };
        let series = archive().series_by_id("law_of_the_sea").unwrap();
        let last = series.votes.iter().rfind(last).unwrap();
        let day = archive().vote(*last).date();
        let known = archive().regional_group_on(member(&code), day);
        assert_eq!(group, figure::captions::group_name(known, words), "{code}");
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn two_members_lead_to_all_votes_in_which_they_stood_against_each_other() {
    let page = Page::open("pair/PAK/IND?from=1990");
    page.wait_for("[data-count]").unwrap();
    let ways = pairs(
        &page,
        "[data-count]",
        "e => [e.dataset.count, e.firstChild.pathname + e.firstChild.search]",
    );
    assert_eq!(ways.len(), 2);
    let (pakistan, india) = (member("PAK"), member("IND"));
    for (at, (count, _)) in ways.iter().enumerate() {
        let sides = [Position::InFavour, Position::Against];
        let slow = slowly(|vote| {
            vote.date().year() >= 1990
                && vote.position(pakistan) == sides[at]
                && vote.position(india) == sides[1 - at]
        });
        assert_eq!(*count, slow.len().to_string());
        page.click(&format!("[data-count='{count}'] a")).unwrap();
        page.wait_for("[data-page='search']").unwrap();
        wait_for_results(&page, slow.len());
        page.back().unwrap();
        page.wait_for("[data-count]").unwrap();
    }
    // Each row says where both stood.
    let rows = pairs(
        &page,
        ".stood-list > li",
        "e => [e.dataset.symbol, String(e.querySelectorAll('.step .position-mark').length)]",
    );
    assert!(rows.iter().all(|(_, marks)| marks == "2"), "{rows:?}");
    // A topic leads to the votes on it in which the two differ.
    page.click(".ends a[href*='topic']").unwrap();
    page.wait_for("[data-page='search'] [data-results]")
        .unwrap();
    assert_eq!(page.count(".tokens .token").unwrap(), 3);
    assert_eq!(page.count(".faults").unwrap(), 0);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_countrys_years_are_counts_or_shares_and_a_table_has_their_numbers() {
    let page = Page::open("country/PAK?with=IND&from=1946");
    page.wait_for("[data-page='country'] .by-year").unwrap();
    let top =
        "return Math.min(...[...document.querySelectorAll(\".chart-high [data-year='1951']\")]
        .map(e => +e.getAttribute('y')))";
    let counted = page.script(top, Vec::new()).unwrap().as_f64().unwrap();
    page.click("[data-page='country'] a[href*='years=share']")
        .unwrap();
    page.until("a full column", &format!("{top} < 20"), &[])
        .unwrap();
    assert!(counted > 100.0, "{counted}");
    // The rows are written when the table is opened.
    let rows = "section:has(.chart-high) tr[data-year]";
    assert_eq!(page.count(rows).unwrap(), 0);
    page.click("section:has(.chart-high) .by-year summary")
        .unwrap();
    page.wait_for(rows).unwrap();
    let rows = pairs(
        &page,
        rows,
        "e => [e.dataset.year, [...e.children].map(c => c.textContent).join(' ')]",
    );
    // From 1947 to 2026, without 1964, in which no vote was recorded.
    assert_eq!(rows.len(), 79);
    let pakistan = member("PAK");
    for (year, cells) in rows {
        let of = |position| {
            let counted = archive().counted().iter();
            let votes = counted.map(|vote| archive().vote(vote));
            let is = |vote: &rollcall::RecordedVote| {
                vote.date().year().to_string() == year && vote.position(pakistan) == position
            };
            votes.filter(is).count()
        };
        let slow = [0, 1, 2, 3].map(|at| of(Position::ALL[at]).to_string());
        let cells: Vec<&str> = cells.split_whitespace().collect();
        assert_eq!(cells[1..], slow, "{year}");
    }
    // The years of the trend have together as many votes as all.
    let trend = "section:has([href$='/pair/PAK/IND'].choice) .by-year";
    page.click(&format!("{trend} summary")).unwrap();
    page.wait_for(&format!("{trend} tr")).unwrap();
    let votes = pairs(
        &page,
        &format!("{trend} tr[data-year]"),
        "e => [e.children[1].textContent, e.children[2].textContent]",
    );
    assert!(votes.iter().all(|(share, _)| share.ends_with('%')));
    let sum: u32 = votes
        .iter()
        .map(|(_, votes)| votes.parse::<u32>().unwrap())
        .sum();
    let told = page
        .attribute("[data-agreement='IND']", "data-votes")
        .unwrap();
    assert_eq!(sum.to_string(), told);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_successor_state_and_the_former_member_lead_to_each_other() {
    let page = Page::open("country/CZE");
    page.click("[data-country='CZE'] a[href$='/country/CSK']")
        .unwrap();
    page.wait_for("[data-country='CSK']").unwrap();
    page.click("[data-country='CSK'] > p a[href$='/country/SVK']")
        .unwrap();
    page.wait_for("[data-country='SVK'] a[href$='/country/CSK']")
        .unwrap();
    page.end();
}
