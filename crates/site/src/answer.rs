//! One request, one answer.

use crate::compress::{brotli, gzip, Encoding};
use crate::headers::Rules;
use crate::host::{is_hashed, FOR_EVER};
use crate::kind::content_type;
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
    headers: Vec<(String, String)>,
    body: Arc<Vec<u8>>,
}

/// Answers requests; what was compressed once is kept.
pub struct Answers {
    options: Options,
    /// What the site itself asks its host to send.
    rules: Option<Rules>,
    kept: Mutex<HashMap<Key, Arc<Vec<u8>>>>,
}

impl Answers {
    /// Answers for one site.
    pub fn new(options: Options) -> Self {
        Self {
            rules: Rules::of(&options.root),
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
        if let Some((_, pause)) = self
            .options
            .late
            .filter(|(part, _)| request.path.contains(part))
        {
            std::thread::sleep(pause);
        }
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
                self.file(request, &path, status)
            }
            Found::Moved(to) => plain("302 Found", vec![("Location", to)]),
            Found::Nothing => plain("404 Not Found", Vec::new()),
        }
    }

    fn file(&self, request: &Request, path: &Path, status: &'static str) -> Answer {
        let encoding = Encoding::accepted(&request.accepts);
        let Some(body) = self.body(path, encoding) else {
            return plain("500 Internal Server Error", Vec::new());
        };
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let mut headers = match &self.rules {
            Some(rules) => rules.headers(request.path.split(['?', '#']).next().unwrap_or_default()),
            None => self.headers(&name),
        };
        let mut add = |name: &str, value: &str| headers.push((name.to_owned(), value.to_owned()));
        add("Content-Type", content_type(&name));
        add("Vary", "Accept-Encoding");
        if let Some(encoding) = encoding.name() {
            add("Content-Encoding", encoding);
        }
        Answer {
            status,
            headers,
            body,
        }
    }

    /// What is sent for a site that does not say it itself.
    fn headers(&self, name: &str) -> Vec<(String, String)> {
        let lasts = match is_hashed(name) {
            true => FOR_EVER,
            false => "no-cache",
        };
        [
            ("X-Content-Type-Options", Some("nosniff")),
            ("Access-Control-Allow-Origin", Some("*")),
            ("Cache-Control", Some(lasts)),
            ("Content-Security-Policy", self.options.policy),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
        .collect()
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
fn plain(status: &'static str, headers: Vec<(&str, String)>) -> Answer {
    let text = ("Content-Type", "text/plain; charset=utf-8".to_owned());
    let headers = headers.into_iter().chain([text]);
    let headers = headers
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Answer {
        status,
        headers,
        body: Arc::new(format!("{status}\n").into_bytes()),
    }
}
