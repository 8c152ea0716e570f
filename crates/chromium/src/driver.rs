//! chromedriver: started on a port of its own choice, always ended.

use crate::fault::BrowserFault;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A chromedriver with a folder for the browser's profile.
pub struct Driver {
    child: Child,
    /// The port on this machine.
    pub port: u16,
    profile: PathBuf,
}

impl Driver {
    /// Starts chromedriver in a process group of its own, with the browser in it.
    ///
    /// # Errors
    /// It is not installed, or it says no port.
    pub fn start() -> Result<Self, BrowserFault> {
        // Two that start at once may choose the same free port; the one that lost tries again.
        Self::once().or_else(|_| Self::once())
    }

    fn once() -> Result<Self, BrowserFault> {
        let fault = |reason: String| BrowserFault::NoProgram {
            program: "chromedriver",
            reason,
        };
        let profile = fresh_profile().map_err(|error| fault(error.to_string()))?;
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| fault(error.to_string()))?;
        let port = child.stdout.take().and_then(port_from);
        let mut driver = Self {
            child,
            port: 0,
            profile,
        };
        // From here on the drop ends it.
        driver.port = port.ok_or_else(|| fault("it told no port".to_owned()))?;
        Ok(driver)
    }

    /// A folder that nobody else uses.
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    fn signal(&self, name: &str) {
        let _ = Command::new("kill")
            .args([name, "--", &format!("-{}", self.child.id())])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.signal("-TERM");
        for _ in 0..30 {
            if !matches!(self.child.try_wait(), Ok(None)) {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        // Whatever of the group is left, the browser among it.
        self.signal("-KILL");
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// chromedriver says which port it took: "… started successfully on port 40123."
fn port_from(output: impl std::io::Read + Send + 'static) -> Option<u16> {
    let mut lines = BufReader::new(output).lines();
    let port = lines.by_ref().find_map(|line| {
        let line = line.ok()?;
        let (_, rest) = line.split_once("successfully on port ")?;
        rest.trim_end_matches('.').parse().ok()
    });
    // The rest is read and forgotten, or a full pipe would stop the driver.
    std::thread::spawn(move || lines.for_each(drop));
    port
}

fn fresh_profile() -> std::io::Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("plenary-profile-{}-{count}", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&path)?;
    Ok(path)
}
