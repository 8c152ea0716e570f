//! From one vote to the next within the page.

use crate::figures::Figures;
use crate::frames::{unlimited, PAINTED};
use crate::VOTE;
use chromium::{json, Browser, BrowserFault, Value};

/// How many votes one after another.
const CHANGES: usize = 50;

/// Begins this many votes before the end, so that there is always a next one.
const STEPS_BACK: usize = CHANGES + 10;

/// Clicks between two frames, with a pause as a person makes; gives, for each change, the time to
/// the next frame's callbacks and the time until that frame is styled, laid out and painted.
const ONE_BY_ONE: &str = "
    const done = arguments[arguments.length - 1], count = arguments[0], times = [];
    (async () => {
        for (let i = 0; i < count; i++) {
            const link = document.querySelector('a[rel=\"next\"]');
            const before = document.querySelector('[data-symbol]').dataset.symbol;
            await pause(60);
            const start = performance.now();
            link.click();
            await frame();
            const begun = performance.now() - start;
            await message();
            times.push([begun, performance.now() - start]);
            if (document.querySelector('[data-symbol]').dataset.symbol === before) return done('no change');
        }
        done(times);
    })();";

/// A click a frame, with no limit to the frames: what drawing and painting cost together.
const BACK_TO_BACK: &str = "
    const done = arguments[arguments.length - 1], count = arguments[0];
    (async () => {
        await frame();
        const start = performance.now();
        for (let i = 0; i < count; i++) {
            document.querySelector('a[rel=\"next\"]').click();
            await frame();
        }
        await frame();
        done((performance.now() - start) / count);
    })();";

/// Both ways of changing.
pub fn measure(url: &str) -> Result<(), BrowserFault> {
    let browser = Browser::start(&unlimited())?;
    let start = start(&browser, url)?;
    let times = browser.script_async(&[PAINTED, ONE_BY_ONE].concat(), vec![json!(CHANGES)])?;
    let Some(rows) = times.as_array() else {
        return Err(BrowserFault::Refused(
            "a click on the next vote changed nothing".to_owned(),
        ));
    };
    let column = |at: usize| {
        let cell = |row: &Value| row[at].as_f64().unwrap_or(f64::NAN);
        Figures::new(rows.iter().map(cell).collect())
    };
    column(0).tell(
        "change to another vote, click to next frame",
        "median ≤ 5, p95 ≤ 12",
    );
    column(1).tell("the same, until that frame is painted", "told only");
    let mut means = Vec::new();
    let back_to_back = [PAINTED, BACK_TO_BACK].concat();
    for _ in 0..5 {
        browser.open(&start)?;
        browser.wait_for("[data-figure='map'][data-ready]")?;
        let mean: Value = browser.script_async(&back_to_back, vec![json!(CHANGES)])?;
        means.push(mean.as_f64().unwrap_or(f64::NAN));
    }
    Figures::new(means).tell("50 changes back to back, each (five runs)", "≤ 13");
    Ok(())
}

/// The vote to begin with: some way back from a well-known one, with the map complete.
fn start(browser: &Browser, url: &str) -> Result<String, BrowserFault> {
    browser.open(&format!("{url}{VOTE}"))?;
    browser.wait_for("[data-figure='map'][data-ready]")?;
    for _ in 0..STEPS_BACK {
        browser.script(
            "document.querySelector('a[rel=\"prev\"]').click()",
            Vec::new(),
        )?;
    }
    browser.wait_for("[data-figure='map'][data-ready]")?;
    browser.url()
}
