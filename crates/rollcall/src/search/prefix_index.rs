//! Where words begin in a text, by their first two letters: a word that is looked for is then
//! compared with few others, and a letter more in a search box costs next to nothing.

/// Drawers for the first two bytes, five bits of each: enough to tell small letters and digits
/// apart. What shares a drawer is told apart by comparing.
const DRAWERS: usize = 1 << 10;

/// The words of a text by their first two letters.
#[derive(Clone, Debug, Default)]
pub(super) struct PrefixIndex {
    /// Where words begin, drawer after drawer, within one in the order of the text.
    places: Vec<u32>,
    /// Where each drawer begins in `places`, and the last one ends.
    drawers: Vec<u32>,
}

/// The drawer of a word.
fn drawer(word: &[u8]) -> usize {
    let bits = |at: usize| usize::from(word.get(at).copied().unwrap_or(0) & 31);
    bits(0) << 5 | bits(1)
}

impl PrefixIndex {
    /// Of texts that are folded and stand between line feeds.
    pub fn of(text: &[u8]) -> PrefixIndex {
        let begins = |at: &usize| matches!(text[at - 1], b'-' | b'\n');
        let words = || (1..text.len()).filter(begins);
        let mut drawers = vec![0u32; DRAWERS + 1];
        for at in words() {
            drawers[drawer(&text[at..]) + 1] += 1;
        }
        for at in 1..drawers.len() {
            drawers[at] += drawers[at - 1];
        }
        let mut next = drawers.clone();
        let mut places = vec![0; drawers[DRAWERS] as usize];
        for at in words() {
            let place = &mut next[drawer(&text[at..])];
            places[*place as usize] = at as u32;
            *place += 1;
        }
        PrefixIndex { places, drawers }
    }

    /// Calls `see` with each place of the same text at which a word begins with `word`.
    pub fn each(&self, text: &[u8], word: &[u8], see: &mut dyn FnMut(usize)) {
        let first = drawer(word);
        // One letter alone may be followed by any other.
        let last = if word.len() < 2 { first | 31 } else { first };
        let edge = |at: usize| self.drawers.get(at).map_or(0, |place| *place as usize);
        let places = self.places.get(edge(first)..edge(last + 1));
        for at in places.unwrap_or_default() {
            let at = *at as usize;
            if text.get(at..).is_some_and(|rest| rest.starts_with(word)) {
                see(at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn places_are_those_of_a_walk(text in "[ab\u{431}\u{4e00}\n-]{0,60}", word in "[ab\u{431}\u{4e00}]{1,3}") {
            let text = ["\n", &text].concat();
            let mut found = Vec::new();
            let starts = PrefixIndex::of(text.as_bytes());
            starts.each(text.as_bytes(), word.as_bytes(), &mut |at| found.push(at));
            found.sort_unstable();
            let walked: Vec<usize> = (1..text.len())
                .filter(|at| text.is_char_boundary(*at))
                .filter(|at| text[..*at].ends_with(['-', '\n']) && text[*at..].starts_with(&word))
                .collect();
            prop_assert_eq!(found, walked);
        }
    }
}
