//! What a page holds, in the words of schema.org.

use crate::{BaseUrl, Page, Preview, Said};
use figure::{un_documents, Library};
use rollcall::{RecordedVote, Series};
use serde_json::{json, Value};
use words::{Msg, Words};

/// A description shorter than this is not taken by the lists of data sets.
const SHORTEST: usize = 50;

/// The page's data set.
pub fn data(
    library: &Library,
    base: &BaseUrl,
    page: Page,
    said: &Said,
    preview: Option<&Preview>,
) -> Value {
    let path = page.folder(&library.archive);
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": said.headline,
        "description": long_enough(&said.sentence),
        "url": base.url(&format!("{path}/")),
        "inLanguage": "en",
        "isAccessibleForFree": true,
        "creator": {
            "@type": "Organization",
            "name": "United Nations",
            "url": "https://www.un.org/"
        },
        "includedInDataCatalog": {
            "@type": "DataCatalog",
            "name": Words::default().get(Msg::AppName),
            "url": base.url("")
        },
    });
    if let Some(preview) = preview {
        data["image"] = base.url(&preview.file).into();
    }
    match page {
        Page::Vote(id) => vote(library, library.archive.vote(id), &mut data),
        Page::Country(id) => {
            let name = &library.archive.member(id).name;
            data["about"] = json!({ "@type": "Country", "name": name });
        }
        Page::Series(at) => {
            if let Some(of) = library.archive.series().get(at) {
                series(library, base, of, &mut data);
            }
        }
    }
    data
}

fn vote(library: &Library, vote: RecordedVote, data: &mut Value) {
    let words = Words::default();
    data["identifier"] = vote.symbol().into();
    data["temporalCoverage"] = vote.date().to_string().into();
    if let Some(title) = library.title(vote.id()).filter(|title| !title.is_empty()) {
        data["alternateName"] = title.into();
    }
    data["spatialCoverage"] = words.get(Msg::RegionWorld).into();
    let documents = un_documents::documents(vote);
    let record = documents.record.map(|(_, address)| address);
    let sources: Vec<String> = record
        .into_iter()
        .chain(documents.resolution.map(|(_, address)| address))
        .collect();
    data["isBasedOn"] = sources.into();
}

fn series(library: &Library, base: &BaseUrl, series: &Series, data: &mut Value) {
    let date = |id: Option<&rollcall::VoteId>| id.map(|id| library.archive.vote(*id).date());
    if let (Some(first), Some(last)) = (date(series.votes.first()), date(series.votes.last())) {
        data["temporalCoverage"] = format!("{first}/{last}").into();
    }
    let parts = series.votes.iter().map(|id| {
        let path = Page::Vote(*id).folder(&library.archive);
        json!({
            "@type": "Dataset",
            "name": library.archive.vote(*id).symbol(),
            "url": base.url(&format!("{path}/")),
        })
    });
    data["hasPart"] = parts.collect();
}

/// A sentence that is too short is followed by what the site is.
fn long_enough(sentence: &str) -> String {
    if sentence.chars().count() >= SHORTEST {
        return sentence.to_owned();
    }
    let site = Words::default().get(Msg::SiteDescription);
    format!("{sentence} {site}")
}

/// JSON that may stand inside a `<script>`: nothing in it begins a tag or ends a line of script.
pub fn in_html(data: &Value) -> String {
    let mut out = String::new();
    for letter in data.to_string().chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_tag_begins_inside_json() {
        let data = json!({ "name": "</script><script>alert('&')</script>\u{2028}\u{202e}\"" });
        let text = in_html(&data);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), data);
    }
}
