//! The map under fingers: a pinch brings it closer, one finger moves it once it is close and scrolls
//! the page otherwise.

use crate::support::{Page, VOTE};
use chromium::{json, Settings, Value};

/// A point of the window, CSS pixels.
type Point = (f64, f64);

/// A phone with a vote's map in the middle of the window.
fn phone() -> Page {
    let page = Page::at(&Settings::default(), "about:blank");
    for (command, how) in [
        (
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": 360, "height": 740, "deviceScaleFactor": 3, "mobile": true }),
        ),
        (
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": true, "maxTouchPoints": 5 }),
        ),
    ] {
        page.command(command, how).unwrap();
    }
    page.go(VOTE);
    page.map();
    page.wait_gone(".waiting-title").unwrap();
    page.script(
        "document.querySelector('[data-figure=map]').scrollIntoView({ block: 'center', behavior: 'instant' })",
        Vec::new(),
    )
    .unwrap();
    page
}

/// Fingers that come down, go along their ways together in small steps, and are lifted.
fn fingers(page: &Page, ways: &[(Point, Point)]) {
    const STEPS: u32 = 12;
    let touch = |kind: &str, done: f64| {
        let points: Vec<Value> = ways
            .iter()
            .enumerate()
            .map(|(id, (from, to))| {
                let along = |from: f64, to: f64| from + (to - from) * done;
                json!({ "x": along(from.0, to.0), "y": along(from.1, to.1), "id": id })
            })
            .collect();
        let points = if kind == "touchEnd" {
            Vec::new()
        } else {
            points
        };
        let event = json!({ "type": kind, "touchPoints": points });
        page.command("Input.dispatchTouchEvent", event).unwrap();
    };
    touch("touchStart", 0.0);
    for step in 1..=STEPS {
        touch("touchMove", f64::from(step) / f64::from(STEPS));
    }
    touch("touchEnd", 1.0);
    // What the last step moved is drawn in the next frame.
    let drawn = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))";
    page.script_async(drawn, Vec::new()).unwrap();
}

/// The middle of the map.
fn middle(page: &Page) -> Point {
    let body = "const box = document.querySelector('[data-figure=map]').getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2]";
    point(&page.script(body, Vec::new()).unwrap())
}

/// Where a member's mark is in the window.
fn place(page: &Page, member: &str) -> Point {
    let body = "const box = document.querySelector(`[data-member=${arguments[0]}]`).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2]";
    point(&page.script(body, vec![json!(member)]).unwrap())
}

fn point(value: &Value) -> Point {
    (value[0].as_f64().unwrap(), value[1].as_f64().unwrap())
}

/// How far two members are from each other in the window.
fn apart(page: &Page) -> f64 {
    let (one, other) = (place(page, "BRA"), place(page, "IND"));
    (one.0 - other.0).hypot(one.1 - other.1)
}

fn scrolled(page: &Page) -> f64 {
    let body = "return scrollY + (visualViewport.scale - 1) * 10000";
    page.script(body, Vec::new()).unwrap().as_f64().unwrap()
}

/// A pinch around a point, from fingers so far from it to so far.
fn pinch(page: &Page, (x, y): Point, from: f64, to: f64) {
    fingers(
        page,
        &[((x - from, y), (x - to, y)), ((x + from, y), (x + to, y))],
    );
}

/// A tap of one finger.
fn tap(page: &Page, (x, y): Point) {
    for points in [json!([{ "x": x, "y": y }]), json!([])] {
        let kind = if points == json!([]) {
            "touchEnd"
        } else {
            "touchStart"
        };
        let event = json!({ "type": kind, "touchPoints": points });
        page.command("Input.dispatchTouchEvent", event).unwrap();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn two_fingers_bring_the_map_closer_around_them_and_away_again() {
    let page = phone();
    let (before, scroll, url) = (apart(&page), scrolled(&page), page.url().unwrap());
    let held = place(&page, "NER");
    pinch(&page, held, 30.0, 90.0);
    page.wait_for(".zoomed[data-figure='map']").unwrap();
    let closer = apart(&page) / before;
    assert!((2.8..3.2).contains(&closer), "{closer} times as large");
    let now = place(&page, "NER");
    let gone = (now.0 - held.0).hypot(now.1 - held.1);
    assert!(
        gone < 12.0,
        "what is between the fingers went {gone} px away"
    );
    // It picked nobody and is no step of the page.
    assert_eq!((scrolled(&page), page.url().unwrap()), (scroll, url));
    pinch(&page, held, 90.0, 20.0);
    page.wait_gone(".zoomed").unwrap();
    assert!((apart(&page) - before).abs() < 0.5);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_finger_on_a_circle_that_the_zoom_removes_stays_in_hand() {
    let page = phone();
    let before = apart(&page);
    // One of the circles of the Pacific; from there the finger leaves the figure.
    let (one, other) = (middle(&page), place(&page, "TUV"));
    fingers(&page, &[(one, one), (other, (other.0, other.1 + 200.0))]);
    page.wait_for(".zoomed[data-figure='map']").unwrap();
    let (dx, dy) = (other.0 - one.0, other.1 - one.1);
    let wanted = dx.hypot(dy + 200.0) / dx.hypot(dy);
    let closer = apart(&page) / before;
    assert!(
        (closer / wanted - 1.0).abs() < 0.08,
        "{closer}, not {wanted}"
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn one_finger_scrolls_the_page_from_the_whole_world() {
    let page = phone();
    let (x, y) = middle(&page);
    let scroll = scrolled(&page);
    fingers(&page, &[((x, y), (x, y - 150.0))]);
    page.until(
        "the page to scroll",
        "return scrollY > arguments[0] + 100",
        &[json!(scroll)],
    )
    .unwrap();
    assert_eq!(page.count(".zoomed").unwrap(), 0);
    assert!(!page.url().unwrap().contains('?'));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn one_finger_moves_the_map_when_it_is_close() {
    let page = phone();
    let (x, y) = middle(&page);
    let (scroll, url) = (scrolled(&page), page.url().unwrap());
    pinch(&page, (x, y), 30.0, 90.0);
    page.wait_for(".zoomed[data-figure='map']").unwrap();
    let close = place(&page, "IND");
    fingers(&page, &[((x, y), (x - 40.0, y - 30.0))]);
    let now = place(&page, "IND");
    let moved = (close.0 - now.0, close.1 - now.1);
    assert!(
        (moved.0 - 40.0).abs() < 2.0 && (moved.1 - 30.0).abs() < 2.0,
        "{moved:?}"
    );
    assert_eq!((scrolled(&page), page.url().unwrap()), (scroll, url));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_tap_picks_and_a_double_tap_brings_closer() {
    let page = phone();
    let before = apart(&page);
    tap(&page, place(&page, "BRA"));
    page.until("the pick", "return location.search === '?pick=BRA'", &[])
        .unwrap();
    // Not so soon that it counts as the second of two.
    let pause = || std::thread::sleep(std::time::Duration::from_millis(800));
    pause();
    tap(&page, place(&page, "BRA"));
    page.until("no pick", "return location.search === ''", &[])
        .unwrap();
    pause();
    let land = place(&page, "DZA");
    tap(&page, land);
    tap(&page, land);
    page.wait_for(".zoomed[data-figure='map']").unwrap();
    let closer = apart(&page) / before;
    assert!((1.9..2.1).contains(&closer), "{closer} times as large");
    // Picked and let go.
    assert!(!page.url().unwrap().contains('?'));
    page.end();
}
