//! What every host of the site is asked for: this server sends it, and `plenary publish` writes it
//! into the file that hosts read.

/// The policy that the site works under, word for word. Nothing looser is needed; the tests in a
/// browser run under exactly this.
pub const POLICY: &str =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' blob: data:; \
     object-src 'none'; base-uri 'none'; form-action 'self'";

/// How long a file may be kept whose name changes with its content.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Whether a name carries hexadecimal digits of its content's hash before its ending.
///
/// ```
/// assert!(site::is_hashed("packs/world-01234567.pack"));
/// assert!(!site::is_hashed("vote/A-RES-ES-11-6/index.html"));
/// ```
pub fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_a_hash_makes_a_name_last() {
        for name in [
            "boot-0123456789abcdef.js",
            "plenary-page_bg-0123456789abcdef.wasm",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "boot-up.js",
            "favicon.svg",
            "embed.js",
            "NOTICE.txt",
            "A-RES-ES-11-6.json",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
