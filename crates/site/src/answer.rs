//! One request, one answer.

use crate::compress::{brotli, gzip, Encoding};
use crate::kind::{content_type, hashed};
use crate::resolve::{resolve, Found};
use crate::server::Options;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;
use tiny_http::{Header, Method, Request, Response};

/// A file as it was when it was compressed.
type Key = (PathBuf, Encoding, Option<SystemTime>);

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

    /// Sends the answer; a reader who has gone is no fault.
    pub fn answer(&self, request: Request) {
        if !matches!(request.method(), Method::Get | Method::Head) {
            let _ = request.respond(Response::empty(405));
            return;
        }
        let options = &self.options;
        let found = resolve(&options.root, &options.base, options.fallback, request.url());
        let _ = match found {
            Found::File(path, status) => self.send(request, &path, status),
            Found::Moved(to) => {
                let mut moved = Response::empty(302);
                if let Some(header) = header("Location", &to) {
                    moved.add_header(header);
                }
                request.respond(moved)
            }
            Found::Nothing => request
                .respond(Response::from_string("There is nothing here.\n").with_status_code(404)),
        };
    }

    fn send(&self, request: Request, path: &Path, status: u16) -> std::io::Result<()> {
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let accepts = request
            .headers()
            .iter()
            .find(|header| header.field.equiv("Accept-Encoding"))
            .map_or("", |header| header.value.as_str());
        let encoding = Encoding::accepted(accepts);
        let Some(body) = self.body(path, encoding) else {
            return request.respond(Response::empty(500));
        };
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
        let mut response = Response::from_data(body.as_slice())
            .with_status_code(status)
            // Chunks would hide the length of what is coming.
            .with_chunked_threshold(usize::MAX);
        for (name, value) in headers {
            if let Some(header) = value.and_then(|value| header(name, value)) {
                response.add_header(header);
            }
        }
        request.respond(response)
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

/// A header of plain ASCII; what is not cannot be sent.
fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name.as_bytes(), value.as_bytes()).ok()
}
