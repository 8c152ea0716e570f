//! The server: a port, a thread for each connection, an end.

use crate::answer::Answers;
use crate::host::POLICY;
use crate::request;
use std::io::{BufReader, BufWriter};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;
use thiserror::Error;

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
    /// Files with this in their path come so much later, as on a busy line.
    pub late: Option<(&'static str, Duration)>,
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
            late: None,
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
    address: SocketAddr,
    base: String,
    open: Arc<Open>,
    accepting: Option<JoinHandle<()>>,
}

/// What is shared with the thread that accepts connections.
struct Open {
    answers: Answers,
    ended: AtomicBool,
    connections: Mutex<Vec<TcpStream>>,
}

impl Site {
    /// Opens the port on this machine and serves.
    ///
    /// # Errors
    /// The port is taken or forbidden.
    pub fn start(options: Options) -> Result<Self, SiteError> {
        let port = options.port;
        let refused = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AddrInUse => SiteError::Occupied(port),
            _ => SiteError::Closed {
                port,
                reason: error.to_string(),
            },
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let base = options.base.clone();
        let open = Arc::new(Open {
            answers: Answers::new(options),
            ended: AtomicBool::new(false),
            connections: Mutex::default(),
        });
        let shared = Arc::clone(&open);
        let accepting = Some(std::thread::spawn(move || accept(&listener, &shared)));
        Ok(Self {
            address,
            base,
            open,
            accepting,
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
        if let Some(accepting) = self.accepting.take() {
            // It only ends with the program.
            let _ = accepting.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.open.ended.store(true, Ordering::Release);
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
        if let Ok(connections) = self.open.connections.lock() {
            for connection in connections.iter() {
                let _ = connection.shutdown(Shutdown::Both);
            }
        }
    }
}

fn accept(listener: &TcpListener, open: &Arc<Open>) {
    for connection in listener.incoming() {
        if open.ended.load(Ordering::Acquire) {
            return;
        }
        let Ok(connection) = connection else {
            continue;
        };
        if let (Ok(copy), Ok(mut all)) = (connection.try_clone(), open.connections.lock()) {
            all.push(copy);
        }
        // A thread each: a browser opens six, and none may wait for another.
        let open = Arc::clone(open);
        std::thread::spawn(move || {
            // A reader who goes away is no fault of the site's.
            let _ = converse(connection, &open.answers);
        });
    }
}

fn converse(connection: TcpStream, answers: &Answers) -> std::io::Result<()> {
    connection.set_nodelay(true)?;
    let mut from = BufReader::new(connection.try_clone()?);
    let mut to = BufWriter::new(connection);
    while let Some(request) = request::read(&mut from)? {
        answers.answer(&request, &mut to)?;
        if !request.keep {
            break;
        }
    }
    // The list keeps a copy, so the end has to be said.
    to.get_ref().shutdown(Shutdown::Both)
}
