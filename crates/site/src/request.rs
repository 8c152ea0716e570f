//! The head of a request, read from a connection.

use std::io::{BufRead, Result};

/// More than any browser sends to a page of ours.
const LONGEST_HEAD: usize = 32 * 1024;

/// What an answer depends on.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD`, …
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// The value of `Accept-Encoding`.
    pub accepts: String,
    /// Whether the connection stays open after the answer.
    pub keep: bool,
}

/// Reads the next head; `None` when the reader has gone or sends something else.
pub fn read(connection: &mut impl BufRead) -> Result<Option<Request>> {
    let mut head = Vec::new();
    loop {
        let before = head.len();
        connection.read_until(b'\n', &mut head)?;
        let line = &head[before..];
        if line.is_empty() || head.len() > LONGEST_HEAD {
            return Ok(None);
        }
        if line == b"\r\n" || line == b"\n" {
            return Ok(parse(&head));
        }
    }
}

fn parse(head: &[u8]) -> Option<Request> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    if !request.parse(head).ok()?.is_complete() {
        return None;
    }
    let value = |name: &str| {
        let mut headers = request.headers.iter();
        headers
            .find(|header| header.name.eq_ignore_ascii_case(name))
            .map_or_else(String::new, |header| {
                String::from_utf8_lossy(header.value).into_owned()
            })
    };
    // Nothing here reads a body, and what follows one would be taken for the next head.
    let body = !matches!(value("Content-Length").trim(), "" | "0")
        || !value("Transfer-Encoding").is_empty();
    let close = value("Connection").eq_ignore_ascii_case("close");
    Some(Request {
        method: request.method?.to_owned(),
        path: request.path?.to_owned(),
        accepts: value("Accept-Encoding"),
        keep: request.version == Some(1) && !close && !body,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<Request> {
        read(&mut text.as_bytes()).unwrap()
    }

    #[test]
    fn a_head_is_read() {
        let request = of("GET /a?b HTTP/1.1\r\naccept-encoding: br\r\n\r\n").unwrap();
        assert_eq!(
            (request.method.as_str(), request.path.as_str()),
            ("GET", "/a?b")
        );
        assert!(request.keep && request.accepts == "br");
    }

    #[test]
    fn the_connection_ends_when_it_must() {
        for head in [
            "GET / HTTP/1.0\r\n\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
        ] {
            assert!(!of(head).unwrap().keep, "{head}");
        }
        for head in ["", "GET / HTTP/1.1\r\n", "what\r\n\r\n"] {
            assert_eq!(of(head), None, "{head}");
        }
    }
}
