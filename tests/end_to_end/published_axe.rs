//! What axe-core finds on published pages before their program: nothing.

use crate::axe::{found, script};
use crate::support::{published, Page};
use chromium::{json, Settings};

/// Pages, and what is kept from them: without the head's script nothing runs, without the start-up
/// script controls have their place and are not there yet.
const PAGES: [(&str, &str); 6] = [
    ("vote/A-RES-ES-11-6/", "*/head-*"),
    ("vote/A-RES-ES-11-6/", "*/boot-*"),
    ("vote/A-RES-181-II-A/", "*/boot-*"),
    ("vote/A-RES-181-II-A/?embed=1", "*/boot-*"),
    ("country/PAK/", "*/head-*"),
    ("series/ukraine/", "*/head-*"),
];

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn axe_core_finds_nothing_before_the_program() {
    let axe = script();
    let mut all = Vec::new();
    for dark in [false, true] {
        for (path, without) in PAGES {
            let settings = Settings {
                dark,
                ..Settings::sized(if dark { 360 } else { 1280 }, 900)
            };
            let page = Page::at(&settings, "about:blank");
            page.command("Network.enable", json!({})).unwrap();
            page.command("Network.setBlockedURLs", json!({ "urls": [without] }))
                .unwrap();
            page.open(&format!("{}{path}", published().url())).unwrap();
            page.wait_for("[data-published] [data-page]").unwrap();
            let of = |rule| format!("{path} without {without} (dark: {dark}): {rule}");
            all.extend(found(&page, &axe).into_iter().map(of));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}
