//! Turns `messages/*.ftl` into static tables, so that a missing or misspelt message is a
//! compile error and the page carries no parser.
//!
//! English names the messages. A message that another language lacks is said in English;
//! one that English does not have stops the build.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a build script stops the build by panicking"
)]

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

type Messages = BTreeMap<String, String>;

fn main() {
    println!("cargo:rerun-if-changed=messages");
    let english = read("en");
    let mut out = String::from(
        "/// Every message, named as in `messages/en.ftl`.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n#[allow(missing_docs)]\npub enum Msg {\n",
    );
    for id in english.keys() {
        writeln!(out, "    {},", camel(id)).expect("writing to a string");
    }
    out.push_str("}\n\n/// Every message's name in the files, in the order of [`Msg`].\n");
    let names: Vec<_> = english.keys().map(|id| format!("{id:?}")).collect();
    writeln!(
        out,
        "pub const NAMES: [&str; {}] = [{}];",
        names.len(),
        names.join(", ")
    )
    .expect("writing to a string");
    // What only the whole program says is left out of the first one; English names it.
    let left_out = if env::var_os("CARGO_FEATURE_WHOLE").is_none() {
        only_whole()
    } else {
        Vec::new()
    };
    for language in LANGUAGES {
        let mut messages = read(language);
        for id in messages.keys() {
            assert!(
                english.contains_key(id),
                "{language}.ftl: `{id}` is no message of en.ftl"
            );
        }
        messages.retain(|id, _| !left_out.contains(id));
        let mut text = String::new();
        let mut ends = Vec::new();
        for id in english.keys() {
            text.push_str(messages.get(id).map_or("", String::as_str));
            ends.push(u16::try_from(text.len()).expect("64 KB hold all messages of a language"));
        }
        writeln!(
            out,
            "pub(crate) static {}: Table = Table {{ text: {text:?}, ends: &{ends:?} }};",
            language.to_uppercase()
        )
        .expect("writing to a string");
    }
    let path = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("messages.rs");
    fs::write(path, out).expect("the build folder can be written");
}

/// The messages in the groups whose heading ends in `[whole]`.
fn only_whole() -> Vec<String> {
    let source = fs::read_to_string("messages/en.ftl").expect("en.ftl can be read");
    let resource = fluent_syntax::parser::parse(source.as_str()).expect("en.ftl is Fluent");
    let mut whole = false;
    let mut names = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::GroupComment(comment) => {
                whole = comment.content.iter().any(|line| line.ends_with("[whole]"));
            }
            Entry::Message(message) if whole => names.push(message.id.name.to_owned()),
            _ => {}
        }
    }
    names
}

/// The messages of one language, each as one text; none when it has no file yet.
fn read(language: &str) -> Messages {
    let path = format!("messages/{language}.ftl");
    let Ok(source) = fs::read_to_string(&path) else {
        return Messages::new();
    };
    let resource = fluent_syntax::parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            let pattern = message
                .value
                .unwrap_or_else(|| panic!("{path}: `{id}` says nothing"));
            let known = messages.insert(id.clone(), pattern_source(&pattern, &path));
            assert!(known.is_none(), "{path}: `{id}` stands twice");
        }
    }
    messages
}

/// A pattern as one text; `src/say.rs` names the marks.
fn pattern_source(pattern: &Pattern<&str>, path: &str) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { expression } => expression_source(expression, path),
        })
        .collect()
}

fn expression_source(expression: &Expression<&str>, path: &str) -> String {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            format!("\u{1}{}\u{3}", id.name)
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            let cases: String = variants
                .iter()
                .map(|variant| {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let key = if variant.default { "other" } else { key };
                    format!("{key}\u{3}{}\u{4}", pattern_source(&variant.value, path))
                })
                .collect();
            format!("\u{2}{}\u{3}{cases}\u{5}", id.name)
        }
        other => panic!("{path}: this form is not used here: {other:?}"),
    }
}

fn camel(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        })
        .collect()
}
