//! Links between published pages end in a slash, because a page is a folder with an index and
//! hosts would redirect to it.

use crate::BaseUrl;
use lol_html::{element, rewrite_str, RewriteStrSettings};

/// The body of a page with its links within the site ended in a slash.
///
/// # Errors
/// The reason, if it cannot be read as HTML.
pub fn ended(base: &BaseUrl, body: &str) -> Result<String, String> {
    let link = element!("a[href]", |link| {
        if let Some(href) = link
            .get_attribute("href")
            .and_then(|href| with_slash(base, &href))
        {
            link.set_attribute("href", &href)?;
        }
        Ok(())
    });
    let settings = RewriteStrSettings {
        element_content_handlers: vec![link],
        ..RewriteStrSettings::new()
    };
    rewrite_str(body, settings).map_err(|error| error.to_string())
}

/// The link with a slash at its path's end; none where it has one, leads to a file, or elsewhere.
/// `href` is as the attribute is written, its escapes included.
fn with_slash(base: &BaseUrl, href: &str) -> Option<String> {
    let inside = href.strip_prefix(base.path())?;
    let end = inside.find(['?', '#']).unwrap_or(inside.len());
    let (path, rest) = inside.split_at(end);
    let last = path.rsplit('/').next().unwrap_or_default();
    let page = !last.is_empty() && !last.contains('.');
    page.then(|| format!("{}{path}/{rest}", base.path()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_pages_change() {
        let base = "https://example.org/plenary/".parse().unwrap();
        let body = "<p class=\"a&amp;b\">x &lt; y</p>\
             <a href=\"/plenary/vote/A-1\">a</a><a href=\"/plenary/search?q=a&amp;view=b\">b</a>\
             <a href=\"/plenary/\">c</a><a href=\"/plenary/NOTICE.txt\">d</a>\
             <a href=\"/elsewhere\">e</a><a href=\"https://undocs.org/en/A\">f</a><a href=\"#main\">g</a>\
             <a class=\"k\" href=\"/plenary/vote/A-1#share\">h</a>";
        let wanted = body
            .replace("vote/A-1\"", "vote/A-1/\"")
            .replace("search?", "search/?")
            .replace("A-1#", "A-1/#");
        assert_eq!(ended(&base, body).unwrap(), wanted);
    }
}
