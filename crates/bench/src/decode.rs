//! Reading the packs, as the page itself measures it.

use crate::figures::Figures;
use crate::VOTE;
use chromium::{json, Browser, BrowserFault, Settings};
use std::collections::BTreeMap;

/// How often; each time in fresh pages.
const TIMES: usize = 9;

/// What the page's measures of packs are named.
const PREFIX: &str = "plenary:decode:";

/// Where the index of all English texts is made.
const SEARCH: &str = "search?q=ukraine";
/// What that measure is named.
const INDEX: &str = "plenary:index";

/// Pages, and packs that each of them reads at some time: those of other languages for words that
/// no English text has.
const PAGES: [(&str, &[&str]); 6] = [
    (VOTE, &["world", "titles-en"]),
    (SEARCH, &["subjects"]),
    ("search?q=desarmement", &["titles-fr", "titles-es"]),
    ("search?q=агрессии", &["titles-ru"]),
    ("search?q=禁止核武器条约", &["titles-zh"]),
    ("search?q=الأسلحة", &["titles-ar"]),
];

/// Adds up one reading of each pack.
pub fn measure(url: &str) -> Result<(), BrowserFault> {
    let browser = Browser::start(&Settings::default())?;
    let (mut sums, mut indexes) = (Vec::new(), Vec::new());
    let mut last = BTreeMap::new();
    for _ in 0..TIMES {
        last.clear();
        for (page, packs) in PAGES {
            browser.open(&format!("{url}{page}"))?;
            for pack in packs {
                read(&browser, pack, &mut last)?;
            }
            if page == SEARCH {
                let body = "return performance.getEntriesByName(arguments[0])[0]?.duration";
                let time = browser.until("the index", body, &[json!(INDEX)])?;
                indexes.extend(time.as_f64());
            }
        }
        sums.push(last.values().sum());
    }
    Figures::new(indexes).tell("the search's index, made when its texts are here", "≤ 60");
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
