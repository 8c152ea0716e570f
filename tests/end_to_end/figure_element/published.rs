//! The element before figures of a published site: what it tells, and that nothing moves.

use super::{told, LISTENER};
use crate::support::{published, Article, Page, Served};
use chromium::{json, Settings};

/// Notes every height of the frame, too.
const HEIGHTS: &str = "window.heights = [];
const look = () => {
  const height = document.querySelector('plenary-figure')?.frame?.clientHeight;
  if (height && height !== heights.at(-1)) heights.push(height);
  requestAnimationFrame(look);
};
requestAnimationFrame(look);";

/// A column of a width with this in it, text below, and `script` as its first element.
fn column(script: &str, width: u32, body: &str) -> Served {
    let html = format!(
        "<link rel=stylesheet href=style.css><script src=listener.js></script>{script}\
         <div id=column>{body}<p>Text that follows.</p></div>"
    );
    Article::new(&html)
        .with("listener.js", &format!("{LISTENER}{HEIGHTS}"))
        .with(
            "style.css",
            &format!("body {{ margin: 0 }} #column {{ width: {width}px }}"),
        )
        .serve(None)
}

/// Opens a column and waits until its figure has told that it is there, and a while longer: what is
/// too high would be made lower then.
fn read(article: &Served, width: u32) -> Page {
    let page = Page::at(&Settings::sized(width.max(500), 1000), &article.url());
    page.script(
        "document.querySelector('plenary-figure').id = 'a'",
        Vec::new(),
    )
    .unwrap();
    page.until("the figure", "return told.length > 0", &[])
        .unwrap();
    page.script_async(
        "const done = arguments[arguments.length - 1]; setTimeout(() => done(1), 600)",
        Vec::new(),
    )
    .unwrap();
    page
}

fn moved_nothing(page: &Page, what: &str) {
    let seen = page.script("return [window.shift ?? 0, heights.length]", Vec::new());
    assert_eq!(seen.unwrap(), json!([0, 1]), "{what}");
}

fn embed_script(more: &str) -> String {
    format!(
        "<script src=\"{}embed.js\" {more}></script>",
        published().url()
    )
}

#[test]
#[ignore = "needs the published site: cargo xtask test"]
fn another_view_is_told_once_when_it_is_there_and_picked_by_nobody() {
    let body = "<plenary-figure id=a src='/vote/A-RES-ES-11-6' view=tiles pick='pak, ind'></plenary-figure>";
    let article = column(&embed_script(""), 700, body);
    let page = read(&article, 700);
    told(&page, "ready", "a", 1);
    told(&page, "pick", "a", 0);
    let ready = page.script("return told[0][2]", Vec::new()).unwrap();
    let address = "/vote/A-RES-ES-11-6?view=tiles&pick=PAK~IND&embed=1";
    assert_eq!(ready["address"], json!(address));
    super::inside(&page, 0, || {
        page.wait_for("[data-figure='tiles'][data-ready]").unwrap();
        let card = "return Math.ceil(document.querySelector('.embed-frame').getBoundingClientRect().height)";
        assert_eq!(
            page.script(card, Vec::new()).unwrap(),
            ready["height"],
            "the height told"
        );
    });
    moved_nothing(&page, "tiles");
    page.end();
}

#[test]
#[ignore = "needs the published site: cargo xtask test"]
fn nothing_moves_in_columns_of_phones() {
    for width in [320, 343, 375, 400, 420] {
        let body = "<plenary-figure src='/vote/A-RES-ES-11-6'></plenary-figure>";
        let article = column(&embed_script(""), width, body);
        let page = read(&article, width);
        moved_nothing(&page, &format!("the address in {width} px"));
        page.end();
    }
}

#[test]
#[ignore = "needs the published site: cargo xtask test"]
fn the_code_of_the_share_panel_keeps_the_place_of_its_figure() {
    for path in ["vote/A-RES-ES-11-6/?view=map&patterns=on", "country/PAK/"] {
        let page = Page::at(
            &Settings::default(),
            &format!("{}{path}#share-title", published().url()),
        );
        page.wait_for("html:not([data-published]) [data-tab='embed']")
            .unwrap();
        page.click("[data-tab='embed']").unwrap();
        let code = "const kinds = [...document.querySelectorAll('#share-embed .share-row')].at(-1);
            kinds.querySelectorAll('button')[1].click();
            const code = document.querySelector('[data-share=embed]').textContent;
            return code.includes('plenary-figure') && code";
        let code = page.until("the code", code, &[]).unwrap();
        // As on a page that is published: that of a vote would ask for another figure.
        let code = code.as_str().unwrap().replace("patterns=on&amp;", "");
        page.end();
        for width in [375, 732] {
            let article = column("", width, &code);
            let page = read(&article, width);
            moved_nothing(&page, &format!("{path} in {width} px"));
            page.end();
        }
    }
}
