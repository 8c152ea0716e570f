//! The letters of pictures: three weights of one font, fetched when a picture is first drawn, so that a PNG
//! has the same letters on every device and those that its texts were measured with.

use super::{fetch, window};
use std::cell::RefCell;

/// The weights by their files under `fonts/`, which the build takes from `crates/picture/fonts`.
const FILES: [(&str, u16); 3] = [
    ("Inter-Regular.otf", 400),
    ("Inter-SemiBold.otf", 600),
    ("Inter-Bold.otf", 700),
];

thread_local! {
    /// The rules, once all files are here.
    static RULES: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// An SVG with the letters inside; `base` is the path of the site. Without a connection it is the SVG as
/// it was, which is drawn with the device's own letters.
pub async fn with_letters(svg: String, base: &str) -> String {
    if RULES.with_borrow(Option::is_none) {
        RULES.set(rules(base).await);
    }
    RULES.with_borrow(|rules| match (rules, svg.find('>')) {
        (Some(rules), Some(end)) => {
            let (head, rest) = svg.split_at(end + 1);
            [head, "<style>", rules, "</style>", rest].concat()
        }
        _ => svg,
    })
}

/// An `@font-face` rule for each weight, with the font in it: a picture fetches nothing.
async fn rules(base: &str) -> Option<String> {
    let mut rules = String::new();
    for (file, weight) in FILES {
        let url = [base, "fonts/", file].concat();
        let font = fetch::pack(file, &url, false).await.ok()?;
        let letters: String = font.into_iter().map(char::from).collect();
        let font = window()?.btoa(&letters).ok()?;
        rules += &format!("@font-face{{font-family:Inter;font-weight:{weight};src:url(data:font/otf;base64,{font})}}");
    }
    Some(rules)
}
