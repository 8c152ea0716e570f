//! The one sort of the page. Each sort over another type would cost the reader some kilobytes of
//! program, so all of them order numbers.

use std::cmp::Ordering;

/// The numbers from 0 to `count`, in the order that `compare` gives; equals stay as they were.
///
/// ```
/// let names = ["Mali", "Chad", "Benin"];
/// let order = rollcall::sort::order(names.len(), &mut |a, b| names[a].cmp(names[b]));
/// assert_eq!(order, [2, 1, 0]);
/// ```
pub fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    numbers.sort_by(|a, b| compare(*a, *b));
    numbers
}

/// The highest key first; of equal keys the lowest number.
pub(crate) fn descending(keyed: &mut [(u64, u32)]) {
    let order = order(keyed.len(), &mut |a, b| {
        let (a, b) = (keyed[a], keyed[b]);
        b.0.cmp(&a.0).then(a.1.cmp(&b.1))
    });
    let ordered: Vec<(u64, u32)> = order.into_iter().map(|at| keyed[at]).collect();
    keyed.copy_from_slice(&ordered);
}

/// A list of which more is asked for than this is sorted whole.
const FEW: usize = 64;

/// The first of what [`descending`] gives, `limit` of them. Few among many are found in one walk,
/// the last first, because of equals the newest is mostly the highest.
pub(crate) fn highest(keyed: &mut Vec<(u64, u32)>, limit: usize) {
    if limit > FEW || keyed.len() <= limit {
        descending(keyed);
        return keyed.truncate(limit);
    }
    let mut best: Vec<(u64, u32)> = Vec::with_capacity(limit + 1);
    for (key, number) in keyed.iter().rev() {
        let before = |known: &(u64, u32)| known.0 > *key || known.0 == *key && known.1 < *number;
        if best.len() == limit && best.last().is_none_or(before) {
            continue;
        }
        let at = best.partition_point(before);
        best.insert(at, (*key, *number));
        best.truncate(limit);
    }
    *keyed = best;
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn few_are_the_first_of_all(keys in proptest::collection::vec(0u64..9, 0..99), limit in 0usize..70) {
            let mut few: Vec<(u64, u32)> = keys.into_iter().zip(0..).collect();
            let mut all = few.clone();
            descending(&mut all);
            all.truncate(limit);
            highest(&mut few, limit);
            prop_assert_eq!(few, all);
        }
    }
}
