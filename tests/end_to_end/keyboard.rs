//! Without a mouse: search, open, walk over the map, pick.

use crate::support::{Page, VOTE};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";
const RIGHT: &str = "\u{e014}";

/// Presses Tab until an element has the focus; each stop on the way shows where it is.
fn tab_to(page: &Page, css: &str) {
    for _ in 0..60 {
        page.press(TAB).unwrap();
        let body = "const e = document.activeElement, s = getComputedStyle(e);
            return [e.matches(arguments[0]), s.outlineStyle !== 'none' || s.boxShadow !== 'none', e.outerHTML.slice(0, 90)]";
        let stop = page.script(body, vec![chromium::json!(css)]).unwrap();
        assert_eq!(stop[1], true, "no focus is to be seen at {}", stop[2]);
        if stop[0] == true {
            return;
        }
    }
    panic!("60 tabs do not lead to {css}");
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_vote_is_found_and_opened() {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    tab_to(&page, "input[type='search']");
    page.press("Ukraine territorial integrity").unwrap();
    page.wait_for("[role='listbox'] [data-symbol]").unwrap();
    page.press(DOWN).unwrap();
    page.wait_for("[role='option'][aria-selected='true']")
        .unwrap();
    let symbol = page
        .attribute("[role='option'][aria-selected='true']", "data-symbol")
        .unwrap();
    page.press(ENTER).unwrap();
    page.at_vote(&symbol);
    page.map();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_map_is_one_stop_and_arrows_walk_on_it() {
    let page = Page::open(VOTE);
    page.map();
    tab_to(&page, "[data-figure='map']");
    let described = page.attribute("[data-figure='map']", "aria-label").unwrap();
    assert!(described.contains("141"), "{described}");
    page.press(RIGHT).unwrap();
    page.wait_for("[data-figure='map'] [role='status']")
        .unwrap();
    let first = page.text("[data-figure='map'] [role='status']").unwrap();
    page.press(RIGHT).unwrap();
    page.until(
        "another member",
        "return document.querySelector('[data-figure=map] [role=status]').textContent.trim() !== arguments[0]",
        &[chromium::json!(first)],
    )
    .unwrap();
    page.press(ENTER).unwrap();
    page.wait_for("[data-picked]").unwrap();
    let code = page.attribute("[data-picked]", "data-picked").unwrap();
    assert!(page.url().unwrap().ends_with(&format!("?pick={code}")));
    page.press(TAB).unwrap();
    let inside =
        "return document.querySelector('[data-figure=map]').contains(document.activeElement)";
    assert_eq!(
        page.script(inside, Vec::new()).unwrap(),
        false,
        "one stop only"
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_link_leads_to_the_heading_of_its_page_and_the_title_is_told() {
    for (from, link, page_is) in [
        // Both programs, and pages of the same kind and of others.
        (VOTE, ".pager-link.next", "vote"),
        ("", ".vote-row-title", "vote"),
        ("series/ukraine", ".vote-row-title", "vote"),
        ("country/PAK", ".member-link", "country"),
        ("country/PAK", ".country-series a", "series"),
    ] {
        let page = Page::open(from);
        page.wait_for(link).unwrap();
        let before = page.script("return document.title", Vec::new()).unwrap();
        let go = "scrollTo(0, 500); const link = document.querySelector(arguments[0]); link.focus(); link.click()";
        page.script(go, vec![chromium::json!(link)]).unwrap();
        page.until(
            "the heading with the focus, at the top, and the title",
            "const heading = document.querySelector(`[data-page='${arguments[0]}'] h1`);
             return heading && document.title !== arguments[1] && document.activeElement === heading && scrollY === 0
                && document.querySelector('#announced[role=status]').textContent === document.title",
            &[chromium::json!(page_is), before],
        )
        .unwrap();
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn maps_of_agreement_and_of_moves_are_walked_like_that_of_a_vote() {
    for (path, map, says) in [
        ("country/PAK", ".maps .figure-view", "the same in "),
        (
            "compare/A-RES-ES-11-1/A-RES-ES-11-6",
            ".map-sheets.columns figure:last-child .figure-view",
            ", then ",
        ),
    ] {
        let page = Page::open(path);
        let map = format!("{map}[tabindex='0'][role='group'][aria-label]");
        page.wait_for(&format!("{map} [data-member='IND']"))
            .unwrap();
        let focus = "document.querySelector(arguments[0]).focus()";
        page.script(focus, vec![chromium::json!(map)]).unwrap();
        let heard = "return [...document.querySelectorAll('.maps > .visually-hidden[role=status]')]
            .map(e => e.textContent).join('')";
        page.press("i").unwrap();
        let iceland = page.until("a member by its letter", heard, &[]).unwrap();
        let iceland = iceland.as_str().unwrap().to_owned();
        assert!(iceland.starts_with("Iceland, "), "{iceland}");
        assert!(iceland.contains(says), "{iceland}");
        assert!(iceland.ends_with(" of 193"), "{iceland}");
        page.wait_for(&format!("{map} .tooltip")).unwrap();
        page.press(RIGHT).unwrap();
        let other = format!(
            "const now = (() => {{ {heard} }})(); return now && now !== arguments[0] && now"
        );
        let next = page.until("another member", &other, &[chromium::json!(iceland)]);
        let next = next.unwrap().as_str().unwrap().to_owned();
        let name = next.split(',').next().unwrap();
        // Enter keeps what is said below the map, with the way to the member's page.
        page.press(ENTER).unwrap();
        let kept = "return [...document.querySelectorAll('.maps > .hint a')].some(a => a.textContent === arguments[0])";
        page.until("the member that was kept", kept, &[chromium::json!(name)])
            .unwrap();
        page.press("+").unwrap();
        page.wait_for(".maps .zoomed").unwrap();
        page.press("0").unwrap();
        page.wait_gone(".maps .zoomed").unwrap();
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_slash_leads_to_the_search_field_but_not_out_of_a_field() {
    let page = Page::open(VOTE);
    page.map();
    let in_search = "return !!document.activeElement.closest('.search-box')";
    page.press("/").unwrap();
    page.until("the search field", in_search, &[]).unwrap();
    page.press("39/28").unwrap();
    let typed = "return document.activeElement.value === '39/28'";
    page.until("what was typed", typed, &[]).unwrap();
    page.end();
}
