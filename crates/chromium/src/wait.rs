//! Looking at the page, and waiting until it is there.

use crate::browser::Browser;
use crate::fault::BrowserFault;
use serde_json::{json, Value};
use std::time::{Duration, Instant};

type Result<T = ()> = std::result::Result<T, BrowserFault>;

/// How long a page may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);

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
            std::thread::sleep(Duration::from_millis(50));
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

    /// The text of the first element, as the page has it, hidden or not.
    ///
    /// # Errors
    /// No such element.
    pub fn text(&self, css: &str) -> Result<String> {
        let body = "return document.querySelector(arguments[0]).textContent.trim()";
        self.script(body, vec![json!(css)]).map(string)
    }

    /// The text or value of a field or of any other element.
    ///
    /// # Errors
    /// No such element.
    pub fn value(&self, css: &str) -> Result<String> {
        let body = "const e = document.querySelector(arguments[0]); \
                    return 'value' in e ? e.value : e.textContent.trim()";
        self.script(body, vec![json!(css)]).map(string)
    }

    /// An attribute of the first element; empty where it has none.
    ///
    /// # Errors
    /// No such element.
    pub fn attribute(&self, css: &str, name: &str) -> Result<String> {
        let body = "return document.querySelector(arguments[0]).getAttribute(arguments[1]) ?? ''";
        self.script(body, vec![json!(css), json!(name)]).map(string)
    }
}

fn string(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
