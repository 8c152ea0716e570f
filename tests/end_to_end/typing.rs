//! Who types keeps the box, and the place in it, whatever is drawn around it.

use crate::support::Page;
use chromium::json;

const LEFT: &str = "\u{e012}";
const ENTER: &str = "\u{e007}";

/// Types a word with a letter missing into a box, goes back two letters and puts it in.
fn types(page: &Page, field: &str) {
    page.wait_for(field).unwrap();
    page.click(field).unwrap();
    let body = "const box = document.querySelector(arguments[0]);
        box.select(); box.theSame = true; return document.activeElement === box";
    assert_eq!(page.script(body, vec![json!(field)]).unwrap(), true);
    for letter in ["u", "k", "r", "a", "n", "e", LEFT, LEFT, "i"] {
        page.press(letter).unwrap();
    }
    let body = "return document.activeElement.value === 'ukraine'";
    page.until("the whole word", body, &[]).unwrap();
    // What is found is drawn, and the box still is the one that was clicked on.
    let body = "return document.querySelector(arguments[0]) !== null";
    let found =
        "[role='listbox'] [data-symbol], [data-results]:not([aria-busy]) > [data-symbol] mark";
    page.until("results", body, &[json!(found)]).unwrap();
    let body = "const box = document.activeElement;
        return [box.theSame === true, box.value, box.selectionStart, box.selectionEnd]";
    let now = page.script(body, Vec::new()).unwrap();
    assert_eq!(now, json!([true, "ukraine", 5, 5]), "{field}");
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_box_keeps_focus_and_caret_on_every_page() {
    let header = "header input[type='search']";
    for path in ["country/PAK", "vote/A-RES-ES-11-6", "series/ukraine"] {
        let page = Page::open(path);
        types(&page, header);
        page.end();
    }
    let page = Page::open("");
    types(&page, "[data-page='home'] input[type='search']");
    // Packs arrive and results are drawn while somebody types on the page that it leads to.
    page.press(ENTER).unwrap();
    types(&page, "[data-page='search'] input[type='search']");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_pasted_megabyte_is_cut_and_that_is_said() {
    // On the search page, and from the box above another page by Enter.
    for (path, field) in [
        ("search", "[data-page='search'] input[type='search']"),
        ("country/PAK", "header input[type='search']"),
    ] {
        let page = Page::open(path);
        page.wait_for(field).unwrap();
        let paste = "const box = document.querySelector(arguments[0]);
            box.value = 'ukraine '.repeat(125000);
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            if (!box.closest('[data-page]')) box.form.requestSubmit()";
        page.script(paste, vec![json!(field)]).unwrap();
        let said =
            "const box = document.querySelector(\"[data-page='search'] input[type='search']\");
            return box && box.value.length <= 1000 && location.search.length < 4000
                && document.querySelector('.faults')?.textContent.includes('1,000 characters')";
        page.until("the query cut", said, &[]).unwrap();
        page.end();
    }
}
