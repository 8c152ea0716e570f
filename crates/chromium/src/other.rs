//! Browsers with other engines: Firefox and WebKitGTK, where they are installed.

use crate::fault::BrowserFault;
use serde_json::{json, Value};
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::Runtime;

type Result<T = ()> = std::result::Result<T, BrowserFault>;

/// How long a driver may take to listen, and a page to show what is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// An engine, by the browser that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Gecko, driven by geckodriver.
    Firefox,
    /// WebKit, driven by Debian's webkit2gtk-driver.
    WebKitGtk,
}

impl Engine {
    /// Both.
    pub const ALL: [Engine; 2] = [Engine::Firefox, Engine::WebKitGtk];

    /// The driver and the browser; none where one of the two is not installed.
    pub fn programs(self) -> Option<(PathBuf, PathBuf)> {
        match self {
            Engine::Firefox => {
                let browser = installed("firefox").or_else(|| installed("firefox-esr"));
                installed("geckodriver").zip(browser)
            }
            Engine::WebKitGtk => {
                let mini = ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"];
                let folders = [
                    "/usr/lib/x86_64-linux-gnu",
                    "/usr/lib/aarch64-linux-gnu",
                    "/usr/libexec",
                ];
                let all = folders
                    .iter()
                    .flat_map(|folder| mini.map(|mini| (folder, mini)));
                let mut all =
                    all.map(|(folder, mini)| PathBuf::from(folder).join(mini).join("MiniBrowser"));
                // It has no mode without a display.
                let display = installed("Xvfb");
                let browser = all.find(|path| path.is_file());
                installed("WebKitWebDriver")
                    .zip(browser)
                    .filter(|_| display.is_some())
            }
        }
    }
}

/// A program on the path.
fn installed(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let mut all = std::env::split_paths(&path).map(|folder| folder.join(program));
    all.find(|file| file.is_file())
}

/// A window of another engine.
pub struct OtherBrowser {
    runtime: Runtime,
    web: Option<WebDriver>,
    // Last, so that they end last; the display after the driver.
    _driver: Group,
    _display: Option<Group>,
}

impl OtherBrowser {
    /// Starts a driver and a browser; none where one of the two is not installed.
    ///
    /// # Errors
    /// One of the two refuses.
    pub fn start(engine: Engine) -> Result<Option<Self>> {
        let Some((driver, browser)) = engine.programs() else {
            return Ok(None);
        };
        let mut command = Command::new(driver);
        let port = free_port()?;
        command.arg(format!("--port={port}"));
        let (wanted, display) = match engine {
            Engine::Firefox => {
                let options = json!({ "binary": browser, "args": ["-headless"] });
                (
                    json!({ "browserName": "firefox", "moz:firefoxOptions": options }),
                    None,
                )
            }
            Engine::WebKitGtk => {
                let (display, number) = display()?;
                command.env("DISPLAY", format!(":{number}"));
                let options = json!({ "binary": browser, "args": ["--automation"] });
                let wanted =
                    json!({ "browserName": "MiniBrowser", "webkitgtk:browserOptions": options });
                (wanted, Some(display))
            }
        };
        let driver = Group::start(&mut command)?;
        listens(port)?;
        let Value::Object(wanted) = wanted else {
            return Ok(None);
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(refused)?;
        let address = format!("http://127.0.0.1:{port}");
        let web = runtime.block_on(
            WebDriver::builder(address, Capabilities::from(wanted))
                .request_timeout(PATIENCE)
                .connect(),
        )?;
        Ok(Some(Self {
            runtime,
            web: Some(web),
            _driver: driver,
            _display: display,
        }))
    }

    fn web(&self) -> Result<&WebDriver> {
        self.web
            .as_ref()
            .ok_or_else(|| refused("the browser has ended"))
    }

    /// Opens an address and waits for its `load`.
    ///
    /// # Errors
    /// Nothing answers there.
    pub fn open(&self, url: &str) -> Result {
        Ok(self.runtime.block_on(self.web()?.goto(url))?)
    }

    /// The body of a function, run in the page.
    ///
    /// # Errors
    /// The script throws.
    pub fn script(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let done = self
            .runtime
            .block_on(self.web()?.execute(body, arguments))?;
        Ok(done.json().clone())
    }

    /// Waits until the body of a function gives something true, and gives it.
    ///
    /// # Errors
    /// It did not come in time; the page's text is told.
    pub fn until(&self, what: &str, body: &str, arguments: &[Value]) -> Result<Value> {
        let end = Instant::now() + PATIENCE;
        loop {
            // A page that is just being loaded may have no document yet.
            let found = self.script(body, arguments.to_vec()).unwrap_or_default();
            if !matches!(found, Value::Null | Value::Bool(false)) {
                return Ok(found);
            }
            if Instant::now() > end {
                let page =
                    "return [location.href, document.body.innerText.slice(0, 300)].join(': ')";
                let page = self.script(page, Vec::new())?;
                return Err(BrowserFault::TooLong {
                    what: what.to_owned(),
                    seconds: PATIENCE.as_secs(),
                    url: String::new(),
                    page: page.to_string(),
                });
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for OtherBrowser {
    fn drop(&mut self) {
        if let Some(web) = self.web.take() {
            let _ = self.runtime.block_on(web.quit());
        }
    }
}

/// A program in a process group of its own, which ends with the value.
struct Group(Child);

impl Group {
    fn start(command: &mut Command) -> Result<Self> {
        let command = command.stdin(Stdio::null()).stderr(Stdio::null());
        command.process_group(0).spawn().map(Group).map_err(refused)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", self.0.id())])
            .stderr(Stdio::null())
            .status();
        let _ = self.0.wait();
    }
}

/// A display that nobody sees, and its number.
fn display() -> Result<(Group, u32)> {
    let mut command = Command::new("Xvfb");
    command.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1280x1000x24",
        "-nolisten",
        "tcp",
    ]);
    let mut display = Group::start(command.stdout(Stdio::piped()))?;
    let mut line = String::new();
    if let Some(output) = display.0.stdout.take() {
        BufReader::new(output)
            .read_line(&mut line)
            .map_err(refused)?;
    }
    let number = line.trim().parse().map_err(refused)?;
    Ok((display, number))
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(refused)?;
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(refused)
}

/// Waits until a driver listens.
fn listens(port: u16) -> Result {
    let end = Instant::now() + PATIENCE;
    while let Err(error) = TcpStream::connect(("127.0.0.1", port)) {
        if Instant::now() > end {
            return Err(refused(error));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

fn refused(error: impl ToString) -> BrowserFault {
    BrowserFault::Refused(error.to_string())
}
