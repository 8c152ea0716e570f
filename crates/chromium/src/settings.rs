//! How a browser is started.

/// Size of the window and what else differs between runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Width of the page in CSS pixels.
    pub width: u32,
    /// Height of the page in CSS pixels.
    pub height: u32,
    /// Whether the reader prefers a dark page.
    pub dark: bool,
    /// More of Chromium's own switches.
    pub switches: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 900,
            dark: false,
            switches: Vec::new(),
        }
    }
}

impl Settings {
    /// A window of this size.
    pub fn sized(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ..Self::default()
        }
    }

    /// With one more switch.
    #[must_use]
    pub fn with(mut self, switch: &str) -> Self {
        self.switches.push(switch.to_owned());
        self
    }
}

/// What every run is given: nothing of the network but what the page itself asks for.
pub const SWITCHES: &[&str] = &[
    "--headless",
    // Tests run as root in containers, where Chromium's sandbox cannot.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--lang=en",
];
