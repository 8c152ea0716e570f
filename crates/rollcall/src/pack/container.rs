//! The wrapper of every pack: a magic, a kind, a version, a length and a checksum.
//!
//! ```text
//! 0   4  magic "PLNR"
//! 4   4  kind, four ASCII letters
//! 8   4  version of that kind's layout, little endian
//! 12  4  length of the payload in bytes, little endian
//! 16  8  FNV-1a 64 of the payload, little endian
//! 24  …  payload
//! ```
//!
//! FNV-1a multiplies by an odd number after each exclusive or, so two payloads that differ
//! in a single byte never share a checksum.

use thiserror::Error;

const MAGIC: &[u8; 4] = b"PLNR";
const HEADER: usize = 24;

/// What a pack holds; the reader asks for one kind and refuses the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Four ASCII letters, written into the header.
    pub tag: [u8; 4],
    /// Version of the payload's layout.
    pub version: u32,
}

/// Why a pack cannot be read. Each is a sentence that a page can show.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PackError {
    /// The magic is missing: some other file.
    #[error("this is not a Plenary pack")]
    Foreign,
    /// A Plenary pack, but of another kind.
    #[error("this pack holds {found}, not {wanted}")]
    OtherKind {
        /// Tag asked for.
        wanted: String,
        /// Tag found.
        found: String,
    },
    /// Written for another version of the program.
    #[error("this pack has layout {found}; this program reads layout {wanted}")]
    OtherVersion {
        /// Version that this program reads.
        wanted: u32,
        /// Version found.
        found: u32,
    },
    /// Fewer or more bytes than the header promises.
    #[error("this pack is cut short or has bytes too many: {found} of {wanted} bytes")]
    Length {
        /// Bytes promised by the header.
        wanted: usize,
        /// Bytes found.
        found: usize,
    },
    /// The checksum differs: bytes were changed on the way.
    #[error("this pack is damaged: its checksum does not fit")]
    Damaged,
    /// Sound, but written for other votes than the ones it is read with.
    #[error("this pack belongs to another edition of the votes")]
    OtherEdition,
    /// The checksum fits but the content contradicts itself; names the part.
    #[error("this pack contradicts itself in its {0}")]
    Malformed(&'static str),
}

/// FNV-1a, 64 bits.
pub fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Puts the header before a payload.
pub fn seal(kind: Kind, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEADER + payload.len());
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&kind.tag);
    out.extend_from_slice(&kind.version.to_le_bytes());
    out.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    out.extend_from_slice(&checksum(payload).to_le_bytes());
    out.extend_from_slice(payload);
    out
}

/// Checks the header and gives the payload.
///
/// # Errors
/// Any [`PackError`] but [`PackError::Malformed`], which is for the payload's own reader.
///
/// ```
/// use rollcall::pack::{open, seal, Kind};
/// let kind = Kind { tag: *b"TEST", version: 1 };
/// let mut pack = seal(kind, b"facts");
/// assert_eq!(open(kind, &pack), Ok(&b"facts"[..]));
/// pack[26] ^= 1;
/// assert!(open(kind, &pack).is_err());
/// ```
pub fn open(kind: Kind, pack: &[u8]) -> Result<&[u8], PackError> {
    let (header, payload) = pack
        .split_first_chunk::<HEADER>()
        .ok_or(PackError::Foreign)?;
    if &header[..4] != MAGIC {
        return Err(PackError::Foreign);
    }
    if header[4..8] != kind.tag {
        return Err(PackError::OtherKind {
            wanted: String::from_utf8_lossy(&kind.tag).into_owned(),
            found: String::from_utf8_lossy(&header[4..8]).into_owned(),
        });
    }
    let word = |at: usize| {
        u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    if word(8) != kind.version {
        return Err(PackError::OtherVersion {
            wanted: kind.version,
            found: word(8),
        });
    }
    if word(12) as usize != payload.len() {
        return Err(PackError::Length {
            wanted: word(12) as usize,
            found: payload.len(),
        });
    }
    if u64::from(word(16)) | u64::from(word(20)) << 32 != checksum(payload) {
        return Err(PackError::Damaged);
    }
    Ok(payload)
}
