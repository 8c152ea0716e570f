//! A page of the site in a browser of its own.

use super::record::DayRecord;
use super::site;
use chromium::{Browser, Settings};
use std::collections::BTreeMap;
use std::ops::Deref;

/// A browser at a page; what it does beyond the site's own is [`Browser`]'s.
pub struct Page(Browser);

impl Page {
    /// A window of 1280 × 900 at a path of the site for `/`.
    pub fn open(path: &str) -> Self {
        Self::with(&Settings::default(), path)
    }

    /// As [`Page::open`], in another window.
    pub fn with(settings: &Settings, path: &str) -> Self {
        Self::at(settings, &format!("{}{path}", site().url()))
    }

    /// At any address.
    pub fn at(settings: &Settings, url: &str) -> Self {
        let browser = Browser::start(settings).unwrap();
        browser.open(url).unwrap();
        Self(browser)
    }

    /// Goes to another path of the site for `/`.
    pub fn go(&self, path: &str) {
        self.0.open(&format!("{}{path}", site().url())).unwrap();
    }

    /// Waits for the map, complete.
    pub fn map(&self) {
        self.wait_for("[data-figure='map'][data-ready]").unwrap();
    }

    /// Waits for the page of this vote.
    pub fn at_vote(&self, symbol: &str) {
        self.wait_for(&format!("[data-page='vote'][data-symbol='{symbol}']"))
            .unwrap();
    }

    /// Everything that stands on the page as text.
    pub fn words(&self) -> String {
        let text = self.script("return document.body.innerText", Vec::new());
        text.unwrap().as_str().unwrap().to_owned()
    }

    /// The tally, each number once on the page.
    pub fn tally(&self) -> BTreeMap<String, u64> {
        let body = "return [...document.querySelectorAll('[data-tally]')]
            .map(e => [e.dataset.tally, e.textContent.replace(/\\D/g, '')])";
        let rows = self.script(body, Vec::new()).unwrap();
        let mut tally = BTreeMap::new();
        for row in rows.as_array().unwrap() {
            let (word, count) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
            let before = tally.insert(word.to_owned(), count.parse().unwrap());
            assert_eq!(before, None, "{word} stands twice on the page");
        }
        tally
    }

    /// The positions that the map shows, by member; all marks of a member agree.
    pub fn positions(&self) -> BTreeMap<String, String> {
        let body = "return [...document.querySelectorAll('[data-figure=map] [data-member]')]
            .map(e => [e.dataset.member, e.dataset.position])";
        let marks = self.script(body, Vec::new()).unwrap();
        let mut positions = BTreeMap::new();
        for mark in marks.as_array().unwrap() {
            let (member, position) = (mark[0].as_str().unwrap(), mark[1].as_str().unwrap());
            let before = positions.insert(member.to_owned(), position.to_owned());
            assert!(
                before.is_none_or(|before| before == position),
                "{member} is drawn in two positions"
            );
        }
        positions
    }

    /// Tally and map are those of the archive.
    pub fn shows(&self, record: &DayRecord) {
        self.at_vote(&record.symbol);
        self.map();
        let symbol = &record.symbol;
        for (word, count) in &record.tally {
            assert_eq!(self.tally().get(word), Some(count), "{word} of {symbol}");
        }
        let mut shown = self.positions();
        shown.retain(|_, position| position != "not-a-member");
        assert_eq!(shown, record.positions, "positions of {symbol}");
    }

    /// Ends the browser; nothing may have gone wrong on the way.
    pub fn end(self) {
        assert_eq!(self.problems().unwrap(), Vec::<String>::new());
    }
}

impl Deref for Page {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.0
    }
}
