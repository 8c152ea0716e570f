//! The list of packs that are fetched: `name,file,bytes,checksum`, one a line.

use thiserror::Error;

use super::checksum;

/// One fetched pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfEntry {
    /// What it is: `titles-en`, `subjects`, `world`.
    pub name: String,
    /// Its file beside the index, with the hash in its name.
    pub file: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// FNV-1a 64 of the whole file.
    pub checksum: u64,
}

/// Why a fetched pack is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShelfError {
    /// The index cannot be read.
    #[error("line {0} of the list of packs is no “name,file,bytes,checksum”")]
    Line(usize),
    /// The index has no such name.
    #[error("the list of packs has no “{0}”")]
    Unknown(String),
    /// Other bytes than the index says: cut short, damaged or of another edition.
    #[error("the pack “{0}” did not arrive whole, or belongs to another edition of this page")]
    Differs(String),
}

/// The packs beside the program.
///
/// ```
/// use rollcall::pack::{checksum, PackManifest};
/// let sum = checksum(b"facts");
/// let text = format!("name,file,bytes,checksum\nworld,world-1.pack,5,{sum:016x}\n");
/// let shelf = PackManifest::read(&text)?;
/// assert_eq!(shelf.get("world").map(|entry| entry.file.as_str()), Some("world-1.pack"));
/// assert!(shelf.check("world", b"facts").is_ok());
/// assert!(shelf.check("world", b"fakes").is_err());
/// # Ok::<(), rollcall::pack::ShelfError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackManifest {
    entries: Vec<ShelfEntry>,
}

impl PackManifest {
    /// Reads the index.
    ///
    /// # Errors
    /// [`ShelfError::Line`].
    pub fn read(index: &str) -> Result<PackManifest, ShelfError> {
        let mut entries = Vec::new();
        for (at, line) in index.lines().enumerate().skip(1) {
            entries.push(entry(line).ok_or(ShelfError::Line(at + 1))?);
        }
        Ok(PackManifest { entries })
    }

    /// Writes what [`PackManifest::read`] reads.
    pub fn write(&self) -> String {
        let mut text = String::from("name,file,bytes,checksum\n");
        for entry in &self.entries {
            text.push_str(&format!(
                "{},{},{},{:016x}\n",
                entry.name, entry.file, entry.bytes, entry.checksum
            ));
        }
        text
    }

    /// The packs, by name.
    pub fn entries(&self) -> &[ShelfEntry] {
        &self.entries
    }

    /// One pack.
    pub fn get(&self, name: &str) -> Option<&ShelfEntry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// Puts a pack's line in its place among the names; gives back the line that was there.
    pub fn put(&mut self, entry: ShelfEntry) -> Option<ShelfEntry> {
        match self.entries.binary_search_by(|e| e.name.cmp(&entry.name)) {
            Ok(at) => Some(std::mem::replace(&mut self.entries[at], entry)),
            Err(at) => {
                self.entries.insert(at, entry);
                None
            }
        }
    }

    /// Whether these bytes are the pack of that name.
    ///
    /// # Errors
    /// [`ShelfError::Unknown`] or [`ShelfError::Differs`].
    pub fn check(&self, name: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        let entry = self
            .get(name)
            .ok_or_else(|| ShelfError::Unknown(name.to_owned()))?;
        if bytes.len() == entry.bytes && checksum(bytes) == entry.checksum {
            Ok(())
        } else {
            Err(ShelfError::Differs(name.to_owned()))
        }
    }
}

fn entry(line: &str) -> Option<ShelfEntry> {
    let mut cells = line.split(',');
    let entry = ShelfEntry {
        name: cells.next()?.to_owned(),
        file: cells.next()?.to_owned(),
        bytes: cells.next()?.parse().ok()?,
        checksum: u64::from_str_radix(cells.next()?, 16).ok()?,
    };
    cells.next().is_none().then_some(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_replaces_the_one_of_its_name() {
        let mut shelf = PackManifest::default();
        for (name, file) in [("world", "a"), ("subjects", "b"), ("world", "c")] {
            let entry = ShelfEntry {
                name: name.into(),
                file: file.into(),
                bytes: 0,
                checksum: checksum(b""),
            };
            let before = shelf.put(entry);
            assert_eq!(before.is_some(), file == "c");
        }
        assert_eq!(PackManifest::read(&shelf.write()), Ok(shelf.clone()));
        assert_eq!(shelf.entries().len(), 2);
        assert_eq!(shelf.check("world", b""), Ok(()));
        assert_eq!(
            shelf.check("titles-en", b""),
            Err(ShelfError::Unknown("titles-en".into()))
        );
    }

    #[test]
    fn a_wrong_line_is_named() {
        assert_eq!(PackManifest::read("h\na,b,c,d\n"), Err(ShelfError::Line(2)));
        assert_eq!(
            PackManifest::read("h\na,b,1,0,x\n"),
            Err(ShelfError::Line(2))
        );
    }
}
