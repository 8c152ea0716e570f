//! The one sort of the page. Each sort over another type would cost the reader some kilobytes of
//! program, so all of them order numbers.

use std::cmp::Ordering;

/// The numbers from 0 to `count`, in the order that `compare` gives; equals stay as they were.
///
/// ```
/// let names = ["Mali", "Chad", "Benin"];
/// let order = rollcall::order::order(names.len(), &mut |a, b| names[a].cmp(names[b]));
/// assert_eq!(order, [2, 1, 0]);
/// ```
pub fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    numbers.sort_by(|a, b| compare(*a, *b));
    numbers
}

/// The highest key first; of equal keys the lowest number.
pub(crate) fn descending(keyed: &mut [(u64, u16)]) {
    let order = order(keyed.len(), &mut |a, b| {
        let (a, b) = (keyed[a], keyed[b]);
        b.0.cmp(&a.0).then(a.1.cmp(&b.1))
    });
    let ordered: Vec<(u64, u16)> = order.into_iter().map(|at| keyed[at]).collect();
    keyed.copy_from_slice(&ordered);
}
