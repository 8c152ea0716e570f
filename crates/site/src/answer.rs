//! One request, one answer.

use crate::compress::{brotli, gzip, Encoding};
use crate::kind::{content_type, hashed};
use crate::request::Request;
use crate::resolve::{resolve, Found};
use crate::server::Options;
use std::collections::HashMap;
use std::io::{Result, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

/// A file as it was when it was compressed.
type Key = (PathBuf, Encoding, Option<SystemTime>);

/// An answer before it is written.
struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Arc<Vec<u8>>,
}

/// Answers requests; what was compressed once is kept.
pub struct Answers {
    options: Options,
    kept: Mutex<HashMap<Key, Arc<Vec<u8>>>>,
}

impl Answers {
    /// Answers for one site.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            kept: Mutex::default(),
        }
    }

    /// Writes the answer to a request.
    ///
    /// # Errors
    /// The reader has gone.
    pub fn answer(&self, request: &Request, to: &mut impl Write) -> Result<()> {
        let answer = self.find(request);
        let mut head = format!("HTTP/1.1 {}\r\n", answer.status);
        for (name, value) in &answer.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !request.keep {
            head.push_str("Connection: close\r\n");
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", answer.body.len()));
        to.write_all(head.as_bytes())?;
        if request.method != "HEAD" {
            to.write_all(&answer.body)?;
        }
        to.flush()
    }

    fn find(&self, request: &Request) -> Answer {
        let options = &self.options;
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return plain("405 Method Not Allowed", Vec::new());
        }
        match resolve(
            &options.root,
            &options.base,
            options.fallback,
            &request.path,
        ) {
            Found::File(path, found) => {
                let status = if found { "200 OK" } else { "404 Not Found" };
                self.file(&path, status, Encoding::accepted(&request.accepts))
            }
            Found::Moved(to) => plain("302 Found", vec![("Location", to)]),
            Found::Nothing => plain("404 Not Found", Vec::new()),
        }
    }

    fn file(&self, path: &Path, status: &'static str, encoding: Encoding) -> Answer {
        let Some(body) = self.body(path, encoding) else {
            return plain("500 Internal Server Error", Vec::new());
        };
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let lasts = match hashed(&name) {
            true => "public, max-age=31536000, immutable",
            false => "no-cache",
        };
        let headers = [
            ("Content-Type", Some(content_type(&name))),
            ("X-Content-Type-Options", Some("nosniff")),
            ("Access-Control-Allow-Origin", Some("*")),
            ("Vary", Some("Accept-Encoding")),
            ("Cache-Control", Some(lasts)),
            ("Content-Security-Policy", self.options.policy),
            ("Content-Encoding", encoding.name()),
        ];
        let headers = headers
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?.to_owned())))
            .collect();
        Answer {
            status,
            headers,
            body,
        }
    }

    fn body(&self, path: &Path, encoding: Encoding) -> Option<Arc<Vec<u8>>> {
        let changed = path.metadata().and_then(|data| data.modified()).ok();
        let key = (path.to_path_buf(), encoding, changed);
        if let Some(body) = self.kept.lock().ok()?.get(&key) {
            return Some(Arc::clone(body));
        }
        let bytes = std::fs::read(path).ok()?;
        let body = Arc::new(match encoding {
            Encoding::Plain => bytes,
            Encoding::Brotli => brotli(&bytes, self.options.quality),
            Encoding::Gzip => gzip(&bytes, 9),
        });
        let mut kept = self.kept.lock().ok()?;
        // A file that has changed is not asked for again as it was.
        kept.retain(|(old, how, _), _| (old.as_path(), *how) != (path, encoding));
        kept.insert(key, Arc::clone(&body));
        Some(body)
    }
}

/// An answer that is no file: its status as text.
fn plain(status: &'static str, mut headers: Vec<(&'static str, String)>) -> Answer {
    headers.push(("Content-Type", "text/plain; charset=utf-8".to_owned()));
    Answer {
        status,
        headers,
        body: Arc::new(format!("{status}\n").into_bytes()),
    }
}
