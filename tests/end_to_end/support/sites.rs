//! The two built sites and the published one, each served once for all tests.

use site::{Options, Site};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

/// The site built for `/`.
pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::start(Options::new(folder("PLENARY_SITE"))).unwrap())
}

/// The site built for `/plenary/`.
pub fn sub_path() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        Site::start(Options {
            base: "/plenary/".to_owned(),
            ..Options::new(folder("PLENARY_SITE_SUBPATH"))
        })
        .unwrap()
    })
}

/// The site published for `https://example.org/plenary/`, served under its path by its own headers.
pub fn published() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| published_late(None))
}

/// The published site once more, with files that come late.
pub fn published_late(late: Option<(&'static str, Duration)>) -> Site {
    Site::start(Options {
        base: "/plenary/".to_owned(),
        // Nothing but what the site itself asks for.
        policy: None,
        fallback: site::Fallback::NotFound,
        late,
        ..Options::new(folder("PLENARY_SITE_PUBLISHED"))
    })
    .unwrap()
}

/// Where xtask put a site.
pub fn folder(variable: &str) -> PathBuf {
    match std::env::var_os(variable) {
        Some(folder) => PathBuf::from(folder),
        None => panic!("{variable} names no built site; run cargo xtask test, which builds it."),
    }
}
