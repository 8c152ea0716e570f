//! Looking at the page, and waiting until it is there.

use crate::browser::Browser;
use crate::fault::BrowserFault;
use serde_json::{json, Value};
use std::time::{Duration, Instant};

type Result<T = ()> = std::result::Result<T, BrowserFault>;

/// How long a page may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(50);

impl Browser {
    /// Asks until a script answers something that counts as true in JavaScript.
    ///
    /// # Errors
    /// [`BrowserFault::TooLong`]; `what` names it.
    pub fn until(&self, what: &str, body: &str, arguments: &[Value]) -> Result<Value> {
        let end = Instant::now() + LIMIT;
        loop {
            let answer = self.script(body, arguments.to_vec())?;
            let nothing = matches!(answer, Value::Null | Value::Bool(false))
                || answer == json!(0)
                || answer == json!("");
            if !nothing {
                return Ok(answer);
            }
            if Instant::now() > end {
                let page =
                    self.script("return document.body.innerText.slice(0, 300)", Vec::new())?;
                return Err(BrowserFault::TooLong {
                    what: what.to_owned(),
                    seconds: LIMIT.as_secs(),
                    url: self.url()?,
                    page: page.as_str().unwrap_or_default().replace('\n', " / "),
                });
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// It does not come.
    pub fn wait_for(&self, css: &str) -> Result {
        let body = "return !!document.querySelector(arguments[0])";
        self.until(css, body, &[json!(css)]).map(drop)
    }

    /// Waits until there is no such element.
    ///
    /// # Errors
    /// It does not go.
    pub fn wait_gone(&self, css: &str) -> Result {
        let body = "return !document.querySelector(arguments[0])";
        self.until(&format!("the end of {css}"), body, &[json!(css)])
            .map(drop)
    }

    /// How many elements there are.
    ///
    /// # Errors
    /// The selector is none.
    pub fn count(&self, css: &str) -> Result<usize> {
        let body = "return document.querySelectorAll(arguments[0]).length";
        let count = self.script(body, vec![json!(css)])?;
        Ok(count.as_u64().unwrap_or_default() as usize)
    }

    /// The text of the first such element that comes, as the page has it, hidden or not.
    ///
    /// # Errors
    /// None comes.
    pub fn text(&self, css: &str) -> Result<String> {
        self.read(css, "found.textContent.trim()", Value::Null)
    }

    /// The text or value of a field or of any other element, the first that comes.
    ///
    /// # Errors
    /// None comes.
    pub fn value(&self, css: &str) -> Result<String> {
        let value = "'value' in found ? found.value : found.textContent.trim()";
        self.read(css, value, Value::Null)
    }

    /// An attribute of the first such element that comes; empty where it has none.
    ///
    /// # Errors
    /// None comes.
    pub fn attribute(&self, css: &str, name: &str) -> Result<String> {
        self.read(css, "found.getAttribute(arguments[1]) ?? ''", json!(name))
    }

    /// What an expression says of the first such element that comes, `found`.
    fn read(&self, css: &str, expression: &str, argument: Value) -> Result<String> {
        let body = format!(
            "const found = document.querySelector(arguments[0]); return found && [{expression}]"
        );
        let answer = self.until(css, &body, &[json!(css), argument])?;
        Ok(answer[0].as_str().unwrap_or_default().to_owned())
    }
}

/// Does something again until the page lets it be done: what has just been drawn may still move, be
/// covered or be drawn anew.
pub fn retried<T>(act: impl Fn() -> Result<T>) -> Result<T> {
    let end = Instant::now() + LIMIT;
    loop {
        match act() {
            Err(BrowserFault::NotYet(_)) if Instant::now() < end => std::thread::sleep(PAUSE),
            done => return done,
        }
    }
}
