//! The address that a site is built for.

use std::str::FromStr;

/// The path that a site stands under, from what `--public-url` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    base: String,
}

impl PublicUrl {
    /// The site has a host of its own.
    pub fn root() -> Self {
        Self {
            base: "/".to_owned(),
        }
    }

    /// The path with a slash at both ends: `/` or `/plenary/`.
    pub fn base(&self) -> &str {
        &self.base
    }
}

impl FromStr for PublicUrl {
    type Err = String;

    /// Reads a path (`/plenary/`, `plenary`) or a whole address (`https://example.org/plenary`).
    fn from_str(text: &str) -> Result<Self, String> {
        let path = match text.split_once("://") {
            Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
            None => text,
        };
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let plain = |part: &&str| {
            part.chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_.~".contains(c))
                && !part.chars().all(|c| c == '.')
        };
        if !parts.iter().all(plain) {
            return Err(
                "write a path such as /plenary/, of letters, digits, hyphens and dots".to_owned(),
            );
        }
        let base = match parts.is_empty() {
            true => "/".to_owned(),
            false => format!("/{}/", parts.join("/")),
        };
        Ok(Self { base })
    }
}

#[cfg(test)]
mod tests {
    use super::PublicUrl;

    #[test]
    fn every_spelling_gives_a_path_with_slashes() {
        for (text, base) in [
            ("/", "/"),
            ("", "/"),
            ("/plenary/", "/plenary/"),
            ("plenary", "/plenary/"),
            ("/a/b", "/a/b/"),
            ("https://example.org", "/"),
            ("https://example.org/plenary", "/plenary/"),
        ] {
            assert_eq!(
                text.parse::<PublicUrl>().map(|url| url.base),
                Ok(base.to_owned())
            );
        }
    }

    #[test]
    fn what_would_break_the_page_is_refused() {
        for text in ["../up", "/a\"b/", "/a b/", "."] {
            assert!(text.parse::<PublicUrl>().is_err(), "{text}");
        }
    }
}
