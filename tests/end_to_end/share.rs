//! The link: copied, and opened by somebody else.

use crate::support::{element_of, site, vote, Page, VOTE};
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
    // The button says so, and is itself again soon.
    page.until(
        "the button's own words",
        "const button = document.querySelector('[data-test=copy]');
         globalThis.said ??= button.textContent;
         return button.textContent === 'Copy link' && globalThis.said === 'Copied'",
        &[],
    )
    .unwrap();
    assert_eq!(page.text(".copy-field [role='status']").unwrap(), "");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_embed_code_is_what_was_chosen_and_what_the_preview_shows() {
    let page = Page::open(&format!("{VOTE}?pick=PAK~IND#share-title"));
    page.map();
    page.wait_for("[data-tab='embed']").unwrap();
    assert_eq!(page.count(".share-preview iframe").unwrap(), 0);
    page.click("[data-tab='embed']").unwrap();
    let choose = |group: usize, at: usize| {
        let body = "document.querySelectorAll('#share-embed .share-row')[arguments[0]].querySelectorAll('button')[arguments[1]].click()";
        page.script(body, vec![json!(group), json!(at)]).unwrap();
    };
    // Tiles, dark, 320 px.
    choose(0, 1);
    choose(1, 2);
    choose(2, 1);
    let base = site().url();
    let source = format!("{base}{VOTE}?view=tiles&pick=PAK~IND&theme=dark&embed=1");
    let code = page
        .until(
            "a frame of tiles",
            // The preview tells how high it is.
            "const code = document.querySelector('[data-share=embed]').textContent;
             return code.includes('width=\"320\"') && !code.includes('height=\"740\"') && code",
            &[],
        )
        .unwrap();
    let code = code.as_str().unwrap();
    assert!(code.starts_with("<iframe src="), "{code}");
    let height = "const card = document.querySelector('.share-preview iframe').contentDocument.querySelector('.embed-frame');
        return Math.ceil(card.getBoundingClientRect().height)";
    let height = page.script(height, Vec::new()).unwrap();
    assert!(
        code.contains(&format!("width=\"320\" height=\"{height}\"")),
        "{height}: {code}"
    );
    assert!(!code.contains("style"), "{code}");
    // As another page reads it: text from a title is no markup.
    let read = "const frame = new DOMParser().parseFromString(arguments[0], 'text/html').querySelector('iframe');
        return [frame.src, frame.title.includes('A/RES/ES-11/6'), frame.attributes.length]";
    assert_eq!(
        page.script(read, vec![json!(code)]).unwrap(),
        json!([source, true, 6])
    );
    let shown = "const frame = document.querySelector('.share-preview iframe'); return [frame.src, frame.clientWidth]";
    assert_eq!(
        page.script(shown, Vec::new()).unwrap(),
        json!([source, 320])
    );
    page.enter(".share-preview iframe").unwrap();
    page.wait_for("[data-figure='tiles'][data-ready]").unwrap();
    page.wait_for(":root[data-theme='dark']").unwrap();
    page.leave().unwrap();
    // The page itself stays as it was.
    assert_eq!(page.count("[data-figure='map']").unwrap(), 1);

    choose(3, 1);
    // The code as it is, in somebody else's page.
    let (frame, _article) = element_of(&page);
    page.end();
    let page = frame;
    page.wait_for("[data-figure='tiles'][data-ready]").unwrap();
    assert_eq!(
        page.script("return location.href", Vec::new()).unwrap(),
        json!(source)
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_ways_to_share_are_tabs() {
    let page = Page::open(&format!("{VOTE}#share-title"));
    page.map();
    page.wait_for("[data-tab='link']").unwrap();
    let shown = "return [...document.querySelectorAll('.share-tabpanel')].filter(e => e.getClientRects().length).map(e => e.id)";
    page.script(
        "document.querySelector('#share').scrollIntoView()",
        Vec::new(),
    )
    .unwrap();
    assert_eq!(
        page.script(shown, Vec::new()).unwrap(),
        json!(["share-link"])
    );
    page.script(
        "document.querySelector('#share-tab-link').focus()",
        Vec::new(),
    )
    .unwrap();
    // To the left of the first is the last.
    page.press("\u{e012}").unwrap();
    page.wait_for("#share-tab-data[aria-selected='true']:focus")
        .unwrap();
    assert_eq!(
        page.script(shown, Vec::new()).unwrap(),
        json!(["share-data"])
    );
    page.press("\u{e011}").unwrap();
    page.wait_for("#share-tab-link[aria-selected='true']:focus")
        .unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_page_with_fewer_ways_shows_one_of_them() {
    let page = Page::open("country/PAK");
    page.wait_for("[data-tab='data']").unwrap();
    page.click("[data-tab='data']").unwrap();
    page.wait_for("#share-data:not([hidden])").unwrap();
    // Not by the mouse, which would move the page to the link.
    let follow = "document.querySelector('a[href*=\"/pair/PAK/\"]').click()";
    page.script(follow, Vec::new()).unwrap();
    page.wait_for("[data-page='pair'] [role='tab'][aria-selected='true']")
        .unwrap();
    page.wait_for("[data-page='pair'] .share-tabpanel:not([hidden])")
        .unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn pages_for_exploring_have_their_link_and_what_is_not_there_has_none() {
    let page = Page::open("country/PAK");
    for (path, kind) in [
        ("country/PAK", "country"),
        ("pair/PAK/IND?from=1990", "pair"),
        ("compare/A-RES-ES-11-1/A-RES-ES-11-6", "compare"),
        ("series/ukraine", "series"),
        ("search?q=apartheid", "search"),
    ] {
        page.go(path);
        page.wait_for(&format!("[data-page='{kind}']")).unwrap();
        let link = page.value("[data-share='link']").unwrap();
        assert_eq!(link, format!("{}{path}", site().url()));
    }
    page.go("country/ZZZ");
    page.wait_for("[data-page='not-found']").unwrap();
    assert_eq!(page.count("[data-share]").unwrap(), 0);
    page.end();
}
