//! No sentence that a reader sees stands in code, and the page's file says what the messages say.

use proc_macro2::{TokenStream, TokenTree};
use std::path::{Path, PathBuf};
use std::{fs, io};
use words::NAMES;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rust_files(&path, into)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
    Ok(())
}

/// The texts of all string literals but those in attributes and doc comments.
fn literals(tokens: TokenStream, into: &mut Vec<String>) {
    let mut after_hash = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) if !after_hash => literals(group.stream(), into),
            TokenTree::Literal(literal) => into.push(literal.to_string()),
            TokenTree::Punct(punct) if "#!".contains(punct.as_char()) => {
                after_hash |= punct.as_char() == '#';
                continue;
            }
            _ => {}
        }
        after_hash = false;
    }
}

/// Two words or more that begin like a sentence or end like one.
fn is_sentence(literal: &str) -> bool {
    let Some(text) = literal.strip_prefix('"') else {
        return false;
    };
    let text = text.trim_end_matches('"').trim();
    let words = text
        .split(' ')
        .filter(|word| {
            word.len() > 1
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || "’,.;:?!".contains(c))
        })
        .count();
    let begins = text.starts_with(|c: char| c.is_uppercase());
    words >= 2 && (begins || text.ends_with(['.', '?', '!']))
}

fn sentences_in(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    let tokens: TokenStream = source.parse().unwrap_or_default();
    assert!(!tokens.is_empty(), "this is no Rust: {source}");
    literals(tokens, &mut found);
    found.retain(|literal| is_sentence(literal));
    found
}

#[test]
fn a_sentence_in_code_would_be_found() {
    let code = r#"/// Doc words are fine.
        #[doc = "So are these words."]
        fn view() { html! { <p class="vote row">{ "Nobody voted against" }</p> } }"#;
    assert_eq!(sentences_in(code), ["\"Nobody voted against\""]);
}

#[test]
fn no_sentence_stands_in_the_code_of_the_page_or_of_figures() -> io::Result<()> {
    let mut files = Vec::new();
    for folder in ["src", "crates/figure/src"] {
        rust_files(&root().join(folder), &mut files)?;
    }
    assert!(files.len() > 40);
    for file in files {
        let mut found = sentences_in(&fs::read_to_string(&file)?);
        // The list of fonts is for the browser, not for the reader.
        found.retain(|literal| !literal.starts_with("\"Inter, system-ui"));
        assert!(found.is_empty(), "{}: {found:?}", file.display());
    }
    Ok(())
}

/// The files whose places the build fills.
fn files_with_places() -> io::Result<String> {
    let names = ["index.html", "static/embed.js"];
    names
        .iter()
        .map(|name| fs::read_to_string(root().join(name)))
        .collect()
}

/// A share is said by `caption::percent`, which knows when it is all and when it is none. What is
/// left are constants, and places that are counted out for the browser.
#[test]
fn no_code_writes_a_per_cent_of_its_own() -> io::Result<()> {
    let constants = ["\"0%\"", "\"50%\"", "\"100%\""];
    let places = [
        "src/prerender/stretched_chart.rs",
        "src/components/series/matrix.rs",
        "src/address/format.rs",
    ];
    let mut files = Vec::new();
    for folder in [
        "src",
        "crates/figure/src",
        "crates/answers/src",
        "crates/cli/src",
    ] {
        rust_files(&root().join(folder), &mut files)?;
    }
    for file in files {
        let source = fs::read_to_string(&file)?;
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        let mut found = Vec::new();
        literals(source.parse().unwrap_or_default(), &mut found);
        found.retain(|literal| literal.starts_with('"') && literal.contains('%'));
        found.retain(|literal| !constants.contains(&literal.as_str()));
        let counts_places = places.iter().any(|end| file.ends_with(end));
        assert!(
            found.is_empty() || counts_places,
            "{}: {found:?}",
            file.display()
        );
    }
    Ok(())
}

#[test]
fn every_message_is_used() -> io::Result<()> {
    let mut files = Vec::new();
    for folder in ["src", "crates/figure/src", "crates/words/src"] {
        rust_files(&root().join(folder), &mut files)?;
    }
    let code: String = files
        .iter()
        .map(fs::read_to_string)
        .collect::<Result<_, _>>()?;
    let files = files_with_places()?;
    for name in NAMES {
        let camel: String = name
            .split('-')
            .map(|word| word[..1].to_uppercase() + &word[1..])
            .collect();
        let by_code = code
            .split(|c: char| !c.is_alphanumeric() && c != ':')
            .any(|word| word.ends_with(&format!("Msg::{camel}")));
        let by_page = files.contains(&format!("{{{{{name}}}}}"));
        assert!(by_code || by_page, "{name} is said nowhere");
    }
    Ok(())
}

#[test]
fn every_place_in_a_file_is_a_message() -> io::Result<()> {
    let files = files_with_places()?;
    let places: Vec<&str> = files
        .split("{{")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("}}")?.0))
        .collect();
    assert!(places.contains(&"boot-loading"));
    for place in places {
        assert!(NAMES.contains(&place), "{place} is no message");
    }
    Ok(())
}
