//! What was probably meant: one typing mistake away.

/// Whether `text` begins with `word`, with exactly one typing mistake in it: a letter wrong, left
/// out, too many, or two changed about.
pub(crate) fn begins_nearly(text: &[u8], word: &[u8]) -> bool {
    let same = text.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (text, word) = (&text[same..], &word[same..]);
    if word.is_empty() {
        return false;
    }
    let swapped = text.len() > 1 && word.len() > 1 && text[0] == word[1] && text[1] == word[0];
    text.get(1..)
        .is_some_and(|rest| rest.starts_with(&word[1..]) || rest.starts_with(word))
        || text.starts_with(&word[1..])
        || swapped && text[2..].starts_with(&word[2..])
}

/// Whether two words are one typing mistake apart, to their ends.
fn nearly(text: &str, word: &str) -> bool {
    let [text, word] = [text, word].map(|word| [word.as_bytes(), b"\n"].concat());
    begins_nearly(&text, &word)
}

/// The choice that a word stands for: the only one that begins with it, else the one that is a
/// typing mistake away; two letters changed about are likelier than a wrong one.
pub(super) fn nearest<'a>(
    word: &str,
    choices: impl Iterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    let mut begin = choices.clone().filter(|choice| choice.starts_with(word));
    if let (Some(one), None, true) = (begin.next(), begin.next(), word.len() > 1) {
        return Some(one);
    }
    let sum = |text: &str| text.bytes().map(u32::from).sum::<u32>();
    let near = choices.filter(|choice| word.len() > 1 && nearly(choice, word));
    near.max_by_key(|choice| sum(choice) == sum(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mistake_is_forgiven_and_two_are_not() {
        let near = |text: &str, word: &str| begins_nearly(text.as_bytes(), word.as_bytes());
        for word in [
            "ukriane", "ukrane", "ukrraine", "ukrayne", "kraine", "ukrian",
        ] {
            assert!(near("ukraine", word), "{word}");
        }
        for word in ["ukraine", "ukr", "urkiane", "u", ""] {
            assert!(!near("ukraine", word), "{word}");
        }
        let choices = ["yes", "no", "abstain", "novote"];
        assert_eq!(nearest("abstian", choices.into_iter()), Some("abstain"));
        assert_eq!(nearest("abst", choices.into_iter()), Some("abstain"));
        assert_eq!(nearest("maybe", choices.into_iter()), None);
        assert_eq!(nearest("pka", ["prk", "pak"].into_iter()), Some("pak"));
    }
}
