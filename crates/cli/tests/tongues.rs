//! Searches in French, Spanish, Russian, Chinese and Arabic, against slow, obvious counts over the
//! exported table of titles.

// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn plenary(words: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_plenary"))
        .args(words)
        .output()
        .unwrap();
    assert!(done.status.success(), "{words:?}");
    String::from_utf8(done.stdout).unwrap()
}

/// The exported titles: symbol and the text in some languages.
fn titles(folder: &Path, languages: &[&str]) -> Vec<(String, String)> {
    let path = folder.join("ga/titles_multilingual.csv");
    let mut table = csv::Reader::from_path(path).unwrap();
    let header = table.headers().unwrap().clone();
    let place = |name: &str| header.iter().position(|column| column == name).unwrap();
    let rows = table.records().map(Result::unwrap);
    rows.flat_map(|row| {
        let symbol = row[place("symbol")].to_owned();
        let texts: Vec<String> = languages
            .iter()
            .map(|name| row[place(name)].to_owned())
            .collect();
        texts.into_iter().map(move |text| (symbol.clone(), text))
    })
    .collect()
}

/// Small letters; without the accents of French and Spanish, and with one form for those Arabic
/// letters that people write for each other.
fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        'à' | 'â' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'í' | 'ï' => 'i',
        'ô' | 'ó' => 'o',
        'û' | 'ú' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    };
    let text = text.to_lowercase();
    let heard = text
        .chars()
        .filter(|l| !('\u{64b}'..='\u{65f}').contains(l));
    heard.map(letter).collect()
}

/// Whether a word of the text begins with the word.
fn begins(text: &str, word: &str) -> bool {
    let text = plain(text);
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|known| known.starts_with(word))
}

#[test]
fn titles_in_five_languages_are_found_as_a_slow_count_finds_them() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tongues");
    let _ = std::fs::remove_dir_all(&folder);
    plenary(&["export", "--out", folder.to_str().unwrap()]);
    let latin = ["fr", "es"];
    // What is typed, whose titles are looked through, the words as they are compared, and
    // whether they stand anywhere or only where words begin.
    type Case<'a> = (&'a str, &'a [&'a str], &'a [&'a str], bool);
    let cases: [Case; 10] = [
        (
            "ЯДЕРНОГО разоружения",
            &["ru"],
            &["ядерного", "разоружения"],
            false,
        ),
        ("палестинск", &["ru"], &["палестинск"], false),
        ("объединенных", &["ru"], &["объединенных"], false),
        ("核武器", &["zh"], &["核武器"], true),
        ("巴勒斯坦 人民", &["zh"], &["巴勒斯坦", "人民"], true),
        ("النوويه", &["ar"], &["النوويه"], true),
        ("فلسطين", &["ar"], &["فلسطين"], true),
        ("Désarmement", &latin, &["desarmement"], false),
        (
            "désarmement NUCLÉAIRE",
            &latin,
            &["desarmement", "nucleaire"],
            false,
        ),
        ("homme", &latin, &["homme"], false),
    ];
    for (query, languages, words, anywhere) in cases {
        let mut slow = BTreeSet::new();
        for (symbol, text) in titles(&folder, languages) {
            let has = |word: &&str| match anywhere {
                true => plain(&text).contains(*word),
                false => begins(&text, word),
            };
            if words.iter().all(has) {
                slow.insert(symbol);
            }
        }
        assert!(slow.len() > 3, "{query}: {}", slow.len());
        let found: Value = serde_json::from_str(&plenary(&["search", query, "--json"])).unwrap();
        let rows = found["results"].as_array().unwrap();
        let symbols: BTreeSet<String> = rows
            .iter()
            .map(|row| row["symbol"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(symbols, slow, "{query}");
        for row in rows {
            let matched = &row["matched"];
            assert!(languages.contains(&matched["language"].as_str().unwrap()));
            let title = plain(matched["title"].as_str().unwrap());
            assert!(title.contains(words[0]), "{query}: {title}");
        }
    }
}

#[test]
fn a_word_that_english_knows_is_not_looked_for_elsewhere() {
    // “sanctions” is French too, but what English texts have is an English word.
    let found: Value = serde_json::from_str(&plenary(&["search", "sanctions", "--json"])).unwrap();
    let rows = found["results"].as_array().unwrap();
    assert!(rows.len() > 10);
    assert!(rows.iter().all(|row| row.get("matched").is_none()));
}

#[test]
fn the_title_is_that_of_the_language_that_was_typed() {
    // “Ukraine” is English, and stands in French titles too.
    for (query, language) in [
        ("ukraine agresion", "es"),
        ("ukraine consequences humanitaires", "fr"),
    ] {
        let found: Value = serde_json::from_str(&plenary(&["search", query, "--json"])).unwrap();
        let rows = found["results"].as_array().unwrap();
        assert!(!rows.is_empty(), "{query}");
        for row in rows {
            assert_eq!(row["matched"]["language"], language, "{query}");
        }
    }
}
