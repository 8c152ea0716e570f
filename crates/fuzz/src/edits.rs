//! Changes to bytes that were sound.

use proptest::prelude::*;
use rollcall::pack::{seal, Kind};

/// Bytes in front of a pack's payload.
const HEADER: usize = 24;

/// A change at a place, as a share of the length.
#[derive(Clone, Debug)]
pub enum Edit {
    /// Other bytes in the place of as many.
    Put(u16, Vec<u8>),
    /// Bytes between two others.
    Insert(u16, Vec<u8>),
    /// Some bytes left out.
    Drop(u16, u8),
    /// Some bytes once more.
    Again(u16, u8),
    /// The end left out.
    Cut(u16),
}

/// One or a few changes.
pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let number =
        proptest::sample::select(&[0u8, 1, 2, 0x7f, 0x80, 0xfe, 0xff, b'\n', b'@', b';'][..]);
    let byte = prop_oneof![any::<u8>(), number];
    let bytes = proptest::collection::vec(byte, 1..6);
    let edit = prop_oneof![
        4 => (any::<u16>(), bytes.clone()).prop_map(|(at, bytes)| Edit::Put(at, bytes)),
        2 => (any::<u16>(), bytes).prop_map(|(at, bytes)| Edit::Insert(at, bytes)),
        1 => (any::<u16>(), 1..9u8).prop_map(|(at, count)| Edit::Drop(at, count)),
        1 => (any::<u16>(), any::<u8>()).prop_map(|(at, count)| Edit::Again(at, count)),
        1 => any::<u16>().prop_map(Edit::Cut),
    ];
    proptest::collection::vec(edit, 1..4)
}

/// The bytes with the changes.
pub fn edited(bytes: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for edit in edits {
        let place = |at: u16| bytes.len() * usize::from(at) / (usize::from(u16::MAX) + 1);
        match edit {
            Edit::Put(at, new) => {
                let at = place(*at);
                let end = bytes.len().min(at + new.len());
                bytes.splice(at..end, new.iter().copied());
            }
            Edit::Insert(at, new) => {
                let at = place(*at);
                bytes.splice(at..at, new.iter().copied());
            }
            Edit::Drop(at, count) => {
                let at = place(*at);
                let end = bytes.len().min(at + usize::from(*count));
                bytes.drain(at..end);
            }
            Edit::Again(at, count) => {
                let at = place(*at);
                let end = bytes.len().min(at + usize::from(*count));
                let again = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, again);
            }
            Edit::Cut(at) => {
                let end = place(*at);
                bytes.truncate(end);
            }
        }
    }
    bytes
}

/// A pack's payload.
pub fn payload(pack: &[u8]) -> Vec<u8> {
    pack.get(HEADER..).unwrap_or_default().to_vec()
}

/// A payload under the kind and version of a pack, with a checksum that fits.
pub fn sealed_as(pack: &[u8], payload: &[u8]) -> Vec<u8> {
    let word = |at: usize| {
        let bytes = pack.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
        bytes.unwrap_or_default()
    };
    let kind = Kind {
        tag: word(4),
        version: u32::from_le_bytes(word(8)),
    };
    seal(kind, payload)
}
