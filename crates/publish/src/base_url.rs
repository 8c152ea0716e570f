//! The address that a site will stand at.

use crate::Fault;
use std::str::FromStr;
use url::Url;

/// Scheme, host and path, with a slash at its end.
///
/// ```
/// let base: publish::BaseUrl = "https://example.org/plenary".parse()?;
/// assert_eq!(base.url("vote/A-RES-ES-11-6/"), "https://example.org/plenary/vote/A-RES-ES-11-6/");
/// assert_eq!((base.origin(), base.path()), ("https://example.org".to_owned(), "/plenary/"));
/// # Ok::<(), publish::Fault>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(Url);

impl BaseUrl {
    /// The whole address of a path within the site, which begins without a slash.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The address of a path within the site from the host on.
    pub fn local(&self, path: &str) -> String {
        format!("{}{path}", self.path())
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// The path, with a slash at both ends.
    pub fn path(&self) -> &str {
        self.0.path()
    }
}

impl FromStr for BaseUrl {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let refused = || Fault::BaseUrl(text.to_owned());
        let mut url = Url::parse(text).map_err(|_| refused())?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        // Empty segments and escapes would not be found again by every host.
        let found_again = |path: &str| {
            !path.contains("//")
                && path
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte))
        };
        if !plain || !found_again(url.path()) {
            return Err(refused());
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self(url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_ends_in_a_slash() {
        for (text, base) in [
            ("https://example.org", "https://example.org/"),
            ("https://example.org/a/b", "https://example.org/a/b/"),
            ("HTTP://Example.org:8080/a/", "http://example.org:8080/a/"),
        ] {
            assert_eq!(text.parse::<BaseUrl>().unwrap().url(""), base);
        }
    }

    #[test]
    fn what_is_no_site_is_refused() {
        for text in [
            "",
            "example.org",
            "/plenary/",
            "ftp://example.org/",
            "file:///tmp/",
            "javascript:alert(1)",
            "https://example.org/?a=b",
            "https://example.org/#a",
            "https://a:b@example.org/",
            "https://example.org//a/",
            "https://example.org/a b/",
            "https://example.org/\"><script>/",
        ] {
            assert!(text.parse::<BaseUrl>().is_err(), "{text}");
        }
    }
}
