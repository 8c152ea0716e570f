//! Searching and exploring, from the act to the painted page.

use crate::figures::Figures;
use crate::frames::{unlimited, PAINTED};
use chromium::{json, Browser, BrowserFault};

/// How often each is done.
const TIMES: usize = 9;

/// In so many browsers is typed: now and then one of them starts that makes a frame only every
/// 16 milliseconds when its page was still before, in spite of what it was asked.
const BROWSERS: usize = 5;

/// What is typed, a letter at a time.
const TYPED: &str = "nuclear weapons 1980s";

/// A letter more in the search page's box, until the results are painted.
const TYPE: &str = "
    const done = arguments[arguments.length - 1], text = arguments[0], times = [];
    const box = document.querySelector('[data-page=search] input[type=search]');
    (async () => {
        for (let at = 1; at <= text.length; at++) {
            await pause(80);
            const start = performance.now();
            const changed = new Promise(next => new MutationObserver((_, observer) => {
                observer.disconnect();
                next();
            }).observe(document.querySelector('main'), { childList: true, subtree: true,
                attributes: true, characterData: true }));
            box.value = text.slice(0, at);
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            // A letter that changes no result ends the wait and counts as that long.
            await Promise.race([changed, pause(500)]);
            await painted();
            times.push(performance.now() - start);
        }
        done(times);
    })();";

/// A press on a link, until the page that it leads to is painted with its first figure.
const OPEN: &str = "
    const done = arguments[arguments.length - 1], [link, there, back] = arguments, times = [];
    (async () => {
        for (let at = 0; at < arguments[3]; at++) {
            await pause(200);
            const start = performance.now();
            document.querySelector(link).click();
            await painted();
            while (!document.querySelector(there)) await painted();
            times.push(performance.now() - start);
            await pause(200);
            history.back();
            while (!document.querySelector(back)) await painted();
        }
        done(times);
    })();";

/// A list of all votes, scrolled by a turn of the wheel a frame.
const SCROLL: &str = "
    const done = arguments[arguments.length - 1], times = [];
    (async () => {
        for (let at = 0; at < 300; at++) {
            const start = performance.now();
            scrollBy(0, 120);
            await painted();
            times.push(performance.now() - start);
        }
        done(times);
    })();";

/// Times of the letters that are typed in a new browser, in milliseconds.
fn typed(url: &str) -> Result<Figures, BrowserFault> {
    let browser = Browser::start(&unlimited())?;
    browser.open(&format!("{url}search?q=pakistan"))?;
    // Over everything: titles and subjects are part of what is searched.
    for pack in ["titles-en", "subjects"] {
        let body = "return performance.getEntriesByName('plenary:decode:' + arguments[0]).length";
        browser.until(pack, body, &[json!(pack)])?;
    }
    let body = [PAINTED, TYPE].concat();
    let times = browser.script_async(&body, vec![json!(TYPED)])?;
    Ok(Figures::of(&times))
}

/// All of them, over all records.
pub fn measure(url: &str) -> Result<(), BrowserFault> {
    let mut times = typed(url)?;
    for _ in 1..BROWSERS {
        times = times.and(typed(url)?);
    }
    times.tell("search, key to results painted", "median ≤ 12, p95 ≤ 30");

    let browser = Browser::start(&unlimited())?;
    browser.open(&format!("{url}search?rows=5707"))?;
    browser.wait_for(".long-list .gap")?;
    let body = [PAINTED, SCROLL].concat();
    let times = browser.script_async(&body, Vec::new())?;
    Figures::of(&times).tell("all votes scrolled, a frame with its painting", "≤ 16.7");

    let country = "[data-page=search] a[href$=\"/country/PAK\"]";
    browser.open(&format!("{url}search?q=pakistan"))?;
    browser.wait_for(country)?;
    let open = |link: &str, there: &str, back: &str| -> Result<Figures, BrowserFault> {
        let body = [PAINTED, OPEN].concat();
        let arguments = vec![json!(link), json!(there), json!(back), json!(TIMES)];
        Ok(Figures::of(&browser.script_async(&body, arguments)?))
    };
    let there = "[data-page=country] .chart-high svg";
    open(country, there, country)?.tell("country page, open to painted", "≤ 60");

    // A series of the table with 30 votes, among the series of the first page.
    let series = "a[href$=\"/series/settlements\"]";
    browser.open(url)?;
    browser.wait_for(series)?;
    let there = "[data-page=series] .matrix li";
    open(series, there, series)?.tell("series of 30 votes, open to matrix painted", "≤ 50");
    Ok(())
}
