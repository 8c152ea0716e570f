//! `_headers`, in the form that Netlify and Cloudflare Pages read: the policy, how long files may
//! be kept, and who may fetch them.

use crate::BaseUrl;
use site::{FOR_EVER, POLICY};

/// For pages: a minute old is new enough, and a host is asked once for a page that many open.
const SHORT: &str = "public, max-age=300";

/// The file. Values of rules that both fit are joined by the hosts, so no two rules that fit the
/// same path say how long it may be kept.
pub fn headers(base: &BaseUrl, hashed: &[String]) -> String {
    let mut file = rule(
        &base.local("*"),
        &[
            ("Content-Security-Policy", POLICY),
            ("X-Content-Type-Options", "nosniff"),
            ("Access-Control-Allow-Origin", "*"),
        ],
    );
    for folder in ["packs/*", "preview/*"] {
        file += &rule(&base.local(folder), &[("Cache-Control", FOR_EVER)]);
    }
    let at_root = hashed.iter().filter(|name| !name.contains('/'));
    for name in at_root {
        file += &rule(&base.local(name), &[("Cache-Control", FOR_EVER)]);
    }
    for page in ["vote/*", "country/*", "series/*", "search/*", "oembed/*"] {
        file += &rule(&base.local(page), &[("Cache-Control", SHORT)]);
    }
    for file_at_root in [
        "",
        "index.html",
        "404.html",
        "feed.atom",
        "sitemap.xml",
        "robots.txt",
        "embed.js",
        "favicon.svg",
    ] {
        file += &rule(&base.local(file_at_root), &[("Cache-Control", SHORT)]);
    }
    file
}

fn rule(path: &str, headers: &[(&str, &str)]) -> String {
    let lines = headers
        .iter()
        .map(|(name, value)| format!("  {name}: {value}\n"));
    format!("{path}\n{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_path_is_told_twice_how_long_it_may_be_kept() {
        let base = "https://example.org/plenary/".parse().unwrap();
        let names = ["boot-0123456789abcdef.js", "packs/world-01234567.pack"].map(str::to_owned);
        let file = headers(&base, &names);
        let mut rules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut path = "";
        for line in file.lines() {
            match line.strip_prefix("  ") {
                Some(header) => rules.entry(path).or_default().push(header),
                None => path = line,
            }
        }
        let kept = |path: &&str| {
            rules[*path]
                .iter()
                .any(|header| header.starts_with("Cache-Control"))
        };
        let paths: Vec<&str> = rules.keys().copied().filter(kept).collect();
        for path in &paths {
            let fits = |rule: &&&str| match rule.strip_suffix('*') {
                Some(start) => path.starts_with(start),
                None => rule == &path,
            };
            assert_eq!(paths.iter().filter(fits).count(), 1, "{path}");
        }
        assert!(rules["/plenary/*"].contains(&&*format!("Content-Security-Policy: {POLICY}")));
        assert!(rules["/plenary/*"].contains(&"Access-Control-Allow-Origin: *"));
        let lasting = "Cache-Control: public, max-age=31536000, immutable";
        assert_eq!(rules["/plenary/boot-0123456789abcdef.js"], [lasting]);
        assert_eq!(rules["/plenary/packs/*"], [lasting]);
        assert!(!file.to_ascii_lowercase().contains("x-frame-options"));
        assert!(!file.contains("frame-ancestors"));
    }
}
