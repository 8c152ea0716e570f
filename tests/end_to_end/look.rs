//! Small windows and dark rooms.

use crate::support::{Page, VOTE};
use chromium::Settings;

const PAGES: [&str; 6] = [
    "",
    VOTE,
    "search?q=ukraine",
    "vote/A-RES-ES-11-6?embed=1",
    "vote/A-RES-999-1",
    "vote/A-RES-181-II-A",
];

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn nothing_is_wider_than_a_phone() {
    let page = Page::with(&Settings::sized(360, 740), "");
    for path in PAGES {
        page.go(path);
        page.wait_for("[data-page]").unwrap();
        if path.starts_with("vote/A-RES-ES") || path.starts_with("vote/A-RES-181") {
            page.map();
        }
        let wider = "const at = document.scrollingElement.scrollWidth; return at > 360
            ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 361)
                .map(e => e.tagName + '.' + e.getAttribute('class')).slice(0, 5).join(' ') || 'the page' : ''";
        assert_eq!(page.script(wider, Vec::new()).unwrap(), "", "at /{path}");
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn controls_on_a_phone_can_be_hit() {
    let page = Page::with(&Settings::sized(360, 740), VOTE);
    page.map();
    let small = "return [...document.querySelectorAll('button, input, [role=button]')]
        .map(e => [e, e.getBoundingClientRect()]).filter(([, r]) => r.width > 0 && (r.width < 24 || r.height < 24))
        .map(([e, r]) => `${e.outerHTML.slice(0, 60)} ${r.width}×${r.height}`)";
    assert_eq!(page.script(small, Vec::new()).unwrap(), chromium::json!([]));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_dark_room_gets_a_dark_page() {
    let brightness = "const painted = [document.body, document.documentElement]
            .map(e => getComputedStyle(e).backgroundColor).find(c => c !== 'rgba(0, 0, 0, 0)');
        return painted.match(/\\d+/g).slice(0, 3).reduce((sum, x) => sum + Number(x), 0) / 3";
    let shown = |dark: bool| {
        let settings = Settings {
            dark,
            ..Settings::default()
        };
        let page = Page::with(&settings, VOTE);
        page.map();
        let bright = page
            .script(brightness, Vec::new())
            .unwrap()
            .as_f64()
            .unwrap();
        page.end();
        bright
    };
    assert!(shown(true) < 80.0);
    assert!(shown(false) > 200.0);
}
