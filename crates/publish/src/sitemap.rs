//! `sitemap.xml`: every page and the day on which it last changed.

use crate::{BaseUrl, Fault};
use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::Writer;
use rollcall::Date;
use std::io;

/// The most addresses that one file may list.
pub const LONGEST: usize = 50_000;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The files of the map, by their paths within the site: one, or an index and as many as it takes.
/// `pages` are paths within the site.
///
/// # Errors
/// [`Fault::Format`], if XML cannot be written.
pub fn sitemap(base: &BaseUrl, pages: &[(String, Date)]) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    split(base, pages, LONGEST).map_err(|error| Fault::Format {
        file: "sitemap.xml",
        reason: error.to_string(),
    })
}

fn split(
    base: &BaseUrl,
    pages: &[(String, Date)],
    longest: usize,
) -> io::Result<Vec<(String, Vec<u8>)>> {
    if pages.len() <= longest {
        let file = list("urlset", "url", base, pages)?;
        return Ok(vec![("sitemap.xml".to_owned(), file)]);
    }
    let mut files = Vec::new();
    let mut index = Vec::new();
    for (at, part) in pages.chunks(longest).enumerate() {
        let name = format!("sitemap-{}.xml", at + 1);
        let youngest = part.iter().map(|(_, date)| *date).max();
        index.extend(youngest.map(|date| (name.clone(), date)));
        files.push((name, list("urlset", "url", base, part)?));
    }
    let index = list("sitemapindex", "sitemap", base, &index)?;
    files.push(("sitemap.xml".to_owned(), index));
    Ok(files)
}

fn list(root: &str, row: &str, base: &BaseUrl, rows: &[(String, Date)]) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element(root)
        .with_attribute(("xmlns", NAMESPACE))
        .write_inner_content(|writer| {
            for (path, date) in rows {
                writer.create_element(row).write_inner_content(|writer| {
                    let text = |text: &str| BytesText::new(text).into_owned();
                    writer
                        .create_element("loc")
                        .write_text_content(text(&base.url(path)))?;
                    writer
                        .create_element("lastmod")
                        .write_text_content(text(&date.to_string()))?;
                    Ok(())
                })?;
            }
            Ok(())
        })?;
    let mut file = writer.into_inner();
    file.push(b'\n');
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: usize) -> Vec<(String, Date)> {
        (0..count)
            .map(|at| (format!("vote/{at}/"), Date::from_days(at as u16)))
            .collect()
    }

    #[test]
    fn a_page_stands_with_its_day() {
        let base = "https://example.org/p/".parse().unwrap();
        let files = sitemap(&base, &rows(2)).unwrap();
        assert_eq!(files.len(), 1);
        let text = String::from_utf8(files[0].1.clone()).unwrap();
        assert_eq!(
            text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\
             <url><loc>https://example.org/p/vote/0/</loc><lastmod>1945-01-01</lastmod></url>\
             <url><loc>https://example.org/p/vote/1/</loc><lastmod>1945-01-02</lastmod></url></urlset>\n"
        );
    }

    #[test]
    fn a_long_map_is_split_and_its_index_names_each_part_with_its_last_day() {
        let base = "https://example.org/".parse().unwrap();
        let files = split(&base, &rows(5), 2).unwrap();
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "sitemap-1.xml",
                "sitemap-2.xml",
                "sitemap-3.xml",
                "sitemap.xml"
            ]
        );
        let index = String::from_utf8(files[3].1.clone()).unwrap();
        assert_eq!(index.matches("<sitemap>").count(), 3);
        assert!(index
            .contains("<loc>https://example.org/sitemap-2.xml</loc><lastmod>1945-01-04</lastmod>"));
        let last = String::from_utf8(files[2].1.clone()).unwrap();
        assert_eq!(last.matches("<url>").count(), 1);
    }
}
