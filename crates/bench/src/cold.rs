//! A first visit to a vote over a slow line with a slow processor.

use crate::figures::Figures;
use crate::VOTE;
use chromium::{json, Browser, BrowserFault, Settings};

/// 1.6 Mbit/s.
const BYTES_PER_SECOND: i64 = 200_000;
/// Milliseconds there and back.
const LATENCY: u32 = 150;
/// How much slower than this machine.
const SLOWER: u32 = 4;

/// Notes when the map is complete, from inside the page: asking from outside would cost time.
const NOTICE: &str = "
    const look = () => {
        if (!('plenaryMap' in globalThis) && document.querySelector('[data-figure=\"map\"][data-ready]')) {
            globalThis.plenaryMap = performance.now();
        }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true,
        attributeFilter: ['data-ready'] });";

/// A fresh browser each time, so that nothing is kept from the last.
pub fn measure(url: &str, visits: usize) -> Result<(), BrowserFault> {
    let vote = format!("{url}{VOTE}");
    // The server compresses on the first request; no visitor is to wait for that.
    visit(&vote, false)?;
    let mut maps = Vec::new();
    let mut bytes = 0.0;
    for _ in 0..visits {
        let (map, fetched) = visit(&vote, true)?;
        maps.push(map);
        bytes = fetched;
    }
    Figures::new(maps).tell(
        "cold vote page to complete map, 1.6 Mbit/s, 150 ms, CPU ÷ 4",
        "median ≤ 2500",
    );
    println!("    fetched on the way: {:.1} KB", bytes / 1024.0);
    Ok(())
}

fn visit(vote: &str, slow: bool) -> Result<(f64, f64), BrowserFault> {
    let browser = Browser::start(&Settings::default())?;
    browser.command(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": NOTICE }),
    )?;
    if slow {
        slowed(&browser)?;
    }
    browser.open(vote)?;
    let map = browser.until("the map", "return globalThis.plenaryMap", &[])?;
    Ok((map.as_f64().unwrap_or(f64::NAN), fetched(&browser)?))
}

/// A slow line, a slow processor, and nothing kept.
pub fn slowed(browser: &Browser) -> Result<(), BrowserFault> {
    browser.line(false, LATENCY, BYTES_PER_SECOND)?;
    browser.command("Network.setCacheDisabled", json!({ "cacheDisabled": true }))?;
    browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))?;
    Ok(())
}

/// Bytes that the page has fetched so far, with their headers.
pub fn fetched(browser: &Browser) -> Result<f64, BrowserFault> {
    let bytes = browser.script(
        "return performance.getEntries().reduce((sum, e) => sum + (e.transferSize || 0), 0)",
        Vec::new(),
    )?;
    Ok(bytes.as_f64().unwrap_or(f64::NAN))
}
