//! The escapes of an address.

use percent_encoding::{percent_decode_str, utf8_percent_encode, AsciiSet, NON_ALPHANUMERIC};

/// Letters, digits and `-._~` stand for themselves, as in the URL standard's unreserved set.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Text as part of a path or a query.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Text from part of a path; a wrong escape stays as it is, bytes that are no UTF-8 become `�`.
pub fn decode(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

/// Text from part of a query, where `+` is a space.
pub(super) fn decode_query(part: &str) -> String {
    decode(&part.replace('+', " "))
}
