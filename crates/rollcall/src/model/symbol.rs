//! Symbols as the UN writes them, and what can be read from them.

/// A symbol's part of an address: each run of characters other than ASCII letters and
/// digits becomes one `-`, none at the ends.
///
/// ```
/// assert_eq!(rollcall::slug("A/RES/181(II)[A]"), "A-RES-181-II-A");
/// assert_eq!(rollcall::slug("A/RES/34/2A"), "A-RES-34-2A");
/// ```
pub fn slug(symbol: &str) -> String {
    slug_bytes(symbol).map(char::from).collect()
}

/// The characters of [`slug`], without memory for them.
pub(crate) fn slug_bytes(symbol: &str) -> impl Iterator<Item = u8> + '_ {
    let mut gap = false;
    let mut begun = false;
    symbol
        .bytes()
        .flat_map(move |byte| {
            if !byte.is_ascii_alphanumeric() {
                gap = begun;
                return [None, None];
            }
            begun = true;
            let dash = std::mem::take(&mut gap).then_some(b'-');
            [dash, Some(byte)]
        })
        .flatten()
}

/// Whether a symbol has this slug, whatever the case.
pub(crate) fn has_slug(symbol: &str, slug: &str) -> bool {
    // The ends differ most, so most symbols are told apart by them alone.
    let end = |text: &str| {
        let last = text.bytes().rev().find(u8::is_ascii_alphanumeric);
        last.map(|byte| byte.to_ascii_lowercase())
    };
    end(symbol) == end(slug)
        && slug_bytes(symbol)
            .map(|byte| byte.to_ascii_lowercase())
            .eq(slug.bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// The symbol of the whole resolution: it ends at the number, or at the session in round
/// brackets.
///
/// ```
/// use rollcall::base_symbol;
/// assert_eq!(base_symbol("A/RES/61/128[B-II]"), "A/RES/61/128");
/// assert_eq!(base_symbol("A/RES/63(I)[PARA.1]"), "A/RES/63(I)");
/// assert_eq!(base_symbol("A/RES/34/2A"), "A/RES/34/2");
/// assert_eq!(base_symbol("A/RES/ES-11/6"), "A/RES/ES-11/6");
/// ```
pub fn base_symbol(symbol: &str) -> &str {
    let number = symbol.rfind('/').map_or(0, |at| at + 1);
    let digits = symbol[number..]
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .map_or(symbol.len(), |length| number + length);
    if !symbol[digits..].starts_with('(') {
        return &symbol[..digits];
    }
    match symbol[digits..].find(')') {
        Some(close) => &symbol[..digits + close + 1],
        None => &symbol[..digits],
    }
}

/// The parts that a symbol such as A/RES/377(V)[A-C] or A/RES/75/254A-C spans, as its first
/// and last letter. `[B-II]` is no range but section II of part B.
pub(crate) fn range(symbol: &str) -> Option<(u8, u8)> {
    // Most symbols have no part, which their last sign tells.
    if !symbol.ends_with(|last: char| last == ']' || last.is_ascii_uppercase()) {
        return None;
    }
    let part = symbol[base_symbol(symbol).len()..].trim_matches(['[', ']']);
    match part.as_bytes() {
        [first, b'-', last]
            if first.is_ascii_uppercase() && first < last && !b"IVX".contains(last) =>
        {
            Some((*first, *last))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranges_are_told_from_sections() {
        assert_eq!(range("A/RES/377(V)[A-C]"), Some((b'A', b'C')));
        assert_eq!(range("A/RES/220A-B"), Some((b'A', b'B')));
        assert_eq!(range("A/RES/61/128[B-II]"), None);
        assert_eq!(range("A/RES/33/116[C-X]"), None);
        assert_eq!(range("A/RES/34/2A"), None);
        assert_eq!(range(""), None);
    }

    proptest! {
        #[test]
        fn a_slug_is_its_own_slug(text: String) {
            let once = slug(&text);
            prop_assert_eq!(slug(&once), once.clone());
            prop_assert!(has_slug(&text, &once.to_lowercase()));
            prop_assert!(!once.starts_with('-') && !once.ends_with('-') && !once.contains("--"));
            prop_assert!(text.starts_with(base_symbol(&text)));
            let _ = range(&text);
        }
    }
}
