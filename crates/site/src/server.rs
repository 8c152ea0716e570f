//! The server: a port, a few threads, an end.

use crate::answer::Answers;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use thiserror::Error;

/// The policy that the site works under, word for word.
pub const POLICY: &str =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' blob: data:";

/// Browsers open six connections to a host; each keeps a thread while it is answered.
const THREADS: usize = 8;

/// How an address without a file is answered: always with `404.html`, but with which status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// 200, as hosts do that know of single pages.
    Page,
    /// 404, as all others do.
    NotFound,
}

/// What to serve and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The built site.
    pub root: PathBuf,
    /// The path that it was built for, with a slash at both ends.
    pub base: String,
    /// The port; 0 takes a free one.
    pub port: u16,
    /// Addresses without a file.
    pub fallback: Fallback,
    /// The content security policy, if any.
    pub policy: Option<&'static str>,
    /// Brotli's quality, 0 to 11; 11 is what hosts keep ready.
    pub quality: u32,
}

impl Options {
    /// A site at the root of a free port, under the strict policy.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            base: "/".to_owned(),
            port: 0,
            fallback: Fallback::Page,
            policy: Some(POLICY),
            quality: 5,
        }
    }
}

/// Why no server runs.
#[derive(Debug, Error)]
pub enum SiteError {
    /// Somebody else has the port.
    #[error("port {0} is in use; end the program that has it or choose another port")]
    Occupied(u16),
    /// Any other reason of the system.
    #[error("port {port} cannot be opened: {reason}")]
    Closed {
        /// The port asked for.
        port: u16,
        /// The system's words.
        reason: String,
    },
}

/// A site being served; it ends when this value goes.
pub struct Site {
    server: Arc<tiny_http::Server>,
    threads: Vec<JoinHandle<()>>,
    address: SocketAddr,
    base: String,
}

impl Site {
    /// Opens the port on this machine and serves.
    ///
    /// # Errors
    /// The port is taken or forbidden.
    pub fn start(options: Options) -> Result<Self, SiteError> {
        let port = options.port;
        let wanted = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
        let closed = |reason: String| SiteError::Closed { port, reason };
        let listener = std::net::TcpListener::bind(wanted).map_err(|error| match error.kind() {
            std::io::ErrorKind::AddrInUse => SiteError::Occupied(port),
            _ => closed(error.to_string()),
        })?;
        let address = listener
            .local_addr()
            .map_err(|error| closed(error.to_string()))?;
        let server = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| closed(error.to_string()))?;
        let server = Arc::new(server);
        let base = options.base.clone();
        let answers = Arc::new(Answers::new(options));
        let threads = (0..THREADS)
            .map(|_| {
                let (server, answers) = (Arc::clone(&server), Arc::clone(&answers));
                std::thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        answers.answer(request);
                    }
                })
            })
            .collect();
        Ok(Self {
            server,
            threads,
            address,
            base,
        })
    }

    /// Where it is served, without a path: `http://127.0.0.1:8080`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address of the site's first page, with a slash at its end.
    pub fn url(&self) -> String {
        format!("{}{}", self.origin(), self.base)
    }

    /// Serves until the program is ended.
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that ended early has nothing to say.
            let _ = thread.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.server.unblock();
        }
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}
