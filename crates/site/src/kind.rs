//! What a file is, by the ending of its name.

/// The value of `Content-Type` for a file's name.
///
/// ```
/// assert_eq!(site::content_type("a-1.wasm"), "application/wasm");
/// assert_eq!(site::content_type("what"), "application/octet-stream");
/// ```
pub fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "otf" => "font/otf",
        "atom" => "application/atom+xml",
        _ => "application/octet-stream",
    }
}

/// Whether a name is one of a file that only a host can have, never of a page of the program:
/// `world-1.pack`, but not the draft `A-ES-11-L.7`.
pub fn is_file(name: &str) -> bool {
    name.ends_with(".pack") || content_type(name) != "application/octet-stream"
}
