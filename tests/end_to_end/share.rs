//! The link: copied, and opened by somebody else.

use crate::support::{site, vote, Page, VOTE};
use chromium::{json, Settings};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_link_opens_the_same_figure_elsewhere() {
    let page = Page::open(&format!("{VOTE}?pick=PAK~IND&show=no~abstain"));
    page.map();
    let link = page.value("[data-share='link']").unwrap();
    assert!(
        link.starts_with(&format!("{}{VOTE}?", site().url())),
        "{link}"
    );
    assert!(
        link.contains("pick=PAK~IND") && link.contains("show=no~abstain"),
        "{link}"
    );
    page.end();

    let fresh = Page::at(&Settings::default(), &link);
    fresh.shows(&vote("A/RES/ES-11/6"));
    assert_eq!(
        fresh
            .count("[data-picked='PAK'], [data-picked='IND']")
            .unwrap(),
        2
    );
    assert_eq!(fresh.url().unwrap(), link);
    fresh.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_button_copies_the_link() {
    let page = Page::open(VOTE);
    page.map();
    let link = page.value("[data-share='link']").unwrap();
    assert_eq!(link, format!("{}{VOTE}", site().url()));
    let granted = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"],
        "origin": site().origin() });
    page.command("Browser.grantPermissions", granted).unwrap();
    let body = "document.querySelector('[data-share=link]').parentElement.querySelector('button').setAttribute('data-test', 'copy')";
    page.script(body, Vec::new()).unwrap();
    page.click("[data-test='copy']").unwrap();
    let copied = page
        .script_async(
            "const done = arguments[0]; setTimeout(() => navigator.clipboard.readText().then(done, e => done(String(e))), 300)",
            Vec::new(),
        )
        .unwrap();
    assert_eq!(copied, json!(link));
    page.end();
}
