//! Names that change with the content, so that a host may let them be kept for ever.

use crate::fault::{Fault, Outcome};
use std::path::Path;

/// A file of the site: its name and its size in bytes.
#[derive(Clone, Debug)]
pub struct Hashed {
    /// The file's name, with its hash.
    pub name: String,
    /// Bytes as they are, not compressed.
    pub bytes: u64,
}

/// FNV-1a, 64 bits: tells contents apart, nothing more is asked of it.
pub fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// `boot.js` with content becomes `boot-0123456789abcdef.js`.
pub fn name(plain: &str, content: &[u8]) -> String {
    let hash = checksum(content);
    match plain.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{hash:016x}.{ending}"),
        None => format!("{plain}-{hash:016x}"),
    }
}

/// Writes content under its hashed name.
///
/// # Errors
/// The file cannot be written.
pub fn write(folder: &Path, plain: &str, content: &[u8]) -> Outcome<Hashed> {
    let name = name(plain, content);
    let path = folder.join(&name);
    std::fs::write(&path, content).map_err(Fault::at(&path))?;
    Ok(Hashed {
        name,
        bytes: content.len() as u64,
    })
}

/// Gives a file its hashed name.
///
/// # Errors
/// The file is not there or cannot be renamed.
pub fn rename(path: &Path) -> Outcome<Hashed> {
    let content = std::fs::read(path).map_err(Fault::at(path))?;
    let plain = path
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let name = name(&plain, &content);
    let new = path.with_file_name(&name);
    std::fs::rename(path, &new).map_err(Fault::at(&new))?;
    Ok(Hashed {
        name,
        bytes: content.len() as u64,
    })
}
