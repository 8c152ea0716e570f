//! The longest query that is read.

/// So many characters of a query are read, and no more.
pub const LONGEST: usize = 1000;

/// The first characters of a text, at most so many; the work does not grow with the text.
///
/// ```
/// use rollcall::query::beginning;
/// assert_eq!(beginning("Côte d’Ivoire", 4), "Côte");
/// assert_eq!(beginning("Côte", 4), "Côte");
/// ```
pub fn beginning(text: &str, most: usize) -> &str {
    match text.char_indices().nth(most) {
        Some((end, _)) => text.get(..end).unwrap_or(text),
        None => text,
    }
}
