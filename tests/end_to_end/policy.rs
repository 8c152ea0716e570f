//! The strict content security policy, over the files and in the browser.

use crate::support::{site, Copy, Page, VOTE};
use chromium::json;

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn no_page_breaks_the_policy() {
    let page = Page::open("");
    for path in [
        "",
        VOTE,
        "search?q=ukraine",
        "vote/none",
        "vote/A-RES-ES-11-6?embed=1",
    ] {
        page.go(path);
        page.wait_for("[data-page]").unwrap();
        if path.contains("ES-11-6") {
            page.map();
        }
        let inline = page.count("[style]:not(html):not(body) , style").unwrap();
        let problems = page.problems().unwrap();
        assert_eq!(problems, Vec::<String>::new(), "at /{path}");
        // Set through the CSSOM is allowed, so an attribute alone is no fault; a style element is.
        assert_eq!(
            page.count("style").unwrap(),
            0,
            "at /{path} ({inline} styled)"
        );
    }
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_policy_is_in_force_and_would_be_noticed() {
    let page = Page::open("");
    page.wait_for("[data-page='home']").unwrap();
    page.script(
        "const s = document.createElement('script'); s.textContent = 'globalThis.got = 1'; document.body.append(s);
         const p = document.createElement('p'); p.innerHTML = '<b style=\"color: red\">x</b>'; document.body.append(p);
         const base = document.createElement('base'); base.href = 'https://example.org/'; document.head.append(base);
         const object = document.createElement('object'); object.data = '/favicon.svg'; document.body.append(object);
         const form = document.createElement('form'); form.action = 'https://example.org/'; document.body.append(form); form.submit()",
        Vec::new(),
    )
    .unwrap();
    assert!(page
        .script("return globalThis.got", Vec::new())
        .unwrap()
        .is_null());
    let problems = page.problems().unwrap();
    let blocked = |what: &str| problems.iter().any(|line| line.contains(what));
    let forbidden = ["base-uri 'none'", "object-src 'none'", "form-action 'self'"];
    for rule in forbidden {
        assert!(blocked(rule), "{rule}: {problems:?}");
    }
    // Nothing moved: neither what addresses are relative to, nor the page.
    let stands =
        "return document.baseURI === location.href && !!document.querySelector('[data-page=home]')";
    assert_eq!(page.script(stands, Vec::new()).unwrap(), json!(true));
    assert!(
        blocked("inline script") && blocked("inline style"),
        "{problems:?}"
    );
    assert_eq!(
        ::site::POLICY,
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' blob: data:; \
         object-src 'none'; base-uri 'none'; form-action 'self'"
    );
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_files_have_nothing_inline() {
    let copy = Copy::of_site();
    for name in ["index.html", "404.html"] {
        let html = std::fs::read_to_string(copy.folder().join(name)).unwrap();
        assert!(
            !html.contains("<style") && !html.contains(" style="),
            "{name}"
        );
        for script in html.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap();
            assert!(tag.contains(" src="), "{name}: <script{tag}>");
        }
        let third = html.contains("http://") || html.contains("https://");
        assert!(!third, "{name} names another host");
    }
    assert!(site().url().starts_with("http://127.0.0.1:"));
}
