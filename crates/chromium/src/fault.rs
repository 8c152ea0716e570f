//! Why a browser does not do what it is told.

use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use thiserror::Error;

/// Each is a sentence for the one who runs the tests.
#[derive(Debug, Error)]
pub enum BrowserFault {
    /// A program is not there or does not start.
    #[error("{program} cannot be started ({reason}); on Debian: apt-get install chromium chromium-driver")]
    NoProgram {
        /// Which one.
        program: &'static str,
        /// The system's words.
        reason: String,
    },
    /// What chromedriver says.
    #[error("the browser refused: {0}")]
    Refused(String),
    /// A page was not loaded in the time that WebDriver gives it.
    #[error("the page was not loaded: {0}")]
    NotLoaded(String),
    /// The element is not there, or something covers it: a page that is still drawing may mend that.
    #[error("the browser cannot act yet: {0}")]
    NotYet(String),
    /// Something was waited for and did not come.
    #[error("{what} did not come within {seconds} s at {url}; the page says: {page}")]
    TooLong {
        /// What was waited for.
        what: String,
        /// How long.
        seconds: u64,
        /// Where.
        url: String,
        /// The beginning of the page's text.
        page: String,
    },
}

impl From<WebDriverError> for BrowserFault {
    fn from(error: WebDriverError) -> Self {
        match error.as_inner() {
            WebDriverErrorInner::NoSuchElement(_)
            | WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
            | WebDriverErrorInner::ElementNotInteractable(_) => Self::NotYet(error.to_string()),
            WebDriverErrorInner::WebDriverTimeout(_) => Self::NotLoaded(error.to_string()),
            _ => Self::Refused(error.to_string()),
        }
    }
}
