//! One window, told what to do one command after another.

use crate::driver::Driver;
use crate::fault::BrowserFault;
use crate::settings::{Settings, SWITCHES};
use crate::wait::retried;
use serde_json::{json, Value};
use std::future::Future;
use std::path::Path;
use std::time::Duration;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::common::print::PrintParameters;
use thirtyfour::{By, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};
use tokio::runtime::Runtime;

type Result<T = ()> = std::result::Result<T, BrowserFault>;

/// How long a command may take; a page on a slow line takes its time.
const PATIENCE: Duration = Duration::from_secs(90);

/// A Chromium with one window.
pub struct Browser {
    runtime: Runtime,
    web: Option<WebDriver>,
    // Last, so that it ends last.
    _driver: Driver,
}

impl Browser {
    /// Starts chromedriver and Chromium.
    ///
    /// # Errors
    /// One of the two is missing or refuses.
    pub fn start(settings: &Settings) -> Result<Self> {
        let driver = Driver::start()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| BrowserFault::Refused(error.to_string()))?;
        let mut wanted = DesiredCapabilities::chrome();
        for switch in SWITCHES {
            wanted.add_arg(switch)?;
        }
        for switch in &settings.switches {
            wanted.add_arg(switch)?;
        }
        wanted.add_arg(&format!("--user-data-dir={}", driver.profile().display()))?;
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        let address = format!("http://127.0.0.1:{}", driver.port);
        let web = runtime.block_on(
            WebDriver::builder(address, wanted)
                .request_timeout(PATIENCE)
                .connect(),
        )?;
        let browser = Self {
            runtime,
            web: Some(web),
            _driver: driver,
        };
        browser.resize(settings.width, settings.height)?;
        let scheme = if settings.dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        browser.command(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )?;
        Ok(browser)
    }

    /// Runs one command of thirtyfour's to its end.
    fn run<T, F>(&self, act: impl FnOnce(WebDriver) -> F) -> Result<T>
    where
        F: Future<Output = thirtyfour::error::WebDriverResult<T>>,
    {
        let web = self
            .web
            .clone()
            .ok_or_else(|| BrowserFault::Refused("the browser has ended".to_owned()))?;
        Ok(self.runtime.block_on(act(web))?)
    }

    /// Opens an address and waits for its `load`.
    ///
    /// # Errors
    /// Nothing answers there.
    pub fn open(&self, url: &str) -> Result {
        let open = || {
            let url = url.to_owned();
            self.run(|web| async move { web.goto(url).await })
        };
        match open() {
            // On a slow line (Browser::line) Chromium once in a while leaves an answer lying that has
            // arrived, for ever; another load gets it.
            Err(BrowserFault::NotLoaded(_)) => open(),
            done => done,
        }
    }

    /// The address in the address bar.
    ///
    /// # Errors
    /// The browser is gone.
    pub fn url(&self) -> Result<String> {
        self.run(|web| async move { web.current_url().await })
            .map(|url| url.to_string())
    }

    /// One step back in the history.
    ///
    /// # Errors
    /// The browser is gone.
    pub fn back(&self) -> Result {
        self.run(|web| async move { web.back().await })
    }

    /// The body of a function, run in the page: `return document.title`.
    ///
    /// # Errors
    /// The script throws.
    pub fn script(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let body = body.to_owned();
        self.run(|web| async move {
            let answer = web.execute(body, arguments).await?;
            Ok(answer.json().clone())
        })
    }

    /// As [`Browser::script`], ended by calling the last argument.
    ///
    /// # Errors
    /// The script throws or never ends.
    pub fn script_async(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let body = body.to_owned();
        self.run(|web| async move {
            web.set_script_timeout(PATIENCE).await?;
            let answer = web.execute_async(body, arguments).await?;
            Ok(answer.json().clone())
        })
    }

    /// Clicks the middle of an element as soon as it can, as a mouse does: what covers it for good
    /// makes this fail.
    ///
    /// # Errors
    /// No such element comes, or it cannot be clicked.
    pub fn click(&self, css: &str) -> Result {
        retried(|| {
            let by = By::Css(css.to_owned());
            self.run(|web| async move { web.find(by).await?.click().await })
        })
    }

    /// Types into whatever has the focus; `\u{e007}` is Enter, `\u{e004}` Tab.
    ///
    /// # Errors
    /// The browser is gone.
    pub fn press(&self, keys: &str) -> Result {
        let keys = keys.to_owned();
        self.run(|web| async move { web.action_chain().send_keys(keys).perform().await })
    }

    /// From here on inside a frame of the page, as soon as it is there.
    ///
    /// # Errors
    /// No such frame comes.
    pub fn enter(&self, css: &str) -> Result {
        retried(|| {
            let by = By::Css(css.to_owned());
            self.run(|web| async move { web.find(by).await?.enter_frame().await })
        })
    }

    /// As [`Browser::enter`], into the frame that a script gives, wherever in the page it is.
    ///
    /// # Errors
    /// The script gives no frame.
    pub fn enter_found(&self, body: &str) -> Result {
        let body = body.to_owned();
        self.run(|web| async move {
            let frame = web.execute(body, Vec::new()).await?.element()?;
            frame.enter_frame().await
        })
    }

    /// Back to the page itself.
    ///
    /// # Errors
    /// The browser is gone.
    pub fn leave(&self) -> Result {
        self.run(|web| async move { web.enter_default_frame().await })
    }

    /// A command of Chromium's own protocol.
    ///
    /// # Errors
    /// Chromium refuses it.
    pub fn command(&self, name: &str, parameters: Value) -> Result<Value> {
        let name = name.to_owned();
        self.run(|web| async move { web.cdp().send_raw(&name, parameters).await })
    }

    /// Gives the page exactly this size.
    ///
    /// # Errors
    /// Chromium refuses it.
    pub fn resize(&self, width: u32, height: u32) -> Result {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size)
            .map(drop)
    }

    /// Cuts the page off from every server, or connects it again.
    ///
    /// # Errors
    /// Chromium refuses it.
    pub fn offline(&self, offline: bool) -> Result {
        self.line(offline, 0, -1)
    }

    /// A line of so many milliseconds and bytes a second; −1 is as fast as it goes.
    ///
    /// # Errors
    /// Chromium refuses it.
    pub fn line(&self, offline: bool, latency: u32, bytes_per_second: i64) -> Result {
        self.command("Network.enable", json!({}))?;
        let line = json!({
            "offline": offline, "latency": latency,
            "downloadThroughput": bytes_per_second, "uploadThroughput": bytes_per_second,
        });
        self.command("Network.emulateNetworkConditions", line)
            .map(drop)
    }

    /// What the console has as errors since this was last asked: uncaught faults, files that
    /// did not come, violations of the policy.
    ///
    /// # Errors
    /// The browser is gone.
    pub fn problems(&self) -> Result<Vec<String>> {
        let log = self.run(|web| async move { web.browser_log().await })?;
        Ok(log
            .into_iter()
            .filter(|entry| entry.level == "SEVERE" || entry.source.as_deref() == Some("security"))
            .map(|entry| entry.message)
            .collect())
    }

    /// Prints the page as a reader does who changes none of the browser's settings, and gives the PDF.
    ///
    /// # Errors
    /// The browser cannot print.
    pub fn print(&self) -> Result<Vec<u8>> {
        let page = PrintParameters::default();
        self.run(|web| async move { web.print_page(page).await })
    }

    /// Writes what the window shows as PNG.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn picture(&self, path: &Path) -> Result {
        let path = path.to_owned();
        self.run(|web| async move { web.screenshot(&path).await })
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(web) = self.web.take() {
            // The driver ends it anyway; asked politely it removes its own files.
            let _ = self.runtime.block_on(web.quit());
        }
    }
}
