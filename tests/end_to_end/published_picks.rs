//! A published page whose address picks members: they are drawn before there is a program, as the
//! program draws them.

use crate::published_takeover::{ask, open, taken};
use crate::support::{published, vote};
use chromium::json;

/// Nothing but these was fetched before the reader touches anything.
const FETCHED: &str =
    "performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)
    .filter(path => /boot|wasm|pack$/.test(path))";

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn an_embed_shows_its_picks_without_the_program() {
    for (pick, line, rings) in [
        ("PAK", "Pakistan abstained", 1),
        (
            "pak~bra~IND",
            "In favour: Brazil · Abstained: Pakistan, India",
            3,
        ),
        // A circle on the map.
        ("TUV", "Tuvalu voted in favour", 1),
    ] {
        let path = format!("vote/A-RES-ES-11-6/?embed=1&pick={pick}");
        let page = open(published(), 640, &path);
        page.shows(&vote("A/RES/ES-11/6"));
        let said = "return document.querySelector('.picked-line')?.textContent";
        let said_now = || page.script(said, Vec::new()).unwrap();
        assert_eq!(said_now(), json!(line));
        let seen = "[...document.querySelectorAll('[data-figure] .pick')].filter(ring => ring.checkVisibility()).length";
        assert_eq!(ask(&page, seen), json!(rings), "{pick}");
        assert_eq!(ask(&page, FETCHED), json!([]), "{pick}");
        // The program says the same in the same place.
        let places = "['.chips', '.picked-line', '.figure-view', '.notes'].map(name => {
            const box = [...document.querySelectorAll(name)].find(e => e.checkVisibility()).getBoundingClientRect();
            return [box.left, box.top, box.width, box.height].map(Math.round) })";
        let before = ask(&page, places);
        page.click("[data-figure]").unwrap();
        taken(&page);
        assert_eq!(said_now(), json!(line));
        assert_eq!(ask(&page, places), before, "{pick}");
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn on_a_narrow_map_a_pick_is_a_dot_where_the_program_puts_it() {
    for code in ["PAK", "BRA", "RUS", "USA", "TUV", "NZL"] {
        let path = format!("vote/A-RES-ES-11-6/?embed=1&pick={code}");
        let page = open(published(), 360, &path);
        page.shows(&vote("A/RES/ES-11/6"));
        let outlines = "[...document.querySelectorAll('[data-figure] path.pick, [data-figure] path.pick-halo')]
            .filter(ring => ring.checkVisibility()).length";
        assert_eq!(ask(&page, outlines), json!(0), "{code}");
        // The far end of the line, in px of the window.
        let place = "(() => {
            const line = [...document.querySelectorAll('[data-figure] .leader')]
                .find(line => line.classList.length > 1 && line.checkVisibility());
            const box = line.getBoundingClientRect();
            return [box.left, box.top, box.width, box.height].map(Math.round) })()";
        let before = ask(&page, place);
        page.click("[data-figure]").unwrap();
        taken(&page);
        assert_eq!(ask(&page, outlines), json!(0), "{code}");
        let after = ask(&page, place);
        for at in 0..4 {
            let [one, two] = [&before, &after].map(|of| of[at].as_i64().unwrap());
            assert!((one - two).abs() <= 40, "{code}: {before}, then {after}");
        }
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_map_is_never_seen_without_its_picks() {
    let page = open(published(), 1280, "vote/A-RES-ES-11-6/?pick=PAK");
    taken(&page);
    page.wait_for("[data-picked='PAK']").unwrap();
    assert_eq!(ask(&page, "[mapSeen, bareSeen]"), json!([true, false]));
    page.shows(&vote("A/RES/ES-11/6"));
    page.end();
}
