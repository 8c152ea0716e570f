//! Reading the packs, as the page itself measures it.

use crate::figures::Figures;
use crate::VOTE;
use chromium::{json, Browser, BrowserFault, Settings};
use std::collections::BTreeMap;

/// How often; each time in fresh pages.
const TIMES: usize = 9;

/// What the page's measures are named.
const PREFIX: &str = "plenary:decode:";

/// Pages, and a pack that each of them reads at some time.
const PAGES: [(&str, &str); 2] = [(VOTE, "world"), ("search?q=ukraine", "subjects")];

/// Adds up one reading of each pack.
pub fn measure(url: &str) -> Result<(), BrowserFault> {
    let browser = Browser::start(&Settings::default())?;
    let mut sums = Vec::new();
    let mut last = BTreeMap::new();
    for _ in 0..TIMES {
        last.clear();
        for (page, pack) in PAGES {
            browser.open(&format!("{url}{page}"))?;
            read(&browser, pack, &mut last)?;
        }
        sums.push(last.values().sum());
    }
    Figures::new(sums).tell("decode of all packs", "≤ 30");
    for (name, time) in last {
        println!("    {name} {time:.1}");
    }
    Ok(())
}

fn read(
    browser: &Browser,
    pack: &str,
    times: &mut BTreeMap<String, f64>,
) -> Result<(), BrowserFault> {
    browser.until(
        &format!("the measure {PREFIX}{pack}"),
        "return performance.getEntriesByName(arguments[0]).length",
        &[json!(format!("{PREFIX}{pack}"))],
    )?;
    let all = browser.script(
        "return performance.getEntriesByType('measure').map(e => [e.name, e.duration])",
        Vec::new(),
    )?;
    for entry in all.as_array().into_iter().flatten() {
        let name = entry[0].as_str().and_then(|name| name.strip_prefix(PREFIX));
        if let (Some(name), Some(time)) = (name, entry[1].as_f64()) {
            times.entry(name.to_owned()).or_insert(time);
        }
    }
    Ok(())
}
