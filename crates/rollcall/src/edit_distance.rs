//! Edit distance between two words.

/// How many letters must be changed, added, left out or swapped with the next one to make one
/// word of the other (optimal string alignment). `None` if there are more than `limit`.
///
/// Lengths and letters are bytes, because both words are folded.
pub(crate) fn edit_distance(one: &[u8], other: &[u8], limit: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > limit {
        return None;
    }
    // Three rows of the table: the one that is being made, and the two before it.
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut row = vec![at + 1];
        for (to, wanted) in other.iter().enumerate() {
            let changed = last[to] + usize::from(letter != wanted);
            let mut least = changed.min(last[to + 1] + 1).min(row[to] + 1);
            if at > 0 && to > 0 && one[at - 1] == *wanted && other[to - 1] == *letter {
                least = least.min(before_last[to - 1] + 1);
            }
            row.push(least);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::edit_distance;

    #[test]
    fn each_mistake_counts_once() {
        for (one, other, distance) in [
            ("ukraine", "ukraine", Some(0)),
            ("ukriane", "ukraine", Some(1)),
            ("ukrane", "ukraine", Some(1)),
            ("phillipines", "philippines", Some(2)),
            ("ca", "abc", Some(3)),
            ("", "abc", Some(3)),
            ("xyzzy", "malawi", None),
        ] {
            let found = edit_distance(one.as_bytes(), other.as_bytes(), 3);
            assert_eq!(found, distance, "{one} {other}");
            let back = edit_distance(other.as_bytes(), one.as_bytes(), 3);
            assert_eq!(back, distance, "{other} {one}");
        }
    }
}
