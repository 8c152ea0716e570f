//! A published page whose address asks for another figure than the one that stands there, or that
//! stands in a sandbox: the program comes, and until then nothing wrong is seen.

use crate::published_takeover::{ask, open, taken};
use crate::support::{published, Article, Page};
use chromium::{json, Settings};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn another_figure_than_the_published_is_never_shown_as_it() {
    for (path, shown) in [
        ("?view=tiles", "[data-figure='tiles'][data-ready]"),
        ("?embed=1&view=table", "[data-figure='table'][data-ready]"),
        // No member has the code: what to say of it, only the program knows.
        ("?pick=PAK~ZZZ", "[data-picked='PAK']"),
    ] {
        let page = open(published(), 1280, &format!("vote/A-RES-ES-11-6/{path}"));
        taken(&page);
        page.wait_for(shown).unwrap();
        assert!(ask(&page, "looks").as_u64().unwrap() > 0, "nobody looked");
        assert_eq!(ask(&page, "mapSeen"), json!(false), "{path}");
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn words_of_countries_and_series_ask_for_another_figure_too() {
    // Without the program: what does not fit the address is not seen, and a sentence says why.
    for (path, gone) in [
        ("vote/A-RES-ES-11-6/?view=tiles", ".figure-view"),
        ("country/PAK/?topic=nuclear", ".view-map"),
        ("country/PAK/?from=1990", ".agree-legend"),
        ("country/PAK/?definition=half", ".all-rows"),
        ("country/PAK/?embed=1&with=IND", ".chart"),
        ("country/PAK/?years=share", ".chart"),
        ("series/ukraine/?sort=changes", ".matrix"),
    ] {
        let page = Page::at(&Settings::sized(1280, 900), "about:blank");
        page.command("Network.enable", json!({})).unwrap();
        let program = json!({ "urls": ["*/boot-*.js"] });
        page.command("Network.setBlockedURLs", program).unwrap();
        page.open(&format!("{}{path}", published().url())).unwrap();
        let seen = "const seen = e => e.checkVisibility({ checkVisibilityCSS: true });
            return [...document.querySelectorAll('.boot-published p')].filter(seen).length === 1
                && [document.querySelectorAll(arguments[0]).length > 0, [...document.querySelectorAll(arguments[0])].some(seen)]";
        let seen = page.until("the sentence", seen, &[json!(gone)]).unwrap();
        assert_eq!(seen, json!([true, false]), "{path}");
    }
    // A word that is no page's own changes nothing.
    let page = open(published(), 1280, "series/ukraine/?topic=nuclear&utm=x");
    let other = "'other' in document.documentElement.dataset";
    assert_eq!(ask(&page, other), json!(false));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn in_a_sandbox_the_program_comes_when_it_is_wanted() {
    for (query, shown) in [
        ("embed=1&live=1", "[data-figure='map'][data-ready]"),
        ("embed=1&view=tiles", "[data-figure='tiles'][data-ready]"),
        ("embed=1&show=abstain", "[data-figure='map'][data-ready]"),
    ] {
        let source = format!("{}vote/A-RES-ES-11-6/?{query}", published().url());
        let article = Article::new(&format!(
            "<iframe sandbox=allow-scripts src=\"{source}\" title=Figure width=640 height=700></iframe>"
        ))
        .serve(None);
        let page = Page::at(&Settings::sized(700, 900), &article.url());
        page.enter("iframe").unwrap();
        taken(&page);
        page.wait_for(shown).unwrap();
        assert_eq!(ask(&page, "origin"), json!("null"));
        assert_eq!(page.tally()["in-favour"], 141, "{query}");
        page.leave().unwrap();
        page.end();
    }
}
