//! Cardinal plural categories of whole numbers, after CLDR 45.

use crate::Language;

/// The category of `n`: `zero`, `one`, `two`, `few`, `many` or `other`.
pub(crate) fn category(language: Language, n: u64) -> &'static str {
    let (tens, hundreds) = (n % 10, n % 100);
    match language {
        Language::Zh => "other",
        Language::En => {
            if n == 1 {
                "one"
            } else {
                "other"
            }
        }
        Language::Fr if n <= 1 => "one",
        Language::Es if n == 1 => "one",
        Language::Fr | Language::Es => {
            if n != 0 && n.is_multiple_of(1_000_000) {
                "many"
            } else {
                "other"
            }
        }
        Language::Ru => match (tens, hundreds) {
            (1, h) if h != 11 => "one",
            (2..=4, h) if !(12..=14).contains(&h) => "few",
            _ => "many",
        },
        Language::Ar => match (n, hundreds) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        let cases = [
            (Language::En, [(0, "other"), (1, "one"), (2, "other")]),
            (Language::Fr, [(0, "one"), (1, "one"), (1_000_000, "many")]),
            (Language::Es, [(0, "other"), (1, "one"), (5, "other")]),
            (Language::Ru, [(21, "one"), (22, "few"), (11, "many")]),
            (Language::Ru, [(112, "many"), (104, "few"), (5, "many")]),
            (Language::Zh, [(0, "other"), (1, "other"), (2, "other")]),
            (Language::Ar, [(0, "zero"), (2, "two"), (103, "few")]),
            (Language::Ar, [(11, "many"), (100, "other"), (199, "many")]),
        ];
        for (language, numbers) in cases {
            for (n, wanted) in numbers {
                assert_eq!(category(language, n), wanted, "{language:?} {n}");
            }
        }
    }
}
