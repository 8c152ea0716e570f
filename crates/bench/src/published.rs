//! A published page: its first figure, which waits for no program, an embed that nobody touches,
//! and one with a picked member.

use crate::cold::{fetched, slowed};
use crate::figures::Figures;
use crate::VOTE;
use chromium::{json, Browser, BrowserFault, Settings, Value};
use site::{Options, Site};
use std::path::Path;

/// Notes, from inside the page, shifts of the layout and when the frame was painted in which the
/// figure first stood whole: a frame's callbacks run before it is painted, a message after it.
const NOTICE: &str = "
    globalThis.plenaryShift = 0;
    new PerformanceObserver(list => {
        for (const shift of list.getEntries()) globalThis.plenaryShift += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = new MutationObserver(() => {
        const figure = document.querySelector('[data-figure=\"map\"]');
        // What comes after it has been read, so it has been read to its end.
        if (!figure || !(figure.nextSibling || figure.parentNode.nextSibling)) return;
        look.disconnect();
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => { globalThis.plenaryPainted = performance.now(); };
            channel.port2.postMessage(0);
        });
    });
    look.observe(document, { childList: true, subtree: true });";

/// As [`NOTICE`], when the frame was painted in which the picked member first stood out on the map
/// and was named in the card.
const NOTICE_PICK: &str = "
    const look = () => {
        const ring = document.querySelector('[data-figure=\"map\"] .pick');
        if (!ring || !document.querySelector('.picked-line')?.textContent) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { globalThis.plenaryPainted = performance.now(); };
        channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);";

/// Milliseconds; null until it has been painted. Never before anything at all was.
const PAINTED: &str = "
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint && globalThis.plenaryPainted ? Math.max(paint.startTime, globalThis.plenaryPainted) : null;";

/// Serves a published site and measures its page and its embed.
pub fn measure(folder: &Path, visits: usize) -> Result<(), BrowserFault> {
    let served = Site::start(Options {
        // As hosts keep it ready.
        quality: 11,
        ..Options::new(folder)
    })
    .map_err(|error| BrowserFault::Refused(error.to_string()))?;
    let page = format!("{}{VOTE}/", served.url());
    // The server compresses on the first request; no visitor is to wait for that.
    visit(&page, false)?;
    let mut visited = Vec::new();
    for _ in 0..visits {
        visited.push(visit(&page, true)?);
    }
    let column = |of: fn(&Visit) -> f64| Figures::new(visited.iter().map(of).collect());
    column(|visit| visit.painted).tell(
        "published page, first figure painted, 1.6 Mbit/s, 150 ms, ÷ 4",
        "median ≤ 700",
    );
    let picked = format!("{page}?embed=1&pick=PAK");
    let mut painted = Vec::new();
    for _ in 0..visits {
        painted.push(picked_embed(&picked)?);
    }
    Figures::new(painted).tell(
        "embed with a pick, first paint with the pick drawn, 1.6 Mbit/s, 150 ms, ÷ 4",
        "median ≤ 800",
    );
    let last = visited.last();
    let told = |of: fn(&Visit) -> f64| last.map_or(f64::NAN, of);
    println!(
        "    fetched before that paint: {:.1} KB (wanted: ≤ 45)",
        told(|visit| visit.before) / 1024.0
    );
    println!(
        "    layout shift until the program is there: {:.4} (wanted: 0)",
        told(|visit| visit.shift)
    );
    let (bytes, shift) = untouched(&format!("{page}?embed=1"))?;
    println!(
        "    an embed that nobody touches: {:.1} KB (wanted: ≤ 50), layout shift {shift:.4}",
        bytes / 1024.0
    );
    Ok(())
}

/// One visit; milliseconds and bytes.
struct Visit {
    painted: f64,
    before: f64,
    shift: f64,
}

fn visit(page: &str, slow: bool) -> Result<Visit, BrowserFault> {
    let browser = Browser::start(&Settings::default())?;
    let notice = json!({ "source": NOTICE });
    browser.command("Page.addScriptToEvaluateOnNewDocument", notice)?;
    if slow {
        slowed(&browser)?;
    }
    browser.open(page)?;
    let painted = browser.until("the figure's paint", PAINTED, &[])?;
    let painted = painted.as_f64().unwrap_or(f64::NAN);
    let before = browser.script(
        "return performance.getEntries().filter(e => (e.responseEnd || Infinity) <= arguments[0])
            .reduce((sum, e) => sum + (e.transferSize || 0), 0)",
        vec![json!(painted)],
    )?;
    // The program takes the page over.
    browser.wait_for("[data-figure='map'][data-ready]")?;
    Ok(Visit {
        painted,
        before: before.as_f64().unwrap_or(f64::NAN),
        shift: number(&browser.script("return globalThis.plenaryShift", Vec::new())?),
    })
}

/// Milliseconds until an embed has its picked member drawn; the program is not asked for.
fn picked_embed(page: &str) -> Result<f64, BrowserFault> {
    let browser = Browser::start(&Settings::default())?;
    let notice = json!({ "source": NOTICE_PICK });
    browser.command("Page.addScriptToEvaluateOnNewDocument", notice)?;
    slowed(&browser)?;
    browser.open(page)?;
    let painted = browser.until("the pick's paint", PAINTED, &[])?;
    Ok(number(&painted))
}

/// Bytes fetched and layout shift of an embed three seconds after it was loaded.
fn untouched(page: &str) -> Result<(f64, f64), BrowserFault> {
    let browser = Browser::start(&Settings::default())?;
    let notice = json!({ "source": NOTICE });
    browser.command("Page.addScriptToEvaluateOnNewDocument", notice)?;
    browser.open(page)?;
    browser.until("the figure's paint", PAINTED, &[])?;
    let rest = "const done = arguments[arguments.length - 1]; setTimeout(() => done(globalThis.plenaryShift), 3000)";
    let shift = number(&browser.script_async(rest, Vec::new())?);
    Ok((fetched(&browser)?, shift))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}
