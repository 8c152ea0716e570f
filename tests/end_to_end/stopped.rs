//! A program that stops, and one that never comes: the page says so, and its links are links.

use crate::support::{Copy, Page, VOTE};
use chromium::Settings;
use words::{Language, Msg, Words};

fn sentence(message: Msg) -> String {
    Words::new(Language::En).get(message)
}

/// The program cannot make an element any more, which no program goes on after.
const BREAK: &str =
    "Node.prototype.insertBefore = document.createElement = document.createElementNS = () => {
    throw new Error('no element');
}";

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_program_that_stops_says_so_and_leaves_links_to_the_browser() {
    let page = Page::open(VOTE);
    page.map();
    assert!(!page.words().contains(&sentence(Msg::BootStopped)));
    page.script(BREAK, Vec::new()).unwrap();
    page.script("document.querySelector('.pager a').click()", Vec::new())
        .unwrap();
    page.wait_for(":root[data-stopped]").unwrap();
    assert!(page.words().contains(&sentence(Msg::BootStopped)));
    // A link of the page that has stopped loads the page it leads to.
    let link = page.attribute(".app-name", "href").unwrap();
    page.script("document.querySelector('.app-name').click()", Vec::new())
        .unwrap();
    page.wait_for(":root:not([data-stopped]) [data-page='home']")
        .unwrap();
    assert!(page.url().unwrap().ends_with(&link));
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_start_up_script_that_does_not_come_is_told() {
    let copy = Copy::of_site();
    std::fs::remove_file(copy.find("", "boot-", ".js")).unwrap();
    let site = copy.serve();
    let page = Page::at(&Settings::default(), &format!("{}{VOTE}", site.url()));
    let seen = "const late = document.querySelector('.boot-late');
        return late && !late.hidden && getComputedStyle(late).opacity === '1'";
    page.until("the sentence", seen, &[]).unwrap();
    assert!(page.words().contains(&sentence(Msg::BootLate)));
}
