//! From a request's path to a file of the site.

use crate::kind::is_file;
use crate::server::Fallback;
use std::path::{Path, PathBuf};

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A file, and whether it is what was asked for: the fallback may not count as that.
    File(PathBuf, bool),
    /// Another address.
    Moved(String),
    /// Nothing.
    Nothing,
}

/// Looks a path up; `path` is as requested, with its query.
pub fn resolve(root: &Path, base: &str, fallback: Fallback, path: &str) -> Found {
    let asked = path;
    let path = path.split(['?', '#']).next().unwrap_or(path);
    if format!("{path}/") == base {
        return Found::Moved(base.to_owned());
    }
    let Some(inside) = path.strip_prefix(base) else {
        return match path {
            "/" => Found::Moved(base.to_owned()),
            _ => Found::Nothing,
        };
    };
    let Some(inside) = decoded(inside) else {
        return Found::Nothing;
    };
    let file = match inside.ends_with('/') || inside.is_empty() {
        true => root.join(&inside).join("index.html"),
        false => root.join(&inside),
    };
    // For the host, not for readers.
    let for_the_host = inside == crate::headers::FILE;
    if file.is_file() && !for_the_host {
        return Found::File(file, true);
    }
    // A published page is a folder; the address keeps its query.
    if file.join("index.html").is_file() {
        return Found::Moved(asked.replacen(path, &format!("{path}/"), 1));
    }
    let page = root.join("404.html");
    let last = inside.rsplit('/').next().unwrap_or("");
    // A file that is missing is missing; only addresses of pages are for the program.
    if !page.is_file() || is_file(last) || for_the_host {
        return Found::Nothing;
    }
    Found::File(page, fallback == Fallback::Page)
}

/// Percent-decoded; `None` where it would leave the site's folder.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    let inside = text
        .split('/')
        .all(|part| part != ".." && !part.contains(['\\', '\0', ':']));
    (inside && !text.starts_with('/')).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_the_folder() {
        for path in [
            "..",
            "a/../b",
            "%2e%2e/b",
            "a%2f..%2fb",
            "/etc/passwd",
            "%zz",
            "a\\b",
        ] {
            assert_eq!(decoded(path), None, "{path}");
        }
        assert_eq!(decoded("vote/A%20B").as_deref(), Some("vote/A B"));
    }

    #[test]
    fn a_page_falls_back_and_a_file_does_not() {
        let root = std::env::temp_dir().join(format!("site-resolve-{}", std::process::id()));
        std::fs::create_dir_all(&root).unwrap();
        std::fs::write(root.join("404.html"), "page").unwrap();
        std::fs::create_dir_all(root.join("vote/A-RES-2")).unwrap();
        std::fs::write(root.join("vote/A-RES-2/index.html"), "vote").unwrap();
        std::fs::write(root.join("_headers"), "/*").unwrap();
        let look = |path| resolve(&root, "/plenary/", Fallback::NotFound, path);
        let page = Found::File(root.join("404.html"), false);
        assert_eq!(look("/plenary/vote/A-RES-1?view=tiles"), page);
        assert_eq!(look("/plenary/vote/A-ES-11-L.7"), page);
        assert_eq!(look("/plenary/old.wasm"), Found::Nothing);
        assert_eq!(look("/elsewhere"), Found::Nothing);
        assert_eq!(look("/plenary/_headers"), Found::Nothing);
        let published = Found::File(root.join("vote/A-RES-2/index.html"), true);
        assert_eq!(look("/plenary/vote/A-RES-2/?view=tiles"), published);
        let ended = Found::Moved("/plenary/vote/A-RES-2/?view=tiles".to_owned());
        assert_eq!(look("/plenary/vote/A-RES-2?view=tiles"), ended);
        assert_eq!(look("/plenary"), Found::Moved("/plenary/".to_owned()));
        assert_eq!(look("/"), Found::Moved("/plenary/".to_owned()));
        std::fs::remove_dir_all(&root).unwrap();
    }
}
